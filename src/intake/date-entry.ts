import { type CalendarDate, isRealDate } from '../dosing/calendar';

/** "2026-11-30": year, month and day of a date that exists; anything else is not a date. */
export function readDate(typed: string): CalendarDate | undefined {
  if (!/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(typed)) return undefined;
  const [year = 0, month = 0, day = 0] = typed.split('-').map(Number);
  const date = { year, month, day };
  return isRealDate(date) ? date : undefined;
}
