import { type Json, json } from './json';
import type { Library } from './library';
import type { Outcome, Withheld } from './outcome';
import { type Place, type Refused, refuse } from './refusal';

/** What was worked out, whole; or withheld, with every stop; or refused. */
export type Answer<T> =
  | { readonly kind: 'plan'; readonly plan: Json<T> }
  | Json<Withheld>
  | Refused;

/** A call → read, then answered; or refused, with everything that is wrong with it. */
export function called<R, T>(
  request: unknown,
  library: Library,
  read: (place: Place, library: Library) => R | undefined,
  answer: (read: R) => T,
): T | Refused {
  const place: Place = { json: request, path: '', refusals: [] };
  const got = isLibrary(library) ? read(place, library) : refuse(place, { why: 'not a library' });
  return got === undefined ? { kind: 'refused', refusals: place.refusals } : answer(got);
}

/** Whether it could be a library at all; what stands in one is looked at where a library is read. */
function isLibrary(library: unknown): boolean {
  return (
    typeof library === 'object' &&
    library !== null &&
    ['protocols', 'published', 'bounds', 'products', 'bodyWeight'].every((room) => room in library)
  );
}

/** An outcome as plain JSON. */
export function answered<T>(outcome: Outcome<T>): Answer<T> {
  return outcome.kind === 'withheld' ? json(outcome) : { kind: 'plan', plan: json(outcome.plan) };
}
