import { Fraction } from 'fraction.js';
import { anotherProtocol, type ProtocolSlip } from './another-protocol';
import { anotherBag, anotherStrength, type BagSlip, isAddedTo } from './bag-slips';
import type { Bounds } from './bounds';
import { type DigitSlip, digits } from './digit-slips';
import type { Products } from './library';
import {
  anotherBasis,
  anotherRow,
  beforeChange,
  dayAsDose,
  type OrderSlip,
  roundedFigure,
} from './order-slips';
import type { Protocol } from './protocol';
import { type Quantity, quantity } from './quantity';
import type { Fit, Reading } from './reading';
import { anotherTime, type TimeSlip } from './time-slips';
import { anotherMass, anotherUnit, factorOfUnit, factorsOfTime, type UnitSlip } from './unit-slips';
import { isPerKilogram, type Setting } from './units';
import { anotherLabel, anotherVolume, type VolumeSlip, withoutLimit } from './volume-slips';
import {
  anotherWeight,
  convertedTwice,
  poundsAsKilograms,
  type WeightSlip,
  withoutWeight,
} from './weight-slips';

/** A way in which a correct order becomes the figure that was read. */
export type Slip =
  | { readonly kind: 'decimal point'; readonly factor: '10' | '100' | '1/10' | '1/100' }
  | { readonly kind: 'amount as volume'; readonly amount: 'ordered' | 'delivered' }
  /** The whole volume, or the drug’s mg, in the mL/h field. */
  | { readonly kind: 'bag as rate'; readonly figure: Quantity<'mL' | 'mg'> }
  /** The step nearest to the order, where that passes a limit which the step below keeps. */
  | { readonly kind: 'rounded up'; readonly right: Quantity<Setting> }
  | ProtocolSlip
  | WeightSlip
  | UnitSlip
  | VolumeSlip
  | TimeSlip
  | BagSlip
  | DigitSlip
  | OrderSlip;

const FACTORS = ['10', '1/10', '100', '1/100'] as const;

/**
 * Every slip that explains the reading, the likeliest first. Whether the weight entered is in pounds is
 * asked before anything else. What is seen, not guessed, comes next: a weight that differs from the
 * order’s, another weight of the same body, the rate before a change. Then pounds again; then likelier means earlier in
 * the published accounts that the list was drawn up from: keying and unit slips (out by ten, mg/h in
 * the mL/h field, the weight left out, another unit of the protocol’s list) before slips about the bag, the neighbouring row, then the
 * rarer ones about time, digits and the other protocol. What is ordered for the whole body comes to the same
 * rate at any weight, so that no weight explains anything.
 */
export function slipsThatFit(
  reading: Reading,
  fit: Fit,
  others: readonly Protocol[],
  products: Products,
  bounds: Bounds,
  orderedWeight: Quantity<'kg'> | undefined,
): Slip[] {
  const isOnWeight = reading.dose !== undefined && isPerKilogram(reading.dose.unit);
  const ofWeight = (slips: () => Slip[]) => (isOnWeight ? slips() : []);
  const unlimited = withoutLimit(reading);
  if (unlimited.length > 0) return unlimited;
  const bag = anotherBag(reading, fit, products);
  const isAdded = isAddedTo(reading, bag, products);
  const point = decimalPoint(reading, fit);
  const units = anotherUnit(reading, fit);
  const figures = [
    ...amountAsVolume(reading, fit),
    ...ofWeight(() => withoutWeight(reading, fit)),
    ...units,
    ...anotherMass(reading, fit),
  ];
  return [
    ...ofWeight(() => [
      ...convertedTwice(reading, fit),
      ...anotherWeight(reading.weight, fit, orderedWeight),
      ...anotherBasis(reading, fit),
    ]),
    ...beforeChange(reading),
    ...roundedUp(reading, fit),
    ...ofWeight(() => poundsAsKilograms(reading, fit)),
    ...anotherVolume(reading, fit),
    ...(isAdded
      ? [...point, ...bag, ...figures]
      : exactFirst(reading, fit, [...point, ...figures])),
    ...anotherStrength(reading, fit, products),
    ...(point.length > 0 ? [] : anotherLabel(reading, fit, products)),
    ...(isAdded ? [] : bag),
    ...anotherRow(reading, fit, bounds),
    ...(reading.protocol.delivery === 'infusion'
      ? anotherTime(reading, fit, factorsOfTime(units, reading))
      : []),
    ...dayAsDose(reading, fit),
    ...bagAsRate(reading),
    ...(isPointMoved(reading, fit) ? [] : digits(reading, fit)),
    ...anotherProtocol(reading, fit, others),
    ...roundedFigure(reading, fit),
  ];
}

/** Whether the right setting times a factor, as far as the step lets it be keyed, is what was read. */
function isKeyed({ set, step }: Reading, { right }: Fit, factor: Fraction): boolean {
  const keyed = right?.mul(factor);
  if (!keyed) return false;
  return keyed.gte(set.value) && keyed.lt(set.value.add(step.value));
}

/** ×10, ÷10, ×100, ÷100: before the rounding to the step, or of the rounded figure as it is keyed. */
function decimalPoint(reading: Reading, fit: Fit): Slip[] {
  return FACTORS.filter((factor) => {
    const by = new Fraction(factor);
    return fit.times(by) || isKeyed(reading, fit, by);
  }).map((factor) => ({ kind: 'decimal point', factor }));
}

/** Whether the reading is the right figure with its point moved: named as that, not as a slip of digits. */
function isPointMoved({ set }: Reading, { right }: Fit): boolean {
  return FACTORS.some((factor) => right?.mul(factor).equals(set.value));
}

/** mL/h read = mg/h ordered, or mg/h that the right setting delivers: × the strength’s figure. */
function amountAsVolume(reading: Reading, fit: Fit): Slip[] {
  const { drug, volume } = reading.preparation;
  const strength = drug.value.div(volume.value);
  if (strength.equals(1)) return [];
  if (fit.times(strength)) return [{ kind: 'amount as volume', amount: 'ordered' }];
  return isKeyed(reading, fit, strength) ? [{ kind: 'amount as volume', amount: 'delivered' }] : [];
}

/** Of the slips that are a factor alone: those that make the very figure before those that rounding needs. */
function exactFirst(reading: Reading, fit: Fit, slips: readonly Slip[]): Slip[] {
  const isExact = (slip: Slip): boolean => {
    const factor = factorOf(slip, reading);
    if (!factor) return false;
    return fit.isExact(factor) || fit.right?.mul(factor).equals(reading.set.value) === true;
  };
  return [...slips.filter(isExact), ...slips.filter((slip) => !isExact(slip))];
}

function factorOf(slip: Slip, reading: Reading): Fraction | undefined {
  const { preparation, weight } = reading;
  switch (slip.kind) {
    case 'decimal point':
      return new Fraction(slip.factor);
    case 'amount as volume':
      return preparation.drug.value.div(preparation.volume.value);
    case 'without weight':
      return weight.value.inverse();
    case 'another unit':
      return factorOfUnit(slip, reading);
    case 'another mass':
      return new Fraction(slip.factor);
    default:
      return undefined;
  }
}

/** The nearest step, though it passes a limit: then the step below is right. */
function roundedUp({ set }: Reading, { right, isNearest }: Fit): Slip[] {
  return isNearest && right?.lt(set.value)
    ? [{ kind: 'rounded up', right: quantity(right, set.unit) }]
    : [];
}

/** To the digit: the final volume as the rate, or the drug’s mg where they are another figure. */
function bagAsRate({ protocol, preparation, set }: Reading): Slip[] {
  if (protocol.delivery !== 'infusion') return [];
  const figure = [preparation.volume, preparation.drug].find(({ value }) =>
    value.equals(set.value),
  );
  return figure ? [{ kind: 'bag as rate', figure }] : [];
}
