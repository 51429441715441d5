/** A day on the calendar, not an instant: no clock and no time zone has a part in it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Universal time has no clock changes, so that every day there is this long. */
const MILLISECONDS_IN_A_DAY = 86_400_000;

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_IN_A_DAY;
}

function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * MILLISECONDS_IN_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The date that many days later, or earlier for fewer than none. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** How many days one date comes after another; fewer than none where it comes before. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** Whether one date comes before another. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return dayNumber(a) < dayNumber(b);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: CalendarDate): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

export function isWeekend(date: CalendarDate): boolean {
  return weekday(date) > 4;
}

/** Whether year, month and day are a date that exists. */
export function isRealDate(date: CalendarDate): boolean {
  // One that does not is counted on into another month, or stands there under another day.
  const same = fromDayNumber(dayNumber(date));
  return same.month === date.month && same.day === date.day;
}
