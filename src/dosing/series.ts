import { type CalendarDate, isBefore, isWeekend, plusDays } from './calendar';
import { type Quantity, quantity } from './quantity';

/** A series as ordered; no figure here has a default. */
export interface SeriesOrder {
  readonly sessions: number;
  readonly weeks: number;
  readonly boosters: number;
  /** Whole weeks between boosters, and from the last session to the first of them. */
  readonly spacing: number;
  readonly first: CalendarDate;
  readonly skipWeekends: boolean;
}

export interface Appointment {
  readonly kind: 'session' | 'booster';
  readonly number: number;
  readonly date: CalendarDate;
}

const DAYS_IN_A_WEEK = 7;

/** The days of the induction on which a session may be. */
export function eligibleDays({ first, weeks, skipWeekends }: SeriesOrder): CalendarDate[] {
  const all = Array.from({ length: weeks * DAYS_IN_A_WEEK }, (_, at) => plusDays(first, at));
  return skipWeekends ? all.filter((date) => !isWeekend(date)) : all;
}

/**
 * The sessions on eligible days, spread as evenly as whole days allow from the first day to the last
 * of the weeks; then the boosters. Expects no more sessions than eligible days.
 */
export function schedule(order: SeriesOrder): Appointment[] {
  const days = eligibleDays(order);
  const sessions = Array.from({ length: order.sessions }, (_, at) => ({
    kind: 'session' as const,
    number: at + 1,
    date: days[spread(at, order.sessions, days.length)] ?? order.first,
  }));
  const last = sessions[sessions.length - 1]?.date ?? order.first;
  const boosters = Array.from({ length: order.boosters }, (_, at) => ({
    kind: 'booster' as const,
    number: at + 1,
    date: plusDays(last, (at + 1) * order.spacing * DAYS_IN_A_WEEK),
  }));
  return [...sessions, ...boosters];
}

/** The most sessions of the induction that any seven days in a row hold. */
export function mostInAWeek(order: SeriesOrder): Quantity<'days'> {
  const dates = schedule(order)
    .filter(({ kind }) => kind === 'session')
    .map(({ date }) => date);
  const counts = dates.map((from) => {
    const next = plusDays(from, DAYS_IN_A_WEEK);
    return dates.filter((date) => !isBefore(date, from) && isBefore(date, next)).length;
  });
  return quantity(`${Math.max(...counts)}`, 'days');
}

/** The place of the session numbered `at` from 0: at × (days − 1) ÷ (sessions − 1), to the nearest day. */
function spread(at: number, sessions: number, days: number): number {
  const gaps = Math.max(sessions - 1, 1);
  // To the nearest whole, a half up: twice the share and one, by twice the gaps, whole.
  const share = 2 * at * (days - 1) + gaps;
  return (share - (share % (2 * gaps))) / (2 * gaps);
}
