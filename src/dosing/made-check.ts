import type { Computed } from './computed';
import { deliveredAmount, difference } from './formulas';
import type { Vial } from './library';
import { strengthOf } from './preparation';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import type { RunningBounds } from './running-bounds';

/** Who saw the preparation made, and what of it. */
export type MadeRead =
  | { readonly by: 'pharmacy' }
  | { readonly by: 'nobody here' }
  | {
      readonly by: 'seen';
      readonly vial: Vial;
      readonly opened?: Quantity<'vials'>;
      readonly drawnUp?: Quantity<'mL'>;
    };

/** mL drawn up × mg/mL of the vial, beside the mg that the label says. */
export interface DrawnUp {
  readonly volume: Quantity<'mL'>;
  readonly drug: Computed<'mg'>;
  readonly labelled: Quantity<'mg'>;
  readonly apart: Quantity<'percent'>;
  readonly direction: 'more' | 'less' | undefined;
  readonly answer: 'fits' | 'caution' | 'differs';
}

/** What so many vials hold at most: enough for the label or not; a count alone says no more. */
export interface Opened {
  readonly count: Quantity<'vials'>;
  readonly holds: Quantity<'mg'>;
  readonly isEnough: boolean;
}

/** The preparation as it was seen made. It never says that the strength is right. */
export interface MadeCheck {
  readonly read: MadeRead;
  readonly drawnUp: DrawnUp | undefined;
  readonly opened: Opened | undefined;
  /** What of the two is further off. */
  readonly answer: 'fits' | 'caution' | 'differs' | 'not checked';
}

/** What was seen of a preparation, and the mg that its label says → how the two stand to each other. */
export function checkMade(
  read: MadeRead,
  labelled: Quantity<'mg'>,
  { drawnUp: fence }: RunningBounds,
): MadeCheck {
  if (read.by !== 'seen') {
    return { read, drawnUp: undefined, opened: undefined, answer: 'not checked' };
  }
  const drawnUp = read.drawnUp && drawnUpOf(read.vial, read.drawnUp, labelled, fence);
  const opened = read.opened && openedOf(read.vial, read.opened, labelled, read.drawnUp);
  const answer =
    opened?.isEnough === false ? 'differs' : (drawnUp?.answer ?? (opened ? 'fits' : 'not checked'));
  return { read, drawnUp, opened, answer };
}

function drawnUpOf(
  vial: Vial,
  volume: Quantity<'mL'>,
  labelled: Quantity<'mg'>,
  { caution, stop }: RunningBounds['drawnUp'],
): DrawnUp {
  const drug = deliveredAmount('single dose', volume, strengthOf(vial));
  const apart = difference(drug, labelled);
  const direction = isMore(drug, labelled) ? 'more' : isMore(labelled, drug) ? 'less' : undefined;
  const answer = isMore(apart, exactly(stop.at))
    ? 'differs'
    : isMore(apart, exactly(caution.at))
      ? 'caution'
      : 'fits';
  return { volume, drug, labelled, apart, direction, answer };
}

/** Vials × mg in each; less than the label says, or than what was drawn up of them, cannot be. */
function openedOf(
  vial: Vial,
  count: Quantity<'vials'>,
  labelled: Quantity<'mg'>,
  drawn: Quantity<'mL'> | undefined,
): Opened {
  const holds = quantity(exactly(vial.drug).value.mul(count.value), 'mg');
  const inAll = quantity(exactly(vial.volume).value.mul(count.value), 'mL');
  const isTooLittle = isMore(labelled, holds) || (drawn !== undefined && isMore(drawn, inAll));
  return { count, holds, isEnough: !isTooLittle };
}
