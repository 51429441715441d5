import type { WrittenRange } from '../dosing/cited';
import { exactly, type Quantity, type Unit, type Written } from '../dosing/quantity';
import { figure, shown, shownBeside, shownRange, symbol } from './format';
import { type HeldDose, limitBeside, placesApart } from './places-that-tell';
import { NBSP } from './units';

/** How many digits after the point a figure of a file may have. */
const EVERY_DIGIT = 9;

/** A limit as it is written, with every digit. */
export function limitShown(limit: Written<Unit>): string {
  return shown(exactly(limit), EVERY_DIGIT);
}

/** A range as it is written, with every digit. */
export function rangeShown({ low, high }: WrittenRange<Unit>): string {
  return shownRange({ low: exactly(low), high: exactly(high) }, EVERY_DIGIT);
}

/**
 * A limit in another unit than its own, beside a dose that is held to it and what is given for that: the printed figures
 * compare as the doses do. On it, dose and limit read the same; else it is rounded down, with as many digits as tell.
 */
export function shownUpToBeside(
  top: Quantity<Unit>,
  held: HeldDose,
  edges: readonly Quantity<Unit>[] = [],
): string {
  const beside = [...edges, top];
  const printed = limitBeside(top, held, edges);
  return 'as' in printed ? shownBeside(printed.as, ...beside) : roundedDown(top, printed.places);
}

/** One of two limits, as `shownUpTo` prints it; with as many digits as tell which of the two is more. */
export function shownApart(top: Quantity<Unit>, other: Quantity<Unit>): string {
  return roundedDown(top, placesApart(top, other));
}

function roundedDown({ value, unit }: Quantity<Unit>, places: number): string {
  return `${figure(value, places, 'down')}${NBSP}${symbol(unit)}`;
}
