import type { Computed } from '../../src/dosing/computed';
import type { Quantity, Unit } from '../../src/dosing/quantity';

/** A fraction of two whole numbers, so that the tests have an arithmetic of their own. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** "62.125" → 62125/1000. */
export function rational(decimal: string): Rational {
  const [whole = '', part = ''] = decimal.split('.');
  return { top: BigInt(whole + part), bottom: 10n ** BigInt(part.length) };
}

export function valueIn({ value }: Quantity<Unit>): Rational {
  return { top: value.s * value.n, bottom: value.d };
}

export function times(a: Rational, b: Rational): Rational {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

export function over(a: Rational, b: Rational): Rational {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** Less than zero, zero or more than zero as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): bigint {
  return a.top * b.bottom - b.top * a.bottom;
}

export function same(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0n;
}

/** A figure worked out again from its own first quantity and terms, left to right. */
export function reworked({ first, terms }: Computed<Unit>): Rational {
  return terms.reduce(
    (so, { by, operand }) => (by === '×' ? times : over)(so, valueIn(operand)),
    valueIn(first),
  );
}
