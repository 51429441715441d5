import type { Fraction } from 'fraction.js';
import type { GivenBody } from './body-weight';
import type { DriverReading } from './driver-check';
import type { MadeRead } from './made-check';
import type { LabelSays, Preparation } from './preparation';
import type { ProtocolOf } from './protocol';
import type { Quantity } from './quantity';
import type { RunningReading } from './running-reading';
import type { Delivery, DosingUnit, Setting } from './units';

/** How a single dose is given over minutes: those of the chart, and what its pump shows. */
export type ReadOver =
  | {
      readonly by: 'pump';
      readonly minutes?: Quantity<'min'>;
      readonly rate: Quantity<'mL/h'>;
      readonly rateStep: Quantity<'mL/h'>;
      /** Whether a volume limit is set; without one what is set is all that the container holds. */
      readonly isLimited: boolean;
    }
  | { readonly by: 'hand'; readonly minutes?: Quantity<'min'> };

/** What the checker read, typed again from chart, label and pump or syringe. */
export interface Reading<D extends Delivery = Delivery> {
  readonly delivery: D;
  readonly protocol: ProtocolOf<D>;
  readonly weight: Quantity<'kg'>;
  /** The weights of a body whose height and sex were entered. */
  readonly body?: GivenBody;
  readonly preparation: Preparation;
  /** How the label says that it was mixed, once the checker has answered. */
  readonly labelSays?: LabelSays;
  readonly set: Quantity<Setting<D>>;
  readonly step: Quantity<Setting<D>>;
  /** Of a hospital’s protocol, what lowers its limits for whom it is for, as the protocol calls it. */
  readonly adjustment?: string;
  /** The ordered dose; without it nothing is compared. */
  readonly dose?: Quantity<DosingUnit<D>>;
  /** Of divided doses. */
  readonly dosesPerDay?: Quantity<'doses/day'>;
  /** Of a single dose, where minutes or a pump were read. */
  readonly over?: ReadOver;
  /** Of what a pump gives: whether it runs. */
  readonly running?: boolean;
  /** Of an infusion that runs: how much is gone, where it was read. */
  readonly runs?: RunningReading;
  /** What was seen of the preparation, where somebody said. */
  readonly made?: MadeRead;
  /** Of a driver that works out its own rate: what it shows. */
  readonly driver?: DriverReading;
  /** The rate before the last change, where the checker knows one. */
  readonly before?: Quantity<'mL/h'>;
  /** The weight of a handed-over order, which the checker’s may differ from. */
  readonly orderedWeight?: Quantity<'kg'>;
  /** The titration step of a handed-over order, in the unit of its table. */
  readonly titrationStep?: Quantity<DosingUnit<'infusion'>>;
}

/** The question a slip is put to: does the pump show what the order times a factor would be set to? */
export interface Fit {
  /** Whether the ordered dose times the factor is set as read: rounded as a setting is. */
  readonly times: (factor: Fraction) => boolean;
  /** Whether the ordered dose times the factor is what was read, without any rounding. */
  readonly isExact: (factor: Fraction) => boolean;
  /** Whether a dose is set as read. */
  readonly dose: (dose: Fraction) => boolean;
  /** Whether a dose that is at most so far from the ordered one is set as read. */
  readonly near: (apart: Fraction) => boolean;
  /** Whether the reading is the step nearest to the order, whatever limit that passes. */
  readonly isNearest: boolean;
  /** Whether the reading is the order rounded, up or down, where no setting at this step agrees. */
  readonly isRounded: boolean;
  /** The setting at this step that would agree with the order. */
  readonly right: Fraction | undefined;
}
