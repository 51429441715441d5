import { Fraction } from 'fraction.js';
import { type CalendarDate, plusDays } from './calendar';

/** A time of day on a 24-hour clock. */
export interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
}

/** A day as a clock on one wall shows it, and how far that clock is from universal time. */
export interface Today {
  readonly date: CalendarDate;
  /** The present time of this day, in whole minutes from midnight. */
  readonly now: number;
  /** Minutes ahead of universal time, some minutes after a time of this day (in minutes from midnight). */
  readonly ahead: (from: number, later: number) => number;
}

/** A time of day, today. */
export interface Start {
  readonly at: ClockTime;
  readonly today: Today;
}

/** When something that starts today ends, by a clock that nobody changes in between. */
export interface Ending {
  /** Nothing more than a year later. */
  readonly date: CalendarDate | undefined;
  readonly time: ClockTime;
  readonly daysLater: number;
  /** Whether a clock change falls inside, which the time above does not count. */
  readonly clockChange: boolean;
}

const MINUTES_IN_A_DAY = 1440;
/** A zone that changes its clocks does so within a year; further on no day is looked at. */
const MINUTES_IN_A_YEAR = 366 * MINUTES_IN_A_DAY;

/** Whether a time of day is still to come today. */
export function isToCome({ at, today }: Start): boolean {
  return minutesFromMidnight(at) > today.now;
}

/** The same time of day, the day before. */
export function aDayBefore({ at, today }: Start): Start {
  const { date, now, ahead } = today;
  const yesterday = {
    date: plusDays(date, -1),
    now: now + MINUTES_IN_A_DAY,
    ahead: (from: number, later: number) => ahead(from - MINUTES_IN_A_DAY, later),
  };
  return { at, today: yesterday };
}

function minutesFromMidnight({ hours, minutes }: ClockTime): number {
  return hours * 60 + minutes;
}

/** A time today + whole minutes that it lasts → day, time of day, and clock changes inside. */
export function endingOf({ at, today }: Start, lasts: bigint): Ending {
  const from = minutesFromMidnight(at);
  const later = new Fraction(lasts).valueOf();
  const minutes = (from + later) % MINUTES_IN_A_DAY;
  const daysLater = (from + later - minutes) / MINUTES_IN_A_DAY;
  const looked = Math.min(later, MINUTES_IN_A_YEAR);
  const atStart = today.ahead(from, 0);
  let clockChange = today.ahead(from, looked) !== atStart;
  for (let day = MINUTES_IN_A_DAY; day < looked && !clockChange; day += MINUTES_IN_A_DAY) {
    clockChange = today.ahead(from, day) !== atStart;
  }
  const date = later > MINUTES_IN_A_YEAR ? undefined : plusDays(today.date, daysLater);
  const time = { hours: (minutes - (minutes % 60)) / 60, minutes: minutes % 60 };
  return { date, time, daysLater, clockChange };
}
