import type { Fraction } from 'fraction.js';
import { type Quantity, quantity } from './quantity';

/**
 * How far what is delivered lies from what was ordered: from twice and from half on by a factor, the larger
 * ÷ the smaller; in between by per cent of the order.
 */
export type ApartBy = { readonly direction: 'more' | 'less' } & (
  | { readonly by: 'factor'; readonly factor: Fraction; readonly isTwo: boolean }
  | { readonly by: 'percent'; readonly figure: Quantity<'percent'> }
);

/** Delivered ÷ ordered, which are not the same → how far apart they are: |ratio − 1| × 100 = per cent. */
export function apartBy(ratio: Fraction): ApartBy {
  const direction = ratio.gt(1) ? 'more' : 'less';
  const factor = ratio.gt(1) ? ratio : ratio.inverse();
  return factor.gte(2)
    ? { direction, by: 'factor', factor, isTwo: factor.equals(2) }
    : { direction, by: 'percent', figure: quantity(ratio.sub(1).abs().mul(100), 'percent') };
}
