import type { Fraction } from 'fraction.js';
import type { Figure } from '../dosing/computed';
import type { Quantity, Unit } from '../dosing/quantity';
import { placesUpTo, printedBeside } from './places';

/** A dose, and what is given for it. */
export type HeldDose = readonly [dose: Figure, given?: Figure | undefined];

/** How a limit is printed: as the dose that is on it; or rounded down, to so many digits after the point. */
export type LimitPrinted = { readonly as: Figure } | { readonly places: number };

/** A limit beside a dose that is held to it: printed so that the printed figures compare as the two do. */
export function limitBeside(
  top: Quantity<Unit>,
  [dose, given]: HeldDose,
  around: readonly Quantity<Unit>[],
): LimitPrinted {
  // Beside the limit itself a dose is printed on its own side of it: so there are digits of the limit that tell.
  const edges = [...around, top];
  const isOn = ({ value, unit }: Figure) => unit === top.unit && value.equals(top.value);
  if (isOn(dose)) return { as: dose };
  const tells = (each: Figure, printed: Fraction) =>
    printedBeside(each, edges).compare(printed) === each.value.compare(top.value);
  if (given && isOn(given) && tells(dose, printedBeside(given, edges))) return { as: given };
  const apart = [dose, ...(given && !isOn(given) ? [given] : [])].filter(
    // What is in another unit is compared with nothing here.
    ({ unit }) => unit === top.unit,
  );
  let places = placesUpTo(top);
  while (!apart.every((each) => tells(each, top.value.floor(places)))) places += 1;
  return { places };
}

/** The digits after the point that tell, both rounded down, which of two limits is more. */
export function placesApart(top: Quantity<Unit>, other: Quantity<Unit>): number {
  let places = placesUpTo(top);
  const tells = () => top.value.floor(places).compare(other.value.floor(places));
  while (tells() !== top.value.compare(other.value)) places += 1;
  return places;
}
