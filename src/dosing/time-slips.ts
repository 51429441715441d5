import { Fraction } from 'fraction.js';
import { isTimes } from './order-slips';
import type { Fit, Reading } from './reading';

/** Slips in the time that a rate is for: a minute, an hour or a day. */
export type TimeSlip =
  | { readonly kind: 'per minute'; readonly factor: '60' | '1/60' }
  | { readonly kind: 'per day'; readonly factor: '24' | '1/24' }
  /** The mg in 24 hours in the mL/h field: of the order, or of what the right setting delivers. */
  | { readonly kind: 'day amount as volume'; readonly amount: 'ordered' | 'delivered' };

/**
 * Of the exact rate, or of the rate as it is set; and the mg of a day in the mL/h field. A factor that is
 * named by two units of the protocol’s list already is not named again.
 */
export function anotherTime(reading: Reading, fit: Fit, named: readonly Fraction[]): TimeSlip[] {
  const isMade = (factor: string) =>
    isTimes(reading, fit, new Fraction(factor)) && !named.some((each) => each.equals(factor));
  const minutes = (['60', '1/60'] as const)
    .filter(isMade)
    .map((factor) => ({ kind: 'per minute', factor }) as const);
  const days = (['24', '1/24'] as const)
    .filter(isMade)
    .map((factor) => ({ kind: 'per day', factor }) as const);
  return [...minutes, ...days, ...dayAmountAsVolume(reading, fit)];
}

/** mL/h read = mg in 24 hours, ordered or as the right setting delivers: × 24 × the strength’s figure. */
function dayAmountAsVolume(reading: Reading, fit: Fit): TimeSlip[] {
  const { drug, volume } = reading.preparation;
  const strength = drug.value.div(volume.value);
  if (strength.equals(1)) return [];
  const factor = strength.mul(24);
  if (fit.times(factor)) return [{ kind: 'day amount as volume', amount: 'ordered' }];
  return isTimes(reading, fit, factor)
    ? [{ kind: 'day amount as volume', amount: 'delivered' }]
    : [];
}
