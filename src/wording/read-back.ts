import { inPounds, strength } from '../dosing/formulas';
import type { Preparation } from '../dosing/preparation';
import type { Entry } from '../intake/number-entry';
import { shown } from './format';
import { preparationShown } from './working';

/** "Read as 70 kg (154 lb)": pounds typed as kilograms are seen. Nothing for an entry not read. */
export function weightReadBack(entry: Entry<'kg'>): string {
  return entry.kind === 'read'
    ? `Read as ${shown(entry.quantity)} (${shown(inPounds(entry.quantity), 0)})`
    : '';
}

/** "Read as 100 mg in 50 mL (2 mg per mL)", with the true final volume; nothing until it is known. */
export function preparationReadBack(preparation: Preparation | undefined): string {
  return preparation
    ? `Read as ${preparationShown(strength(preparation.drug, preparation.volume))}`
    : '';
}
