import { type Quantity, quantity, type Unit } from './quantity';

/** Why a part of a call is refused. Nothing is repaired, clamped or guessed. */
export type Why =
  | { readonly why: 'missing' | 'unknown key' | 'not an object' | 'not text' | 'not true or false' }
  /** Figures are text: digits, and a point with digits after it; no sign, exponent, space or fraction. */
  | { readonly why: 'not decimal text' | 'not more than zero' | 'not a whole number' }
  | { readonly why: 'too many digits'; readonly before: number; readonly after: number }
  | {
      readonly why: 'unknown protocol' | 'another unit' | 'not one of';
      readonly allowed: readonly string[];
    }
  /** It does not go with this protocol: doses a day, a titration step, whether a pump is running. */
  | { readonly why: 'not for this protocol' }
  /** Drug and volume are worked out from a wanted rate: they are named, or it is, but not both. */
  | { readonly why: 'beside a wanted rate' }
  /** The drug, from this vial, takes more than the volume. */
  | { readonly why: 'overflows' }
  | { readonly why: 'below' | 'above'; readonly limit: string; readonly unit: string }
  /** A pump or a syringe shows no more decimals than its step has, and a pump runs at whole steps. */
  | { readonly why: 'finer than step'; readonly step: string }
  | { readonly why: 'not a library' };

/** What is wrong, and where: a JSON Pointer (RFC 6901) into the first argument, "/dose/unit"; "" is all of it. */
export type Refusal = { readonly path: string } & Why;

/** A call from which nothing is worked out: everything that is wrong with it, in the order of its fields. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusals: readonly Refusal[];
}

/** One value of a call and where it stands; all places of a call share one list of what is wrong. */
export interface Place {
  readonly json: unknown;
  readonly path: string;
  readonly refusals: Refusal[];
}

/** Takes down why a place is refused. */
export function refuse({ path, refusals }: Place, why: Why): undefined {
  refusals.push({ path, ...why });
  return undefined;
}

/** An object → its fields by name, absent ones undefined; refused where it is none or has other fields. */
export function fieldsOf<K extends string>(
  place: Place,
  names: readonly K[],
): ((name: K) => Place) | undefined {
  const { json, path, refusals } = place;
  if (json === undefined) return refuse(place, { why: 'missing' });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse(place, { why: 'not an object' });
  }
  const fields = new Map<string, unknown>(Object.entries(json));
  const known: readonly string[] = names;
  for (const name of [...fields.keys()].filter((each) => !known.includes(each))) {
    refuse({ ...place, path: below(path, name) }, { why: 'unknown key' });
  }
  return (name) => ({ json: fields.get(name), path: below(path, name), refusals });
}

/** A field's place; "~" and "/" in its name as RFC 6901 writes them. */
function below(path: string, name: string): string {
  return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Text as it stands; anything else is refused. */
function textAt(place: Place): string | undefined {
  if (place.json === undefined) return refuse(place, { why: 'missing' });
  return typeof place.json === 'string' ? place.json : refuse(place, { why: 'not text' });
}

/** One of these words; any other is refused, for the reason given. */
export function wordAt<T extends string>(
  place: Place,
  words: readonly T[],
  why: 'not one of' | 'unknown protocol' | 'another unit' = 'not one of',
): T | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  return words.find((word) => word === text) ?? refuse(place, { why, allowed: words });
}

/** true or false; anything else is refused. */
export function yesOrNoAt(place: Place): boolean | undefined {
  if (place.json === undefined) return refuse(place, { why: 'missing' });
  return typeof place.json === 'boolean' ? place.json : refuse(place, { why: 'not true or false' });
}

/** Digits as the page takes them, and not so many that working with them would take long. */
const DECIMAL = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const NEGATIVE = /^-[0-9]+(?:\.[0-9]+)?$/;
const BEFORE = 9;
const AFTER = 3;

/** Decimal text such as "0.25" and its unit → the exact quantity, above zero; anything else is refused. */
export function quantityAt<U extends Unit>(place: Place, unit: U): Quantity<U> | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  if (NEGATIVE.test(text)) return refuse(place, { why: 'not more than zero' });
  if (!DECIMAL.test(text)) return refuse(place, { why: 'not decimal text' });
  const [whole = '', part = ''] = text.split('.');
  if (whole.length > BEFORE || part.length > AFTER) {
    return refuse(place, { why: 'too many digits', before: BEFORE, after: AFTER });
  }
  const read = quantity(text, unit);
  return read.value.equals(0) ? refuse(place, { why: 'not more than zero' }) : read;
}

/** The same, of a figure that may not be more than another. */
export function atMost<U extends Unit>(place: Place, most: Quantity<U>): Quantity<U> | undefined {
  const read = quantityAt(place, most.unit);
  if (!read?.value.gt(most.value)) return read;
  return refuse(place, { why: 'above', limit: `${most.value}`, unit: most.unit });
}
