import type { Protocol } from '../dosing/protocol';
import { quantity } from '../dosing/quantity';
import type { ReadOver } from '../dosing/reading';
import { finerThanStep } from './finer-than-step';
import { readNumber } from './number-entry';
import { readGiven } from './over-minutes';
import { missing, type Problem, refusals } from './problem';
import type { OrderField, TypedOrder } from './typed-order';

/** The order typed again, and what a pump shows of a single dose. */
export interface TypedOverCheck extends TypedOrder {
  /** What a pump shows as the rate of a single dose; 'yes' where it has no volume limit. */
  readonly rate: string;
  readonly unlimited: string;
}

/** Whether a pump has no volume limit, ticked. */
export const UNLIMITED = 'yes';

/** Whether what is checked is a single dose on a pump. */
export function isOnPump(typed: TypedOverCheck, protocol: Protocol | undefined): boolean {
  return readOverCheck(typed, protocol).isOnPump;
}

/** The minutes and what gives them, as far as they were read; by a pump its rate, which is asked for. */
export function readOverCheck(typed: TypedOverCheck, protocol: Protocol | undefined) {
  const { minutes, by, problems } = readGiven(typed, protocol);
  const isOnPump = by === 'pump';
  const rateStep = quantity(typed.rateStep, 'mL/h');
  const rate = isOnPump ? readNumber(typed.rate, 'mL/h') : ({ kind: 'empty' } as const);
  const isUnlimited = isOnPump && typed.unlimited === UNLIMITED;
  const given = minutes ? { minutes } : {};
  const read: ReadOver | undefined =
    by === 'hand'
      ? { by, ...given }
      : isOnPump && rate.kind === 'read'
        ? { by, ...given, rate: rate.quantity, rateStep, isLimited: !isUnlimited }
        : undefined;
  const all: Problem<OrderField | 'rate'>[] = [
    ...problems,
    ...(isOnPump ? missing('rate', rate, 'mL/h') : []),
    ...refusals('rate', rate, 'mL/h'),
    ...(rate.kind === 'read' ? finerThanStep('rate', typed.rate, rateStep) : []),
  ];
  return { isOnPump, isUnlimited, read, problems: all };
}
