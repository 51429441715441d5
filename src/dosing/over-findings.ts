import type { Bounds } from './bounds';
import type { Limit } from './cited';
import type { ClockMinutes } from './clock-minutes';
import type { Quantity } from './quantity';

/** A single dose over fewer or more minutes than it is given over without a word. */
interface MinutesFinding {
  readonly kind: 'minutes';
  readonly side: 'below' | 'above';
  readonly minutes: Quantity<'min'>;
  readonly limit: Limit<'min'>;
}

/** A step of the rate that makes another time of the ordered minutes. */
interface TimeFinding {
  readonly kind: 'time difference';
  readonly figure: Quantity<'percent'>;
  readonly direction: 'longer' | 'shorter';
  readonly takes: ClockMinutes;
  readonly ordered: Quantity<'min'>;
  readonly limit: Limit<'percent'>;
}

/** All that a bag or syringe on a pump holds, as one dose. */
export interface WholeContainer {
  readonly volume: Quantity<'mL'>;
  readonly drug: Quantity<'mg'>;
  readonly perKg: Quantity<'mg/kg'>;
}

/** What is said of a single dose that is given over minutes. */
export type OverFinding =
  | ({ readonly severity: 'note' } & MinutesFinding)
  | ({ readonly severity: 'caution' } & MinutesFinding)
  | ({ readonly severity: 'caution' } & TimeFinding)
  | ({ readonly severity: 'stop' } & TimeFinding)
  | {
      readonly severity: 'caution';
      /** The container holds more than the dose; or the pump has no volume limit set, whatever it holds. */
      readonly kind: 'whole container' | 'no volume limit';
      readonly whole: WholeContainer;
      readonly limit: Bounds['over']['wholeContainer'];
    }
  | {
      readonly severity: 'caution';
      readonly kind: 'by hand';
      readonly volume: Quantity<'mL'>;
      readonly limit: Limit<'mL'>;
    };
