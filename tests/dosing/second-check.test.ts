import { quantity } from '../../src/dosing/quantity';
import { type SecondCheck, secondCheck } from '../../src/dosing/second-check';
import type { TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { exact, type OrderRow, planOf } from './orders';
import { readingOf } from './readings';

// 70 × 0.2 ÷ 2 = 7 mL/h; by mouth 70 × 0.5 ÷ 10 = 3.5 mL
const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const MOUTH = { protocol: 'oral', weight: '70', dose: '0.5', drug: '200', volume: '20' };

type Typed = Partial<TypedCheck>;

function check(typed: Typed, order?: OrderRow): SecondCheck {
  return secondCheck(readingOf(typed), order && planOf(order), LIBRARY);
}

describe('how it stands', () => {
  test.each<[string, Typed, OrderRow | undefined, string]>([
    ['7 for 7, alone', { ...IV, reading: '7' }, undefined, 'agrees'],
    ['7 for 7, beside its order', { ...IV, reading: '7' }, IV, 'agrees'],
    ['14 for 7', { ...IV, reading: '14' }, undefined, 'differs'],
    ['no dose', { ...IV, dose: '', reading: '7' }, undefined, 'not compared'],
    ['no dose, beside its order', { ...IV, dose: '', reading: '7' }, IV, 'not compared'],
    // 0.6 is above the source range: 70 × 0.6 ÷ 2 = 21
    ['above the range', { ...IV, dose: '0.6', reading: '21' }, undefined, 'with a caution'],
    // 1.1 is above 1: 38.5
    ['past the stop', { ...IV, dose: '1.1', reading: '38.5' }, undefined, 'past a limit'],
    // 40 × 0.1 ÷ 2.5 = 1.6, set 2 in whole steps: a quarter more
    [
      'a step at which no setting comes close enough',
      { ...IV, weight: '40', dose: '0.1', drug: '125', step: '1', reading: '2' },
      undefined,
      'differs',
    ],
    // 40 × 0.1 ÷ 1.43 = 2.797, set 3: 7.2 % more
    [
      'a step that is too coarse',
      { ...IV, weight: '40', dose: '0.1', drug: '71.5', step: '1', reading: '3' },
      undefined,
      'with a caution',
    ],
    ['another weight than the order’s', { ...IV, weight: '71', reading: '7.1' }, IV, 'differs'],
    [
      'another protocol',
      { ...IV, protocol: 'crps-sci-iv', dose: '0.3', reading: '10.5' },
      { ...IV, dose: '0.3' },
      'differs',
    ],
    ['the order’s rate at another step', { ...IV, step: '1', reading: '7' }, IV, 'step asked'],
    ['another rate at another step', { ...IV, step: '1', reading: '8' }, IV, 'differs'],
    [
      'how many doses a day was not entered',
      { ...MOUTH, reading: '3.5' },
      { ...MOUTH, dosesPerDay: '4' },
      'doses asked',
    ],
    [
      'no number of doses, and no order to ask it of',
      { ...MOUTH, reading: '3.5' },
      undefined,
      'agrees',
    ],
    [
      'as many doses',
      { ...MOUTH, dosesPerDay: '4', reading: '3.5' },
      { ...MOUTH, dosesPerDay: '4' },
      'agrees',
    ],
    [
      'other doses',
      { ...MOUTH, dosesPerDay: '3', reading: '3.5' },
      { ...MOUTH, dosesPerDay: '4' },
      'differs',
    ],
  ])('%s', (_, typed, order, standing) => {
    expect(check(typed, order).standing).toBe(standing);
  });
});

describe('which way, and whether it runs too fast', () => {
  test.each<[string, Typed, OrderRow | undefined, string, boolean]>([
    ['twice the rate, running', { ...IV, reading: '14', running: 'yes' }, undefined, 'more', true],
    ['twice the rate, not running', { ...IV, reading: '14' }, undefined, 'more', false],
    ['half the rate, running', { ...IV, reading: '3.5', running: 'yes' }, undefined, 'less', false],
    [
      'past the stop as ordered, running',
      { ...IV, dose: '1.1', reading: '38.5', running: 'yes' },
      undefined,
      'more',
      false,
    ],
    // both read 71 kg: 7.1 for 7 of the order
    [
      'by other entries more',
      { ...IV, weight: '71', reading: '7.1', running: 'yes' },
      IV,
      'more',
      true,
    ],
    ['by other entries less', { ...IV, weight: '69', reading: '6.9' }, IV, 'less', false],
    [
      'the order’s rate by other entries',
      { ...IV, drug: '200', volume: '100', reading: '7' },
      IV,
      'as ordered',
      false,
    ],
  ])('%s: %s', (_, typed, order, direction, isTooFast) => {
    const given = check(typed, order);
    expect([given.direction, given.isTooFast]).toEqual([direction, isTooFast]);
  });
});

describe('what differs', () => {
  const differing = (typed: Typed, order?: OrderRow) => {
    const { differs, pairs, isSameProtocol } = check(typed, order);
    const unlike = pairs.filter(({ isSame }) => !isSame).map(({ what }) => what);
    return { ...differs, isSameProtocol, unlike };
  };

  test('nothing, alone or beside the order', () => {
    const none = { entries: false, settingAlone: true, isSameProtocol: true, unlike: [] };
    expect(differing({ ...IV, reading: '7' })).toEqual(none);
    expect(differing({ ...IV, reading: '7' }, IV)).toEqual(none);
    // without an order nothing differs from it
    expect(differing({ ...IV, reading: '14' })).toEqual(none);
  });

  test('the setting alone', () => {
    expect(differing({ ...IV, reading: '14' }, IV)).toMatchObject({
      entries: true,
      settingAlone: true,
      unlike: ['setting'],
    });
  });

  test('the weight, and the setting with it', () => {
    expect(differing({ ...IV, weight: '71', reading: '7.1' }, IV)).toMatchObject({
      entries: true,
      settingAlone: false,
      unlike: ['weight', 'setting'],
    });
  });

  test('the protocol, whatever else is the same', () => {
    const typed = { ...IV, protocol: 'crps-sci-iv', dose: '0.3', reading: '10.5' };
    expect(differing(typed, { ...IV, dose: '0.3' })).toEqual({
      entries: true,
      settingAlone: false,
      isSameProtocol: false,
      unlike: [],
    });
  });

  test('a number of doses left empty differs from nothing', () => {
    expect(differing({ ...MOUTH, reading: '3.5' }, { ...MOUTH, dosesPerDay: '4' })).toMatchObject({
      entries: false,
      unlike: [],
    });
  });

  test('while nothing is compared, nothing of the order is beside it', () => {
    const { beside, pairs } = check({ ...IV, dose: '', reading: '7' }, IV);
    expect(beside).toBeUndefined();
    expect(pairs.map(({ what }) => what)).toEqual(['weight', 'drug', 'volume', 'step', 'setting']);
    expect(pairs.every(({ ordered, isSame }) => ordered === undefined && isSame)).toBe(true);
  });
});

describe('the kinds of finding', () => {
  test.each<[string, Typed, object]>([
    [
      'none',
      { ...IV, reading: '7' },
      { stopped: false, givenPast: false, orderPast: false, cautioned: false, tooCoarse: false },
    ],
    [
      'a caution',
      { ...IV, dose: '0.6', reading: '21' },
      { stopped: false, givenPast: false, orderPast: false, cautioned: true, tooCoarse: false },
    ],
    [
      'a stop',
      { ...IV, dose: '1.1', reading: '38.5' },
      { stopped: true, givenPast: true, orderPast: true, cautioned: false, tooCoarse: false },
    ],
    [
      'a stop of the order alone: 140 mg/h ordered, 14 given',
      { ...IV, dose: '2', drug: '50', reading: '14' },
      { stopped: true, givenPast: false, orderPast: true, cautioned: false, tooCoarse: false },
    ],
    [
      'both, of one limit: 140 mg/h ordered, 100 given at 70 kg',
      { ...IV, dose: '2', drug: '50', reading: '100' },
      { stopped: true, givenPast: true, orderPast: true, cautioned: false, tooCoarse: false },
    ],
    [
      // Devine: 50 + 2.3 × (175 − 152.4) ÷ 2.54 = 70.46 kg; × 0.8 = 56.4 mg/h, 1.13 mg/kg/h of 50 kg
      'the order alone, on the measured weight, where it is dosed on ideal',
      {
        ...{ ...IV, weight: '50', dose: '0.8', drug: '50', reading: '5.6' },
        ...{ basis: 'ideal', height: '175', sex: 'male' },
      },
      { stopped: true, givenPast: false, orderPast: true, cautioned: true, tooCoarse: false },
    ],
    [
      'a step too coarse',
      { ...IV, weight: '40', dose: '0.1', drug: '71.5', step: '1', reading: '3' },
      { stopped: false, givenPast: false, orderPast: false, cautioned: false, tooCoarse: true },
    ],
  ])('%s', (_, typed, judgement) => {
    expect(check(typed).judgement).toEqual(judgement);
  });
});

describe('a weight that both read, and one of them in pounds', () => {
  // 70 kg are 154.32 lb; 154 × 0.2 ÷ 2 = 15.4
  test('the checker’s', () => {
    const { inPounds } = check({ ...IV, weight: '154', reading: '15.4' }, IV);
    expect(inPounds?.which).toBe('checked');
    expect(inPounds && exact(inPounds.kilograms)).toBe('70 kg');
    expect(inPounds?.pounds.value.round(2).toString()).toBe('154.32');
  });

  test('the order’s', () => {
    const { inPounds } = check({ ...IV, reading: '7' }, { ...IV, weight: '154' });
    expect(inPounds?.which).toBe('ordered');
    expect(inPounds && exact(inPounds.kilograms)).toBe('70 kg');
  });

  test('neither, or a reading that fits neither', () => {
    expect(check({ ...IV, weight: '71', reading: '7.1' }, IV).inPounds).toBeUndefined();
    expect(check({ ...IV, weight: '154', reading: '99' }, IV).inPounds).toBeUndefined();
    expect(check({ ...IV, weight: '154', reading: '15.4' }).inPounds).toBeUndefined();
  });
});

test('a bag that the drug was added to comes with how its volume came about', () => {
  // 500 mg of 50 mg/mL are 10 mL: 510 mL, 70 × 0.2 ÷ (500 ÷ 510) = 14.28
  const typed = {
    ...IV,
    drug: '500',
    volume: '500',
    vial: 'us-500-in-10',
    way: 'added to',
    reading: '14.3',
  };
  const { drawUp, pairs } = check(typed, IV);
  expect(drawUp && exact(drawUp.final)).toBe('510 mL');
  const volume = pairs.find(({ what }) => what === 'volume');
  expect([volume?.made?.checked?.way, volume?.made?.ordered]).toEqual(['added to', undefined]);
  expect(pairs.filter(({ made }) => made !== undefined)).toHaveLength(1);
  expect(check({ ...IV, reading: '7' }).drawUp).toBeUndefined();
});

test('an order that has its own titration step has its own rows to read next to', () => {
  // 0.225 × 70 ÷ 2 = 7.875, set 7.9: a row in steps of 0.025, and none in steps of 0.05
  const plan = planOf(IV);
  const titrationStep = quantity('0.025', 'mg/kg/h');
  const kinds = (order: typeof plan.order) => {
    const reading = readingOf({ ...IV, reading: '7.9' });
    const { verdict } = secondCheck(reading, { ...plan, order }, LIBRARY).check;
    return verdict.kind === 'differs' ? verdict.slips.map(({ kind }) => kind) : [];
  };
  expect(kinds(plan.order)).not.toContain('another row');
  expect(kinds({ ...plan.order, titrationStep })).toContain('another row');
});

test('the weight of the order is tried, where it was handed over', () => {
  // 70 × 0.2 ÷ 2 = 7, read beside 80 kg
  const { verdict } = check({ ...IV, weight: '80', reading: '7' }, IV).check;
  expect(verdict.kind === 'differs' && verdict.slips.map(({ kind }) => kind)).toContain(
    'another weight',
  );
});
