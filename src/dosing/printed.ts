/**
 * Figures worked out from others are printed to three digits and three decimals at most: no weight, pump or
 * syringe that they come from is read to more, and a longer figure is misread the sooner.
 */
export const PRINTED = { digits: 3, decimals: 3 } as const;
