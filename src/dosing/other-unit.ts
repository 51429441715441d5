import type { Computed } from './computed';
import { workedPerKilogram } from './dose-by-weight';
import { type Edges, edgesOf } from './edges';
import type { Order } from './order';
import type { PerKg } from './units';

/** An order in another unit than its limits: what it is per kilogram, and the limits it lies beside. */
export interface OtherUnit {
  readonly perKg: Computed<PerKg>;
  readonly edges: Edges;
}

/** What an order in another unit than that of the limits is in theirs; nothing of one that is in it. */
export function otherUnit(
  order: Pick<Order, 'delivery' | 'protocol' | 'dose' | 'weight'>,
): OtherUnit | undefined {
  const { delivery, dose, weight, protocol } = order;
  const perKg = workedPerKilogram(delivery, dose, weight);
  return perKg && { perKg, edges: edgesOf({ protocol, weight }) };
}
