import type { Fraction } from 'fraction.js';
import { inKilograms, inPounds } from './pounds';
import { isSame, type Quantity, quantity } from './quantity';
import type { Fit, Reading } from './reading';

/** Slips in the weight: of another day or another patient, left out, or in pounds. */
export type WeightSlip =
  | { readonly kind: 'another weight'; readonly weight: Quantity<'kg'> }
  | { readonly kind: 'without weight' }
  | {
      readonly kind: 'pounds';
      readonly conversion: 'taken as kilograms';
      /** The weight that the reading fits: exactly converted, or written down in whole numbers. */
      readonly as: Quantity<'kg'>;
      /** The weight entered, in pounds. */
      readonly pounds: Quantity<'lb'>;
    }
  | {
      readonly kind: 'pounds';
      readonly conversion: 'converted twice';
      readonly as: Quantity<'kg'>;
      /** The figure of the weight entered as one in pounds, and exactly what that is. */
      readonly pounds: Quantity<'lb'>;
      readonly kilograms: Quantity<'kg'>;
      readonly isExact: boolean;
    };

/** The weight of the order handed over, where that is what the reading fits. */
export function anotherWeight(
  weight: Quantity<'kg'>,
  fit: Fit,
  ordered: Quantity<'kg'> | undefined,
): WeightSlip[] {
  if (!ordered || ordered.value.equals(weight.value)) return [];
  return fit.times(ordered.value.div(weight.value))
    ? [{ kind: 'another weight', weight: ordered }]
    : [];
}

/** The dose per kilogram set as if it were the whole dose. */
export function withoutWeight({ weight }: Reading, fit: Fit): WeightSlip[] {
  return fit.times(weight.value.inverse()) ? [{ kind: 'without weight' }] : [];
}

/** Set for as many kilograms as the weight entered has pounds. */
export function poundsAsKilograms({ weight }: Reading, fit: Fit): WeightSlip[] {
  const pounds = inPounds(weight);
  return asConverted(weight, pounds.value, fit).map((as) => ({
    kind: 'pounds',
    conversion: 'taken as kilograms',
    as,
    pounds,
  }));
}

/** Set for the weight entered, taken as pounds. */
export function convertedTwice({ weight }: Reading, fit: Fit): WeightSlip[] {
  const pounds = quantity(weight.value, 'lb');
  const kilograms = inKilograms(pounds);
  return asConverted(weight, kilograms.value, fit).map((as) => ({
    kind: 'pounds',
    conversion: 'converted twice',
    as,
    pounds,
    kilograms,
    isExact: isSame(as, kilograms),
  }));
}

/** People convert exactly, or write down whole pounds or kilograms: the one of the two that fits. */
function asConverted(weight: Quantity<'kg'>, exact: Fraction, fit: Fit): Quantity<'kg'>[] {
  const as = [exact, exact.round(0)].find((each) => fit.times(each.div(weight.value)));
  return as ? [quantity(as, 'kg')] : [];
}
