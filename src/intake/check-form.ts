import type { Library, Protocol, Volume } from '../dosing/protocol';
import type { Reading } from '../dosing/pump-check';
import { type Quantity, quantity } from '../dosing/quantity';
import { readNumber } from './number-entry';
import { EMPTY_ORDER, type OrderField, readEntries, type TypedOrder } from './order-form';
import { missing, type Problem, type Read, refusals } from './problem';

/** The second check's form: the order typed again, and what the pump or the syringe shows. */
export interface TypedCheck extends TypedOrder {
  readonly reading: string;
}
export type CheckField = OrderField | 'reading';

export const EMPTY_CHECK: TypedCheck = { ...EMPTY_ORDER, reading: '' };

/** The typed check → a reading in exact quantities, or every problem, in the order of the fields. */
export function readCheckForm(
  typed: TypedCheck,
  library: Library,
): Read<Reading, Problem<CheckField>> {
  const { protocol, weight, dose, preparation, problems } = readEntries(typed, library);
  const readingUnit = protocol && protocol.delivery !== 'infusion' ? 'mL' : 'mL/h';
  const reading = readNumber(typed.reading, readingUnit);
  const step = quantity(typed.step, readingUnit);
  const all: Problem<CheckField>[] = [
    ...problems.filter(({ field }) => field === 'weight'),
    ...(protocol ? [] : [{ field: 'protocol', kind: 'missing', unit: undefined } as const]),
    ...problems.filter(({ field }) => field === 'dose' || field === 'drug'),
    ...(typed.drug === '' && typed.volume === ''
      ? [
          { field: 'drug', kind: 'missing', unit: 'mg' } as const,
          { field: 'volume', kind: 'missing', unit: 'mL' } as const,
        ]
      : []),
    ...problems.filter(({ field }) => field === 'volume'),
    ...missing('reading', reading, readingUnit),
    ...refusals('reading', reading, readingUnit),
    ...finerThanStep(reading.kind === 'read' ? reading.quantity : step, step),
  ];
  if (
    all.length > 0 ||
    !protocol ||
    !preparation ||
    weight.kind !== 'read' ||
    reading.kind !== 'read'
  ) {
    return { kind: 'problems', problems: all };
  }
  const read = {
    weight: weight.quantity,
    preparation,
    set: reading.quantity.value,
    step: step.value,
    dose: dose.kind === 'read' ? dose.quantity.value : undefined,
    dosesPerDay: typed.dosesPerDay,
  };
  return { kind: 'read', value: readingUnder(protocol, read) };
}

/** A pump cannot show a figure between two steps: then the step, or the figure, was misread. */
function finerThanStep(read: Quantity<Volume>, step: Quantity<Volume>): Problem<CheckField>[] {
  return read.value.divisible(step.value)
    ? []
    : [{ field: 'reading', kind: 'finer than step', step }];
}

type Value = Quantity<'kg'>['value'];

function readingUnder(
  protocol: Protocol,
  read: {
    readonly weight: Quantity<'kg'>;
    readonly preparation: Reading['preparation'];
    readonly set: Value;
    readonly step: Value;
    readonly dose: Value | undefined;
    readonly dosesPerDay: string;
  },
): Reading {
  const { weight, preparation, set, step, dose, dosesPerDay } = read;
  switch (protocol.delivery) {
    case 'infusion':
      return {
        unit: protocol.unit,
        protocol,
        weight,
        preparation,
        set: quantity(set, 'mL/h'),
        step: quantity(step, 'mL/h'),
        ...(dose ? { dose: quantity(dose, protocol.unit) } : {}),
      };
    case 'single dose':
      return {
        unit: protocol.unit,
        protocol,
        weight,
        preparation,
        set: quantity(set, 'mL'),
        step: quantity(step, 'mL'),
        ...(dose ? { dose: quantity(dose, protocol.unit) } : {}),
      };
    case 'divided doses': {
      const often = protocol.dosesPerDay.value.find((each) => each === dosesPerDay);
      return {
        unit: protocol.unit,
        protocol,
        weight,
        preparation,
        set: quantity(set, 'mL/dose'),
        step: quantity(step, 'mL/dose'),
        ...(dose ? { dose: quantity(dose, protocol.unit) } : {}),
        ...(often === undefined ? {} : { dosesPerDay: quantity(often, 'doses/day') }),
      };
    }
  }
}
