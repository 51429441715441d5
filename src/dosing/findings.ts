import type { BesideLimit } from './beside-limit';
import type { Basis } from './body-weight';
import type { Bounds } from './bounds';
import type { Ceiling } from './ceiling';
import type { Citation, Cited, Limit, WrittenRange } from './cited';
import type { Figure } from './computed';
import type { CourseFinding } from './course-findings';
import type { Edges } from './edges';
import type { BodyFinding } from './given-body';
import type { GivingFinding } from './giving-findings';
import type { Held, Side } from './held';
import type { NamesUnits } from './names-units';
import type { OverFinding } from './over-findings';
import type { OwnFinding } from './own-finding';
import type { Quantity, Unit } from './quantity';
import type { Amount, Flat, LimitUnit, PerKg, Setting } from './units';

export type { Side } from './held';

interface Fenced<K extends string, U extends Unit> {
  readonly kind: K;
  readonly side: Side;
  readonly figure: Quantity<U>;
  readonly limit: Limit<U>;
}
type WeightFinding = Fenced<'weight', 'kg'>;
interface StrengthFinding extends Fenced<'strength', 'mg/mL'> {
  /** Of a bag whose strength follows from a wanted rate. */
  readonly isForRate?: true;
  /** What would hold a bag that was worked out for a wanted rate, where the strength keeps to that. */
  readonly ifForRate?: Limit<'mg/mL'>;
}
/** The setting that a step up would have been, which would pass a limit that the order keeps. */
export interface Refused {
  readonly wouldDeliver: Quantity<LimitUnit | 'mg/day'>;
  readonly limit: Limit<LimitUnit | 'mg/day'>;
  /** Both are per kilogram of the measured weight, where another is dosed on. */
  readonly isOnActual?: true;
}

/** What a setting delivers beside what was ordered, and the limits that both are printed beside. */
export interface Apart {
  readonly delivered: Quantity<Amount | PerKg>;
  readonly ordered: Quantity<Amount | PerKg>;
  readonly edges: Edges;
}

interface StepFinding extends Fenced<'step difference', 'percent'>, Apart {
  /** Whether more or less is delivered than was ordered. */
  readonly direction: 'more' | 'less';
}

/** More in the first hour of a session than the source’s ceiling for an hour. */
export interface FirstHourFinding {
  readonly severity: 'caution';
  readonly kind: 'first hour';
  readonly held: Held;
  readonly dose: Quantity<'mg/kg'>;
  readonly limit: Limit<'mg/kg'>;
}

interface DayTotalFinding {
  readonly kind: 'day total';
  readonly held: Held;
  readonly total: Quantity<'mg/day'>;
  readonly dosesPerDay: Quantity<'doses/day'>;
  /** Whether that many a day were ordered; else it is one of the source’s own numbers. */
  readonly isOrderedOften: boolean;
  readonly limit: Limit<'mg/day'>;
}

/** A dose read as a day's total, in mg: what each of so many doses would be. */
export interface AsDay {
  readonly day: Quantity<'mg'>;
  readonly shares: readonly {
    readonly dosesPerDay: Quantity<'doses/day'>;
    readonly each: Quantity<'mg'>;
  }[];
}

/** An ordered amount on a calculated weight, printed beside the limits there, and on the measured one. */
export interface DosesOnBoth {
  readonly on: Figure<Amount | PerKg>;
  readonly edges: Edges;
  readonly onActual: Figure<Amount | PerKg>;
}

/** A lighter word on judgement: nothing here is wrong. */
export type Note =
  | Extract<BodyFinding, { severity: 'note' }>
  | ({ readonly severity: 'note' } & DayTotalFinding)
  | (NamesUnits & {
      readonly severity: 'note';
      readonly kind: 'below documented';
      readonly dose: Quantity<PerKg>;
      readonly documented: Cited<WrittenRange<LimitUnit>>;
      /** Beside the low end of the range. */
      readonly beside: BesideLimit;
    })
  | {
      readonly severity: 'note';
      readonly kind: 'slow pump';
      readonly rate: Quantity<'mL/h'>;
      readonly limit: Limit<'mL/h'>;
    }
  | {
      readonly severity: 'note';
      readonly kind: 'fine step';
      readonly rate: Quantity<'mL/h'>;
      readonly step: Quantity<'mL/h'>;
      /** The rate was read from a pump, not worked out. */
      readonly isRead?: true;
      readonly limit: Limit<'mL/h'>;
      readonly wholeRate: Limit<'mL/h'>;
    }
  | Extract<OverFinding | OwnFinding, { severity: 'note' }>
  | RoundedDown;

/** A setting rounded down, since rounding up would have passed a limit. */
export type RoundedDown = { readonly severity: 'note'; readonly kind: 'rounded down' } & Refused;

/** A matter of judgement: the order may stand, with a reason. */
export type Caution =
  | Extract<BodyFinding, { severity: 'caution' }>
  | Extract<OverFinding | OwnFinding, { severity: 'caution' }>
  | FirstHourFinding
  | Extract<CourseFinding, { severity: 'caution' }>
  | GivingFinding
  | (NamesUnits & {
      readonly severity: 'caution';
      readonly kind: 'above documented';
      readonly held: Held;
      readonly dose: Quantity<PerKg>;
      readonly documented: Cited<WrittenRange<LimitUnit>>;
      /** Beside the high end of the range. */
      readonly beside: BesideLimit;
      readonly ceiling: Limit<LimitUnit>;
      readonly specialistBand: Citation | undefined;
      /** For divided doses: the amount, and what each dose would be if it were meant for a day. */
      readonly asDay: AsDay | undefined;
    })
  | ({ readonly severity: 'caution' } & DayTotalFinding)
  | {
      readonly severity: 'caution';
      readonly kind: 'calculated weight';
      readonly basis: Basis;
      readonly weight: Quantity<'kg'>;
      readonly actual: Quantity<'kg'>;
      /** The ordered amount on each of the two, where there is an order. */
      readonly doses?: DosesOnBoth;
      readonly limit: Bounds['calculatedWeight'];
    }
  | ({ readonly severity: 'caution' } & (WeightFinding | StrengthFinding | StepFinding));

/** A limit is passed: no dose sheet, no pump rate. */
export type Stop =
  | (NamesUnits & {
      readonly severity: 'stop';
      readonly kind: 'above ceiling';
      readonly held: Held;
      readonly dose: Quantity<PerKg>;
      /** The weight that the dose is per. */
      readonly weight: Quantity<'kg'>;
      /** The dose as a fence for the whole body is held: mg, or mg in 24 hours. */
      readonly comesTo: Quantity<Flat>;
      readonly limit: Limit<LimitUnit>;
      readonly beside: BesideLimit;
      /** Where the two fences stand at this weight, and which of them holds. */
      readonly ceiling: Ceiling;
    })
  | ({ readonly severity: 'stop' } & (WeightFinding | StrengthFinding))
  | Extract<OverFinding | OwnFinding, { severity: 'stop' }>
  | Extract<CourseFinding, { severity: 'stop' }>
  | ({ readonly severity: 'stop'; readonly refused?: Refused } & StepFinding)
  | {
      readonly severity: 'stop';
      readonly kind: 'rounds to zero';
      readonly step: Quantity<Setting>;
      readonly limit: Limit<'percent'>;
      readonly refused?: Refused;
    }
  | {
      readonly severity: 'stop';
      readonly kind: 'fast pump';
      /** The rate that was read from a pump; an order’s own rate is not told. */
      readonly read?: Quantity<'mL/h'>;
      /** It would be the rate of a single dose, which more minutes make slower. */
      readonly isOfDose?: true;
      readonly limit: Limit<'mL/h'>;
    };

export type Finding = Note | Caution | Stop;

/** In a course, which of its two doses a finding is about: the infusion unless it says otherwise. */
export interface About {
  readonly about?: 'single dose';
}
