import type { Figure } from './computed';
import { withoutOperands } from './computed';
import { amount, inDosingUnit, perKilogram } from './dose-by-weight';
import { exactly, type Quantity, type Written } from './quantity';
import { type Amount, type Delivery, isPerKilogram, type LimitUnit, type PerKg } from './units';

/** A dose and a limit, each in the unit that the limit is written in and in the other form. */
export interface BesideLimit {
  readonly asWritten: Figure<LimitUnit>;
  /** For the whole body beside a limit per kilogram, or the reverse. */
  readonly inOther: Figure<Amount | PerKg>;
  readonly limitInOther: Quantity<Amount | PerKg>;
}

/** A dose per kilogram of a weight in kg, and a limit → both in the unit of the limit, and both in the other form. */
export function besideLimit<D extends Delivery>(
  delivery: D,
  dose: Quantity<PerKg<D>>,
  limit: Written<LimitUnit<D>>,
  weight: Quantity<'kg'>,
): BesideLimit {
  const { unit } = limit;
  const asWritten =
    unit === dose.unit ? withoutOperands(dose) : inDosingUnit(delivery, dose, weight, unit);
  const edge = exactly(limit);
  const other = (each: Quantity<LimitUnit<D>>) =>
    isPerKilogram(unit)
      ? withoutOperands(amount(delivery, each, weight))
      : perKilogram(delivery, each, weight);
  const { value, unit: otherUnit } = other(edge);
  return { asWritten, inOther: other(dose), limitInOther: { value, unit: otherUnit } };
}
