import { putIn, strength } from '../dosing/formulas';
import type { Library } from '../dosing/library';
import { inPounds } from '../dosing/pounds';
import { readBack } from '../dosing/read-back';
import { adjustmentsFor, NONE_OF_THESE } from '../intake/adjustment';
import { readNumber } from '../intake/number-entry';
import { readEntries, readOrderForm } from '../intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../intake/typed-order';
import { readWanted } from '../intake/wanted-bag';
import { doseSaid, preparationSaid, wantedSaid, weightSaid } from '../wording/read-back';

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

/** "Read as 25 mL/h for 4 h: 100 mL", of what is typed alone; nothing of a drug that no limit has held yet. */
export function wantedReadBack(typed: TypedOrder): string {
  const wanted = readWanted(typed);
  return wanted
    ? wantedSaid(wanted.rate, wanted.hours, putIn(wanted.rate, wanted.hours, 'mL'))
    : '';
}

/**
 * "Read as 5 mg/h, 0.071 mg/kg/h at 70 kg", as soon as weight and dose are read, whatever else is wrong or missing;
 * nothing until then. With a rest that is read too, the amount is left out where that stops the order.
 */
export function doseReadBack(typed: TypedOrder, library: Library): string {
  const whole = readOrderForm(typed, library);
  const read = whole.kind === 'read' ? whole : readOrderForm(doseAlone(typed, library), library);
  return read.kind === 'read' && read.value.kind === 'order'
    ? doseSaid(readBack(read.value.order, library))
    : '';
}

/**
 * Of an order the dose and whom it is for: an adjustment that is not answered yet lowers nothing yet; height and sex only where that
 * weight is worked out from them.
 */
export function doseAlone(
  { weight, protocol, unit, dose, ...rest }: TypedOrder,
  library: Library,
): TypedOrder {
  const { height, sex, basis } = rest.basis === EMPTY_ORDER.basis ? EMPTY_ORDER : rest;
  const names = adjustmentsFor({ weight, protocol }, library);
  const adjustment = names.find((each) => each === rest.adjustment) ?? NONE_OF_THESE;
  return { ...EMPTY_ORDER, weight, protocol, adjustment, unit, dose, height, sex, basis };
}
