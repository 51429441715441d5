import type { Fraction } from 'fraction.js';

/**
 * Figures worked out from others are printed to three digits and three decimals at most: no weight, pump or
 * syringe that they come from is read to more, and a longer figure is misread the sooner.
 */
export const PRINTED = { digits: 3, decimals: 3 } as const;

/** The decimals that a figure worked out from others is printed with at most: 0.071, 4.17, 25.3, 142. */
export function printedDecimals(value: Fraction): number {
  const whole = value.floor().n;
  const digits = whole === 0n ? 0 : whole.toString().length;
  return Math.min(PRINTED.decimals, Math.max(0, PRINTED.digits - digits));
}

/** A figure worked out from others as it is printed, away from any limit. */
export function asPrinted(value: Fraction): Fraction {
  return value.round(printedDecimals(value));
}
