import { type BodyFinding, type BodyWeights, type GivenBody, holdBody } from './body-weight';
import { type Json, json } from './json';
import type { Library } from './library';
import type { Outcome, Withheld } from './outcome';
import { type Place, type Refused, refuse } from './refusal';

/** What a body whose height and sex were given says: its weights in kg, its index, and any finding on it. */
export type GivenBodyJson = Json<{
  readonly weights: BodyWeights;
  readonly findings: readonly BodyFinding[];
}>;

/** What was worked out, with the body where one was given; or withheld, with every stop; or refused. */
export type Answer<T> =
  | { readonly kind: 'plan'; readonly plan: Json<T>; readonly body?: GivenBodyJson }
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

/** An outcome as plain JSON, and what its body says. */
export function answered<T>(
  outcome: Outcome<T>,
  given: GivenBody | undefined,
  library: Library,
): Answer<T> {
  if (outcome.kind === 'withheld') return json(outcome);
  const said = given && {
    weights: given.weights,
    findings: holdBody(given.weights, library),
  };
  return { kind: 'plan', plan: json(outcome.plan), ...(said ? { body: json(said) } : {}) };
}
