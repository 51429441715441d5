import { Fraction } from 'fraction.js';
import type { Basis } from './body-weight';
import type { Bounds } from './bounds';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import { printedDecimals } from './printed';
import type { Protocol } from './protocol';
import { type Quantity, quantity } from './quantity';
import type { Fit, Reading } from './reading';
import { neighbours } from './titration';
import { titrationStepOf } from './titration-steps';
import type { DosingUnit } from './units';

/** Slips in reading the order itself: its row, its day, its weight, its last change, its figure. */
export type OrderSlip =
  | { readonly kind: 'another row'; readonly dose: Quantity<DosingUnit<'infusion'>> }
  | { readonly kind: 'before a change' }
  | { readonly kind: 'weight basis'; readonly basis: Basis; readonly weight: Quantity<'kg'> }
  | { readonly kind: 'day as dose'; readonly factor: string }
  | { readonly kind: 'rounded figure' };

/**
 * The rate of a neighbouring row of the titration table, or of one step up or down: in the unit of the step of
 * a handed-over order, where it has one, since its table is in that.
 */
export function anotherRow(reading: Reading, fit: Fit, bounds: Bounds): OrderSlip[] {
  if (!isInfusionReading(reading) || !reading.dose) return [];
  const { dose: entered, titrationStep, weight } = reading;
  const perKg = perKilogram('infusion', entered, weight);
  const dose =
    !titrationStep || titrationStep.unit === entered.unit
      ? entered
      : inDosingUnit('infusion', perKg, weight, titrationStep.unit);
  const order = { ...reading, dose };
  return neighbours(order, titrationStepOf(order, bounds))
    .filter((dose) => fit.dose(perKilogram('infusion', dose, reading.weight).value))
    .map((dose) => ({ kind: 'another row', dose }));
}

function isInfusionReading(reading: Reading): reading is Reading<'infusion'> {
  return reading.delivery === 'infusion';
}

/** The pump shows, to the digit, the rate that the checker knows from before the last change. */
export function beforeChange({ set, before }: Reading): OrderSlip[] {
  return before?.value.equals(set.value) ? [{ kind: 'before a change' }] : [];
}

/** Dosed on another weight of the same body: measured for ideal or adjusted, or the reverse. */
export function anotherBasis({ body, weight }: Reading, fit: Fit): OrderSlip[] {
  if (!body) return [];
  return (['actual', 'ideal', 'adjusted'] as const).flatMap((basis): OrderSlip[] => {
    const other = body.weights[basis];
    if (!other || other.value.equals(weight.value)) return [];
    return fit.times(other.value.div(weight.value))
      ? [{ kind: 'weight basis', basis, weight: other }]
      : [];
  });
}

/** Whether the right setting times a factor, rounded half up to the step, is what was read. */
function isOfSetting({ set, step }: Reading, { right }: Fit, factor: Fraction): boolean {
  const half = step.value.div(2);
  const made = right?.mul(factor);
  if (!made) return false;
  return made.gte(set.value.sub(half)) && made.lt(set.value.add(half));
}

/** Whether a factor makes the reading: of the exact order, or of the setting as it is printed. */
export function isTimes(reading: Reading, fit: Fit, factor: Fraction): boolean {
  return fit.times(factor) || isOfSetting(reading, fit, factor);
}

/** A day’s total given as one dose, or one dose divided again as if it were a day’s: ×3, ×4, ÷3, ÷4. */
export function dayAsDose(reading: Reading, fit: Fit): OrderSlip[] {
  const protocol: Protocol = reading.protocol;
  if (protocol.delivery !== 'divided doses') return [];
  return [...new Set(protocol.dosesPerDay?.value)]
    .flatMap((often) => [often, `1/${often}`])
    .filter((factor) => isTimes(reading, fit, new Fraction(factor)))
    .map((factor) => ({ kind: 'day as dose', factor }));
}

/**
 * An order of 5 mg/h is printed as 0.071 mg/kg/h beside it, one of 0.123 mg/kg/h at 83.7 kg as 10.3 mg/h: a dose
 * of as many digits as that leaves, or of one fewer, a zero at its end, and what was read fits a dose that is
 * printed like it. With fewer still, as 0.5, it was hardly rounded.
 */
export function roundedFigure({ delivery, dose, weight }: Reading, fit: Fit): OrderSlip[] {
  if (!dose) return [];
  const decimals = printedDecimals(dose.value);
  const isRoundedTo = (places: number) => dose.value.round(places).equals(dose.value);
  if (decimals === 0 || !isRoundedTo(decimals)) return [];
  if (decimals > 1 && isRoundedTo(decimals - 2)) return [];
  const half = new Fraction(1, 10 ** decimals).div(2);
  const apart = perKilogram(delivery, quantity(half, dose.unit), weight);
  return fit.near(apart.value) ? [{ kind: 'rounded figure' }] : [];
}
