import { strength } from '../dosing/formulas';
import type { Library } from '../dosing/library';
import { inPounds } from '../dosing/pounds';
import { readNumber } from '../intake/number-entry';
import { readEntries, readOrderForm } from '../intake/order-form';
import type { TypedOrder } from '../intake/typed-order';
import { doseSaid, preparationSaid, weightSaid } from '../wording/read-back';

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

/** "Read as 5 mg/h, 0.071 mg/kg/h at 70 kg", as soon as weight and dose are read; nothing until then. */
export function doseReadBack(typed: TypedOrder, library: Library): string {
  const read = readOrderForm({ ...typed, drug: '', volume: '', vial: '', way: '' }, library);
  return read.kind === 'read' && read.value.kind === 'order' ? doseSaid(read.value.order) : '';
}
