import type { Quantity, Unit } from '../dosing/quantity';
import { EVERY_PLACE, ends, placesBeside, usualPlaces } from './places';

/** Two parts and their whole, of one unit. */
export type Sum<U extends Unit> = readonly [Quantity<U>, Quantity<U>, Quantity<U>];

/**
 * The digits after the point with which the parts of each sum, as printed, come to its whole: from
 * `least` and from what each figure needs of its own, up to six for figures that end. Figures without a
 * last digit, which no number of digits may bring together, have no more than is usual.
 */
export function placesThatSum<U extends Unit>(sums: readonly Sum<U>[], least = 0): number {
  const all = sums.flat();
  const from = Math.max(least, ...all.map((each) => placesBeside(each)));
  const most = all.every(ends)
    ? EVERY_PLACE
    : Math.max(...all.map(({ unit }) => usualPlaces(unit)));
  const add = (places: number) =>
    sums.every(([a, b, whole]) =>
      a.value.round(places).add(b.value.round(places)).equals(whole.value.round(places)),
    );
  for (let places = from; places <= most; places += 1) if (add(places)) return places;
  return from;
}
