import { type CalendarDate, weekday } from '../dosing/calendar';
import { quantity } from '../dosing/quantity';
import type { Appointment } from '../dosing/series';
import type { WorkedSeries } from '../dosing/worked-series';
import { dateShown, MONTHS, WEEKDAYS } from './dates';
import { shown } from './format';
import { appointmentName } from './ics';
import { say, type Text } from './text';

/** "Monday 23 November 2026" */
export function dayShown(date: CalendarDate): string {
  return `${WEEKDAYS[weekday(date)]} ${dateShown(date)}`;
}

/** The rule by which a series got its dates; nothing where the first date is the only one. */
export function spreadShown({ order, eligible }: WorkedSeries): Text | undefined {
  const { sessions, weeks, boosters, spacing, skipWeekends } = order;
  const [day, days] = skipWeekends ? ['weekday', 'weekdays'] : ['day', 'days'];
  const apart = shown(quantity(`${spacing}`, 'weeks'));
  const sentences: Text[] = [
    ...(sessions > 1
      ? [
          say`Sessions spread evenly over the ${`${eligible}\u00a0${days}`} of ${shown(quantity(`${weeks}`, 'weeks'))}, first to last, each on the nearest ${day} (half-way: the later).`,
        ]
      : []),
    ...(boosters === 1 ? [say`The booster ${apart} after the last session.`] : []),
    ...(boosters > 1
      ? [say`Boosters ${apart} apart, the first ${apart} after the last session.`]
      : []),
  ];
  if (sentences.length === 0) return undefined;
  return sentences.flatMap((each, at) => (at === 0 ? each : [{ text: ' ', kept: false }, ...each]));
}

/** One month of the calendar picture; a cell is a day, or empty before the first of the month. */
export interface Month {
  readonly name: string;
  readonly weeks: readonly (readonly Cell[])[];
}
export interface Cell {
  readonly day: number | undefined;
  readonly appointment: string | undefined;
}

/** The months that hold an appointment, week by week from Monday. */
export function monthsOf(appointments: readonly Appointment[]): Month[] {
  const starts = appointments
    .map(({ date: { year, month } }) => ({ year, month, day: 1 }))
    .filter(
      (start, at, all) =>
        all.findIndex(({ year, month }) => year === start.year && month === start.month) === at,
    );
  return starts.map((start) => ({
    name: `${MONTHS[start.month - 1]}\u00a0${start.year}`,
    weeks: weeksOf(start, appointments),
  }));
}

function weeksOf(start: CalendarDate, appointments: readonly Appointment[]): Cell[][] {
  const { year, month } = start;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const blank: Cell = { day: undefined, appointment: undefined };
  const days = Array.from({ length }, (_, at): Cell => {
    const found = appointments.find(
      ({ date }) => date.year === year && date.month === month && date.day === at + 1,
    );
    return { day: at + 1, appointment: found && appointmentName(found) };
  });
  const cells = [...Array.from({ length: weekday(start) }, () => blank), ...days];
  const weeks: Cell[][] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  return weeks;
}
