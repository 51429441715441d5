import { Fraction } from 'fraction.js';
import type { Figure } from './computed';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import { isTimes } from './order-slips';
import { asPrinted } from './printed';
import type { Protocol } from './protocol';
import { quantity } from './quantity';
import type { Fit, Reading } from './reading';
import { type Delivery, DOSING_UNITS, type DosingUnit, isPerKilogram, MASSES } from './units';

/** Slips in the unit of the ordered dose. */
export type UnitSlip =
  /**
   * The order as it was taken: its own figure in another unit; or the figure that it
   * has in another unit, `workedOut`, in its own.
   */
  | {
      readonly kind: 'another unit';
      readonly taken: Figure<DosingUnit>;
      readonly workedOut?: Figure<DosingUnit>;
    }
  /** Milligrams for micrograms, or the reverse: how many times the order. */
  | { readonly kind: 'another mass'; readonly factor: string };

type AnotherUnit = Extract<UnitSlip, { kind: 'another unit' }>;

/**
 * The ordered figure taken in another unit, and the figure in another unit taken in the ordered
 * one. A dose per kilogram taken for as many milligrams is the dose without the weight, and is named as that.
 */
export function anotherUnit(reading: Reading, fit: Fit): AnotherUnit[] {
  const { delivery, protocol, weight, dose } = reading;
  if (!dose) return [];
  const perKg = perKilogram(delivery, dose, weight);
  const slips = mixedUp(protocol)
    .filter((unit) => unit !== dose.unit)
    .flatMap((unit): readonly AnotherUnit[] => {
      const workedOut = inDosingUnit(delivery, perKg, weight, unit);
      return [
        { kind: 'another unit', taken: quantity(dose.value, unit) },
        { kind: 'another unit', taken: { ...workedOut, unit: dose.unit }, workedOut },
      ];
    });
  const withoutWeight = weight.value.inverse();
  return slips.filter((slip) => {
    const factor = factorOfUnit(slip, reading);
    if (!factor || (isPerKilogram(dose.unit) && factor.equals(withoutWeight))) return false;
    return isTimes(reading, fit, factor) || isTimes(reading, fit, factor.mul(asRead(slip)));
  });
}

/** The units that a dose may be mixed up in: those of the list; under a hospital’s, which may have one alone, all that pumps have. */
function mixedUp({ delivery, orderedIn, own }: Pick<Protocol, 'delivery' | 'orderedIn' | 'own'>) {
  return own ? UNITS_OF[delivery] : orderedIn;
}

const UNITS_OF: { readonly [D in Delivery]: readonly DosingUnit<D>[] } = {
  infusion: ['mg/kg/h', 'mg/h', 'microgram/kg/min', 'mg/24h'],
  'single dose': ['mg/kg', 'mg'],
  'divided doses': ['mg/kg/dose', 'mg/dose'],
};

/** A figure that was worked out is read as it is printed: the printed one ÷ the exact one. */
function asRead({ workedOut }: AnotherUnit): Fraction {
  return workedOut ? asPrinted(workedOut.value).div(workedOut.value) : new Fraction(1);
}

/** How many times the order what was taken for it is, both per kilogram. */
export function factorOfUnit(
  { taken }: AnotherUnit,
  { delivery, dose, weight }: Reading,
): Fraction | undefined {
  if (!dose) return undefined;
  const ordered = perKilogram(delivery, dose, weight).value;
  return perKilogram(delivery, taken, weight).value.div(ordered);
}

/** The factors of those whose two units differ in nothing but the time that they are per. */
export function factorsOfTime(slips: readonly AnotherUnit[], reading: Reading): Fraction[] {
  return slips
    .filter(({ taken, workedOut }) => {
      const ordered = workedOut ? taken.unit : reading.dose?.unit;
      return ordered !== undefined && isSameButInTime(ordered, (workedOut ?? taken).unit);
    })
    .flatMap((slip) => factorOfUnit(slip, reading) ?? []);
}

function isSameButInTime(a: DosingUnit, b: DosingUnit): boolean {
  return (['mass', 'per'] as const).every(
    (part) => DOSING_UNITS[a][part] === DOSING_UNITS[b][part],
  );
}

/** Of a protocol that is ordered in both masses: one taken for the other. */
export function anotherMass(reading: Reading, fit: Fit): UnitSlip[] {
  const { protocol, dose } = reading;
  if (!dose) return [];
  const ordered = DOSING_UNITS[dose.unit].mass;
  const masses = new Set(protocol.orderedIn.map((unit) => DOSING_UNITS[unit].mass));
  return [...masses]
    .filter((mass) => mass !== ordered)
    .flatMap((mass) => {
      const factor = new Fraction(MASSES[mass]).div(MASSES[ordered]);
      return [factor, factor.inverse()];
    })
    .filter((factor) => isTimes(reading, fit, factor))
    .map((factor) => ({ kind: 'another mass', factor: factor.toFraction() }));
}
