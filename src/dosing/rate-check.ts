import type { Fraction } from 'fraction.js';
import { type ApartBy, apartBy } from './apart-by';
import { type ClockMinutes, clockMinutes } from './clock-minutes';
import type { Computed } from './computed';
import { type Quantity, quantity } from './quantity';
import { rateOver, timeAt } from './rate-over';
import { type RateSlip, rateSlips } from './rate-slips';
import type { Reading } from './reading';
import { toStep } from './rounding';

/** The rate that a pump shows for a single dose, beside the ordered minutes. */
export interface RateCheck {
  readonly rate: Quantity<'mL/h'>;
  /** What the volume takes at this rate: the ordered dose, or what was read where no dose is compared. */
  readonly takes: Computed<'min'>;
  readonly onAClock: ClockMinutes;
  readonly verdict: RateVerdict;
}

export type RateVerdict =
  /** Without minutes, or without a dose. */
  | { readonly kind: 'not compared' }
  | { readonly kind: 'agrees'; readonly minutes: Quantity<'min'> }
  /** `ratio` is the rate that was read ÷ the exact one: above one the dose is given faster. */
  | {
      readonly kind: 'differs';
      readonly minutes: Quantity<'min'>;
      readonly ratio: Fraction;
      readonly apart: ApartBy;
      readonly slips: readonly RateSlip[];
    };

/**
 * The rate of a pump (mL/h) beside the minutes of the chart: it agrees where it is mL ÷ min × 60 rounded half up
 * to its step, of the volume that was read or of the ordered one (mL, exact), so that a wrong volume is not told
 * as a wrong time too. Nothing of what no pump gives.
 */
export function checkRate(
  { over, set, step }: Reading,
  ordered: Fraction | undefined,
  isVolumeRight: boolean,
): RateCheck | undefined {
  if (over?.by !== 'pump') return undefined;
  const { rate, rateStep, minutes } = over;
  const read = quantity(set.value, 'mL');
  const nearest = ordered && toStep(quantity(ordered, 'mL'), quantity(step.value, 'mL'));
  const isNearest = !isVolumeRight && nearest?.value.gt(0);
  const volume = nearest && isNearest ? nearest : read;
  const takes = timeAt(volume, rate);
  const told = { rate, takes, onAClock: clockMinutes(takes, minutes ? [minutes] : []) };
  if (!minutes || !ordered) return { ...told, verdict: { kind: 'not compared' } };
  // Where rounding up would pass a limit, the step below is the order’s volume.
  const volumes = [volume, read, quantity(volume.value.sub(step.value), 'mL')];
  const isOf = (each: Quantity<'mL'>) =>
    each.value.gt(0) && toStep(rateOver(each, minutes), rateStep).value.equals(rate.value);
  if ((isNearest ? volumes : [read]).some(isOf)) {
    return { ...told, verdict: { kind: 'agrees', minutes } };
  }
  const ratio = rate.value.div(rateOver(volume, minutes).value);
  const slips = rateSlips({ volume, minutes, rate, step: rateStep });
  return { ...told, verdict: { kind: 'differs', minutes, ratio, apart: apartBy(ratio), slips } };
}
