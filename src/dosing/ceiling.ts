import type { Limit, ToolLimit } from './cited';
import { perKilogram } from './dose-by-weight';
import type { Regimen } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import {
  DELIVERIES,
  type Delivery,
  type Flat,
  isPerKilogram,
  type LimitUnit,
  type PerKg,
} from './units';

const BELOW_RANGE = 'the fence for the whole body would lie below the range';

/** What stops a dose at one weight. */
export interface Ceiling<D extends Delivery = Delivery> {
  /**
   * Which edge holds: the lowest of all, per kilogram or for the whole body; or the end of the source range,
   * where this tool’s fence for the whole body would lie below it.
   */
  readonly by: 'per kilogram' | 'flat' | 'source range';
  /** Of a hospital’s protocol, which of its maxima that is, or that the tool’s own fence is lower. */
  readonly own?: 'hard maximum' | 'not to exceed' | 'fence';
  readonly limit: Limit<LimitUnit<D>>;
  /** That edge per kilogram, exact. */
  readonly perKg: Quantity<PerKg<D>>;
  /** That edge for the whole body: mg, or mg in 24 hours. */
  readonly flat: Quantity<Flat<D>>;
  /** The fence for the whole body that the built-in limits have. */
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

/**
 * What stops a dose of a protocol at a weight in kg: the lowest of its maxima and of the tool’s fences. Of the
 * built-in limits it never lies below the top of their range.
 */
export function ceilingAt<D extends Delivery>(
  { delivery, documented, ceiling, flatCeiling: fence, own }: Regimen<D>,
  weight: Quantity<'kg'>,
): Ceiling<D> {
  const perKgOf = (limit: Limit<LimitUnit<D>>) => perKilogram(delivery, exactly(limit.at), weight);
  const at = (limit: Limit<LimitUnit<D>>, by?: 'source range'): Ceiling<D> => {
    const { value, unit } = perKgOf(limit);
    const perKg = { value, unit };
    const isOther = limit === own?.notToExceed;
    const which = limit === ceiling ? 'hard maximum' : isOther ? 'not to exceed' : 'fence';
    return {
      ...(own ? { own: which } : {}),
      by: by ?? (isPerKilogram(limit.at.unit) ? 'per kilogram' : 'flat'),
      ...{ limit, perKg, flat: flatAmount(delivery, perKg, weight), fence },
    };
  };
  const maxima: readonly (Limit<LimitUnit<D>> | undefined)[] = [
    ceiling,
    own?.notToExceed,
    own?.fences?.perKg,
    own?.fences?.flat,
    fence,
  ];
  const lowest = maxima.reduce<Limit<LimitUnit<D>>>(
    (least, each) => (each && isMore(perKgOf(least), perKgOf(each)) ? each : least),
    ceiling,
  );
  const ofReference = own && !own.fences ? own.notToExceed : fence;
  if (!ofReference || lowest !== ofReference || !documented) return at(lowest);
  const { high } = documented.value;
  const reason = fence?.reason ?? BELOW_RANGE;
  return isMore(perKilogram(delivery, exactly(high), weight), perKgOf(ofReference))
    ? at({ setBy: 'tool', at: high, reason }, 'source range')
    : at(ofReference);
}
