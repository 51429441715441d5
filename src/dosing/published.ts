import { amount, deliveredDose } from './formulas';
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

/** An order as publications would say it: on the measured weight, whatever weight it is dosed on. */
export function onMeasuredWeight({ unit, dose, weight, dosedOn }: Order): {
  readonly weight: Quantity<'kg'>;
  readonly dose: Quantity<PerKg>;
} {
  if (!dosedOn) return { weight, dose };
  const { actual } = dosedOn.body;
  return { weight: actual, dose: deliveredDose<PerKg>(unit, amount<PerKg>(dose, weight), actual) };
}

/**
 * The published doses for a protocol, at a measured weight; without one, those that are given per
 * kilogram. Amounts for the whole body: mg/h ÷ kg, and mg/day ÷ 24 h ÷ kg.
 */
export function publishedFor(
  protocol: Protocol,
  weight: Quantity<'kg'> | undefined,
  published: readonly PublishedProtocol[],
): PublishedRange[] {
  const { unit } = protocol;
  const perKg = (written: Written<PublishedUnit>) => {
    if (written.unit === unit) return quantity(written.figure, unit);
    const hours = HOURS[written.unit];
    if (!weight || !hours || unit !== 'mg/kg/h') return undefined;
    return quantity(exactly(written).value.div(hours).div(weight.value), unit);
  };
  return published.flatMap((by) =>
    (by.doses ?? []).flatMap((doses) => {
      if (doses.protocol !== protocol.id || !isForWeight(doses, weight)) return [];
      const low = doses.low ? perKg(doses.low) : quantity('0', unit);
      const high = perKg(doses.high);
      if (!low || !high) return [];
      const cap = doses.atMost && perKg(doses.atMost);
      const capped = (end: typeof high) => (cap && isMore<PerKg>(end, cap) ? cap : end);
      return [{ by, doses, low: capped(low), high: capped(high) }];
    }),
  );
}

function isForWeight(
  { weight: only }: PublishedDoses,
  weight: Quantity<'kg'> | undefined,
): boolean {
  if (!only || !weight) return true;
  return isMore(weight, exactly(only.at)) === (only.side === 'above');
}

/**
 * The published ranges that an order is in while it is outside the documented one, or the reverse, on
 * its measured weight. A published maximum alone says nothing of a dose below the source range.
 */
export function differingFrom(
  order: Order,
  published: readonly PublishedProtocol[],
): { readonly documented: boolean; readonly ranges: readonly PublishedRange[] } {
  const { protocol } = order;
  const { weight, dose } = onMeasuredWeight(order);
  const low = exactly<PerKg>(protocol.documented.value.low);
  const high = exactly<PerKg>(protocol.documented.value.high);
  const isBelow = isMore<PerKg>(low, dose);
  const documented = !isBelow && !isMore<PerKg>(dose, high);
  const ranges = publishedFor(protocol, weight, published)
    .filter(({ doses }) => doses.low || !isBelow)
    .filter(({ low, high }) => {
      const holds = !isMore<PerKg>(low, dose) && !isMore<PerKg>(dose, high);
      return holds !== documented;
    });
  return { documented, ranges };
}
