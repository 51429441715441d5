import type { Citation, Cited, Limit } from './cited';
import type { Written } from './quantity';
import type { Delivery, DosingUnit } from './units';

/** A time as a document writes it. */
export type Duration = Written<'min' | 'h' | 'days'>;

/** A line on paper that a hand fills in, and where it stands. */
export interface Blank {
  readonly when: 'always' | 'above range' | 'above softMax';
  readonly says: string;
}

/** How a dose is changed. */
export interface TitrationRule<D extends Delivery = Delivery> {
  readonly by?: Limit<DosingUnit<D>>;
  readonly steps?: readonly Limit<DosingUnit<D>>[];
  readonly notMoreOftenThan?: Cited<Duration>;
  readonly goal?: string;
  readonly holdIf?: string;
  readonly citation: Citation;
}

/** Hours of an infusion, how often a day and on how many days. */
export interface SessionRule {
  readonly runsFor: Cited<Duration>;
  readonly perDay?: Cited<Written<'sessions'>>;
  readonly days?: Cited<Written<'days'>>;
}

/** The most in a session, a day or a course. */
export interface DoseLimit {
  readonly per: 'session' | '24 h' | 'course';
  readonly unit: 'mg' | 'mg/kg';
  readonly softMax?: Limit<'mg' | 'mg/kg'>;
  readonly hardMax?: Limit<'mg' | 'mg/kg'>;
}

/** What is watched, how often, for how long. */
export interface MonitoringRule {
  readonly what: readonly string[];
  readonly every: Cited<Duration>;
  readonly for?: Cited<Duration>;
}

/** What a protocol leaves open, in its own words. */
export interface Silence {
  readonly field: 'monitoring' | 'stopCriteria' | 'longestFor' | 'strength' | 'other';
  readonly says: string;
}

/** What a hospital’s protocol says around the dose: for whom, how it is given, changed, watched and stopped. */
export interface HospitalCare<D extends Delivery = Delivery> {
  /** Of all that has no nearer one. */
  readonly citation: Citation;
  readonly indication: string;
  readonly careAreas: readonly string[];
  readonly restrictedTo?: string;
  readonly blanks: readonly Blank[];
  readonly titration?: TitrationRule<D>;
  readonly giveOver?: Cited<Duration>;
  readonly repeatAfter?: Cited<Duration>;
  readonly mostDosesIn24h?: Cited<string>;
  readonly longestFor?: Cited<Duration>;
  readonly session?: SessionRule;
  readonly doseLimits: readonly DoseLimit[];
  readonly monitoring: readonly MonitoringRule[];
  readonly stopCriteria: readonly string[];
  readonly coPrescriptions: readonly string[];
  readonly clinicalAdvisory?: string;
  readonly silentAbout: readonly Silence[];
}
