import type { Quantity, Unit } from '../dosing/quantity';
import type { DosingUnit, Setting } from '../dosing/units';
import type { UnitAsked } from './dose-entry';
import type { Entry, Refused } from './number-entry';
import type { OrderField } from './typed-order';

/** What is wrong with the typing of one field, and what the sentence about it needs. */
export type Problem<F extends string = OrderField> = { readonly field: F } & (
  | ((Refused | UnitAsked) & { readonly unit: Unit })
  | { readonly kind: 'not a unit'; readonly units: readonly DosingUnit[] }
  | { readonly kind: 'missing'; readonly unit: Unit | undefined }
  | { readonly kind: 'missing adjustment'; readonly names: readonly string[] }
  | { readonly kind: 'not an adjustment'; readonly chosen: string }
  | { readonly kind: 'missing drug'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'missing volume'; readonly drug: Quantity<'mg'> }
  | { readonly kind: 'finer than step'; readonly typed: string; readonly step: Quantity<Setting> }
  | { readonly kind: 'missing wanted rate'; readonly hours: Quantity<'h'> }
  | { readonly kind: 'missing wanted hours'; readonly rate: Quantity<'mL/h'> }
  | { readonly kind: 'above'; readonly most: Quantity<'mL/h' | 'h'> }
  | { readonly kind: 'bag named too' }
  | { readonly kind: 'no bag for a rate' }
  | { readonly kind: 'full bag for a rate' }
  | { readonly kind: 'overflows at a rate'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'missing by' }
  | { readonly kind: 'missing running'; readonly what: 'infusion' | 'dose' }
  | { readonly kind: 'missing label' }
  | { readonly kind: 'missing vial' }
  | { readonly kind: 'missing vial seen' }
  | { readonly kind: 'missing way' }
  | { readonly kind: 'overflows'; readonly volume: Quantity<'mL'> }
  | { readonly kind: 'too fine'; readonly finest: Quantity<DosingUnit> }
  | { readonly kind: 'not a time' }
  | { readonly kind: 'not a date' }
  | { readonly kind: 'missing change' }
  | { readonly kind: 'not whole vials' }
  | { readonly kind: 'invisible'; readonly characters: readonly string[] }
  | { readonly kind: 'missing sex' }
  | { readonly kind: 'in metres' }
  | { readonly kind: 'undefined below'; readonly from: Quantity<'cm'> }
);

export type Read<T, P = Problem> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly P[] };

/** An entry that may not be left empty. */
export function missing<F extends string, U extends Unit>(
  field: F,
  entry: Entry<U>,
  unit: U,
): Problem<F>[] {
  return entry.kind === 'empty' ? [{ field, kind: 'missing', unit }] : [];
}

/** An entry that was not read, with why. */
export function refusals<F extends string, U extends Unit>(
  field: F,
  entry: Entry<U> | UnitAsked,
  unit: U,
): Problem<F>[] {
  return entry.kind === 'refused' ? [{ field, unit, ...entry }] : [];
}
