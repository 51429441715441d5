import { Fraction } from 'fraction.js';
import { apartBy } from '../../src/dosing/apart-by';

test.each([
  // delivered ÷ ordered; from twice and from half on a factor, else |ratio − 1| × 100
  ['10', 'more by factor 10'],
  ['2.2', 'more by factor 2.2'],
  ['2', 'more by factor 2, two'],
  ['1.999', 'more by 99.9 percent'],
  ['1.0004', 'more by 0.04 percent'],
  ['0.96', 'less by 4 percent'],
  ['0.501', 'less by 49.9 percent'],
  ['0.5', 'less by factor 2, two'],
  ['0.4', 'less by factor 2.5'],
  ['1/10', 'less by factor 10'],
])('%s of the order is %s', (ratio, expected) => {
  const apart = apartBy(new Fraction(ratio));
  const far =
    apart.by === 'factor'
      ? `factor ${apart.factor}${apart.isTwo ? ', two' : ''}`
      : `${apart.figure.value} ${apart.figure.unit}`;
  expect(`${apart.direction} by ${far}`).toBe(expected);
});
