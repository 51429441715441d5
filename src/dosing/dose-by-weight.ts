import { type Computed, computed, type Figure } from './computed';
import { inUnit, type Quantity, quantity } from './quantity';
import { A_DAY } from './time';
import {
  type Amount,
  DELIVERIES,
  type Delivery,
  DOSING_UNITS,
  type DosingUnit,
  type LimitUnit,
  type PerKg,
} from './units';

/**
 * A dose in any unit of its delivery, and a weight → what it comes to: mg/kg × kg = mg; mg/kg/h × kg = mg/h;
 * microgram/kg/min × 0.06 × kg = mg/h; mg in 24 hours ÷ 24 = mg/h; mg/kg per dose × kg = mg per dose.
 */
export function amount<D extends Delivery>(
  delivery: D,
  dose: Quantity<LimitUnit<D>>,
  weight: Quantity<'kg'>,
): Computed<Amount<D>> {
  const { perKg, amount: unit } = DELIVERIES[delivery];
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  if (isPerKilogram) return computed('amount', quantity(own, perKg), '×', weight, unit);
  // What is written for the whole body is not worked out, and keeps every digit.
  if (DOSING_UNITS[dose.unit].factor === '1') {
    return { value: own, unit, formula: 'as ordered', first: dose, terms: [] };
  }
  return { value: own, unit, formula: 'amount', first: dose, terms: [{ by: '÷', operand: A_DAY }] };
}

/**
 * A dose in any unit of its delivery, and a weight → what it is per kilogram in the unit of the limits:
 * mg/h ÷ kg = mg/kg/h; microgram/kg/min × 0.06 = mg/kg/h.
 */
export function perKilogram<D extends Delivery>(
  delivery: D,
  dose: Quantity<LimitUnit<D>>,
  weight: Quantity<'kg'>,
): Figure<PerKg<D>> {
  const { perKg } = DELIVERIES[delivery];
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  const value = isPerKilogram ? own : own.div(weight.value);
  return dose.unit === perKg
    ? { value, unit: perKg }
    : { value, unit: perKg, formula: 'per kilogram' };
}

/**
 * The same with what it was worked out from, for a dose that was ordered in another unit; nothing for one in
 * the unit of the limits.
 */
export function workedPerKilogram<D extends Delivery>(
  delivery: D,
  dose: Quantity<DosingUnit<D>>,
  weight: Quantity<'kg'>,
): Computed<PerKg<D>> | undefined {
  const { perKg } = DELIVERIES[delivery];
  if (dose.unit === perKg) return undefined;
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  return isPerKilogram
    ? { value: own, unit: perKg, formula: 'per kilogram', first: dose, terms: [] }
    : computed('per kilogram', amount(delivery, dose, weight), '÷', weight, perKg);
}

/**
 * A dose per kilogram and a weight → the same dose in a unit that it can be ordered in:
 * mg/kg/h × kg = mg/h; mg/kg/h × kg × 24 = mg in 24 hours; mg/kg/h ÷ 0.06 = microgram/kg/min.
 */
export function inDosingUnit<D extends Delivery, U extends DosingUnit>(
  delivery: D,
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
  unit: U,
): Figure<U> {
  inUnit(dose, DELIVERIES[delivery].perKg);
  const { factor, per } = rowOf(delivery, unit);
  const own = per === 'kilogram' ? dose.value : dose.value.mul(weight.value);
  return { value: own.div(factor), unit, formula: 'per kilogram' };
}

/** As a number of its delivery’s own unit: per kilogram, or the amount. Refuses the units of other deliveries. */
function inOwnUnit(delivery: Delivery, { value, unit }: Quantity<DosingUnit>) {
  const { factor, per } = rowOf(delivery, unit);
  return { own: factor === '1' ? value : value.mul(factor), isPerKilogram: per === 'kilogram' };
}

/** The row of a unit that a delivery can be ordered in; refuses the units of other deliveries. */
function rowOf(delivery: Delivery, unit: DosingUnit) {
  const row = DOSING_UNITS[unit];
  if (row.delivery !== delivery)
    throw new TypeError(`${unit} beside ${DELIVERIES[delivery].perKg}`);
  return row;
}
