import { checkOf, slipsOf } from './readings';
import { decimal, thousandths } from './whole-steps';

const IV = { protocol: 'continuous-iv', volume: '50' };

/** An order for exactly this many mL/h: up to 30 as kg ÷ 10, more as kg. */
function typedFor(right: string, step: string) {
  const isSmall = thousandths(right) <= 30_000n;
  // kg × 0.5 mg/kg/h ÷ 5 mg/mL, or kg × 1 mg/kg/h ÷ 1 mg/mL
  return isSmall
    ? { ...IV, weight: decimal(thousandths(right) * 10n, 3), dose: '0.5', drug: '250', step }
    : { ...IV, weight: right, dose: '1', drug: '50', step };
}

function expectNamed(right: string, step: string, change: string, readings: string) {
  const order = typedFor(right, step);
  expect(checkOf({ ...order, reading: right }).verdict).toEqual({ kind: 'agrees' });
  const missed = readings
    .split(' ')
    .filter((reading) => !slipsOf({ ...order, reading }).includes(`digits ${change}, ${right}`));
  expect(missed).toEqual([]);
}

describe('the digits of the right figure', () => {
  test.each([
    ['21', '0.1', 'swapped', '12'],
    ['12.5', '0.1', 'swapped', '21.5 15.2'],
    ['12.34', '0.01', 'swapped', '21.34 13.24 12.43'],
    ['5', '0.1', 'doubled', '55'],
    ['7', '0.1', 'doubled', '77'],
    ['12.5', '0.1', 'doubled', '112.5 122.5'],
    ['12.5', '0.01', 'doubled', '112.5 122.5 12.55'],
    ['11', '0.1', 'doubled', '111'],
    ['10', '0.1', 'doubled', '110'],
    ['70.5', '0.1', 'dropped', '7.5'],
    ['21', '0.1', 'dropped', '2 1'],
    ['12.5', '0.1', 'dropped', '2.5 1.5 12'],
    ['12.34', '0.01', 'dropped', '2.34 1.34 12.4 12.3'],
    ['7.5', '0.1', 'dropped', '7 0.5'],
    ['11', '0.1', 'dropped', '1'],
    ['10.5', '0.1', 'dropped', '0.5 1.5 10'],
  ])('%s mL/h in steps of %s, %s: %s', expectNamed);
});

describe('a zero that comes to lead or to end is keyed, but the pump does not show it', () => {
  test.each([
    // 10.5 keyed as 15.0, 70.7 as 77.0
    ['10.5', '0.1', 'swapped', '15'],
    ['70.7', '0.1', 'swapped', '77'],
    ['13.05', '0.01', 'swapped', '13.5'],
    // 10.1 keyed as 01.1, 106 as 016
    ['10.1', '0.1', 'swapped', '1.1'],
    ['10.5', '0.1', 'swapped', '1.5'],
    ['106', '1', 'swapped', '16'],
    // 106 keyed as 06, 103.9 as 03.9, 13.05 as 13.0
    ['106', '1', 'dropped', '6'],
    ['103.9', '0.1', 'dropped', '3.9'],
    ['13.05', '0.01', 'dropped', '13'],
  ])('%s mL/h in steps of %s, %s: %s', expectNamed);
});

describe('what is no slip of the digits', () => {
  test.each([
    // two changed; one replaced; the outer two swapped; two doubled
    ['12.3', '21', []],
    ['12.3', '12.4', []],
    ['12.3', '32.1', []],
    ['12.3', '1122.3', []],
    // a digit more: nobody writes 07 for 7, or 0109.3, to be swapped
    ['7', '70', []],
    // the point alone was moved, which is named as that
    ['7', '0.7', []],
    ['70', '7', []],
    ['10', '1', []],
    ['10', '100', []],
    ['109.3', '1009.3', ['digits doubled, 109.3']],
  ])('%s mL/h is right, %s is read: %o', (right, reading, slips) => {
    const order = typedFor(right, '0.1');
    expect(checkOf({ ...order, reading: right }).verdict).toEqual({ kind: 'agrees' });
    const named = slipsOf({ ...order, reading }).filter((slip) => slip.startsWith('digits'));
    expect(named).toEqual(slips);
  });
});
