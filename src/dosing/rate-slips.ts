import { Fraction } from 'fraction.js';
import { type DigitSlip, misreadAs, misreadings } from './digit-slips';
import { type Quantity, quantity } from './quantity';
import { rateOver } from './rate-over';
import { toStep } from './rounding';

/** A way in which the right rate of a dose over minutes becomes the rate that was read. */
export type RateSlip =
  | { readonly kind: 'decimal point'; readonly factor: '10' | '100' | '1/10' | '1/100' }
  | { readonly kind: 'per minute'; readonly factor: '60' | '1/60' }
  /** The volume to be infused, or the minutes, in the field of the rate. */
  | { readonly kind: 'volume as rate'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'minutes as rate' }
  /** The minutes with their digits swapped, doubled or dropped: 51 for 15. */
  | { readonly kind: 'other minutes'; readonly minutes: Quantity<'min'> }
  | { readonly kind: 'rate digits'; readonly change: DigitSlip['change'] };

/** What the rate is worked out of, and what was read. */
export interface RateRead {
  readonly volume: Quantity<'mL'>;
  readonly minutes: Quantity<'min'>;
  readonly rate: Quantity<'mL/h'>;
  readonly step: Quantity<'mL/h'>;
}

/** Every slip that explains a rate, the likeliest first: keying and unit slips before those of digits. */
export function rateSlips({ volume, minutes, rate, step }: RateRead): RateSlip[] {
  const exact = rateOver(volume, minutes);
  const right = toStep(exact, step).value;
  const isSet = (figure: Fraction) =>
    toStep(quantity(figure, 'mL/h'), step).value.equals(rate.value);
  const isMade = (factor: string) =>
    isSet(exact.value.mul(factor)) || isSet(right.mul(new Fraction(factor)));
  const points = (['10', '1/10', '100', '1/100'] as const).filter(isMade);
  const others = misreadings(minutes.value)
    .map((each) => quantity(each, 'min'))
    .filter((each) => isSet(rateOver(volume, each).value));
  const changes = points.length > 0 ? [] : misreadAs(right, step.value, rate.value);
  return [
    ...points.map((factor) => ({ kind: 'decimal point', factor }) as const),
    ...(['60', '1/60'] as const)
      .filter(isMade)
      .map((factor) => ({ kind: 'per minute', factor }) as const),
    ...(isSet(volume.value) ? [{ kind: 'volume as rate', volume } as const] : []),
    ...(rate.value.equals(minutes.value) ? [{ kind: 'minutes as rate' } as const] : []),
    ...others.map((each) => ({ kind: 'other minutes', minutes: each }) as const),
    ...changes.map((change) => ({ kind: 'rate digits', change }) as const),
  ];
}
