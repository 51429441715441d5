import type { Cited, Limit } from './cited';
import type { Duration, TitrationRule } from './hospital-care';
import type { Quantity } from './quantity';
import type { DosingUnit } from './units';

/** A rate other than the one that a hospital’s protocol always runs at. */
export interface AnotherRate {
  readonly severity: 'caution';
  readonly kind: 'another rate';
  readonly rate: Quantity<'mL/h'>;
  /** Somebody wanted this rate; else it is what the bag comes to. */
  readonly isWanted?: true;
  readonly stated: Limit<'mL/h'>;
}

/** A bag that lasts other hours at the fixed rate than stated. */
export interface OtherHours {
  readonly severity: 'caution';
  readonly kind: 'other hours';
  readonly hours: Quantity<'h'>;
  readonly stated: Cited<Duration>;
}

/** A single dose over other minutes than stated. */
export interface OtherMinutes {
  readonly severity: 'caution';
  readonly kind: 'other minutes';
  readonly minutes: Quantity<'min'>;
  readonly stated: Cited<Duration>;
}

/** More doses a day than a hospital’s protocol gives at most. */
export interface TooOften {
  readonly severity: 'caution';
  readonly kind: 'too often';
  readonly dosesPerDay: Quantity<'doses/day'>;
  readonly most: Cited<string>;
}

/** A step of a titration table that a hospital’s protocol does not state. */
export interface AnotherStep {
  readonly severity: 'caution';
  readonly kind: 'another step';
  readonly step: Quantity<DosingUnit<'infusion'>>;
  readonly stated: Pick<TitrationRule<'infusion'>, 'by' | 'steps'>;
}

/** What is given otherwise than a hospital’s protocol states: always a caution. */
export type GivingFinding = AnotherRate | OtherHours | OtherMinutes | TooOften | AnotherStep;
