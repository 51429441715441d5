import { type CalendarDate, plusDays } from '../dosing/calendar';
import type { Appointment } from '../dosing/series';
import { twoDigits } from './dates';

/** "20261123", as RFC 5545 writes a date. */
function basicDate({ year, month, day }: CalendarDate): string {
  return `${year}${twoDigits(month)}${twoDigits(day)}`;
}

/** "20261123T094100Z", in universal time. */
function stamp(at: Date): string {
  const date = `${at.getUTCFullYear()}${twoDigits(at.getUTCMonth() + 1)}${twoDigits(at.getUTCDate())}`;
  const time = `${twoDigits(at.getUTCHours())}${twoDigits(at.getUTCMinutes())}${twoDigits(at.getUTCSeconds())}`;
  return `${date}T${time}Z`;
}

/** What a calendar shows of an appointment: no patient, no dose. */
export function appointmentName({ kind, number }: Appointment): string {
  return kind === 'session' ? `Ketamine session ${number}` : `Ketamine booster ${number}`;
}

/**
 * Appointments → an iCalendar file of all-day events (RFC 5545), stamped with the time it was made. The
 * mark, letters and figures only, keeps entries of two files apart.
 */
export function calendarFile(
  appointments: readonly Appointment[],
  made: Date,
  mark: string,
): string {
  const events = appointments.flatMap((appointment) => [
    'BEGIN:VEVENT',
    `UID:${mark}-${appointment.kind}-${appointment.number}@ketamine-dose`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART;VALUE=DATE:${basicDate(appointment.date)}`,
    `DTEND;VALUE=DATE:${basicDate(plusDays(appointment.date, 1))}`,
    `SUMMARY:${appointmentName(appointment)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ketamine dose//Series//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
