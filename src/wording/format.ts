import type { Fraction } from 'fraction.js';
import type { Figure, FormulaName } from '../dosing/computed';
import { PRINTED } from '../dosing/printed';
import type { Quantity, Range, Unit } from '../dosing/quantity';
import { NBSP, UNITS } from './units';

type Rounding = 'nearest' | 'up' | 'down';

/** The formulas whose figures are doses and rates worked out from others; all else is exact. */
const WORKED_OUT: ReadonlySet<FormulaName> = new Set([
  'amount',
  'setting',
  'delivered amount',
  'delivered dose',
]);

/** What is read off the scale of a syringe or a bag, and always ends: printed with every digit. */
const MADE: ReadonlySet<FormulaName> = new Set(['drug volume', 'diluent', 'final volume']);

/** Amounts and rates of drug and of volume. */
const AMOUNTS: ReadonlySet<Unit> = new Set([
  'mg',
  'mL',
  'mg/kg',
  'mg/kg/h',
  'mg/kg/dose',
  'mg/h',
  'mL/h',
  'mg/dose',
  'mL/dose',
  'mg/day',
  'mg/24h',
]);

/**
 * A dose or a rate worked out from others; and an amount that its places do not hold whole, which would
 * be printed as if it were exact: 729.41176… What a volume delivers is an amount given, and given is
 * exact; what a rate delivers is a rate.
 */
function isRounded({ formula, unit, value }: Figure): boolean {
  const isRate = formula !== 'delivered amount' || unit === 'mg/h';
  if (formula !== undefined && WORKED_OUT.has(formula) && isRate) return true;
  return AMOUNTS.has(unit) && !value.round(UNITS[unit].places).equals(value);
}

/** Every digit of a decimal of ours: a weight, a dose and a strength have three places or fewer. */
export const EVERY_PLACE = 6;

/**
 * The digits after the point. A rounded figure has three significant digits and three decimals at most,
 * and never loses a digit before the point: 25.3, 4.17, 0.071, 1,235. What was typed, set, made, given
 * or left, a total and a limit are printed whole, to the places of the unit.
 */
function placesOf(q: Figure): number {
  const { places } = UNITS[q.unit];
  if (q.formula !== undefined && MADE.has(q.formula)) return EVERY_PLACE;
  const whole = q.value.floor().n;
  if (!isRounded(q) || whole === 0n) return places;
  return Math.min(places, Math.max(0, PRINTED.digits - whole.toString().length));
}

/** Whether a decimal of ours has a last digit. */
export function ends({ value }: Quantity<Unit>): boolean {
  return value.round(EVERY_PLACE).equals(value);
}

/**
 * Enough digits to show on which side of each edge in its unit a figure lies; on one, every digit, or,
 * where there is no last one, the digits of that edge, rounded down to stay inside.
 */
function roundingBeside(
  q: Figure,
  edges: readonly Quantity<Unit>[],
): { readonly places: number; readonly way: Rounding } {
  const near = edges.filter(({ unit }) => unit === q.unit);
  if (near.some(({ value }) => value.equals(q.value))) {
    return { places: ends(q) ? EVERY_PLACE : UNITS[q.unit].places, way: 'down' };
  }
  let places = placesOf(q);
  const tells = (edge: Quantity<Unit>) =>
    q.value.round(places).compare(edge.value) === q.value.compare(edge.value);
  while (!near.every(tells)) places += 1;
  return { places, way: 'nearest' };
}

/** The fewest digits after the point that print a figure as it prints beside its edges. */
export function placesBeside(q: Figure, edges: readonly Quantity<Unit>[] = []): number {
  const { places, way } = roundingBeside(q, edges);
  const printed = rounded(q.value, places, way);
  let fewest = 0;
  while (fewest < places && !printed.round(fewest).equals(printed)) fewest += 1;
  return isExactAsShown(q, edges) ? fewest : places;
}

function rounded(value: Fraction, places: number, rounding: Rounding): Fraction {
  if (rounding === 'up') return value.ceil(places);
  return rounding === 'down' ? value.floor(places) : value.round(places);
}

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
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

/** The least figure above zero that the digits can show. */
function leastOf(places: number): string {
  return places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`;
}

/** The printed symbol of a unit. */
export function symbol(unit: Unit): string {
  return UNITS[unit].symbol;
}

/** The most digits after the point that a quantity of this unit is printed with. */
export function usualPlaces(unit: Unit): number {
  return UNITS[unit].places;
}

/** The unit in words: "milligrams per hour". */
export function inWords(unit: Unit): string {
  const { one, many } = UNITS[unit];
  return many ?? one.replace(/(?= |$)/, 's');
}

/** The digits of a quantity as printed, without its unit, telling the sides of the edges it lies beside. */
export function digits(q: Figure, edges: readonly Quantity<Unit>[] = []): string {
  const { places, way } = roundingBeside(q, edges);
  return figure(q.value, places, way);
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

/** Whether the printed digits are the whole value, beside edges that may want more of them; or with `fixed`. */
export function isExactAsShown(
  q: Figure,
  edges: readonly Quantity<Unit>[] = [],
  fixed?: number,
): boolean {
  if (fixed !== undefined) return q.value.round(fixed).equals(q.value);
  const { places, way } = roundingBeside(q, edges);
  return rounded(q.value, places, way).equals(q.value);
}

/** "14 milligrams per hour", for the ear; `places` as for the eye. */
export function spoken(q: Figure, edges: readonly Quantity<Unit>[] = [], places?: number): string {
  return named(places === undefined ? digits(q, edges) : figure(q.value, places), q.unit);
}

/** A top that is rounded down like `shownUpTo`, for the ear. */
export function spokenUpTo(top: Quantity<Unit>): string {
  return named(digitsUpTo(top), top.unit);
}

function named(text: string, unit: Unit): string {
  return `${text} ${text === '1' ? UNITS[unit].one : inWords(unit)}`;
}

/** "7 to 35 mg/h", rounded inward: the low end up, the high end down. A point is rounded down. */
export function shownRange<U extends Unit>({ low, high }: Range<U>): string {
  const end = ({ value, unit }: Quantity<U>, way: Rounding) =>
    figure(value, UNITS[unit].places, way);
  if (low.value.equals(high.value)) return `${end(low, 'down')}${NBSP}${symbol(low.unit)}`;
  return `${end(low, 'up')}${NBSP}to${NBSP}${end(high, 'down')}${NBSP}${symbol(low.unit)}`;
}

/** A limit at its exact figure: 0.3125 mg/kg/h. One that has no last digit is rounded down, to stay inside. */
export function shownUpTo(top: Quantity<Unit>): string {
  return `${digitsUpTo(top)}${NBSP}${symbol(top.unit)}`;
}

/** The digits of a limit, as `shownUpTo` prints them. */
export function digitsUpTo(top: Quantity<Unit>): string {
  return figure(top.value, ends(top) ? EVERY_PLACE : UNITS[top.unit].places, 'down');
}

/** A figure beside the limits of its unit: with as many digits as show on which side of each it lies. */
export function shownBeside(q: Figure, ...limits: readonly Quantity<Unit>[]): string {
  return withSymbol(digits(q, limits), q.unit);
}
