import type { Computed } from '../dosing/computed';
import type { Quantity } from '../dosing/quantity';
import type { DoseReadBack } from '../dosing/read-back';
import { shown, shownBeside } from './format';
import { otherReadingSaid } from './other-readings';
import { plain } from './text';
import { preparationShown } from './working';

/** "Read as 70 kg (154 lb)" */
export function weightSaid(weight: Quantity<'kg'>, pounds: Quantity<'lb'>): string {
  return `Read as ${shown(weight)} (${shown(pounds, 0)})`;
}

/** "Read as 100 mg in 50 mL (2 mg per mL)" */
export function preparationSaid(strength: Computed<'mg/mL'>): string {
  return `Read as ${preparationShown(strength)}`;
}

/** "Read as 25 mL/h for 4 h: 100 mL" */
export function wantedSaid(
  rate: Quantity<'mL/h'>,
  hours: Quantity<'h'>,
  volume: Computed<'mL'>,
): string {
  return `Read as ${shown(rate)} for ${shown(hours)}: ${shown(volume)}`;
}

/**
 * "Read as 5 microgram/kg/min, 21 mg/h, 0.3 mg/kg/h at 70 kg, not 5 mg/h.", then on a line of its own
 * what the figure would be in each other unit that is to be named.
 */
export function doseSaid(read: DoseReadBack): string {
  const { ordered, forms, edges, weight, basis, not, otherReadings } = read;
  const figures = [shown(ordered), ...forms.map((form) => shownBeside(form, ...edges))];
  const on = `${shown(weight)}${basis === 'actual' ? '' : ` ${basis} weight`}`;
  const sentences = [
    `Read as ${figures.join(', ')} at ${on}${not ? `, not ${shown(not)}` : ''}`,
    ...otherReadings.map((other) => plain(otherReadingSaid(other))),
  ];
  return sentences.length > 1 ? `${sentences.join('.\n')}.` : sentences.join('');
}
