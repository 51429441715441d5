import type { Order } from './plan';
import type { PerKg, Protocol, PublishedDoses, PublishedProtocol, PublishedUnit } from './protocol';
import { exactly, isMore, type Quantity, quantity, type Written } from './quantity';

/** What a published protocol gives for a documented one, in the documented one's unit per kilogram. */
export interface PublishedRange {
  readonly by: PublishedProtocol;
  readonly doses: PublishedDoses;
  /** Zero where it has no low end. */
  readonly low: Quantity<Protocol['unit']>;
  readonly high: Quantity<Protocol['unit']>;
}

/** Hours that a whole-body amount is spread over. */
const HOURS: Partial<Record<PublishedUnit, number>> = { 'mg/h': 1, 'mg/day': 24 };

/**
 * The published doses for a protocol, at the weight of an order of it; without one, those that are
 * given per kilogram. Amounts for the whole body: mg/h ÷ kg, and mg/day ÷ 24 h ÷ kg.
 */
export function publishedFor(
  protocol: Protocol,
  order: Order | undefined,
  published: readonly PublishedProtocol[],
): PublishedRange[] {
  const { unit } = protocol;
  const perKg = (written: Written<PublishedUnit>) => {
    if (written.unit === unit) return quantity(written.figure, unit);
    const hours = HOURS[written.unit];
    if (!order || !hours || unit !== 'mg/kg/h') return undefined;
    return quantity(exactly(written).value.div(hours).div(order.weight.value), unit);
  };
  return published.flatMap((by) =>
    (by.doses ?? []).flatMap((doses) => {
      if (doses.protocol !== protocol.id || !isForWeight(doses, order)) return [];
      const low = doses.low ? perKg(doses.low) : quantity('0', unit);
      const high = perKg(doses.high);
      return low && high ? [{ by, doses, low, high }] : [];
    }),
  );
}

/** Weights in publications are measured ones, whatever weight is dosed on. */
function isForWeight({ weight: only }: PublishedDoses, order: Order | undefined): boolean {
  if (!only || !order) return true;
  const measured = order.dosedOn?.body.actual ?? order.weight;
  return isMore(measured, exactly(only.at)) === (only.side === 'above');
}

/**
 * The published ranges that an order is in while it is outside the documented one, or the reverse.
 * A published maximum alone says nothing of a dose below the documented range.
 */
export function differingFrom(
  order: Order,
  published: readonly PublishedProtocol[],
): { readonly documented: boolean; readonly ranges: readonly PublishedRange[] } {
  const { dose, protocol } = order;
  const low = exactly<PerKg>(protocol.documented.value.low);
  const high = exactly<PerKg>(protocol.documented.value.high);
  const isBelow = isMore<PerKg>(low, dose);
  const documented = !isBelow && !isMore<PerKg>(dose, high);
  const ranges = publishedFor(protocol, order, published)
    .filter(({ doses }) => doses.low || !isBelow)
    .filter(({ low, high }) => {
      const holds = !isMore<PerKg>(low, dose) && !isMore<PerKg>(dose, high);
      return holds !== documented;
    });
  return { documented, ranges };
}
