import type { Citation, Cited, Limit } from './cited';
import type { Product } from './product';
import type { Written } from './quantity';

/** The weight that a hospital’s protocol is dosed on. */
export type WeightBasis = 'measured' | 'ideal' | 'adjusted' | 'ideal or measured if lower';

/** One side of a band of weights; whether the weight at the edge itself belongs to it. */
export interface WeightEdge {
  readonly at: Written<'kg'>;
  readonly isIn: boolean;
}

/** The measured weights that limits are for; an open side reaches as far as any weight that is dosed. */
export interface WeightBand {
  readonly from?: WeightEdge;
  readonly to?: WeightEdge;
  /** Who decided where its edges lie, where that is said of them apart. */
  readonly citation?: Citation;
}

/** A strength that is no listed preparation, in mg/mL: never below the hard minimum. */
export interface CustomStrength {
  readonly hardMin: Limit<'mg/mL'>;
  readonly softMin?: Limit<'mg/mL'>;
  readonly softMax?: Limit<'mg/mL'>;
  readonly hardMax?: Limit<'mg/mL'>;
}

/** One rate for everyone, so that the drug in the bag is what is worked out. */
export interface FixedRate {
  readonly rate: Limit<'mL/h'>;
  readonly runsFor: Cited<Written<'min' | 'h' | 'days'>>;
}

/** A preparation as a hospital makes it: in what, with what, and how long after that it is thrown away. */
export interface ListedPreparation extends Product {
  readonly container?: string;
  readonly diluent?: string;
  readonly discardAfter?: Cited<Written<'min' | 'h' | 'days'>>;
  readonly citation: Citation;
}

/** From what a hospital’s protocol is given; without any of them, from what the tool’s strengths allow. */
export interface Strengths {
  /** Where the protocol says from what it is given. */
  readonly citation: Citation;
  readonly listed: readonly ListedPreparation[];
  readonly custom?: CustomStrength;
  readonly fixedRate?: FixedRate;
}
