import type { Fraction } from 'fraction.js';
import { type ApartBy, apartBy } from './apart-by';
import { type ClockMinutes, clockMinutes } from './clock-minutes';
import type { Computed } from './computed';
import { type Quantity, quantity } from './quantity';
import { rateOver, timeAt } from './rate-over';
import { type RateSlip, rateSlips } from './rate-slips';
import type { Reading } from './reading';
import { toStep } from './rounding';
import type { Verdict } from './verdict';

/** The rate that a pump shows for a single dose, beside the ordered minutes. */
export interface RateCheck {
  readonly rate: Quantity<'mL/h'>;
  /** What the volume that was read takes at this rate; without a limit, all that the container holds. */
  readonly takes: Computed<'min'>;
  readonly onAClock: ClockMinutes;
  readonly verdict: RateVerdict;
}

export type RateVerdict =
  /** Without minutes, or without a dose. */
  | { readonly kind: 'not compared' }
  | {
      readonly kind: 'agrees';
      readonly minutes: Quantity<'min'>;
      /** Whether the volume that was read is given over them, to the step of the rate. */
      readonly isOverThem: boolean;
      /** What the order’s volume takes, where the rate is the order’s. */
      readonly orderTakes: Quantity<'min'> | undefined;
    }
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
 * to its step, of the volume that was read or of the order’s, so that a wrong volume is not told as a wrong rate
 * too. `ordered` is the order’s exact mL. Nothing of what no pump gives.
 */
export function checkRate(
  { over, set, step }: Reading,
  ordered: Fraction | undefined,
  verdict: Verdict,
): RateCheck | undefined {
  if (over?.by !== 'pump') return undefined;
  const { rate, rateStep, minutes } = over;
  const read = quantity(set.value, 'mL');
  const takes = timeAt(read, rate);
  const told = { rate, takes, onAClock: clockMinutes(takes, minutes ? [minutes] : []) };
  if (!minutes || !ordered) return { ...told, verdict: { kind: 'not compared' } };
  const volume = orderVolume(read, ordered, step.value, verdict);
  const isOf = (each: Quantity<'mL'>) =>
    toStep(rateOver(each, minutes), rateStep).value.equals(rate.value);
  const isOverThem = isOf(read);
  const orderTakes = isOf(volume) ? timeAt(volume, rate) : undefined;
  if (isOverThem || orderTakes) {
    return { ...told, verdict: { kind: 'agrees', minutes, isOverThem, orderTakes } };
  }
  const ratio = rate.value.div(rateOver(volume, minutes).value);
  const slips = rateSlips({ volume, minutes, rate, step: rateStep });
  return { ...told, verdict: { kind: 'differs', minutes, ratio, apart: apartBy(ratio), slips } };
}

/**
 * The mL that the order is set to: what was read where it agrees, else the setting that would, which is a step
 * lower where rounding up passes a limit; where none would, the nearest above nothing.
 */
function orderVolume(
  read: Quantity<'mL'>,
  ordered: Fraction,
  step: Fraction,
  verdict: Verdict,
): Quantity<'mL'> {
  if (verdict.kind !== 'differs') return read;
  if (verdict.right) return quantity(verdict.right, 'mL');
  const nearest = ordered.roundTo(step);
  return nearest.gt(0) ? quantity(nearest, 'mL') : read;
}
