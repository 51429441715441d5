import type { ApartBy } from '../dosing/apart-by';
import type { RateCheck } from '../dosing/rate-check';
import type { Reading, ReadOver } from '../dosing/reading';
import { aboutFigure, shown, shownOrLess } from './format';
import { overShown, timeShown } from './over-minutes';
import type { Row } from './rows';
import { say, type Text } from './text';
import { working } from './working';

/** "over 15 minutes, by pump"; without minutes "by pump". */
export function overRead({ by, minutes }: ReadOver): string {
  return minutes ? overShown({ by, minutes }) : `by ${by}`;
}

/** Whether the dose that was read is on a pump. */
export function isOnPump({ delivery, over }: Reading): boolean {
  return delivery === 'infusion' || over?.by === 'pump';
}

/** "14 mL/h"; "2.1 mL"; of a dose on a pump "84 mL/h and 21 mL", or "84 mL/h, no volume limit". */
export function readingShown({ set, over }: Reading): string {
  if (over?.by !== 'pump') return shown(set);
  return over.isLimited
    ? `${shown(over.rate)} and ${shown(set)}`
    : `${shown(over.rate)}, no volume limit`;
}

/** "At 840 mL/h this volume takes 3 minutes, not 15 minutes; the rate is 10 times as fast as ordered." */
export function timeOfAnother(rate: RateCheck | undefined): Text {
  if (rate?.verdict.kind !== 'differs') return [];
  const { minutes, apart } = rate.verdict;
  return say`At ${shown(rate.rate)} this volume takes ${`${timeShown(rate.onAClock)},`} not ${shown(minutes)}; the rate is ${howFast(apart)}.`;
}

/** "At 40 mL/h the dose takes 150 minutes, not 15 minutes: 10 times as slow as ordered." Nothing where it agrees. */
export function timeOther(rate: RateCheck | undefined): Text {
  if (rate?.verdict.kind !== 'differs') return [];
  const { minutes, apart } = rate.verdict;
  return say`At ${shown(rate.rate)} the dose takes ${`${timeShown(rate.onAClock)},`} not ${shown(minutes)}: ${howFast(apart)}.`;
}

/** "10 times as fast as ordered", "4 % slower than ordered" */
export function howFast(apart: ApartBy): string {
  const isFast = apart.direction === 'more';
  if (apart.by === 'percent') {
    return `${shownOrLess(apart.figure)} ${isFast ? 'faster' : 'slower'} than ordered`;
  }
  return `${aboutFigure(apart.factor, 1)} times as ${isFast ? 'fast' : 'slow'} as ordered`;
}

/** How long the dose takes at the rate that was read. */
export function rateRows(rate: RateCheck | undefined): Row[] {
  return rate
    ? [
        {
          label: 'Takes at this rate',
          working: working(rate.takes),
          result: timeShown(rate.onAClock),
          isEquation: true,
        },
      ]
    : [];
}
