import type { Order, Over } from '../dosing/order';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import { readNumber } from './number-entry';
import { type Problem, refusals } from './problem';
import type { TypedOrder } from './typed-order';

/** What a single dose over minutes is given by. */
export const GIVEN_BY: readonly Over['by'][] = ['pump', 'hand'];

/** Whether a dose of this protocol may be given over minutes: a single one alone. */
export function asksMinutes(protocol: Protocol | undefined): boolean {
  return protocol?.delivery === 'single dose';
}

/** Whether what is typed is a single dose that a pump gives over minutes. */
export function isPumped(typed: TypedOrder, protocol: Protocol | undefined): boolean {
  return asksMinutes(protocol) && typed.minutes !== '' && typed.givenBy === 'pump';
}

/** How the minutes may be followed by their unit, as this page prints it or as orders write it. */
const MINUTES: readonly string[] = ['min', 'minute', 'minutes'];

/** The minutes of a single dose and what it is given by, as far as they are read, and what is wrong with them. */
export function readGiven(
  typed: TypedOrder,
  protocol: Protocol | undefined,
): {
  readonly minutes?: Quantity<'min'> | undefined;
  readonly by?: Over['by'] | undefined;
  readonly problems: readonly Problem[];
} {
  if (!asksMinutes(protocol)) return { problems: [] };
  const minutes = readNumber(typed.minutes, 'min', MINUTES);
  const by = GIVEN_BY.find((each) => each === typed.givenBy);
  return {
    minutes: minutes.kind === 'read' ? minutes.quantity : undefined,
    by,
    problems: [
      ...refusals('minutes', minutes, 'min'),
      ...(typed.minutes !== '' && !by ? [{ field: 'givenBy', kind: 'missing by' } as const] : []),
    ],
  };
}

/** The same of an order: both, or what is wrong; nothing without minutes, whatever was chosen before. */
export function readOver(
  typed: TypedOrder,
  protocol: Protocol | undefined,
): { readonly read: Pick<Order, 'over'>; readonly problems: readonly Problem[] } {
  const { minutes, by, problems } = readGiven(typed, protocol);
  if (!minutes || !by || problems.length > 0) return { read: {}, problems };
  const over: Over =
    by === 'hand' ? { minutes, by } : { minutes, by, rateStep: quantity(typed.rateStep, 'mL/h') };
  return { read: { over }, problems };
}
