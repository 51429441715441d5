import { amount, perKilogram } from './dose-by-weight';
import { deliveredDose } from './formulas';
import type { PublishedDoses, PublishedProtocol } from './library';
import type { Order } from './order';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, quantity, type Written } from './quantity';
import { DELIVERIES, DOSING_UNITS, type DosingUnit, type PerKg } from './units';

/** What a published protocol gives for a documented one, in the documented one's unit per kilogram. */
export interface PublishedRange {
  readonly by: PublishedProtocol;
  readonly doses: PublishedDoses;
  /** Zero where it has no low end. */
  readonly low: Quantity<PerKg>;
  readonly high: Quantity<PerKg>;
}

/** An order as publications would say it: on the measured weight, whatever weight it is dosed on. */
export function onMeasuredWeight({ delivery, dose, weight, dosedOn }: Order): {
  readonly weight: Quantity<'kg'>;
  readonly dose: Quantity<PerKg>;
} {
  if (!dosedOn) return { weight, dose: perKilogram(delivery, dose, weight) };
  const { actual } = dosedOn.body;
  return {
    weight: actual,
    dose: deliveredDose(delivery, amount(delivery, dose, weight), actual),
  };
}

/**
 * The published doses for a protocol, at a measured weight; without one, those that are given per
 * kilogram. Amounts for the whole body: mg/h ÷ kg, and mg in 24 hours ÷ 24 h ÷ kg.
 */
export function publishedFor(
  protocol: Protocol,
  weight: Quantity<'kg'> | undefined,
  published: readonly PublishedProtocol[],
): PublishedRange[] {
  const { delivery } = protocol;
  const unit = DELIVERIES[delivery].perKg;
  const perKg = (written: Written<DosingUnit>) => {
    const row = DOSING_UNITS[written.unit];
    if (row.delivery !== delivery) return undefined;
    if (row.per === 'kilogram') return quantity(exactly(written).value.mul(row.factor), unit);
    return weight && perKilogram(delivery, exactly(written), weight);
  };
  return published.flatMap((by) =>
    (by.doses ?? []).flatMap((doses) => {
      if (doses.protocol !== protocol.id || !isForWeight(doses, weight)) return [];
      const low = doses.low ? perKg(doses.low) : quantity('0', unit);
      const high = perKg(doses.high);
      if (!low || !high) return [];
      const cap = doses.atMost && perKg(doses.atMost);
      const capped = (end: typeof high) => (cap && isMore(end, cap) ? cap : end);
      return [{ by, doses, low: capped(low), high: capped(high) }];
    }),
  );
}

function isForWeight(
  { weight: only }: PublishedDoses,
  weight: Quantity<'kg'> | undefined,
): boolean {
  if (!only || !weight) return true;
  const at = exactly(only.at);
  return only.side === 'above' ? isMore(weight, at) : isMore(at, weight);
}

/** A published protocol that says nothing of a weight, and the weights that it has doses for. */
export interface SilentAt {
  readonly by: PublishedProtocol;
  readonly weights: readonly NonNullable<PublishedDoses['weight']>[];
}

function silentAt(
  protocol: Protocol,
  weight: Quantity<'kg'>,
  published: readonly PublishedProtocol[],
): SilentAt[] {
  return published.flatMap((by) => {
    const doses = (by.doses ?? []).filter((each) => each.protocol === protocol.id);
    const weights = doses.flatMap((each) => (each.weight ? [each.weight] : []));
    return doses.length > 0 && !doses.some((each) => isForWeight(each, weight))
      ? [{ by, weights }]
      : [];
  });
}

/** How an order stands to a published range. */
export type Stands = 'above' | 'inside' | 'below';

/** The published ranges for an order's protocol, by how the order stands to them. */
export interface BesidePublished {
  /** The measured weight, and the ordered dose per kilogram of it. */
  readonly weight: Quantity<'kg'>;
  readonly dose: Quantity<PerKg>;
  /** Whether it was ordered on another weight. */
  readonly isOrderedOnAnother: boolean;
  /** Those whose highest dose the order is above. */
  readonly above: readonly PublishedRange[];
  readonly inside: readonly PublishedRange[];
  /** Those whose lowest dose the order is below. */
  readonly below: readonly PublishedRange[];
  /** Those that have doses for its protocol, but for other weights only. */
  readonly silent: readonly SilentAt[];
  /** Those that speak of its protocol without a dose to set it beside. */
  readonly uncompared: readonly PublishedProtocol[];
}

/** An order, on its measured weight → every published range for its protocol, each once. */
export function besidePublished(
  order: Order,
  published: readonly PublishedProtocol[],
): BesidePublished {
  const { weight, dose } = onMeasuredWeight(order);
  const ranges = publishedFor(order.protocol, weight, published);
  const isAbove = ({ high }: PublishedRange) => isMore(dose, high);
  const isBelow = ({ low }: PublishedRange) => isMore(low, dose);
  return {
    weight,
    dose,
    isOrderedOnAnother: order.dosedOn !== undefined,
    above: ranges.filter(isAbove),
    inside: ranges.filter((range) => !isAbove(range) && !isBelow(range)),
    below: ranges.filter(isBelow),
    silent: silentAt(order.protocol, weight, published),
    uncompared: published.filter(({ beside, doses }) => beside === order.protocol.id && !doses),
  };
}
