import type { Basis } from '../dosing/body-weight';
import type { WeightBasis } from '../dosing/hospital-rules';
import type { Over } from '../dosing/order';
import type { Way } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { quantity } from '../dosing/quantity';
import type { RangeAt } from '../dosing/range-at';
import type { DosingUnit } from '../dosing/units';
import type { OrderField } from '../intake/typed-order';
import { inWords, shown } from './format';
import { limitShown, rangeShown } from './limit-figures';
import { rangeWritten } from './range';
import { spaced } from './text';

/** How sentences call each field. */
export const FIELD_NAMES: Record<OrderField, string> = {
  weight: 'Weight',
  protocol: 'Protocol',
  adjustment: 'Adjustment',
  unit: 'Ordered in',
  dose: 'Ordered dose',
  dosesPerDay: 'Doses per day',
  minutes: 'Give over',
  givenBy: 'Given by',
  rateStep: 'Rate step',
  drug: 'Drug in the bag or syringe',
  volume: 'Final volume',
  wantedRate: 'Wanted rate',
  wantedHours: 'Hours at this rate',
  step: 'Rate step',
  vial: 'Vial',
  way: 'How it is mixed',
  titration: 'Titration table',
  titrationStep: 'Titration step',
  start: 'Start time',
  ownRate: 'The driver works out its own rate',
  height: 'Height',
  sex: 'Sex',
  basis: 'Weight to dose on',
};

/** What is answered where none of a protocol’s adjustments holds. */
export const NONE_SAID = 'None of these';
/** How a form asks for it. */
export const ADJUSTMENT_ASKED = 'Does one of these hold?';

/** The labels of the bag that is worked out from a wanted rate. */
export const WANTED_LABELS = {
  wantedRate: `${FIELD_NAMES.wantedRate}, in millilitres per hour`,
  wantedHours: FIELD_NAMES.wantedHours,
} as const;

/** Where the drug is: an oral dose comes from a bottle or a syringe. */
export function drugName(protocol: Protocol | undefined): string {
  return protocol?.route === 'oral' ? 'Drug in the bottle or syringe' : FIELD_NAMES.drug;
}

export const BASIS_ASKED = 'The order doses on';
export const BASIS_LABELS: Record<Basis, string> = {
  actual: 'actual weight',
  ideal: 'ideal weight',
  adjusted: 'adjusted weight',
};

/** The minutes of a single dose, and what gives it over them. */
export const MINUTES_LABEL = `${FIELD_NAMES.minutes}, in minutes`;
export const BY_LABELS: Record<Over['by'], string> = { pump: 'a pump', hand: 'hand' };

/** The label of the dose field in the unit that is ordered in, or before there is one. */
export function doseLabel(unit: DosingUnit | undefined): string {
  return unit ? `${FIELD_NAMES.dose}, in ${inWords(unit)}` : FIELD_NAMES.dose;
}

/** The label of the step of a titration table, in the unit of the dose. */
export function titrationLabel(unit: DosingUnit | undefined): string {
  return unit ? `${FIELD_NAMES.titrationStep}, in ${inWords(unit)}` : FIELD_NAMES.titrationStep;
}

/** The units to choose from, each by its name. */
export function unitChoices(units: readonly DosingUnit[]): { value: string; label: string }[] {
  return units.map((unit) => ({ value: unit, label: inWords(unit) }));
}

/** The start and the range of a protocol, as it holds for whom it is for, beside the dose field; `at` where the weight tells of a cap. */
export function doseHint(protocol: Protocol | undefined, at?: RangeAt): string {
  if (!protocol) return 'As ordered; the protocol says in which units';
  const { documented, own } = protocol;
  const start = own?.start ? `Start: ${limitShown(own.start.at)}, never filled in. ` : '';
  if (own?.excluded) return `Not given at this weight: ${own.excluded.value}`;
  if (!documented) return `${start}${start === '' ? 'As ordered' : ''}`.trimEnd();
  const range = at ? rangeWritten(at, protocol) : rangeShown(documented.value);
  return `${start}${own ? 'Range' : 'Source range'}: ${range}`;
}

/** What stands there while nobody can tell which of its limits hold. */
export const HINT_WAITS = {
  weight: 'Its start and range depend on the weight: enter that first',
  adjustment: 'Its start and range depend on the answer above',
} as const;

/** On which weight a hospital’s protocol doses, beside the choice of one; nothing of the built-in limits. */
export function basisHint(protocol: Protocol | undefined): string | undefined {
  const asked = protocol?.own?.weightBasis.value;
  return asked && `This protocol doses on ${OWN_BASES[asked]}`;
}

/** What the weight field says of the weight; where a protocol doses on another than the measured one, that too. */
export function weightHintOf(hint: string, protocol: Protocol | undefined): string {
  const isMeasured = protocol?.own?.weightBasis.value === 'measured';
  const own = isMeasured ? undefined : basisHint(protocol);
  return own ? `${hint}. ${own}` : hint;
}

/** The weights that a hospital’s protocol may dose on. */
export const OWN_BASES: Readonly<Record<WeightBasis, string>> = {
  measured: 'the measured weight',
  ideal: 'ideal weight',
  adjusted: 'adjusted weight',
  'ideal or measured if lower': 'ideal weight, or the measured one where that is lower',
};

/** The step of a rate in mL/h, or of a syringe in mL, or of the volume that a pump gives. */
export function stepName(protocol: Protocol | undefined, isOnPump: boolean): string {
  if (isOnPump) return 'Volume step';
  return isDrawnUp(protocol) ? 'Syringe step' : FIELD_NAMES.step;
}

/** "0.1 mL/h", a name: its figure and unit are kept together by the page. */
export function stepShown(step: string, protocol: Protocol | undefined): string {
  return spaced(shown(quantity(step, isDrawnUp(protocol) ? 'mL' : 'mL/h')));
}

/** Whether what is given is drawn up into a syringe, and not set on a pump. */
export function isDrawnUp(protocol: Protocol | undefined): boolean {
  return protocol !== undefined && protocol.delivery !== 'infusion';
}

/** The label of the volume: of the finished preparation, or of the bag that the drug is added to. */
export function volumeLabel(way: string): string {
  return way === 'added to'
    ? 'Full bag, before the drug is added, in millilitres'
    : 'Final volume, in millilitres';
}

export const WAY_LABELS: Record<Way, string> = {
  'made up to': 'Made up to the volume',
  'added to': 'Added to a full bag',
};
