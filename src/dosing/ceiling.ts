import {
  type Flat,
  type FlatOf,
  type Limit,
  type PerKg,
  type Regimen,
  type ToolLimit,
  UNITS_OF,
} from './protocol';
import { exactly, type Quantity, quantity } from './quantity';

/** What stops a dose at one weight. */
export interface Ceiling<P extends PerKg = PerKg> {
  /**
   * Which edge holds: the lower of the two fences; or the end of the source range, where the fence for
   * the whole body would lie below it.
   */
  readonly by: 'per kilogram' | 'flat' | 'source range';
  readonly limit: Limit<P | Flat>;
  /** That edge per kilogram, exact. */
  readonly perKg: Quantity<P>;
  /** That edge for the whole body: mg, or mg in 24 hours. */
  readonly flat: Quantity<Flat>;
  /** The fence for the whole body, where the protocol has one. */
  readonly fence: ToolLimit<Flat> | undefined;
}

/** mg/kg × kg = mg; mg/kg/h × kg × 24 h = mg in 24 hours; mg/kg per dose × kg = mg per dose */
export function flatAmount<P extends PerKg>(
  dose: Quantity<P>,
  weight: Quantity<'kg'>,
): Quantity<FlatOf<P>> {
  const { flat, hours } = UNITS_OF[dose.unit];
  return quantity(dose.value.mul(weight.value).mul(hours), flat);
}

/** mg ÷ kg = mg/kg; mg in 24 hours ÷ 24 h ÷ kg = mg/kg/h; mg per dose ÷ kg = mg/kg per dose */
function perKgOf<P extends PerKg>(
  unit: P,
  flat: Quantity<Flat>,
  weight: Quantity<'kg'>,
): Quantity<P> {
  return quantity(flat.value.div(UNITS_OF[unit].hours).div(weight.value), unit);
}

/** What stops a dose of a protocol at a weight in kg: never below the top of the source range. */
export function ceilingAt<P extends PerKg>(
  { unit, documented, ceiling, flatCeiling }: Regimen<P>,
  weight: Quantity<'kg'>,
): Ceiling<P> {
  const perKg = exactly(ceiling.at);
  const fence = flatCeiling;
  const at = (by: Ceiling['by'], limit: Limit<P | Flat>, edge: Quantity<P>): Ceiling<P> => {
    return { by, limit, perKg: edge, flat: flatAmount(edge, weight), fence };
  };
  if (!fence) return at('per kilogram', ceiling, perKg);
  const flat = perKgOf(unit, exactly<Flat>(fence.at), weight);
  if (!perKg.value.gt(flat.value)) return at('per kilogram', ceiling, perKg);
  const high = exactly(documented.value.high);
  if (!high.value.gt(flat.value)) return at('flat', fence, flat);
  const { reason } = fence;
  return at('source range', { setBy: 'tool', at: documented.value.high, reason }, high);
}
