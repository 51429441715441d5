import type { Fraction } from 'fraction.js';
import type { Figure, FormulaName } from '../dosing/computed';
import { PRINTED } from '../dosing/printed';
import type { Quantity, Unit } from '../dosing/quantity';
import { UNITS } from './units';

/** Which side a printed figure may lie on of its value. */
export type Rounding = 'nearest' | 'up' | 'down';

/** The formulas whose figures are doses and rates worked out from others; all else is exact. */
const WORKED_OUT: ReadonlySet<FormulaName> = new Set([
  'amount',
  'per kilogram',
  'setting',
  'rate over minutes',
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
export function placesOf(q: Figure): number {
  const { places } = UNITS[q.unit];
  if (q.formula !== undefined && MADE.has(q.formula)) return EVERY_PLACE;
  // What a label says can be typed again: no digit less, and none more than an entry may have.
  if (q.formula === 'put in') return places;
  const whole = q.value.floor().n;
  if (!isRounded(q) || whole === 0n) return places;
  return Math.min(places, Math.max(0, PRINTED.digits - whole.toString().length));
}

/** Whether a decimal of ours has a last digit. */
export function ends({ value }: Quantity<Unit>): boolean {
  return value.round(EVERY_PLACE).equals(value);
}

/**
 * Enough digits to show on which side of each edge in its unit a figure lies; on one, every digit, or, where
 * there is no last one, the nearest, told from the others: such an edge is of a limit in another unit, which is printed there.
 */
export function roundingBeside(
  q: Figure,
  edges: readonly Quantity<Unit>[],
): { readonly places: number; readonly rounding: Rounding } {
  const near = edges.filter(({ unit }) => unit === q.unit);
  const others = near.filter(({ value }) => !value.equals(q.value));
  if (others.length < near.length && ends(q)) return { places: EVERY_PLACE, rounding: 'down' };
  let places = placesOf(q);
  const tells = (edge: Quantity<Unit>) =>
    q.value.round(places).compare(edge.value) === q.value.compare(edge.value);
  while (!others.every(tells)) places += 1;
  return { places, rounding: 'nearest' };
}

/** As many places as a limit has; of one that has no last digit those of its unit. */
export function placesUpTo(top: Quantity<Unit>): number {
  return ends(top) ? EVERY_PLACE : UNITS[top.unit].places;
}

/** The value of a figure as it prints beside its edges. */
export function printedBeside(q: Figure, edges: readonly Quantity<Unit>[]): Fraction {
  const { places, rounding } = roundingBeside(q, edges);
  return rounded(q.value, places, rounding);
}

/** The fewest digits after the point that print a figure as it prints beside its edges. */
export function placesBeside(q: Figure, edges: readonly Quantity<Unit>[] = []): number {
  const { places, rounding } = roundingBeside(q, edges);
  const printed = rounded(q.value, places, rounding);
  let fewest = 0;
  while (fewest < places && !printed.round(fewest).equals(printed)) fewest += 1;
  return isExactAsShown(q, edges) ? fewest : places;
}

/** To so many digits after the point; nearest is half up. */
export function rounded(value: Fraction, places: number, rounding: Rounding): Fraction {
  if (rounding === 'up') return value.ceil(places);
  return rounding === 'down' ? value.floor(places) : value.round(places);
}

/** The most digits after the point that a quantity of this unit is printed with. */
export function usualPlaces(unit: Unit): number {
  return UNITS[unit].places;
}

/** Whether the printed digits are the whole value, beside edges that may want more of them; or with `fixed`. */
export function isExactAsShown(
  q: Figure,
  edges: readonly Quantity<Unit>[] = [],
  fixed?: number,
): boolean {
  if (fixed !== undefined) return q.value.round(fixed).equals(q.value);
  const { places, rounding } = roundingBeside(q, edges);
  return rounded(q.value, places, rounding).equals(q.value);
}
