import type { Computed } from './computed';
import type { Products, Vial } from './library';
import { strengthOf } from './preparation';
import type { Product } from './product';

/** Vials and preparations of a library, each with its strength: mg ÷ mL. */
export interface WorkedProducts {
  readonly vials: readonly (Vial & WithStrength)[];
  readonly preparations: readonly (Product & WithStrength)[];
}
interface WithStrength {
  readonly strength: Computed<'mg/mL'>;
}

/** The products of a library → the same, each with its strength in mg/mL. */
export function workOutProducts({ vials, preparations }: Products): WorkedProducts {
  return {
    vials: vials.value.map((vial) => ({ ...vial, strength: strengthOf(vial) })),
    preparations: preparations.value.map((each) => ({ ...each, strength: strengthOf(each) })),
  };
}
