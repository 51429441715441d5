import { Fraction } from 'fraction.js';
import { type CalendarDate, daysBetween } from './calendar';
import { type Quantity, quantity } from './quantity';
import type { ClockTime } from './run-out-time';

/**
 * How far a clock on the wall is from universal time, in minutes ahead, so many minutes `later` than a time of a
 * day (in minutes from midnight).
 */
export type WallClock = (date: CalendarDate, minutes: number, later: number) => number;

/** A clock that nobody changes. */
export const UNIVERSAL: WallClock = () => 0;

/** A day and a time as the clock on the wall shows them, and what that clock does around them. */
export interface ClockMoment {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  /** Minutes ahead of universal time. */
  readonly ahead: number;
  /** Whether the clock changes within an hour of it: such a time may come twice, or not at all. */
  readonly isAtChange: boolean;
}

const AN_HOUR = 60;
const MINUTES_IN_A_DAY = 1440;

function fromMidnight({ hours, minutes }: ClockTime): number {
  return hours * AN_HOUR + minutes;
}

/** A day and a time → the same on a clock. */
export function clockMoment(date: CalendarDate, time: ClockTime, clock: WallClock): ClockMoment {
  const at = fromMidnight(time);
  const isAtChange = clock(date, at, -AN_HOUR) !== clock(date, at, AN_HOUR);
  return { date, time, ahead: clock(date, at, 0), isAtChange };
}

/** The minutes that really pass from one moment to another, clock changes counted; fewer than none backwards. */
export function minutesBetween(from: ClockMoment, to: ClockMoment): Quantity<'min'> {
  const days = daysBetween(from.date, to.date);
  const onTheWall = days * MINUTES_IN_A_DAY + fromMidnight(to.time) - fromMidnight(from.time);
  return quantity(new Fraction(onTheWall - (to.ahead - from.ahead)), 'min');
}
