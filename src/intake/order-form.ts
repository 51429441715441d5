import type { Fraction } from 'fraction.js';
import type { Order, Preparation } from '../dosing/plan';
import type { Library, Protocol } from '../dosing/protocol';
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
export type Problem = { readonly field: OrderField } & (
  | (Refused & { readonly unit: Unit })
  | { readonly kind: 'missing weight' }
  | { readonly kind: 'missing protocol' }
  | { readonly kind: 'missing drug'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'missing volume'; readonly drug: Quantity<'mg'> }
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

export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** The typed form → a request in exact quantities, or every problem, in the order of the fields. */
export function readOrderForm(typed: TypedOrder, library: Library): Read<Request> {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  const weight = readNumber(typed.weight, 'kg');
  // Every dose entry is one of mg/kg; only an infusion's is per hour.
  const doseUnit = protocol?.delivery === 'infusion' ? protocol.unit : 'mg/kg';
  const dose = readNumber(typed.dose, doseUnit);
  const drug = readNumber(typed.drug, 'mg');
  const volume = readNumber(typed.volume, 'mL');

  const problems: Problem[] = [
    ...(weight.kind === 'empty' ? [{ field: 'weight', kind: 'missing weight' } as const] : []),
    ...refusals('weight', weight, 'kg'),
    ...(typed.dose !== '' && !protocol
      ? [{ field: 'protocol', kind: 'missing protocol' } as const]
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
  if (problems.length > 0 || weight.kind !== 'read') return { kind: 'problems', problems };

  const preparation =
    drug.kind === 'read' && volume.kind === 'read'
      ? { drug: drug.quantity, volume: volume.quantity }
      : undefined;
  if (!protocol || dose.kind !== 'read') {
    return {
      kind: 'read',
      value: { kind: 'ranges', weight: weight.quantity, protocol, preparation },
    };
  }
  const order = orderUnder(protocol, weight.quantity, dose.quantity.value, preparation, typed);
  return { kind: 'read', value: { kind: 'order', order } };
}

function refusals<U extends Unit>(field: OrderField, entry: Entry<U>, unit: U): Problem[] {
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
    case 'divided doses':
      return {
        ...shared,
        unit: protocol.unit,
        protocol,
        dose: quantity(dose, protocol.unit),
        step: quantity(typed.step, 'mL/dose'),
        ...(typed.dosesPerDay === ''
          ? {}
          : { dosesPerDay: quantity(typed.dosesPerDay, 'doses/day') }),
      };
  }
}
