import type { Order, Over } from '../dosing/order';
import type { Protocol } from '../dosing/protocol';
import { quantity } from '../dosing/quantity';
import { readNumber } from './number-entry';
import { type Problem, refusals } from './problem';
import type { TypedOrder } from './typed-order';

/** What a single dose over minutes is given by. */
export const GIVEN_BY: readonly Over['by'][] = ['pump', 'hand'];

/** Whether a dose of this protocol may be given over minutes: a single one alone. */
function asksMinutes(protocol: Protocol | undefined): boolean {
  return protocol?.delivery === 'single dose';
}

/** The minutes of a single dose and what it is given by → both, or what is wrong; of other protocols nothing. */
export function readOver(
  typed: TypedOrder,
  protocol: Protocol | undefined,
): { readonly read: Pick<Order, 'over'>; readonly problems: readonly Problem[] } {
  if (!asksMinutes(protocol)) return { read: {}, problems: [] };
  const minutes = readNumber(typed.minutes, 'min', MINUTES);
  const by = GIVEN_BY.find((each) => each === typed.givenBy);
  const problems: Problem[] = [
    ...refusals('minutes', minutes, 'min'),
    ...(typed.minutes !== '' && !by ? [{ field: 'givenBy', kind: 'missing by' } as const] : []),
  ];
  if (minutes.kind !== 'read' || !by || problems.length > 0) return { read: {}, problems };
  const over: Over =
    by === 'hand'
      ? { minutes: minutes.quantity, by }
      : { minutes: minutes.quantity, by, rateStep: quantity(typed.rateStep, 'mL/h') };
  return { read: { over }, problems };
}

/** How the minutes may be followed by their unit, as this page prints it or as orders write it. */
const MINUTES: readonly string[] = ['min', 'minute', 'minutes'];
