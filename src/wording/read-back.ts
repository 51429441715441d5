import type { Computed } from '../dosing/computed';
import type { Quantity } from '../dosing/quantity';
import { shown } from './format';
import { preparationShown } from './working';

/** "Read as 70 kg (154 lb)" */
export function weightSaid(weight: Quantity<'kg'>, pounds: Quantity<'lb'>): string {
  return `Read as ${shown(weight)} (${shown(pounds, 0)})`;
}

/** "Read as 100 mg in 50 mL (2 mg per mL)" */
export function preparationSaid(strength: Computed<'mg/mL'>): string {
  return `Read as ${preparationShown(strength)}`;
}
