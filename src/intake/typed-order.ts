import type { Library } from '../dosing/library';
import { ownUnit } from '../dosing/protocol';
import type { PerKg } from '../dosing/units';

/** The order form as typed and chosen; an empty string is "not entered". */
export interface TypedOrder {
  readonly weight: string;
  readonly protocol: string;
  readonly dose: string;
  readonly dosesPerDay: string;
  readonly drug: string;
  readonly volume: string;
  readonly step: string;
  /** The id of the chosen vial; how it is mixed; the bedside table and clock. */
  readonly vial: string;
  readonly way: string;
  /** 'asked' where a titration table is wanted; its step, where the order says one. */
  readonly titration: string;
  readonly titrationStep: string;
  readonly start: string;
  /** For the other body weights; the basis is actual unless someone chooses. */
  readonly height: string;
  readonly sex: string;
  readonly basis: string;
}
export type OrderField = keyof TypedOrder;

/**
 * The steps that pumps and syringes are read to; the middle one is chosen in an empty form. No clinical figure
 * hangs on them: what each delivers is worked out, and held against every limit.
 */
export const STEPS = ['0.01', '0.1', '1'] as const;

export const EMPTY_ORDER: TypedOrder = {
  weight: '',
  protocol: '',
  dose: '',
  dosesPerDay: '',
  drug: '',
  volume: '',
  step: STEPS[1],
  vial: '',
  way: '',
  titration: '',
  titrationStep: '',
  start: '',
  height: '',
  sex: '',
  basis: 'actual',
};

/** The unit that a dose is typed in under the chosen protocol; a dose in none is read as a single one. */
export function doseUnit(chosen: string, { protocols }: Library): PerKg {
  const protocol = protocols.find(({ id }) => id === chosen);
  return protocol ? ownUnit(protocol) : 'mg/kg';
}

/**
 * A form with one entry made. Under a protocol of another unit the dose is emptied, to be typed anew: 0.3
 * mg/kg/h must not become 0.3 mg/kg.
 */
export function withEntry<T extends TypedOrder>(
  typed: T,
  field: keyof T,
  value: string,
  library: Library,
): T {
  const isOtherUnit =
    field === 'protocol' && doseUnit(value, library) !== doseUnit(typed.protocol, library);
  return { ...typed, [field]: value, ...(isOtherUnit ? { dose: '' } : {}) };
}
