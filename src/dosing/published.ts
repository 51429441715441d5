import type { Order } from './plan';
import type { Protocol, PublishedDoses, PublishedProtocol, PublishedUnit } from './protocol';
import { exactly, isMore, type Quantity, quantity, type Written } from './quantity';

/** What a published protocol gives for a documented one, in the documented one's unit per kilogram. */
export interface PublishedRange {
  readonly by: PublishedProtocol;
  readonly doses: PublishedDoses;
  /** Zero where it has no low end. */
  readonly low: Quantity<Protocol['unit']>;
  readonly high: Quantity<Protocol['unit']>;
}

/**
 * The published doses for a protocol at a weight; without a weight, those that are given per
 * kilogram. Amounts for the whole body: mg/h ÷ kg, and mg/day ÷ 24 h ÷ kg.
 */
export function publishedFor(
  protocol: Protocol,
  weight: Quantity<'kg'> | undefined,
  published: readonly PublishedProtocol[],
): PublishedRange[] {
  const { unit } = protocol;
  const perKg = (written: Written<PublishedUnit> | undefined) => {
    if (!written) return quantity('0', unit);
    if (written.unit === unit) return quantity(written.figure, unit);
    if (!weight) return undefined;
    const hours = written.unit === 'mg/day' ? 24 : 1;
    return quantity(exactly(written).value.div(hours).div(weight.value), unit);
  };
  return published.flatMap((by) =>
    (by.doses ?? []).flatMap((doses) => {
      const [low, high] = [perKg(doses.low), perKg(doses.high)];
      if (doses.protocol !== protocol.id || !low || !high || !isForWeight(doses, weight)) return [];
      return [{ by, doses, low, high }];
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

/** The published ranges that an order is in while it is outside the documented one, or the reverse. */
export function differingFrom(
  { dose, weight, protocol }: Order,
  published: readonly PublishedProtocol[],
): { readonly documented: boolean; readonly ranges: readonly PublishedRange[] } {
  const { low, high } = protocol.documented.value;
  const holds = (from: Quantity<Protocol['unit']>, to: Quantity<Protocol['unit']>) =>
    !isMore(from, dose) && !isMore(dose, to);
  const documented = holds(exactly(low), exactly(high));
  const ranges = publishedFor(protocol, weight, published);
  return {
    documented,
    ranges: ranges.filter((range) => holds(range.low, range.high) !== documented),
  };
}
