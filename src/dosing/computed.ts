import type { Fraction } from 'fraction.js';
import type { Quantity, Unit } from './quantity';

/** What a figure was worked out by. */
export type FormulaName =
  | 'amount'
  | 'as ordered'
  | 'per kilogram'
  | 'strength'
  | 'setting'
  | 'delivered amount'
  | 'delivered dose'
  | 'rate over minutes'
  | 'time at a rate'
  | 'day total'
  | 'difference'
  | 'drug volume'
  | 'diluent'
  | 'final volume'
  | 'left over'
  | 'over time'
  | 'put in'
  | 'sum'
  | 'total';

/** One step of a formula: what is done, and with which figure. */
export interface Term {
  readonly by: '×' | '÷' | '+' | '−';
  readonly operand: Quantity<Unit>;
}

/** A figure that keeps what it was worked out from: `first`, then each of `terms` from left to right. */
export interface Computed<U extends Unit> extends Quantity<U> {
  readonly formula: FormulaName;
  readonly first: Quantity<Unit>;
  readonly terms: readonly Term[];
}

/** A figure that knows its formula at most: without its operands, which a stop must not carry along. */
export type Figure<U extends Unit = Unit> = Quantity<U> & { readonly formula?: FormulaName };

/** A worked-out figure without what it was worked out from. */
export function withoutOperands<U extends Unit>({ value, unit, formula }: Figure<U>): Figure<U> {
  return formula ? { value, unit, formula } : { value, unit };
}

const OPERATIONS = {
  '×': (a: Fraction, b: Fraction) => a.mul(b),
  '÷': (a: Fraction, b: Fraction) => a.div(b),
  '+': (a: Fraction, b: Fraction) => a.add(b),
  '−': (a: Fraction, b: Fraction) => a.sub(b),
} as const;

/** Two figures and what is done with them → the figure they make, in the unit that its formula is in. */
export function computed<U extends Unit>(
  formula: FormulaName,
  a: Quantity<Unit>,
  by: Term['by'],
  b: Quantity<Unit>,
  unit: U,
): Computed<U> {
  const value = OPERATIONS[by](a.value, b.value);
  return { value, unit, formula, first: a, terms: [{ by, operand: b }] };
}
