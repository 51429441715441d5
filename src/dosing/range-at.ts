import { ceilingAt } from './ceiling';
import type { Computed } from './computed';
import { amount, perKilogram } from './dose-by-weight';
import type { Regimen } from './protocol';
import { exactly, isMore, type Quantity } from './quantity';
import type { Amount, Delivery, LimitUnit, PerKg } from './units';

/** The doses that a protocol shows at one weight, each end in the unit that it is written in. */
export interface RangeAt<D extends Delivery = Delivery> {
  /** What they are: its range, else its soft limits, else all that does not stop. */
  readonly from: 'range' | 'soft limits' | 'maximum';
  readonly low: Quantity<LimitUnit<D>> | undefined;
  readonly high: Quantity<LimitUnit<D>>;
  /** Both per kilogram, exact. */
  readonly perKg: {
    readonly low: Quantity<PerKg<D>> | undefined;
    readonly high: Quantity<PerKg<D>>;
  };
}

/** Both ends as amounts at the weight; from nothing where no low end is stated. */
export interface AmountRange<D extends Delivery = Delivery> {
  readonly low: Computed<Amount<D>> | undefined;
  readonly high: Computed<Amount<D>>;
}

/** The range of a protocol at a weight in kg: never above what stops a dose there. */
export function rangeAt<D extends Delivery>(
  protocol: Regimen<D>,
  weight: Quantity<'kg'>,
): RangeAt<D> {
  const { delivery, documented, own } = protocol;
  const perKgOf = (dose: Quantity<LimitUnit<D>>) => perKilogram(delivery, dose, weight);
  const top = ceilingAt<D>(protocol, weight);
  const from = documented ? 'range' : own?.softMax ? 'soft limits' : 'maximum';
  const written = documented ? documented.value : { low: own?.softMin?.at, high: own?.softMax?.at };
  const ceiling = { dose: exactly<LimitUnit<D>>(top.limit.at), perKg: top.perKg };
  const high = written.high && exactly<LimitUnit<D>>(written.high);
  const isOpen = high && !isMore(perKgOf(high), top.perKg);
  const end = isOpen ? { dose: high, perKg: perKgOf(high) } : ceiling;
  const low = written.low && exactly<LimitUnit<D>>(written.low);
  const begin = low && !isMore(perKgOf(low), end.perKg) ? low : undefined;
  return {
    from,
    low: begin,
    high: end.dose,
    perKg: { low: begin && perKgOf(begin), high: end.perKg },
  };
}

/** The range of a protocol at a weight in kg, as exact mg or mg/h. */
export function amountsAt<D extends Delivery>(
  protocol: Regimen<D>,
  weight: Quantity<'kg'>,
): AmountRange<D> {
  const { delivery } = protocol;
  const { low, high } = rangeAt<D>(protocol, weight);
  return {
    low: low && amount(delivery, low, weight),
    high: amount(delivery, high, weight),
  };
}
