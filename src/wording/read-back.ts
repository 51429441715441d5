import type { Computed } from '../dosing/computed';
import type { Order } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import type { Quantity } from '../dosing/quantity';
import { shown, shownBeside } from './format';
import { preparationShown } from './working';

/** "Read as 70 kg (154 lb)" */
export function weightSaid(weight: Quantity<'kg'>, pounds: Quantity<'lb'>): string {
  return `Read as ${shown(weight)} (${shown(pounds, 0)})`;
}

/** "Read as 100 mg in 50 mL (2 mg per mL)" */
export function preparationSaid(strength: Computed<'mg/mL'>): string {
  return `Read as ${preparationShown(strength)}`;
}

/** "Read as 5 mg/h, 0.071 mg/kg/h at 70 kg" */
export function doseSaid(order: Order): string {
  const other = otherUnit(order);
  const perKg = other
    ? `, ${shownBeside(other.perKg, ...other.edges)} at ${shown(order.weight)}`
    : '';
  return `Read as ${shown(order.dose)}${perKg}`;
}
