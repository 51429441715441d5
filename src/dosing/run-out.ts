import type { CalendarDate } from './calendar';
import type { Computed } from './computed';
import { leftOver, overTime } from './formulas';
import { type Preparation, type Remainder, remainder } from './preparation';
import { isMore, type Quantity } from './quantity';
import {
  aDayBefore,
  type ClockTime,
  type Ending,
  endingOf,
  isToCome,
  type Start,
} from './run-out-time';
import { A_DAY } from './time';
import { isOfInfusion, type WorkedDose } from './worked-dose';

/** How long a preparation lasts at a rate, and what a day takes. */
export interface RunOut {
  /** Whole minutes, rounded down: it is changed before it is empty. */
  readonly minutes: bigint;
  readonly drugInADay: Computed<'mg'>;
  readonly volumeInADay: Computed<'mL'>;
  /** What a day takes beyond what is prepared, if anything. */
  readonly short: Computed<'mL'> | undefined;
  /** What a day takes of preparations that are all alike. */
  readonly day: Remainder;
  /** When it is empty, where it was said when it starts. */
  readonly empty: EmptyAt | undefined;
}

/** The end of a preparation, and the time and the day on which it starts. */
export interface EmptyAt extends Ending {
  readonly from: ClockTime;
  readonly on: CalendarDate;
  /** Where that time is still to come: the end of one that was started at that time the day before. */
  readonly ifYesterday: Ending | undefined;
}

/** mL ÷ mL/h = h, as whole minutes; mg and mL for 24 h. */
export function runOut(
  made: Preparation,
  rate: Quantity<'mL/h'>,
  delivers: Quantity<'mg/h'>,
  start?: Start,
): RunOut {
  const { volume } = made;
  const minutes = minutesOf(volume, rate);
  const volumeInADay = overTime(rate, A_DAY, 'mL');
  return {
    minutes,
    drugInADay: overTime(delivers, A_DAY, 'mg'),
    volumeInADay,
    short: isMore(volumeInADay, volume) ? leftOver(volumeInADay, volume) : undefined,
    day: remainder(made, volumeInADay),
    empty: start && emptyAt(start, minutes),
  };
}

function emptyAt(start: Start, minutes: bigint): EmptyAt {
  return {
    from: start.at,
    on: start.today.date,
    ...endingOf(start, minutes),
    ifYesterday: isToCome(start) ? endingOf(aDayBefore(start), minutes) : undefined,
  };
}

/** How long a volume lasts at a rate: mL ÷ mL/h = h, in whole minutes, rounded down. */
export function minutesOf(volume: Quantity<'mL'>, rate: Quantity<'mL/h'>): bigint {
  return volume.value.div(rate.value).mul(60).floor().n;
}

/** Of an infusion that has a preparation; nothing of any other dose. */
export function runOutOf(dose: WorkedDose, start: Start | undefined): RunOut | undefined {
  if (!isOfInfusion(dose) || !dose.administration || !dose.order.preparation) return undefined;
  const { set, delivers } = dose.administration;
  return runOut(dose.order.preparation, set, delivers, start);
}
