import type { Order } from '../dosing/order';
import { basisOf } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import { forWhom, type HeadLine } from './for-whom';
import { digits, shown, shownBeside } from './format';
import { overShown } from './over-minutes';
import { uncapitalised } from './text';
/** Which order this is, on every output. */
export interface Medication {
  readonly protocol: string;
  readonly dose: string;
  readonly weight: string;
  /** For what, where and by whom a hospital’s protocol is given. */
  readonly forWhom?: readonly HeadLine[];
}

/** "acute pain, frail or elderly": a protocol, and what lowers its limits for whom it is for. */
export function protocolSaid({
  protocol,
  adjustment,
}: Pick<Order, 'protocol' | 'adjustment'>): string {
  const name = uncapitalised(protocol.name);
  return adjustment === undefined ? name : `${name}, ${adjustment}`;
}

export function medication(order: Order): Medication {
  const often =
    order.delivery === 'divided doses' && order.dosesPerDay
      ? `, ${digits(order.dosesPerDay)}\u00a0doses daily`
      : '';
  return {
    protocol: protocolSaid(order),
    dose: `${doseShown(order)}${often}${order.over ? `, ${overShown(order.over)}` : ''}`,
    weight: `${shown(order.weight)},\u00a0${basisOf(order)}`,
    ...headOf(order.protocol),
  };
}

/** What stands at the head of every sheet under a hospital’s protocol. */
export function headOf(protocol: Order['protocol']): Pick<Medication, 'forWhom'> {
  return protocol.own ? { forWhom: forWhom(protocol) } : {};
}

/** A dose under its protocol, at the weight that it is dosed on. */
export type Dosed = Pick<Order, 'delivery' | 'protocol' | 'dose' | 'weight'>;

/** "5 mg/h (0.071 mg/kg/h)": as ordered, and what that is in the unit of the limits where it is another. */
export function doseShown(order: Dosed): string {
  const other = otherUnit(order);
  const ordered = shown(order.dose);
  return other ? `${ordered} (${shownBeside(other.perKg, ...other.edges)})` : ordered;
}
