import type { WholeContainer } from './over-findings';
import { wholeOf } from './over-minutes';
import { type Quantity, quantity } from './quantity';
import { rateOver } from './rate-over';
import type { Fit, Reading } from './reading';
import { toStep } from './rounding';

/** A way in which a pump comes to give another volume of a single dose than the ordered one. */
export type VolumeSlip =
  | { readonly kind: 'no volume limit'; readonly whole: WholeContainer }
  /** The rate, or all that the container holds, in the field of the volume. */
  | { readonly kind: 'rate as volume'; readonly rate: Quantity<'mL/h'> }
  | { readonly kind: 'container as volume'; readonly whole: WholeContainer };

/** A pump without a volume limit gives all of its container: then nothing else explains the volume. */
export function withoutLimit({ over, preparation, weight }: Reading): VolumeSlip[] {
  return over?.by === 'pump' && !over.isLimited
    ? [{ kind: 'no volume limit', whole: wholeOf(preparation, weight) }]
    : [];
}

/** To the digit: the right rate, or the volume of the container, keyed as the volume to be infused. */
export function anotherVolume(
  { over, preparation, weight, set }: Reading,
  { right }: Fit,
): VolumeSlip[] {
  if (over?.by !== 'pump' || !right) return [];
  const { minutes, rateStep } = over;
  const rate = minutes && toStep(rateOver(quantity(right, 'mL'), minutes), rateStep);
  const isWhole = set.value.equals(preparation.volume.value);
  return [
    ...(rate?.value.equals(set.value) ? [{ kind: 'rate as volume', rate } as const] : []),
    ...(isWhole
      ? [{ kind: 'container as volume', whole: wholeOf(preparation, weight) } as const]
      : []),
  ];
}
