import type { Library } from './library';
import type { BodyJson, PreparationJson } from './order-json';
import type { Preparation } from './preparation';
import type { Protocol } from './protocol';
import { adjustmentAt } from './read-adjustment';
import { ifThere, preparationAt, protocolAt, type Weights, weightsAt } from './read-entries';
import { fieldsOf, type Place } from './refusal';

/** A weight, to see every regimen at it; a protocol narrows what a strength is held against. */
export interface RangesJson {
  /** The measured weight, in kg. */
  readonly weight: string;
  readonly body?: BodyJson;
  readonly preparation?: PreparationJson;
  readonly protocol?: string;
  /** What lowers the limits of that protocol, as it calls it; null or nothing where none of its adjustments holds. */
  readonly adjustment?: string | null;
}

/** A weight in exact quantities, and what was given with it. */
export interface ReadRanges {
  readonly weights: Weights;
  readonly preparation: Preparation | undefined;
  readonly protocol: Protocol | undefined;
  readonly adjustment: string | undefined;
}

/** A weight as JSON → in exact quantities; nothing where its place has taken down what is wrong. */
export function rangesAt(place: Place, library: Library): ReadRanges | undefined {
  const at = fieldsOf(place, ['weight', 'body', 'preparation', 'protocol', 'adjustment']);
  if (!at) return undefined;
  const weights = weightsAt(at('weight'), at('body'), library);
  const preparation = ifThere(at('preparation'), (there) => preparationAt(there, library));
  const protocol = ifThere(at('protocol'), (there) => protocolAt(there, library));
  const adjustment = adjustmentAt(at('adjustment'), protocol, weights, false);
  return weights && place.refusals.length === 0
    ? { weights, preparation, protocol, adjustment }
    : undefined;
}
