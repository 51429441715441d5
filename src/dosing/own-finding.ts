import type { BesideLimit } from './beside-limit';
import type { Basis } from './body-weight';
import type { Citation, Cited, Limit } from './cited';
import type { Held, Side } from './held';
import type { WeightBasis } from './hospital-rules';
import type { NamesUnits } from './names-units';
import type { Product } from './product';
import type { Quantity } from './quantity';
import type { LimitUnit, PerKg } from './units';

/** What only the limits of a hospital’s own protocol find. */
export type OwnFinding =
  | {
      readonly severity: 'note';
      readonly kind: 'above start';
      readonly dose: Quantity<PerKg>;
      readonly limit: Limit<LimitUnit>;
      readonly beside: BesideLimit;
    }
  | (NamesUnits & {
      readonly severity: 'caution';
      readonly kind: 'soft limit';
      readonly held: Held;
      readonly side: Side;
      readonly dose: Quantity<PerKg>;
      readonly limit: Limit<LimitUnit>;
      readonly beside: BesideLimit;
    })
  | {
      readonly severity: 'caution';
      readonly kind: 'another basis';
      readonly basis: Basis;
      readonly asked: Cited<WeightBasis>;
      /** Nobody gave height and sex, so that the lower of the two weights is not known. */
      readonly isUnknown?: true;
    }
  | {
      readonly severity: 'stop';
      readonly kind: 'below minimum';
      readonly held: Held;
      readonly dose: Quantity<PerKg>;
      readonly weight: Quantity<'kg'>;
      readonly limit: Limit<LimitUnit>;
      readonly beside: BesideLimit;
    }
  | { readonly severity: 'stop'; readonly kind: 'excluded'; readonly because: Cited<string> }
  | {
      readonly severity: 'stop';
      readonly kind: 'not listed';
      readonly drug: Quantity<'mg'>;
      readonly volume: Quantity<'mL'>;
      readonly listed: readonly Product[];
      readonly citation: Citation;
    };
