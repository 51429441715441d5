import type { Cited, Limit } from './cited';
import type { Figure } from './computed';
import type { Held } from './held';
import type { DoseLimit, Duration } from './hospital-care';
import type { Quantity, Written } from './quantity';

/** Hours, sessions a day or days other than a hospital’s protocol states. */
export interface AnotherSession {
  readonly severity: 'caution';
  readonly kind: 'another session';
  readonly what: 'hours' | 'sessions a day' | 'days';
  readonly figure: Quantity<'h' | 'sessions' | 'days'>;
  readonly stated: Cited<Duration | Written<'sessions'>>;
}

/** An infusion that lasts longer than a hospital’s protocol states. */
export interface TooLong {
  readonly severity: 'caution';
  readonly kind: 'longer than stated';
  /** Each session; day and night without a pause; all sessions together; or the days of the course. */
  readonly what: 'session' | 'without a pause' | 'in all' | 'days';
  readonly lasts: Quantity<'h' | 'days'>;
  readonly limit: Cited<Duration>;
}

interface PastDoseLimit {
  readonly kind: 'dose limit';
  readonly per: DoseLimit['per'];
  readonly held: Held;
  readonly comesTo: Figure<'mg' | 'mg/kg'>;
  readonly limit: Limit<'mg' | 'mg/kg'>;
}

/** More in a session, a day or a course than a hospital’s protocol gives: past the hard maximum nothing is worked out. */
export type DoseLimitFinding =
  | ({ readonly severity: 'caution' } & PastDoseLimit)
  | ({ readonly severity: 'stop' } & PastDoseLimit);

/** What only a hospital’s protocol has said of it: how long, how often, how much together. */
export type CourseFinding = AnotherSession | TooLong | DoseLimitFinding;
