import type { Fraction } from 'fraction.js';
import type { BodyWeight } from './library';
import { exactly, isMore, type Quantity, quantity } from './quantity';

export type Sex = 'female' | 'male';
/** The weight that a dose per kilogram is worked out on; actual unless someone chooses. */
export type Basis = 'actual' | 'ideal' | 'adjusted';

export interface Body {
  readonly actual: Quantity<'kg'>;
  readonly height: Quantity<'cm'>;
  readonly sex: Sex;
}

/** A body whose height and sex were entered, its weights, and which of them is dosed on. */
export interface GivenBody {
  readonly basis: Basis;
  readonly body: Body;
  readonly weights: BodyWeights;
}

/** The other weights of a body; without them where the Devine formula is not defined. */
export interface BodyWeights {
  readonly actual: Quantity<'kg'>;
  readonly ideal: Quantity<'kg'> | undefined;
  readonly adjusted: Quantity<'kg'> | undefined;
  readonly bodyMassIndex: Quantity<'kg/m²'>;
}

/** kg and cm → ideal and adjusted weight in kg, rounded as they are printed, and body mass index; Devine 1974. */
export function bodyWeights(
  { actual, height, sex }: Body,
  { formula, adjustment, roundedTo }: BodyWeight,
): BodyWeights {
  const rounded = (weight: Fraction) => quantity(weight.roundTo(exactly(roundedTo.at).value), 'kg');
  // Each is rounded once: the adjusted one is worked out from the ideal one as it is, not as printed.
  const ideal = isMore(exactly(formula.value.from), height)
    ? undefined
    : devine(height, sex, formula.value);
  return {
    actual,
    ideal: ideal && rounded(ideal),
    adjusted: ideal && rounded(adjusted(actual.value, ideal, adjustment.share)),
    bodyMassIndex: bodyMassIndex(actual, height),
  };
}

/** ideal = base + 2.3 kg × (height − 152.4 cm) ÷ 2.54 cm */
function devine(
  height: Quantity<'cm'>,
  sex: Sex,
  { base, from, perInch, inch }: BodyWeight['formula']['value'],
): Fraction {
  const inches = height.value.sub(exactly(from).value).div(exactly(inch).value);
  return exactly(base[sex]).value.add(exactly(perInch).value.mul(inches));
}

/** adjusted = ideal + share × (actual − ideal) */
function adjusted(actual: Fraction, ideal: Fraction, share: string): Fraction {
  return ideal.add(actual.sub(ideal).mul(share));
}

/** kg ÷ (cm ÷ 100)² = kg/m² */
function bodyMassIndex(weight: Quantity<'kg'>, height: Quantity<'cm'>): Quantity<'kg/m²'> {
  const metres = height.value.div(100);
  return quantity(weight.value.div(metres.mul(metres)), 'kg/m²');
}
