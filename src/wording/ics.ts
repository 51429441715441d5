import { type CalendarDate, plusDays } from '../dosing/calendar';
import type { Identity } from '../dosing/library';
import type { Appointment } from '../dosing/series';
import { twoDigits } from './dates';
import { named } from './named-library';
import { plain, spaced } from './text';

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

/** As many octets as a line may have. */
const LINE = 75;

/** A property of any text: its signs escaped, its line breaks taken for spaces, folded as RFC 5545 asks. */
function contentLine(property: string, text: string): string {
  const escaped = text.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, '\\$&');
  const lines = [''];
  // A letter of several octets is never parted; a line that goes on begins with a space.
  for (const letter of `${property}:${escaped}`) {
    const last = lines.pop() ?? '';
    const isFull = new TextEncoder().encode(last + letter).length > LINE;
    lines.push(...(isFull ? [last, ` ${letter}`] : [last + letter]));
  }
  return lines.join('\r\n');
}

/**
 * Appointments → an iCalendar file of all-day events (RFC 5545), stamped with the time it was made. The
 * mark, letters and figures only, keeps entries of two files apart. Each says whose limits it was made under.
 */
export function calendarFile(
  appointments: readonly Appointment[],
  made: Date,
  mark: string,
  identity: Identity,
): string {
  const limits = contentLine('DESCRIPTION', spaced(plain(named(identity))));
  const events = appointments.flatMap((appointment) => [
    'BEGIN:VEVENT',
    `UID:${mark}-${appointment.kind}-${appointment.number}@ketamine-dose`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART;VALUE=DATE:${basicDate(appointment.date)}`,
    `DTEND;VALUE=DATE:${basicDate(plusDays(appointment.date, 1))}`,
    `SUMMARY:${appointmentName(appointment)}`,
    limits,
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
