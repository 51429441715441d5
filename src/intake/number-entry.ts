import { inKilograms } from '../dosing/pounds';
import { type Quantity, quantity, type Unit } from '../dosing/quantity';
import { invisibleIn } from './invisible';

/** Why an entry is not read. Nothing is repaired, clamped or guessed. */
export type Refusal =
  | 'space around'
  | 'comma'
  | 'no zero before the point'
  | 'no digit after the point'
  | 'extra zeros'
  | 'too many decimals'
  | 'not more than zero'
  | 'another unit'
  | 'not a number';

export type Refused =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | {
      readonly kind: 'refused';
      readonly why: 'pounds';
      readonly pounds: Quantity<'lb'>;
      readonly kilograms: Quantity<'kg'>;
    }
  | { readonly kind: 'refused'; readonly why: 'invisible'; readonly characters: readonly string[] };

export type Entry<U extends Unit> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly quantity: Quantity<U> }
  | Refused;

/** The grammar, said once: no needless zero in front, at most three digits after a point. */
const NUMBER = /^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,3})?$/;
/** Something that starts as a figure, then says a unit; `7O` and `1e3` are not among them. */
export const FIGURE_AND_UNIT = /^([-0-9.,]+)(?:[ \u00a0]?([^-0-9., \u00a0].*))?$/s;
const OTHER_UNITS =
  /^(?:kgs?|kilos?|kilograms?|g|lbs?|pounds?|stone|st|mg|mcg|µg|μg|ug|ng|ml|l|mgs|%|h|hr|hours?|min|(?:mg|mcg|µg|μg|ug|ml)(?:\/(?:kg|h|hr|hour|min|ml|day|d|dose))+)$/i;
/** Of the units above. */
const POUNDS = /lb|pound/i;

/** The figures that look right but are not of the grammar, and the reason for each. */
const NEAR_MISSES: readonly (readonly [RegExp, Refusal])[] = [
  [/^-?[0-9.]*,[0-9.,]*$/, 'comma'],
  [/^-?\.[0-9]+$/, 'no zero before the point'],
  [/^-?[0-9]+\.$/, 'no digit after the point'],
  [/^-(?:[0-9]+)(?:\.[0-9]+)?$/, 'not more than zero'],
  [/^0[0-9]+(?:\.[0-9]+)?$/, 'extra zeros'],
  [/^[0-9]+\.[0-9]{4,}$/, 'too many decimals'],
];

/** What was typed, and the field's unit → empty, an exact quantity above zero, or why it is refused. */
export function readNumber<U extends Unit>(
  typed: string,
  unit: U,
  spellings: readonly string[] = [unit],
): Entry<U> {
  if (typed === '') return { kind: 'empty' };
  const [, figure = typed, named = ''] = FIGURE_AND_UNIT.exec(typed) ?? [];
  const own = named === '' || spellings.includes(named);
  // A figure and its own unit may be as this page prints them, around no-break spaces.
  const characters = invisibleIn(own ? figure : `${figure}${named}`);
  if (characters.length > 0) return { kind: 'refused', why: 'invisible', characters };
  if (typed.trim() !== typed) return refused('space around');
  if (!own && !OTHER_UNITS.test(named)) return refused('not a number');
  if (!NUMBER.test(figure)) {
    const miss = NEAR_MISSES.find(([shape]) => shape.test(figure));
    return refused(miss ? miss[1] : 'not a number');
  }
  if (!own) return inAnotherUnit(figure, named, unit);
  const read = quantity(figure, unit);
  return read.value.equals(0) ? refused('not more than zero') : { kind: 'read', quantity: read };
}

/** Whether a refused entry came from a keypad with a comma, which may have no point. */
export function hasComma(typed: string): boolean {
  return typed.includes(',');
}

function refused(why: Refusal): Refused {
  return { kind: 'refused', why };
}

/** Pounds typed as a weight are told apart, so that the answer can name them; they are never taken. */
function inAnotherUnit(figure: string, named: string, unit: Unit): Refused {
  if (unit !== 'kg' || !POUNDS.test(named)) return refused('another unit');
  const pounds = quantity(figure, 'lb');
  return { kind: 'refused', why: 'pounds', pounds, kilograms: inKilograms(pounds) };
}
