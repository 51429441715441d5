import { orderForPerson } from '../dosing/for-person';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { type Plan, workOut } from '../dosing/plan';
import { ranges } from '../dosing/ranges';
import type { Today } from '../dosing/run-out-time';
import { handOver } from '../intake/hand-over';
import { readOrderForm } from '../intake/order-form';
import type { TypedOrder } from '../intake/typed-order';
import { problemSentence } from '../wording/problems';
import { type RangesSheet, rangesSheet } from '../wording/ranges-sheet';
import { type Sheet, sheet, withheldSheet } from '../wording/sheet';
import type { WithheldSheet } from '../wording/withheld';
import { inWords, type Problems } from './said-problem';

export type Answer =
  | Problems
  | RangesSheet
  | (Sheet & { readonly plan: Plan; readonly handOver: string | undefined })
  | WithheldSheet;

/** What was typed, on which day → what the page says: the one way from entry to sheet. */
export function answer(typed: TypedOrder, today: Today, library: Library): Answer {
  const read = readOrderForm(typed, library);
  if (read.kind === 'problems') {
    const protocol = library.protocols.find(({ id }) => id === typed.protocol);
    return inWords(read.problems, (problem) => problemSentence(problem, protocol));
  }
  const request = read.value;
  if (request.kind === 'order') {
    const { order } = request;
    const { body, titrated, start, isOwnRate } = request;
    const asked = { body, titrated, isOwnRate, ...(start ? { start: { at: start, today } } : {}) };
    const outcome = workOut(order, library, asked);
    if (outcome.kind === 'withheld') {
      return withheldSheet(outcome, orderForPerson(order), library);
    }
    const { plan } = outcome;
    return { ...sheet(plan, library), plan, handOver: handOver(order, library) };
  }
  return rangesSheet(ranges(request, library), request.protocol, library);
}

/** The order that was typed, where a plan can be worked out of it: never a withheld one. */
export function plannedOrder(typed: TypedOrder, library: Library): Order | undefined {
  const read = readOrderForm(typed, library);
  if (read.kind !== 'read' || read.value.kind !== 'order') return undefined;
  return workOut(read.value.order, library).kind === 'plan' ? read.value.order : undefined;
}
