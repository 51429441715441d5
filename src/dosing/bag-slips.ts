import type { Fraction } from 'fraction.js';
import type { Products } from './library';
import type { Product } from './product';
import { exactly, type Quantity, quantity } from './quantity';
import type { Fit, Reading } from './reading';

/** Slips about what is in the bag: its strength, or whether its volume holds that of the drug. */
export type BagSlip =
  | { readonly kind: 'another strength'; readonly strength: Quantity<'mg/mL'> }
  /** The drug’s mg taken as mg per mL. */
  | { readonly kind: 'total as strength'; readonly strength: Quantity<'mg/mL'> }
  | {
      readonly kind: 'drug volume';
      /** The volume that the reading fits is the one entered without the drug’s own, or with it. */
      readonly taken: 'without' | 'with';
      readonly drugVolume: Quantity<'mL'>;
      readonly fits: Quantity<'mL'>;
    };

/**
 * Whether the drug was added to a full bag: the label says so; or it says nothing of it, and without
 * the drug’s volume the bag would have a common strength, as 500 mg in 510 mL would have 1 mg/mL.
 */
export function isAddedTo(
  { preparation, labelSays }: Reading,
  bag: readonly BagSlip[],
  products: Products,
): boolean {
  if (preparation.mixing?.way === 'added to') return true;
  if (labelSays === 'made up to') return false;
  return bag.some(
    (slip) =>
      slip.kind === 'drug volume' &&
      slip.taken === 'without' &&
      isCommonStrength(preparation.drug.value.div(slip.fits.value), products),
  );
}

/** Worked out for one of the common strengths while another is in the bag: strength ÷ that strength. */
export function anotherStrength({ preparation }: Reading, fit: Fit, products: Products): BagSlip[] {
  const strength = preparation.drug.value.div(preparation.volume.value);
  return commonStrengths(products)
    .filter((other) => !other.value.equals(strength) && fit.times(strength.div(other.value)))
    .map((other) => ({ kind: 'another strength', strength: other }));
}

/** Total mg taken as mg per mL; final volume taken without, or with, the volume of the drug. */
export function anotherBag({ preparation }: Reading, fit: Fit, products: Products): BagSlip[] {
  const { drug, volume } = preparation;
  const total = !volume.value.equals(1) && fit.times(volume.value.inverse());
  // The vial that was read decides the drug’s volume; else any vial may have been used.
  const vials = preparation.mixing ? [preparation.mixing.vial] : products.vials.value;
  const drugVolumes = distinct(vials.map((vial) => strengthOf(vial))).flatMap((vial) => {
    const drugVolume = quantity(drug.value.div(vial), 'mL');
    const volumes = [
      ['without', volume.value.sub(drugVolume.value)],
      ['with', volume.value.add(drugVolume.value)],
    ] as const;
    // Where the step is too coarse for the order, rounding explains more than the drug’s volume does.
    if (fit.isRounded) return [];
    return volumes
      .filter(([, other]) => other.gt(0) && fit.times(other.div(volume.value)))
      .map(([taken, other]): BagSlip => {
        return { kind: 'drug volume', taken, drugVolume, fits: quantity(other, 'mL') };
      });
  });
  return [
    ...(total
      ? [{ kind: 'total as strength', strength: quantity(drug.value, 'mg/mL') } as const]
      : []),
    ...drugVolumes,
  ];
}

/** The strengths in use, lowest first: of the vials, and of the preparations made from them. */
function commonStrengths({ vials, preparations }: Products): Quantity<'mg/mL'>[] {
  return distinct([...preparations.value, ...vials.value].map((product) => strengthOf(product)))
    .sort((a, b) => a.compare(b))
    .map((strength) => quantity(strength, 'mg/mL'));
}

/** Whether a strength (mg/mL) is one in use. */
export function isCommonStrength(strength: Fraction, products: Products): boolean {
  return commonStrengths(products).some(({ value }) => value.equals(strength));
}

function strengthOf({ drug, volume }: Product): Fraction {
  return exactly(drug).value.div(exactly(volume).value);
}

function distinct(values: readonly Fraction[]): Fraction[] {
  return values.filter((value, at) => values.findIndex((other) => other.equals(value)) === at);
}
