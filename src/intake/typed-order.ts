import type { Library } from '../dosing/library';
import type { DosingUnit } from '../dosing/units';
import { withoutStaleNone } from './adjustment';

/** The order form as typed and chosen; an empty string is "not entered". */
export interface TypedOrder {
  readonly weight: string;
  readonly protocol: string;
  /** What lowers the limits of the protocol for whom it is for, by name; or the answer that none does. */
  readonly adjustment: string;
  /** The unit that the dose is ordered in; before one is chosen by name, the protocol’s own. */
  readonly unit: string;
  readonly dose: string;
  readonly dosesPerDay: string;
  /** Of a single dose: over how many minutes, 'pump' or 'hand', and the step of the pump’s rate in mL/h. */
  readonly minutes: string;
  readonly givenBy: string;
  readonly rateStep: string;
  readonly drug: string;
  readonly volume: string;
  /** Instead of both: the rate in mL/h that a bag is to run at, and for how many hours. */
  readonly wantedRate: string;
  readonly wantedHours: string;
  readonly step: string;
  /** The id of the chosen vial; how it is mixed; the bedside table and clock. */
  readonly vial: string;
  readonly way: string;
  /** 'asked' where a titration table is wanted; its step, where the order says one. */
  readonly titration: string;
  readonly titrationStep: string;
  readonly start: string;
  /** 'own rate' where the driver works its rate out by itself, from the syringe and a duration. */
  readonly ownRate: string;
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
  adjustment: '',
  unit: '',
  dose: '',
  dosesPerDay: '',
  minutes: '',
  givenBy: '',
  rateStep: STEPS[1],
  drug: '',
  volume: '',
  wantedRate: '',
  wantedHours: '',
  step: STEPS[1],
  vial: '',
  way: '',
  titration: '',
  titrationStep: '',
  start: '',
  ownRate: '',
  height: '',
  sex: '',
  basis: 'actual',
};

/** The units that a dose may be ordered in under the chosen protocol, its own first; none before it is chosen. */
export function unitsOf(
  { protocol: chosen }: Pick<TypedOrder, 'protocol'>,
  { protocols }: Library,
): readonly DosingUnit[] {
  return protocols.find(({ id }) => id === chosen)?.orderedIn ?? [];
}

/** The unit that a dose is typed in: the chosen one, else the protocol’s own; none before that is chosen. */
export function doseUnit(
  typed: Pick<TypedOrder, 'protocol' | 'unit'>,
  library: Library,
): DosingUnit | undefined {
  const units = unitsOf(typed, library);
  return typed.unit === '' ? units[0] : units.find((each) => each === typed.unit);
}

/**
 * A form with one entry made. A protocol brings its own unit. Whenever the unit changes, the dose and the
 * titration step are emptied, to be typed anew: 0.3 mg/kg/h must not become 0.3 mg/kg.
 */
export function withEntry<T extends TypedOrder>(
  typed: T,
  field: keyof T,
  value: string,
  library: Library,
): T {
  const entered = { ...typed, [field]: value };
  const made =
    field === 'protocol'
      ? underProtocol(entered, library)
      : field === 'weight'
        ? withoutStaleNone(typed, entered, library)
        : entered;
  const before = doseUnit(typed, library);
  const isOtherUnit = before !== undefined && before !== doseUnit(made, library);
  return isOtherUnit ? { ...made, dose: '', titrationStep: '' } : made;
}

/** The unit that a protocol brings; an adjustment is of one protocol, minutes are of a single dose: both go with it. */
function underProtocol<T extends TypedOrder>(typed: T, library: Library): T {
  const unit = unitsOf(typed, library)[0] ?? '';
  const { minutes, givenBy, rateStep } = EMPTY_ORDER;
  const isSingle = library.protocols.some(
    ({ id, delivery }) => id === typed.protocol && delivery === 'single dose',
  );
  return { ...typed, unit, adjustment: '', ...(isSingle ? {} : { minutes, givenBy, rateStep }) };
}
