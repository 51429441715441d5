import { Fraction } from 'fraction.js';
import { decimalText } from '../../dosing/decimal-text';
import type { Quantity, Unit, Written } from '../../dosing/quantity';
import type { Says } from '../judged';

/** What is asked of a case, or what it comes to: a figure with its unit, or one word. */
export type Fact =
  | { readonly what: Measured; readonly written: Written<Unit> }
  | { readonly what: 'says'; readonly word: Says }
  | { readonly what: 'verdict'; readonly word: 'agrees' | 'differs' }
  | { readonly what: 'sex'; readonly word: 'female' | 'male' }
  | { readonly what: 'adjustment'; readonly word: string }
  | { readonly what: 'for the fixed rate' };

type Measured =
  | 'weight'
  | 'height'
  | 'dose'
  | 'drug'
  | 'volume'
  | 'step'
  | 'minutes'
  | 'rate step'
  | 'shows'
  | 'amount'
  | 'setting'
  | 'dosed on'
  | 'delivers'
  | 'rate';

/** What a case asks, what it has to come to, and what it came to in this browser; nothing where it did not run. */
export interface CheckedCase {
  /** Of which limits, and which of their cases. */
  readonly limits: string;
  readonly number: number;
  readonly asked: readonly Fact[];
  readonly expected: readonly Fact[];
  readonly came: readonly Fact[] | undefined;
  readonly agrees: boolean;
}

/** A figure as it is written, and its unit. */
export function written(what: Measured, figure: string, unit: Unit): Fact {
  return { what, written: { figure, unit } };
}

/** What was worked out, as it would be written; nothing of nothing. */
export function came(what: Measured, worked: Quantity<Unit> | undefined): readonly Fact[] {
  return worked ? [written(what, decimalText(worked.value).figure, worked.unit)] : [];
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.what !== b.what) return false;
  if ('written' in a && 'written' in b) {
    const isOneFigure = new Fraction(a.written.figure).equals(b.written.figure);
    return isOneFigure && a.written.unit === b.written.unit;
  }
  return 'word' in a && 'word' in b && a.word === b.word;
}

/**
 * A case, run: it agrees where it came to exactly what it has to, fact by fact, and to something at all. Whatever is
 * thrown is told to the console, and the case did not run.
 */
export function checked(
  limits: string,
  number: number,
  { asked, expected }: Pick<CheckedCase, 'asked' | 'expected'>,
  run: () => readonly Fact[] | undefined,
): CheckedCase {
  const found = ran(run);
  const agrees =
    found !== undefined &&
    expected.length > 0 &&
    found.length === expected.length &&
    expected.every((fact, at) => {
      const other = found[at];
      return other !== undefined && isSame(fact, other);
    });
  return { limits, number, asked, expected, came: found, agrees };
}

function ran(run: () => readonly Fact[] | undefined): readonly Fact[] | undefined {
  try {
    return run();
  } catch (reason) {
    console.error('A case did not run:', reason);
    return undefined;
  }
}
