import type { Fraction } from 'fraction.js';
import type { Figure } from '../dosing/computed';
import type { Quantity, Range, Unit } from '../dosing/quantity';
import {
  EVERY_PLACE,
  placesOf,
  placesUpTo,
  type Rounding,
  rounded,
  roundingBeside,
  usualPlaces,
} from './places';
import { NBSP, UNITS } from './units';

/**
 * A value of zero or more → decimal text, rounded once: "0.5", "1,234", never a trailing zero. What is
 * more than zero is never printed as 0: "less than 0.001".
 */
export function figure(value: Fraction, places: number, rounding: Rounding = 'nearest'): string {
  const { n, d } = rounded(value, places, rounding);
  if (n === 0n && value.n !== 0n) return `less${NBSP}than${NBSP}${leastOf(places)}`;
  const whole = n / d;
  const rest = ((n % d) * 10n ** BigInt(places)) / d;
  const decimals = rest.toString().padStart(places, '0').replace(/0+$/, '');
  const digits = grouped(whole.toString());
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** The digits of a whole number → with a comma from 1,000. */
export function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The least figure above zero that the digits can show. */
function leastOf(places: number): string {
  return places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`;
}

/** The printed symbol of a unit. */
export function symbol(unit: Unit): string {
  return UNITS[unit].symbol;
}

/** The unit in words: "milligrams per hour". */
export function inWords(unit: Unit): string {
  const { one, many } = UNITS[unit];
  return many ?? one.replace(/(?= |$)/, 's');
}

/** The digits of a quantity as printed, without its unit, telling the sides of the edges it lies beside. */
export function digits(q: Figure, edges: readonly Quantity<Unit>[] = []): string {
  const { places, rounding } = roundingBeside(q, edges);
  return figure(q.value, places, rounding);
}

/** "14 mg/h", "1 day": figure, no-break space, unit; `places` where other digits than usual are wanted. */
export function shown(q: Figure, places: number = placesOf(q)): string {
  return withSymbol(figure(q.value, places), q.unit);
}

function withSymbol(text: string, unit: Unit): string {
  const { symbol: many, single = many } = UNITS[unit];
  return `${text}${NBSP}${text === '1' ? single : many}`;
}

/** What is less than the least figure that its places show is said to be: "less than 0.1 %". */
export function shownOrLess(q: Figure): string {
  const least = leastOf(usualPlaces(q.unit));
  return q.value.lt(least) ? `less than ${withSymbol(least, q.unit)}` : shown(q);
}

/** "10"; "about 2.3" where the digits are not the whole value. */
export function aboutFigure(value: Fraction, places: number): string {
  const text = figure(value, places);
  return value.round(places).equals(value) ? text : `about ${text}`;
}

/** A quantity with every digit that it has, for parts that must sum; it must be a finite decimal. */
export function exactlyShown(q: Quantity<Unit>): string {
  return shown(q, EVERY_PLACE);
}

/** "14 milligrams per hour", for the ear; `places` as for the eye. */
export function spoken(q: Figure, edges: readonly Quantity<Unit>[] = [], places?: number): string {
  return named(places === undefined ? digits(q, edges) : figure(q.value, places), q.unit);
}

/** A top that is rounded down like `shownUpTo`, for the ear. */
export function spokenUpTo(top: Quantity<Unit>): string {
  return named(digitsUpTo(top), top.unit);
}

/** "2 point 5 millilitres per hour": a point that is heard, and each digit after it by itself. */
function named(text: string, unit: Unit): string {
  const heard = text.replace(
    /\.(\d+)/,
    (_, decimals: string) => ` point ${[...decimals].join(' ')}`,
  );
  return `${heard} ${nameAfter(text, unit)}`;
}

function nameAfter(text: string, unit: Unit): string {
  return text === '1' ? UNITS[unit].one : inWords(unit);
}

/** "0.3 milligrams per kilogram", for the eye, where one unit is told from another. */
export function inFull(q: Figure): string {
  const text = digits(q);
  return `${text}${NBSP}${nameAfter(text, q.unit)}`;
}

/** "7 to 35 mg/h", rounded inward: the low end up, the high end down. A point is rounded down; without a low end "up to 35 mg/h". */
export function shownRange<U extends Unit>(
  { low, high }: Pick<Range<U>, 'high'> & { readonly low: Quantity<U> | undefined },
  places = UNITS[high.unit].places,
): string {
  const end = ({ value }: Quantity<U>, rounding: Rounding) => figure(value, places, rounding);
  if (!low) return `up${NBSP}to${NBSP}${end(high, 'down')}${NBSP}${symbol(high.unit)}`;
  if (low.value.equals(high.value)) return `${end(low, 'down')}${NBSP}${symbol(low.unit)}`;
  return `${end(low, 'up')}${NBSP}to${NBSP}${end(high, 'down')}${NBSP}${symbol(low.unit)}`;
}

/** "0.666 to 1.17 mL/h", rounded outward: what is only known to lie between two ends is never made narrower. */
export function shownSpread<U extends Unit>({ low, high }: Range<U>): string {
  const end = (q: Quantity<U>, rounding: Rounding) => figure(q.value, placesOf(q), rounding);
  return `${end(low, 'down')}${NBSP}to${NBSP}${end(high, 'up')}${NBSP}${symbol(low.unit)}`;
}

/** A limit at its exact figure: 0.3125 mg/kg/h. One that has no last digit is rounded down, to stay inside. */
export function shownUpTo(top: Quantity<Unit>): string {
  return `${digitsUpTo(top)}${NBSP}${symbol(top.unit)}`;
}

/** The digits of a limit, as `shownUpTo` prints them. */
export function digitsUpTo(top: Quantity<Unit>): string {
  return figure(top.value, placesUpTo(top), 'down');
}

/** A figure beside the limits of its unit: with as many digits as show on which side of each it lies. */
export function shownBeside(q: Figure, ...limits: readonly Quantity<Unit>[]): string {
  return withSymbol(digits(q, limits), q.unit);
}
