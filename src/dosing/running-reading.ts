import type { ClockMoment } from './clock-moment';
import type { Quantity } from './quantity';

/** What a volume is read from: the scale of a syringe, the pump’s own count, or the scale of a bag. */
export type ReadFrom = 'syringe' | 'pump' | 'bag';

/** A volume and when it was read. */
export interface VolumeReading {
  readonly volume: Quantity<'mL'>;
  readonly at: ClockMoment;
}

/** Two readings while it runs: after priming at the start or the last change, and now. */
export type RunningReading =
  | {
      readonly isChanged: false;
      readonly from: ReadFrom;
      readonly first: VolumeReading;
      readonly now: VolumeReading;
      /** The step of the volume that the pump shows as infused. */
      readonly step: Quantity<'mL'>;
      /** What the clock of the computer shows as it is asked, where that is known. */
      readonly asked?: ClockMoment | undefined;
    }
  /** Rate, bag, bolus or pause changed since the first: nothing is worked out of the two. */
  | { readonly isChanged: true };

/** Two readings with no change between them. */
export type Unchanged = Extract<RunningReading, { isChanged: false }>;

/** What two readings are held against. */
export interface RunningAgainst {
  /** What the pump or driver shows. */
  readonly rate: Quantity<'mL/h'>;
  readonly strength: Quantity<'mg/mL'>;
  /** What the container holds when it is full. */
  readonly container: Quantity<'mL'>;
  /** The rates of the neighbouring rows of the titration table, and that before the last change. */
  readonly neighbours: readonly Quantity<'mL/h'>[];
  readonly before: Quantity<'mL/h'> | undefined;
}

/** How what is gone stands to the rate that is shown. */
export type Fits = 'fits' | 'more than fits' | 'less than fits' | 'too early to tell';
