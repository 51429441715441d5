import type { Unit } from '../dosing/quantity';
import type { DosingUnit } from '../dosing/units';
import type { UnitAsked } from '../intake/dose-entry';
import { inWords } from './format';

/** A dose that names its unit: which one, and where that is chosen. No unit is written as it was typed. */
export function unitSentence(
  asked: UnitAsked & { readonly unit: Unit },
  name: string,
  chooser: string,
): string {
  switch (asked.why) {
    case 'unit to choose':
      return `${name} is in ${inWords(asked.unit)} here. For an order in ${inWords(asked.named)}, choose “${inWords(asked.named)}” under “${chooser}”, then type the figure alone.`;
    case 'own unit otherwise':
      return `${name} is in ${inWords(asked.named)} already. Type the figure alone.`;
    case 'micrograms per hour':
      return `${name} in micrograms ${asked.isPerKilogram ? 'per kilogram ' : ''}per hour is not taken: taken for per minute, it would be 60 times as much. Ask the prescriber for the order in ${either(asked.units)}.`;
    case 'unit not of the list':
      return `${name} must be in ${either(asked.units)}. Look at the order and the protocol again. If the order says another unit, ask the prescriber; do not convert it by hand.`;
  }
}

/** "milligrams per kilogram per hour, milligrams per hour or milligrams in 24 hours" */
function either(units: readonly DosingUnit[]): string {
  const names = units.map(inWords);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');
}
