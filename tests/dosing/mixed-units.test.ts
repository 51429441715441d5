import { amount } from '../../src/dosing/dose-by-weight';
import { holdAbove, holdBelow } from '../../src/dosing/dose-limits';
import {
  deliveredAmount,
  deliveredDose,
  difference,
  leftOver,
  setting,
  sum,
} from '../../src/dosing/formulas';
import type { Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { isMore, isSame, type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { downToStep, toStep } from '../../src/dosing/rounding';
import { LIBRARY } from '../../src/library/bundled';
import { orderOf, protocolOf } from './orders';

const q = quantity;
const kg = q('70', 'kg');
const infusion = protocolOf('continuous-iv');

// Each line that is expected not to compile goes red in `npm run types` once its protection is gone;
// and each is refused where it is run all the same.
test.each([
  // @ts-expect-error: a rate of drug beside a rate of volume
  ['isMore', () => isMore(q('1', 'mg/h'), q('2', 'mL/h'))],
  // @ts-expect-error: a dose beside a rate
  ['isSame', () => isSame(q('1', 'mg/kg'), q('1', 'mg/kg/h'))],
  // @ts-expect-error: a rate of drug beside a rate of volume
  ['difference', () => difference(q('1', 'mg/h'), q('2', 'mL/h'))],
  // @ts-expect-error: a mass and a volume
  ['sum', () => sum(q('1', 'mg'), q('2', 'mL'))],
  // @ts-expect-error: a volume at the step of a rate
  ['toStep', () => toStep(q('1', 'mL'), q('0.1', 'mL/h'))],
  // @ts-expect-error: a volume at the step of a rate
  ['downToStep', () => downToStep(q('1', 'mL'), q('0.1', 'mL/h'))],
  // @ts-expect-error: what was opened in mg, what was used in mL
  ['leftOver', () => leftOver(q('1', 'mg'), q('2', 'mL'))],
])('%s refuses two units', (_, mixed) => {
  expect(mixed).toThrow(/ beside /);
});

test('a dose is held against limits of its own unit alone', () => {
  if (infusion.delivery !== 'infusion') throw new Error(infusion.id);
  // @ts-expect-error: a dose is not a rate
  expect(() => holdAbove('ordered', q('0.3', 'mg/kg'), kg, infusion)).toThrow(/ beside /);
  // @ts-expect-error: a dose is not a rate
  expect(() => holdBelow(q('0.3', 'mg/kg'), kg, infusion)).toThrow(/ beside /);
});

test('a formula takes the units of its delivery alone', () => {
  // @ts-expect-error: a rate is no single dose
  expect(() => amount('single dose', q('0.3', 'mg/kg/h'), kg)).toThrow(/ beside /);
  // @ts-expect-error: an infusion is set from a rate
  expect(() => setting('infusion', q('21', 'mg'), q('2', 'mg/mL'))).toThrow(/ beside /);
  // @ts-expect-error: an infusion runs at a rate
  expect(() => deliveredAmount('infusion', q('7', 'mL'), q('2', 'mg/mL'))).toThrow(/ beside /);
  // @ts-expect-error: an infusion delivers a rate
  expect(() => deliveredDose('infusion', q('21', 'mg'), kg)).toThrow(/ beside /);
});

test('an order of one delivery in the unit of another does not compile, and is not worked out', () => {
  const order = orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' });
  if (infusion.delivery !== 'infusion') throw new Error(infusion.id);
  const { weight } = order;
  const shared = { delivery: 'infusion', protocol: infusion, weight } as const;
  const mistaken: Order<'infusion'> = {
    ...shared,
    step: q('0.1', 'mL/h'),
    // @ts-expect-error: 0.2 mg/kg is not 0.2 mg/kg/h
    dose: q('0.2', 'mg/kg'),
  };
  expect(() => workOut(mistaken, LIBRARY)).toThrow(/ beside /);
});

test('figures whose units are known only when they are there are refused by an error', () => {
  const some = (unit: Unit): Quantity<Unit> => quantity('1', unit);
  expect(() => isMore(some('mg'), some('mL'))).toThrow(new TypeError('mg beside mL'));
  expect(isMore(some('mg'), some('mg'))).toBe(false);
});
