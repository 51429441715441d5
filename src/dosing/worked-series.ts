import { type CalendarDate, isBefore } from './calendar';
import type { Cited, WrittenRange } from './cited';
import type { Library } from './library';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import { type Appointment, eligibleDays, type SeriesOrder, schedule } from './series';

interface Outside<What extends string, U extends 'sessions' | 'weeks'> {
  readonly severity: 'note';
  readonly kind: 'outside source range';
  readonly what: What;
  readonly figure: Quantity<U>;
  readonly documented: Cited<WrittenRange<U>>;
}

/** What is noted of a series: it is never a stop. */
export type SeriesFinding =
  | {
      readonly severity: 'note';
      readonly kind: 'first in the past';
      readonly first: CalendarDate;
      readonly today: CalendarDate;
    }
  | Outside<'sessions', 'sessions'>
  | Outside<'weeks' | 'booster spacing', 'weeks'>;

/** A series with its dates, the number of days that its sessions are spread over, and what is noted. */
export interface WorkedSeries {
  readonly order: SeriesOrder;
  readonly eligible: number;
  readonly appointments: readonly Appointment[];
  readonly findings: readonly SeriesFinding[];
}

/** A series as ordered, and today → its dates; a past first date and figures outside the source range are noted. */
export function workOutSeries(
  order: SeriesOrder,
  today: CalendarDate,
  { course }: Library,
): WorkedSeries {
  const { first, sessions, weeks, boosters, spacing } = order;
  return {
    order,
    eligible: eligibleDays(order).length,
    appointments: schedule(order),
    findings: [
      ...(isBefore(first, today)
        ? [{ severity: 'note', kind: 'first in the past', first, today } as const]
        : []),
      ...outside('sessions', quantity(`${sessions}`, 'sessions'), course.sessions),
      ...outside('weeks', quantity(`${weeks}`, 'weeks'), course.weeks),
      ...(boosters > 0
        ? outside('booster spacing', quantity(`${spacing}`, 'weeks'), course.boosterSpacing)
        : []),
    ],
  };
}

function outside<What extends string, U extends 'sessions' | 'weeks'>(
  what: What,
  figure: Quantity<U>,
  documented: Cited<WrittenRange<NoInfer<U>>> | undefined,
): Outside<What, U>[] {
  if (!documented) return [];
  const { low, high } = documented.value;
  const isOutside = isMore(exactly(low), figure) || isMore(figure, exactly(high));
  return isOutside
    ? [{ severity: 'note', kind: 'outside source range', what, figure, documented }]
    : [];
}
