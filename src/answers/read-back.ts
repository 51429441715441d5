import { strength } from '../dosing/formulas';
import type { Library } from '../dosing/library';
import { inPounds } from '../dosing/pounds';
import { readNumber } from '../intake/number-entry';
import { readEntries } from '../intake/order-form';
import type { TypedOrder } from '../intake/typed-order';
import { preparationSaid, weightSaid } from '../wording/read-back';

/** "Read as 70 kg (154 lb)": pounds typed as kilograms are seen. Nothing for an entry not read. */
export function weightReadBack(typed: string): string {
  const entry = readNumber(typed, 'kg');
  return entry.kind === 'read' ? weightSaid(entry.quantity, inPounds(entry.quantity)) : '';
}

/** "Read as 100 mg in 50 mL (2 mg per mL)", with the true final volume; nothing until it is known. */
export function preparationReadBack(typed: TypedOrder, library: Library): string {
  const { preparation } = readEntries(typed, library);
  return preparation ? preparationSaid(strength(preparation.drug, preparation.volume)) : '';
}
