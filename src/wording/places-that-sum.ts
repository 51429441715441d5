import type { Quantity, Unit } from '../dosing/quantity';
import { usualPlaces } from './format';

/** The digits after the point, from the usual to six, with which parts as printed sum to the whole. */
export function placesThatSum<U extends Unit>(
  parts: readonly [Quantity<U>, Quantity<U>],
  whole: Quantity<U>,
): number {
  const [a, b] = parts;
  let places = usualPlaces(whole.unit);
  const sums = () =>
    a.value.round(places).add(b.value.round(places)).equals(whole.value.round(places));
  while (places < 6 && !sums()) places += 1;
  return places;
}
