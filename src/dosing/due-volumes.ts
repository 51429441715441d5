import { Fraction } from 'fraction.js';
import type { Bounds } from './bounds';
import { overTime } from './formulas';
import { exactly, type Quantity, quantity } from './quantity';
import { minutesOf } from './run-out';
import { type Ending, endingOf, type Start } from './run-out-time';
import { MINUTES_AN_HOUR } from './time';

/** What should be gone at a time, from a syringe or a bag: mL/h × h. */
export interface DueVolume {
  readonly at: Ending;
  readonly volume: Quantity<'mL'>;
}

/** What should be gone at 30 minutes and 4-hourly: until it is empty, or for a day. */
export interface DueVolumes {
  readonly volumes: readonly DueVolume[];
  /** Whether it runs longer than a day, which the volumes do not. */
  readonly isCut: boolean;
}

/** A rate from a start time → what should be gone at each time of a check while it runs. */
export function dueVolumes(
  rate: Quantity<'mL/h'>,
  container: Quantity<'mL'>,
  start: Start,
  { running, longestBag }: Bounds,
): DueVolumes {
  const lasts = minutesOf(container, rate);
  const inMinutes = (hours: Quantity<'h'>) => hours.value.mul(MINUTES_AN_HOUR.value).n;
  const day = inMinutes(exactly(longestBag.at));
  const every = inMinutes(exactly(running.every.at));
  const first = exactly(running.firstLook.at).value.n;
  const last = lasts < day ? lasts : day;
  const times = [first];
  for (let time = every; time <= last; time += every) times.push(time);
  return {
    volumes: times
      .filter((time) => time <= last)
      .map((time) => ({
        at: endingOf(start, time),
        volume: overTime(rate, quantity(new Fraction(time).div(MINUTES_AN_HOUR.value), 'h'), 'mL'),
      })),
    isCut: lasts > day,
  };
}
