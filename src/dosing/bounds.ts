import type { Fence, Limit, StopFence, ToolLimit } from './cited';
import type { RunningBounds } from './running-bounds';
import type { DosingUnit } from './units';

/** The strengths of one use, on both sides. */
export interface StrengthFences {
  readonly below: StopFence<'mg/mL'>;
  readonly above: StopFence<'mg/mL'>;
}

/** How a preparation is used: a strength is held by a reason of its own route and delivery. */
export type Use =
  | 'intravenous infusion'
  | 'bag for a wanted rate'
  | 'single intravenous dose'
  | 'subcutaneous'
  | 'oral';

/** The tool's own fences, the same for every protocol; of strengths, for every use. */
export interface Bounds {
  readonly weight: { readonly below: Fence<'kg'>; readonly above: Fence<'kg'> };
  readonly strength: Readonly<Record<Use, StrengthFences>>;
  readonly stepDifference: Fence<'percent'>;
  /** Why a calculated weight above the measured one is not dosed on without a word. */
  readonly calculatedWeight: Omit<ToolLimit<'kg'>, 'at'>;
  /** A single dose and the first hour of the infusion beside it, together. */
  readonly firstHour: Limit<'mg/kg'>;
  /** For each unit: between the rows of a titration table, unless ordered; and the finest that is tabulated. */
  readonly titration: {
    readonly [U in DosingUnit<'infusion'>]: { readonly step: Limit<U>; readonly finest: Limit<U> };
  };
  readonly slowestPump: Limit<'mL/h'>;
  /** From this rate on many pumps step by no less than `wholeRate`. */
  readonly wholeRatesFrom: Limit<'mL/h'>;
  readonly wholeRate: Limit<'mL/h'>;
  readonly fastestPump: Limit<'mL/h'>;
  /** Of a single dose that is given over minutes. */
  readonly over: {
    readonly fast: Limit<'min'>;
    readonly short: Limit<'min'>;
    readonly long: Limit<'min'>;
    /** The most that is given by hand without a word. */
    readonly byHand: Limit<'mL'>;
    /** Why what a whole bag or syringe on a pump would give is told, where it holds more than the dose. */
    readonly wholeContainer: Omit<ToolLimit<'mL'>, 'at'>;
  };
  /** The longest that a bag for a wanted rate is worked out to run. */
  readonly longestBag: Limit<'h'>;
  /** Of volumes that are read while it runs, and of what was drawn up. */
  readonly running: RunningBounds;
  /** No syringe shows a finer volume. */
  readonly finestMark: Limit<'mL'>;
  /** The most of each that a course or a series may have; a larger count is a slip. */
  readonly longestCourse: {
    readonly days: Limit<'days'>;
    readonly sessions: Limit<'sessions'>;
    readonly weeks: Limit<'weeks'>;
  };
}
