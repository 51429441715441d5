import type { Order } from '../dosing/order';
import { basisOf } from '../dosing/order';
import { digits, shown } from './format';
import { uncapitalised } from './text';
/** Which order this is, on every output. */
export interface Medication {
  readonly protocol: string;
  readonly dose: string;
  readonly weight: string;
}

export function medication(order: Order): Medication {
  const often =
    order.delivery === 'divided doses' && order.dosesPerDay
      ? `, ${digits(order.dosesPerDay)}\u00a0doses daily`
      : '';
  return {
    protocol: uncapitalised(order.protocol.name),
    dose: `${shown(order.dose)}${often}`,
    weight: `${shown(order.weight)},\u00a0${basisOf(order)}`,
  };
}
