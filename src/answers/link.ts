import type { Library } from '../dosing/library';
import { type Plan, workOut } from '../dosing/plan';
import { type LinkRefusal, readPayload } from '../intake/take-over';

/** An order that came with a link: its text, or, after a reload, only that there was one. */
export type HandedLink = { readonly payload: string } | 'lost';

export type HandedOver =
  | { readonly kind: 'order'; readonly plan: Plan }
  | ({ readonly kind: 'refused' } & LinkRefusal);

/** What came with a link → its order, or why there is none; one that was lost is never forgotten. */
export function received(link: HandedLink, library: Library): HandedOver {
  return link === 'lost' ? { kind: 'refused', why: 'lost' } : takeOver(link.payload, library);
}

/** The text of a link → its order, worked out anew, or why there is none. Never trusted. */
export function takeOver(payload: string, library: Library): HandedOver {
  const order = readPayload(payload, library);
  if ('why' in order) return { kind: 'refused', ...order };
  const outcome = workOut(order, library);
  return outcome.kind === 'withheld'
    ? { kind: 'refused', why: 'out of bounds' }
    : { kind: 'order', plan: outcome.plan };
}
