import { Fraction } from 'fraction.js';
import { decimalText } from '../dosing/decimal-text';
import { amount, inDosingUnit, perKilogram } from '../dosing/dose-by-weight';
import { type Quantity, quantity } from '../dosing/quantity';
import { DELIVERIES, type Delivery, DOSING_UNITS, type DosingUnit } from '../dosing/units';
import type { Dose, Figure, FileUnit } from './schema-parts';

/** A file writes a day as people do, "mg/24 h". */
export function dosingUnit(unit: FileUnit): DosingUnit {
  return unit === 'mg/24 h' ? 'mg/24h' : unit;
}

/** The digits of a figure that may carry its own citation. */
function digits(figure: Figure): string {
  return typeof figure === 'string' ? figure : figure.figure;
}

/** A figure → its exact value. */
export function exact(figure: Figure): Fraction {
  return new Fraction(digits(figure));
}

/** A dose of a file → an exact quantity. */
export function doseOf({ figure, unit }: Pick<Dose, 'figure' | 'unit'>): Quantity<DosingUnit> {
  return quantity(figure, dosingUnit(unit));
}

/** A dose in any unit of a delivery, at a weight → exactly the same in another. Refuses the units of other deliveries. */
export function inUnitAt(
  delivery: Delivery,
  dose: Quantity<DosingUnit>,
  weight: Quantity<'kg'>,
  unit: DosingUnit,
): Quantity<DosingUnit> {
  return inDosingUnit(delivery, perKilogram(delivery, dose, weight), weight, unit);
}

/** Whether two units are of one form: both per kilogram, or both for the whole body. */
export function isOneForm(a: DosingUnit, b: DosingUnit): boolean {
  return DOSING_UNITS[a].per === DOSING_UNITS[b].per;
}

/** A dose at a weight → mg/kg/h, mg/kg or mg/kg per dose; and as its fence for the whole body is: mg in 24 hours, mg, mg per dose. */
export function bothForms(delivery: Delivery, dose: Quantity<DosingUnit>, weight: Quantity<'kg'>) {
  const { flat, hours } = DELIVERIES[delivery];
  const whole = amount(delivery, dose, weight).value.mul(hours);
  return { perKg: perKilogram(delivery, dose, weight), flat: quantity(whole, flat) };
}

/** A unit as files write it. */
export function fileUnit(unit: DosingUnit): FileUnit {
  return unit === 'mg/24h' ? 'mg/24 h' : unit;
}

/** How many digits after the point are shown at first. */
const PLACES = 3;

/** A worked-out figure with few digits; with as many as show that it is not nothing, and not the one beside it. */
export function shown(value: Fraction, beside?: Fraction): string {
  for (let places = PLACES; places <= PLACES * PLACES; places += 1) {
    const rounded = value.round(places);
    const isNothing = rounded.equals(0) && !value.equals(0);
    const isBeside = beside?.equals(rounded) && !value.equals(rounded);
    if (!isNothing && !isBeside) return decimalText(rounded).figure;
  }
  return decimalText(value).figure;
}

/** A sentence whose figures and their units are never parted at the end of a line. */
export function bound(sentence: string): string {
  return sentence.replace(/(\d) (?=mg|kg|mL|microgram)/g, '$1\u00a0');
}

/** "1.333 mg/kg/h" */
export function shownDose({ value, unit }: Quantity<DosingUnit>, beside?: Fraction): string {
  return `${shown(value, beside)} ${fileUnit(unit)}`;
}
