import type { CalendarDate } from '../dosing/calendar';
import type { ClockTime } from '../dosing/run-out-time';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export function twoDigits(figure: number | bigint): string {
  return `${figure}`.padStart(2, '0');
}

/** "23 November 2026", never parted. */
export function dateShown({ year, month, day }: CalendarDate): string {
  return `${day}\u00a0${MONTHS[month - 1]}\u00a0${year}`;
}

/** "23 h 54 min", of whole minutes. */
export function hoursAndMinutes(minutes: bigint): string {
  return `${minutes / 60n}\u00a0h ${minutes % 60n}\u00a0min`;
}

/** A day as files write it, "2026-11-23" → "23 November 2026", never parted. */
export function writtenDateShown(written: string): string {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return dateShown({ year, month, day });
}

/** "08:30" on a 24-hour clock. */
export function clockShown({ hours, minutes }: ClockTime): string {
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** "UTC+2", "UTC−3:30", "UTC": so many minutes ahead of universal time. */
export function offsetShown(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const distance = Math.max(ahead, -ahead);
  const minutes = distance % 60;
  const hours = (distance - minutes) / 60;
  return `UTC${ahead > 0 ? '+' : '−'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}
