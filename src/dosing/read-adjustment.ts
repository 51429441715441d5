import { adjustmentsAt } from './for-person';
import type { Protocol } from './protocol';
import { absentAt, type Weights } from './read-entries';
import { type Place, refuse, wordAt } from './refusal';

/**
 * What lowers the limits of a protocol for a person: one of the names that it has at the measured weight; nothing for
 * null, by which a call says that none of them holds. Where it has any it must be said, if the call is of a dose.
 */
export function adjustmentAt(
  place: Place,
  protocol: Protocol | undefined,
  weights: Weights | undefined,
  isOfDose: boolean,
): string | undefined {
  if (place.json === null || !weights) return undefined;
  const names = protocol
    ? adjustmentsAt(protocol, weights.body?.body.actual ?? weights.weight)
    : [];
  if (place.json === undefined) {
    return names.length > 0 && isOfDose ? refuse(place, { why: 'missing' }) : undefined;
  }
  return names.length > 0 ? wordAt(place, names) : absentAt(place);
}
