import { isCommonStrength } from './bag-slips';
import type { Computed } from './computed';
import { strength } from './formulas';
import type { Products } from './library';
import type { WholeContainer } from './over-findings';
import { wholeOf } from './over-minutes';
import { isSame, type Quantity, quantity } from './quantity';
import { rateOver } from './rate-over';
import type { Fit, Reading } from './reading';
import { toStep } from './rounding';

/** A way in which a pump comes to give another volume of a single dose than the ordered one. */
export type VolumeSlip =
  | { readonly kind: 'no volume limit'; readonly whole: WholeContainer }
  /** The rate, or all that the container holds, in the field of the volume. */
  | { readonly kind: 'rate as volume'; readonly rate: Quantity<'mL/h'> }
  | { readonly kind: 'container as volume'; readonly whole: WholeContainer }
  /** Worked out for the same mg in a container of another volume that is in use. */
  | { readonly kind: 'label volume'; readonly label: Computed<'mg/mL'> };

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

/** The volumes of the library’s preparations, and of the bag that a single dose is seen given from. */
function containers({ preparations, singleDoseBag }: Products): Quantity<'mL'>[] {
  const volumes = [...preparations.value.map(({ volume }) => volume), singleDoseBag.value];
  return [...new Set(volumes.map(({ figure }) => figure))].map((figure) => quantity(figure, 'mL'));
}

/**
 * Where the rate gives the volume that was read over the ordered minutes: both match the same mg in a container of
 * another volume in use. A common strength is told as that.
 */
export function anotherLabel(
  { over, preparation: { drug, volume }, set }: Reading,
  fit: Fit,
  products: Products,
): VolumeSlip[] {
  if (over?.by !== 'pump' || !over.minutes || !fit.right) return [];
  const rate = toStep(rateOver(quantity(set.value, 'mL'), over.minutes), over.rateStep);
  if (!isSame(rate, over.rate)) return [];
  return containers(products)
    .filter((other) => !isSame(other, volume) && fit.times(other.value.div(volume.value)))
    .map((other) => strength(drug, other))
    .filter((label) => !isCommonStrength(label.value, products))
    .map((label) => ({ kind: 'label volume', label }));
}
