import type { Written } from './quantity';

/** An amount of drug in a volume: a vial, or a bag or syringe made from it; its id is its own in its list. */
export interface Product {
  readonly id: string;
  readonly drug: Written<'mg'>;
  readonly volume: Written<'mL'>;
}
