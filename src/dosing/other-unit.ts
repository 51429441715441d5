import type { Computed } from './computed';
import { perKilogram, workedPerKilogram } from './dose-by-weight';
import { type Edges, edgesOf } from './edges';
import type { Order } from './order';
import { type Quantity, quantity } from './quantity';
import { isPerKilogram, type PerKg } from './units';

/** An order in another unit than its limits: what it is per kilogram, and the limits it lies beside. */
export interface OtherUnit {
  readonly perKg: Computed<PerKg>;
  /** Of a unit that is per kilogram itself: what one of it is in theirs. */
  readonly each: Quantity<PerKg> | undefined;
  readonly edges: Edges;
}

/** What an order in another unit than that of the limits is in theirs; nothing of one that is in it. */
export function otherUnit(
  order: Pick<Order, 'delivery' | 'protocol' | 'dose' | 'weight'>,
): OtherUnit | undefined {
  const { delivery, dose, weight, protocol } = order;
  const perKg = workedPerKilogram(delivery, dose, weight);
  const each = isPerKilogram(dose.unit)
    ? perKilogram(delivery, quantity('1', dose.unit), weight)
    : undefined;
  return perKg && { perKg, each, edges: edgesOf({ protocol, weight }) };
}
