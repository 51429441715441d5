import { checkPump, type PumpCheck } from '../../src/dosing/pump-check';
import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import type { Reading } from '../../src/dosing/reading';
import type { Slip } from '../../src/dosing/slips';
import { EMPTY_CHECK, readCheckForm, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';

/** A second check as it is typed; the step is 0.1 and nothing runs unless it says otherwise. */
export function readingOf(typed: Partial<TypedCheck>): Reading {
  const read = readCheckForm({ ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed }, LIBRARY);
  if (read.kind === 'problems') {
    throw new Error(read.problems.map(({ field, kind }) => `${field} ${kind}`).join(', '));
  }
  return read.value;
}

/** What the second check finds; `orderedWeight` in kg is that of a handed-over order. */
export function checkOf(typed: Partial<TypedCheck>, orderedWeight?: string): PumpCheck {
  const handed =
    orderedWeight === undefined ? {} : { orderedWeight: quantity(orderedWeight, 'kg') };
  return checkPump({ ...readingOf(typed), ...handed }, LIBRARY);
}

/** Every slip that is named, in words, the likeliest first. */
export function slipsOf(typed: Partial<TypedCheck>, orderedWeight?: string): string[] {
  const { verdict } = checkOf(typed, orderedWeight);
  return verdict.kind === 'differs' ? verdict.slips.map(wordOfSlip) : [];
}

export function wordOfSlip(slip: Slip): string {
  switch (slip.kind) {
    case 'decimal point':
    case 'per minute':
    case 'per day':
      return `${slip.kind} ${slip.factor.startsWith('1/') ? slip.factor.replace('1/', '÷') : `×${slip.factor}`}`;
    case 'amount as volume':
    case 'day amount as volume':
    case 'without weight':
    case 'total as strength':
      return slip.kind;
    case 'bag as rate':
      return `${slip.kind} ${slip.figure.value} ${slip.figure.unit}`;
    case 'pounds':
      return `pounds ${slip.conversion}`;
    case 'another unit':
      return slip.workedOut
        ? `${figureOf(slip.workedOut)} as ${slip.taken.unit}`
        : `taken as ${figureOf(slip.taken)}`;
    case 'another mass':
      return `${slip.kind} ${slip.factor.startsWith('1/') ? slip.factor.replace('1/', '÷') : `×${slip.factor}`}`;
    case 'no volume limit':
    case 'container as volume':
      return `${slip.kind} ${slip.whole.drug.value} mg`;
    case 'rate as volume':
      return slip.kind;
    case 'another strength':
      return `strength ${slip.strength.value} mg/mL`;
    case 'label volume':
      return `label of ${slip.label.value} mg/mL`;
    case 'drug volume':
      return `drug volume ${slip.taken} ${slip.drugVolume.value} mL`;
    case 'digits':
      return `digits ${slip.change}, ${slip.right.value}`;
    case 'another protocol':
      return `${slip.protocol.id} ${slip.dose.value}`;
    case 'another row':
      return `row ${slip.dose.value}`;
    case 'rounded up':
      return `${slip.kind}, ${slip.right.value}`;
    case 'before a change':
    case 'rounded figure':
      return slip.kind;
    case 'weight basis':
      return `${slip.basis} weight ${slip.weight.value} kg`;
    case 'day as dose':
      return `${slip.kind} ${slip.factor.startsWith('1/') ? slip.factor.replace('1/', '÷') : `×${slip.factor}`}`;
    case 'another weight':
      return `weight ${slip.weight.value} kg`;
  }
}

/** To three decimals, where a figure that was worked out has more. */
function figureOf({ value, unit }: Quantity<Unit>): string {
  return `${value.round(3)} ${unit}`;
}
