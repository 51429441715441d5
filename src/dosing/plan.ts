import type { Library } from './library';
import type { Order } from './order';
import type { Outcome } from './outcome';
import type { Delivery } from './units';
import { type WorkedDose, workOutDose } from './worked-dose';

/** An order worked out whole. */
export type Plan<D extends Delivery = Delivery> = WorkedDose<D>;

/** One order → its plan, whole; or withheld with every stop. */
export function workOut<D extends Delivery>(order: Order<D>, library: Library): Outcome<Plan<D>> {
  return workOutDose(order, library);
}
