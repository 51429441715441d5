import { amount } from '../../src/dosing/dose-by-weight';
import {
  dayTotal,
  deliveredAmount,
  deliveredDose,
  difference,
  diluentVolume,
  drugVolume,
  finalVolume,
  leftOver,
  overTime,
  perDoseOf,
  setting,
  strength,
  sum,
  times,
} from '../../src/dosing/formulas';
import { inKilograms, inPounds } from '../../src/dosing/pounds';
import { quantity } from '../../src/dosing/quantity';
import { downToStep, toStep } from '../../src/dosing/rounding';
import { exact } from './orders';

const q = quantity;

// Each result worked by hand; a repeating decimal is in brackets.
test.each([
  ['0.3 mg/kg × 70 kg', () => amount('single dose', q('0.3', 'mg/kg'), q('70', 'kg')), '21 mg'],
  ['0.2 mg/kg/h × 70 kg', () => amount('infusion', q('0.2', 'mg/kg/h'), q('70', 'kg')), '14 mg/h'],
  [
    '0.1 mg/kg/h × 62.125 kg',
    () => amount('infusion', q('0.1', 'mg/kg/h'), q('62.125', 'kg')),
    '6.2125 mg/h',
  ],
  [
    '0.5 mg/kg per dose × 70 kg',
    () => amount('divided doses', q('0.5', 'mg/kg/dose'), q('70', 'kg')),
    '35 mg/dose',
  ],
  ['100 mg ÷ 50 mL', () => strength(q('100', 'mg'), q('50', 'mL')), '2 mg/mL'],
  ['500 mg ÷ 510 mL', () => strength(q('500', 'mg'), q('510', 'mL')), '0.(9803921568627450) mg/mL'],
  ['21 mg ÷ 10 mg/mL', () => setting('single dose', q('21', 'mg'), q('10', 'mg/mL')), '2.1 mL'],
  ['14 mg/h ÷ 2 mg/mL', () => setting('infusion', q('14', 'mg/h'), q('2', 'mg/mL')), '7 mL/h'],
  [
    '2.1 mL × 10 mg/mL',
    () => deliveredAmount('single dose', q('2.1', 'mL'), q('10', 'mg/mL')),
    '21 mg',
  ],
  [
    '7 mL/h × 2 mg/mL',
    () => deliveredAmount('infusion', q('7', 'mL/h'), q('2', 'mg/mL')),
    '14 mg/h',
  ],
  ['21 mg ÷ 70 kg', () => deliveredDose('single dose', q('21', 'mg'), q('70', 'kg')), '0.3 mg/kg'],
  [
    '14 mg/h ÷ 70 kg',
    () => deliveredDose('infusion', q('14', 'mg/h'), q('70', 'kg')),
    '0.2 mg/kg/h',
  ],
  [
    '35 mg per dose × 4 a day',
    () => dayTotal(q('35', 'mg/dose'), q('4', 'doses/day')),
    '140 mg/day',
  ],
  ['4.4 against 4 mg/h', () => difference(q('4.4', 'mg/h'), q('4', 'mg/h')), '10 percent'],
  ['3.6 against 4 mg/h', () => difference(q('3.6', 'mg/h'), q('4', 'mg/h')), '10 percent'],
  ['one pound', () => inKilograms(q('1', 'lb')), '0.45359237 kg'],
  ['154 lb', () => inKilograms(q('154', 'lb')), '69.85322498 kg'],
  ['69.85322498 kg', () => inPounds(q('69.85322498', 'kg')), '154 lb'],
])('%s', (_, work, expected) => {
  expect(exact(work())).toBe(expected);
});

test('70 kg is 154.32 lb, read back as 154 lb', () => {
  // 70 ÷ 0.45359237 = 154.3235…
  const { value } = inPounds(q('70', 'kg'));
  expect([value.gt('154.323'), value.lt('154.324')]).toEqual([true, true]);
});

describe('to the step: half up, or down', () => {
  test.each([
    ['0.149', '0.1', '0.1', '0.1'],
    ['0.15', '0.1', '0.2', '0.1'],
    ['0.2', '0.1', '0.2', '0.2'],
    ['0.2499', '0.1', '0.2', '0.2'],
    ['0.25', '0.1', '0.3', '0.2'],
    ['3.05', '0.1', '3.1', '3'],
    ['2.475', '0.01', '2.48', '2.47'],
    ['1.005', '0.01', '1.01', '1'],
    ['0.4999', '1', '0', '0'],
    ['0.5', '1', '1', '0'],
    ['2.5', '1', '3', '2'],
    ['998.95', '0.1', '999', '998.9'],
  ])('%s mL/h at step %s is %s, or down %s', (typed, step, nearest, down) => {
    expect(exact(toStep(q(typed, 'mL/h'), q(step, 'mL/h')))).toBe(`${nearest} mL/h`);
    expect(exact(downToStep(q(typed, 'mL/h'), q(step, 'mL/h')))).toBe(`${down} mL/h`);
  });
});

// The name under which the library view says it in words, and the unit it comes out in.
test.each([
  ['amount', () => amount('single dose', q('0.3', 'mg/kg'), q('70', 'kg')), 'mg'],
  ['strength', () => strength(q('100', 'mg'), q('50', 'mL')), 'mg/mL'],
  ['setting', () => setting('single dose', q('21', 'mg'), q('10', 'mg/mL')), 'mL'],
  [
    'delivered amount',
    () => deliveredAmount('single dose', q('2.1', 'mL'), q('10', 'mg/mL')),
    'mg',
  ],
  ['delivered dose', () => deliveredDose('single dose', q('21', 'mg'), q('70', 'kg')), 'mg/kg'],
  ['day total', () => dayTotal(q('35', 'mg/dose'), q('4', 'doses/day')), 'mg/day'],
  ['drug volume', () => drugVolume(q('500', 'mg'), q('50', 'mg/mL')), 'mL'],
  ['diluent', () => diluentVolume(q('50', 'mL'), q('10', 'mL')), 'mL'],
  ['final volume', () => finalVolume(q('50', 'mL'), q('10', 'mL')), 'mL'],
  ['left over', () => leftOver(q('500', 'mg'), q('300', 'mg')), 'mg'],
  ['over time', () => overTime(q('14', 'mg/h'), q('24', 'h'), 'mg'), 'mg'],
  ['sum', () => sum(q('98', 'mg'), q('7', 'mg')), 'mg'],
  ['total', () => times(q('98', 'mg'), q('10', 'days')), 'mg'],
])('%s keeps its name and its unit', (name, work, unit) => {
  const result = work();
  expect([result.formula, result.unit]).toEqual([name, unit]);
});

test('a day shared among its doses is in mg per dose', () => {
  expect(exact(perDoseOf(q('150', 'mg/day'), q('4', 'doses/day')))).toBe('37.5 mg/dose');
});
