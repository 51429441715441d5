import type { OrderedCourse } from './course';
import type { AnotherSession, TooLong } from './course-findings';
import { inHours } from './duration';
import type { HospitalCare } from './hospital-care';
import { exactly, isMore, isSame, quantity } from './quantity';
import { A_DAY, A_SESSION } from './time';

type Sessions = Pick<OrderedCourse, 'hours' | 'days'>;

/** Hours a day and days of one session a day, beside what a hospital’s protocol states of each. */
export function holdSession(
  { hours, days }: Sessions,
  { session }: Pick<HospitalCare, 'session'>,
): AnotherSession[] {
  if (!session) return [];
  const another = { severity: 'caution', kind: 'another session' } as const;
  const { runsFor, perDay, days: stated } = session;
  return [
    ...(isSame(hours, inHours(runsFor.value))
      ? []
      : [{ ...another, what: 'hours' as const, figure: hours, stated: runsFor }]),
    ...(!perDay || isSame(A_SESSION, exactly(perDay.value))
      ? []
      : [{ ...another, what: 'sessions a day' as const, figure: A_SESSION, stated: perDay }]),
    ...(!stated || isSame(days, exactly(stated.value))
      ? []
      : [{ ...another, what: 'days' as const, figure: days, stated }]),
  ];
}

/**
 * How long a course lasts beside the longest of a hospital’s protocol. Written in days it is held against the days;
 * else against a session where the protocol knows sessions and they pause, or against all hours together.
 */
export function holdLongest(
  { hours, days }: Sessions,
  { longestFor: limit, session }: Pick<HospitalCare, 'longestFor' | 'session'>,
): TooLong[] {
  if (!limit) return [];
  const found = { severity: 'caution', kind: 'longer than stated', limit } as const;
  if (limit.value.unit === 'days') {
    const isOver = days.value.gt(limit.value.figure);
    return isOver ? [{ ...found, what: 'days', lasts: days }] : [];
  }
  const pauses = isMore(A_DAY, hours);
  const together = pauses ? 'in all' : 'without a pause';
  const what = session && pauses ? 'session' : together;
  const lasts = what === 'session' ? hours : quantity(hours.value.mul(days.value), 'h');
  return isMore(lasts, inHours(limit.value)) ? [{ ...found, what, lasts }] : [];
}
