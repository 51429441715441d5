import type { Limit, ToolLimit } from './cited';
import type { Regimen } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import { DELIVERIES, type Delivery, type Flat, type PerKg } from './units';

/** What stops a dose at one weight. */
export interface Ceiling<D extends Delivery = Delivery> {
  /**
   * Which edge holds: the lower of the two fences; or the end of the source range, where the fence for
   * the whole body would lie below it.
   */
  readonly by: 'per kilogram' | 'flat' | 'source range';
  readonly limit: Limit<PerKg<D> | Flat<D>>;
  /** That edge per kilogram, exact. */
  readonly perKg: Quantity<PerKg<D>>;
  /** That edge for the whole body: mg, or mg in 24 hours. */
  readonly flat: Quantity<Flat<D>>;
  /** The fence for the whole body, where the protocol has one. */
  readonly fence: ToolLimit<Flat<D>> | undefined;
}

/** mg/kg × kg = mg; mg/kg/h × kg × 24 h = mg in 24 hours; mg/kg per dose × kg = mg per dose */
export function flatAmount<D extends Delivery>(
  delivery: D,
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
): Quantity<Flat<D>> {
  const { flat, hours } = DELIVERIES[delivery];
  return quantity(dose.value.mul(weight.value).mul(hours), flat);
}

/** mg ÷ kg = mg/kg; mg in 24 hours ÷ 24 h ÷ kg = mg/kg/h; mg per dose ÷ kg = mg/kg per dose */
function perKgOf<D extends Delivery>(
  delivery: D,
  flat: Quantity<Flat<D>>,
  weight: Quantity<'kg'>,
): Quantity<PerKg<D>> {
  const { hours, perKg } = DELIVERIES[delivery];
  return quantity(flat.value.div(hours).div(weight.value), perKg);
}

/** What stops a dose of a protocol at a weight in kg: never below the top of the source range. */
export function ceilingAt<D extends Delivery>(
  { delivery, documented, ceiling, flatCeiling: fence }: Regimen<D>,
  weight: Quantity<'kg'>,
): Ceiling<D> {
  const perKg = exactly(ceiling.at);
  const at = (
    by: Ceiling['by'],
    limit: Limit<PerKg<D> | Flat<D>>,
    edge: Quantity<PerKg<D>>,
  ): Ceiling<D> => {
    return { by, limit, perKg: edge, flat: flatAmount(delivery, edge, weight), fence };
  };
  if (!fence) return at('per kilogram', ceiling, perKg);
  const flat = perKgOf(delivery, exactly(fence.at), weight);
  if (!isMore(perKg, flat)) return at('per kilogram', ceiling, perKg);
  const high = exactly(documented.value.high);
  if (!isMore(high, flat)) return at('flat', fence, flat);
  const { reason } = fence;
  return at('source range', { setBy: 'tool', at: documented.value.high, reason }, high);
}
