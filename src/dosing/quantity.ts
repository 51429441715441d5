import { Fraction } from 'fraction.js';
import type { DosingUnit } from './units';

/** The units that a dose can be ordered in, and what else is measured, set, made or counted. */
export type Unit =
  | DosingUnit
  | 'kg'
  | 'lb'
  | 'mL'
  | 'mL/h'
  | 'mL/dose'
  | 'mg/mL'
  | 'mg/day'
  | 'doses/day'
  | 'percent'
  | 'h'
  | 'vials'
  | 'bags'
  | 'sessions'
  | 'weeks'
  | 'days'
  | 'cm'
  | 'kg/m²'
  | 's'
  | 'min'
  | 'min/h';

/** An exact value and its unit, never apart: a mix-up of mg/h and mL/h does not compile. */
export interface Quantity<U extends Unit> {
  readonly value: Fraction;
  readonly unit: U;
}

/** Two exact quantities of one unit; both ends belong to the range. */
export interface Range<U extends Unit> {
  readonly low: Quantity<U>;
  readonly high: Quantity<U>;
}

/** A figure as a document or a person wrote it: decimal text such as "0.5", and its unit. */
export interface Written<U extends Unit> {
  readonly figure: string;
  readonly unit: U;
}

/** An exact value (a Fraction, or decimal text such as "0.5") and a unit → a quantity. Refuses nothing. */
export function quantity<U extends Unit>(value: Fraction | string, unit: U): Quantity<U> {
  return { value: new Fraction(value), unit };
}

/** A written figure → the exact quantity it states, in the same unit. */
export function exactly<U extends Unit>(written: Written<U>): Quantity<U> {
  return quantity(written.figure, written.unit);
}

/** A figure that must be of a unit; an error where it is not, which types alone cannot keep out. */
export function inUnit({ unit: given }: Quantity<Unit>, unit: Unit): void {
  if (given !== unit) throw new TypeError(`${given} beside ${unit}`);
}

/** Two figures that must be of one unit. */
export function ofOneUnit(a: Quantity<Unit>, b: Quantity<Unit>): void {
  inUnit(a, b.unit);
}

/** Whether a is more than b; refuses two units. */
export function isMore<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean {
  ofOneUnit(a, b);
  return a.value.gt(b.value);
}

/** Whether a and b are the same figure; refuses two units. */
export function isSame<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean {
  ofOneUnit(a, b);
  return a.value.equals(b.value);
}
