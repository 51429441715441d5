import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { decimalText } from '../../src/dosing/decimal-text';

test.each([
  ['0', { figure: '0' }],
  ['7', { figure: '7' }],
  ['100', { figure: '100' }],
  ['0.2', { figure: '0.2' }],
  ['-0.25', { figure: '-0.25' }],
  ['1/8', { figure: '0.125' }],
  ['1/50', { figure: '0.02' }],
  ['1/512', { figure: '0.001953125' }],
  ['1/3', { figure: '0.333333333333', exact: '1/3' }],
  ['2/3', { figure: '0.666666666667', exact: '2/3' }],
  ['-17/3', { figure: '-5.666666666667', exact: '-17/3' }],
  ['200/3', { figure: '66.666666666667', exact: '200/3' }],
  // However small, twelve digits that are not in front of it.
  ['1/3000000000', { figure: '0.000000000333333333333', exact: '1/3000000000' }],
  // A rounding that carries leaves no zeros at the end.
  ['29999999999999/3', { figure: '9999999999999.666666666667', exact: '29999999999999/3' }],
])('%s is %o', (exact, text) => {
  expect(decimalText(new Fraction(exact))).toEqual(text);
});

test('any fraction is given back: by its figure where nothing else stands, else by the fraction', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => {
      const value = new Fraction(n, d);
      const { figure, exact } = decimalText(value);
      expect(figure).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/);
      expect(new Fraction(exact ?? figure).equals(value)).toBe(true);
      // Half a unit of the twelfth digit, at most.
      const apart = new Fraction(figure).sub(value).abs();
      expect(apart.lte(value.abs().div(1_000_000_000_00n))).toBe(true);
    }),
  );
});
