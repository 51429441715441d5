import type { Fraction } from 'fraction.js';
import type { Order, Preparation } from '../dosing/plan';
import type { Library, Protocol, Volume } from '../dosing/protocol';
import { type Quantity, quantity, type Unit } from '../dosing/quantity';
import { type Entry, type Refused, readNumber } from './number-entry';

/** The order form as typed and chosen; an empty string is "not entered". */
export interface TypedOrder {
  readonly weight: string;
  readonly protocol: string;
  readonly dose: string;
  readonly dosesPerDay: string;
  readonly drug: string;
  readonly volume: string;
  readonly step: string;
}
export type OrderField = keyof TypedOrder;

/** The steps that pumps and syringes are read to; the middle one is chosen in an empty form. */
export const STEPS = ['0.01', '0.1', '1'] as const;

export const EMPTY_ORDER: TypedOrder = {
  weight: '',
  protocol: '',
  dose: '',
  dosesPerDay: '',
  drug: '',
  volume: '',
  step: STEPS[1],
};

/** What is wrong with the typing of one field, and what the sentence about it needs. */
export type Problem<F extends string = OrderField> = { readonly field: F } & (
  | (Refused & { readonly unit: Unit })
  | { readonly kind: 'missing'; readonly unit: Unit | undefined }
  | { readonly kind: 'missing drug'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'missing volume'; readonly drug: Quantity<'mg'> }
  | { readonly kind: 'finer than step'; readonly step: Quantity<Volume> }
);

/** What was asked for: every range at a weight, or one order. */
export type Request =
  | {
      readonly kind: 'ranges';
      readonly weight: Quantity<'kg'>;
      readonly protocol: Protocol | undefined;
      readonly preparation: Preparation | undefined;
    }
  | { readonly kind: 'order'; readonly order: Order };

export type Read<T, F extends string = OrderField> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem<F>[] };

/** The entries of the order form, read one by one, and what is wrong with them in field order. */
export function readEntries(typed: TypedOrder, library: Library) {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  // Every dose entry is one of mg/kg; only an infusion's is per hour.
  const doseUnit = protocol?.delivery === 'infusion' ? protocol.unit : 'mg/kg';
  const weight = readNumber(typed.weight, 'kg');
  const dose = readNumber(typed.dose, doseUnit);
  const drug = readNumber(typed.drug, 'mg');
  const volume = readNumber(typed.volume, 'mL');
  const problems: Problem[] = [
    ...missing('weight', weight, 'kg'),
    ...refusals('weight', weight, 'kg'),
    ...(typed.dose !== '' && !protocol
      ? [{ field: 'protocol', kind: 'missing', unit: undefined } as const]
      : refusals('dose', dose, doseUnit)),
    ...refusals('drug', drug, 'mg'),
    ...(drug.kind === 'empty' && volume.kind === 'read'
      ? [{ field: 'drug', kind: 'missing drug', volume: volume.quantity } as const]
      : []),
    ...refusals('volume', volume, 'mL'),
    ...(volume.kind === 'empty' && drug.kind === 'read'
      ? [{ field: 'volume', kind: 'missing volume', drug: drug.quantity } as const]
      : []),
  ];
  const preparation =
    drug.kind === 'read' && volume.kind === 'read'
      ? { drug: drug.quantity, volume: volume.quantity }
      : undefined;
  return { protocol, weight, dose, preparation, problems };
}

/** The typed form → a request in exact quantities, or every problem, in the order of the fields. */
export function readOrderForm(typed: TypedOrder, library: Library): Read<Request> {
  const { protocol, weight, dose, preparation, problems } = readEntries(typed, library);
  if (problems.length > 0 || weight.kind !== 'read') return { kind: 'problems', problems };
  if (!protocol || dose.kind !== 'read') {
    return {
      kind: 'read',
      value: { kind: 'ranges', weight: weight.quantity, protocol, preparation },
    };
  }
  const order = orderUnder(protocol, weight.quantity, dose.quantity.value, preparation, typed);
  return { kind: 'read', value: { kind: 'order', order } };
}

/** An entry that may not be left empty. */
export function missing<F extends string, U extends Unit>(
  field: F,
  entry: Entry<U>,
  unit: U,
): Problem<F>[] {
  return entry.kind === 'empty' ? [{ field, kind: 'missing', unit }] : [];
}

/** An entry that was not read, with why. */
export function refusals<F extends string, U extends Unit>(
  field: F,
  entry: Entry<U>,
  unit: U,
): Problem<F>[] {
  return entry.kind === 'refused' ? [{ field, unit, ...entry }] : [];
}

function orderUnder(
  protocol: Protocol,
  weight: Quantity<'kg'>,
  dose: Fraction,
  preparation: Preparation | undefined,
  typed: TypedOrder,
): Order {
  const shared = { weight, ...(preparation ? { preparation } : {}) };
  switch (protocol.delivery) {
    case 'infusion':
      return {
        ...shared,
        unit: protocol.unit,
        protocol,
        dose: quantity(dose, protocol.unit),
        step: quantity(typed.step, 'mL/h'),
      };
    case 'single dose':
      return {
        ...shared,
        unit: protocol.unit,
        protocol,
        dose: quantity(dose, protocol.unit),
        step: quantity(typed.step, 'mL'),
      };
    case 'divided doses': {
      const often = protocol.dosesPerDay.value.find((each) => each === typed.dosesPerDay);
      return {
        ...shared,
        unit: protocol.unit,
        protocol,
        dose: quantity(dose, protocol.unit),
        step: quantity(typed.step, 'mL/dose'),
        ...(often === undefined ? {} : { dosesPerDay: quantity(often, 'doses/day') }),
      };
    }
  }
}
