import type { Fraction } from 'fraction.js';
import { type Quantity, quantity } from './quantity';
import { A_MINUTE } from './time';

/** A time as a clock shows it: whole minutes, and the seconds that are left. */
export interface ClockMinutes {
  readonly minutes: Quantity<'min'>;
  readonly seconds: Quantity<'s'>;
  /** Whether that is the whole time, or rounded. */
  readonly isExact: boolean;
}

/**
 * A time → whole minutes and seconds, rounded half up to the second, or to as many digits of one as tell it from
 * each of the times that it stands beside.
 */
export function clockMinutes(
  { value }: Quantity<'min'>,
  beside: readonly Quantity<'min'>[],
): ClockMinutes {
  const inSeconds = (minutes: Fraction) => minutes.mul(A_MINUTE.value);
  const exact = inSeconds(value);
  let places = 0;
  const tells = (other: Quantity<'min'>) =>
    exact.round(places).compare(inSeconds(other.value)) === value.compare(other.value);
  while (!exact.round(places).gt(0) || !beside.every(tells)) places += 1;
  const seconds = exact.round(places);
  const minutes = seconds.div(A_MINUTE.value).floor();
  return {
    minutes: quantity(minutes, 'min'),
    seconds: quantity(seconds.sub(inSeconds(minutes)), 's'),
    isExact: seconds.equals(exact),
  };
}
