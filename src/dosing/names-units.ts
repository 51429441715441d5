import type { OtherReading } from './other-readings';

/** The other units of the protocol’s list that the ordered figure may be meant in, where any is to be named. */
export interface NamesUnits {
  readonly otherReadings?: readonly OtherReading[];
}
