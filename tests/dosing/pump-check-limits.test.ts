import { wordOf } from './orders';
import { checkOf } from './readings';

/** What is held against the limits, in words, and whether the reading agrees with the order. */
function held(order: string, reading: string): string[] {
  const [protocol = '', weight = '', dose = '', bag = '', dosesPerDay = ''] = order.split(' ');
  const [drug = '', volume = ''] = bag.split('/');
  const typed = { protocol, weight, dose: dose === '-' ? '' : dose, drug, volume, dosesPerDay };
  const { verdict, findings } = checkOf({ ...typed, reading });
  return [verdict.kind, ...findings.map((each) => `${each.severity}: ${wordOf(each)}`).sort()];
}

const SLOW = 'note: slow pump 1 mL/h';

describe('a pump that faithfully runs a bad order is caught all the same', () => {
  test.each([
    // 70 × 1.2 = 84 mg/h ÷ 2 = 42 mL/h
    ['continuous-iv 70 1.2 100/50', '42', ['stop: above ceiling 1 mg/kg/h']],
    ['continuous-iv 70 0.6 100/50', '21', ['caution: above documented 0.5 mg/kg/h']],
    ['continuous-iv 70 0.5 100/50', '17.5', []],
    // 80 × 0.501 = 40.08 mg/h ÷ 10 = 4.008: 4 mL/h delivers 0.5, but 0.501 was ordered
    ['continuous-iv 80 0.501 500/50', '4', ['caution: above documented 0.5 mg/kg/h']],
    // 50 × 0.8 = 40 mg/h ÷ 10 = 4 mL/h
    ['subcutaneous 50 0.8 500/50', '4', ['stop: above ceiling 0.7 mg/kg/h']],
    ['crps-sci-iv 70 0.8 500/50', '5.6', ['caution: above documented 0.75 mg/kg/h']],
    ['single-iv-dose 70 0.6 200/20', '4.2', ['stop: above ceiling 0.5 mg/kg']],
    // 25 × 0.2 = 5 mg/h
    ['continuous-iv 25 0.2 50/50', '5', ['stop: weight below 30 kg']],
    // 5 mg in 50 mL is 0.1 mg/mL; 70 × 0.1 ÷ 0.1 = 70 mL/h
    ['continuous-iv 70 0.1 5/50', '70', ['stop: strength below 0.2 mg/mL']],
    ['continuous-iv 70 0.2 1000/50', '0.7', ['caution: strength above 10 mg/mL', SLOW]],
    // 160 × 0.7 = 112 mg/h ÷ 0.1 = 1,120 mL/h
    [
      'continuous-iv 160 0.7 10/100',
      '1120',
      [
        'caution: above documented 0.5 mg/kg/h',
        'caution: weight above 150 kg',
        'stop: fast pump 999 mL/h',
        'stop: strength below 0.2 mg/mL',
      ],
    ],
    // 80 × 0.5 = 40 mg, four times a day 160, three times 120
    ['oral 80 0.5 200/20', '4', ['note: above 150 mg/day at 4 doses']],
    ['oral 80 0.5 200/20 3', '4', []],
    ['oral 80 0.5 200/20 4', '4', ['note: above 150 mg/day at 4 doses']],
  ])('%s: %s agrees, with %o', (order, reading, findings) => {
    expect(held(order, reading)).toEqual(['agrees', ...findings]);
  });
});

describe('what differs is held against the limits as it is really delivered', () => {
  test.each([
    // 3.1 × 10 ÷ 30.5 = 1.016; rounded up across the ceiling
    [
      'continuous-iv 30.5 1 500/50',
      '3.1',
      ['caution: weight below 40 kg', 'stop: above ceiling 1 mg/kg/h'],
    ],
    // 70 × 2 ÷ 70 = 2 mg/kg/h, ten times the order of 0.2
    ['continuous-iv 70 0.2 100/50', '70', ['stop: above ceiling 1 mg/kg/h']],
    // 14 × 2 ÷ 70 = 0.4 mg/kg/h: twice the order, and no limit is passed
    ['continuous-iv 70 0.2 100/50', '14', []],
    ['continuous-iv 70 0.2 100/50', '0.7', ['note: below documented 0.1 mg/kg/h', SLOW]],
    // an order past the ceiling, and half of it in the pump: 21 × 2 ÷ 70 = 0.6
    [
      'continuous-iv 70 1.2 100/50',
      '21',
      ['caution: above documented 0.5 mg/kg/h', 'stop: above ceiling 1 mg/kg/h'],
    ],
    // 4 × 38 = 152 mg a day, 3 × 38 = 114; 38 ÷ 75 = 0.507 mg/kg
    [
      'oral 75 0.5 200/20',
      '3.8',
      ['caution: above 150 mg/day at 4 doses', 'caution: above documented 0.5 mg/kg/dose'],
    ],
    // the step was not the order’s doing: no word about it
    ['continuous-iv 40 0.1 440/50', '0.6', [SLOW]],
  ])('%s: %s differs, with %o', (order, reading, findings) => {
    expect(held(order, reading)).toEqual(['differs', ...findings]);
  });
});

describe('at the low end rounding alone raises no note', () => {
  // 51.3 × 0.1 = 5.13 mg/h at 1 mg/mL: 5.1 mL/h is 0.0994 mg/kg/h
  test.each([
    ['continuous-iv 51.3 0.1 50/50', '5.1', ['agrees']],
    ['continuous-iv 51.3 0.1 50/50', '5', ['differs', 'note: below documented 0.1 mg/kg/h']],
    ['continuous-iv 51.3 - 50/50', '5.1', ['not compared', 'note: below documented 0.1 mg/kg/h']],
    ['continuous-iv 51.3 0.099 50/50', '5.1', ['agrees', 'note: below documented 0.1 mg/kg/h']],
    ['continuous-iv 51.3 - 50/50', '5.2', ['not compared']],
  ])('%s: %s gives %o', (order, reading, expected) => {
    expect(held(order, reading)).toEqual(expected);
  });
});

describe('a step too coarse is said of a reading that agrees', () => {
  // 40 × 0.1 = 4 mg/h
  test.each([
    // ÷ 4.2 = 0.952, set 1: 4.2 mg/h, 5 % more; ÷ 4.202, set 1: 5.05 % more
    ['continuous-iv 40 0.1 210/50', '1', []],
    ['continuous-iv 40 0.1 210.1/50', '1', ['caution: step difference above 5 percent']],
    // ÷ 8.8 = 0.4545, set 0.5: 4.4 mg/h, 10 % more
    ['continuous-iv 40 0.1 440/50', '0.5', ['caution: step difference above 5 percent', SLOW]],
  ])('%s: %s agrees, with %o', (order, reading, findings) => {
    expect(held(order, reading)).toEqual(['agrees', ...findings]);
  });

  test('past the stop no setting at the step agrees: ÷ 8.802, set 0.5, is 10.025 % more', () => {
    const stop = 'stop: step difference above 10 percent';
    expect(held('continuous-iv 40 0.1 440.1/50', '0.5')).toEqual(['differs', SLOW, stop]);
  });
});

describe('nothing ordered: what is delivered is held against the limits', () => {
  test.each([
    // 40 × 2 ÷ 70 = 1.14 mg/kg/h
    ['continuous-iv 70 - 100/50', '40', ['stop: above ceiling 1 mg/kg/h']],
    ['continuous-iv 70 - 100/50', '35', ['caution: above documented 0.5 mg/kg/h']],
    ['continuous-iv 70 - 100/50', '17.5', []],
    ['single-iv-dose 70 - 200/20', '2.2', ['caution: above documented 0.3 mg/kg']],
    [
      // 17.6 × 10 ÷ 50 = 3.52 mg/kg
      'oral 50 - 200/20',
      '17.6',
      [
        'caution: above 150 mg/day at 3 doses',
        'caution: above 150 mg/day at 4 doses',
        'stop: above ceiling 3.5 mg/kg/dose',
      ],
    ],
  ])('%s: %s gives %o', (order, reading, findings) => {
    expect(held(order, reading)).toEqual(['not compared', ...findings]);
  });
});

describe('an order on a calculated weight is held on the measured one as well', () => {
  // 50 + 2.3 × (185 − 152.4) ÷ 2.54 = 79.52 kg; × 0.2 ÷ 2 = 7.952, set 8
  const tall = { protocol: 'continuous-iv', weight: '45.5', height: '185', sex: 'male' };
  const bag = { ...tall, drug: '100', volume: '50' };
  const kinds = (typed: Parameters<typeof checkOf>[0]) =>
    checkOf({ ...bag, ...typed }).findings.map(({ severity, kind }) => `${severity}: ${kind}`);

  test('ideal weight above the measured one: a caution with both doses', () => {
    const { findings } = checkOf({ ...bag, dose: '0.2', basis: 'ideal', reading: '8' });
    const found = findings.find(({ kind }) => kind === 'calculated weight');
    if (found?.kind !== 'calculated weight') throw new Error('not found');
    expect(found.basis).toBe('ideal');
    // 79.52 × 0.2 and 45.5 × 0.2 mg/h
    expect(found.doses?.on.value.equals('15.904')).toBe(true);
    expect(found.doses?.onActual.value.equals('9.1')).toBe(true);
  });

  test('without an ordered dose it is said with the weights alone', () => {
    expect(kinds({ dose: '', basis: 'ideal', reading: '8' })).toContain(
      'caution: calculated weight',
    );
  });

  test('not on the measured weight, nor where the calculated one is lower', () => {
    // 45.5 × 0.2 ÷ 2 = 4.55, set 4.6
    expect(kinds({ dose: '0.2', basis: 'actual', reading: '4.6' }).join()).not.toContain(
      'calculated',
    );
    expect(
      kinds({ weight: '100', dose: '0.2', basis: 'ideal', reading: '8' }).join(),
    ).not.toContain('calculated');
  });

  test('what is delivered is held on the measured weight: 0.6 on 79.52 kg is above 1 on 45.5 kg', () => {
    // 47.712 mg/h ÷ 2 = 23.856, set 23.9: 47.8 mg/h ÷ 45.5 = 1.05 mg/kg/h
    expect(kinds({ dose: '0.6', basis: 'ideal', reading: '23.9' })).toContain(
      'stop: above ceiling',
    );
    // 100 kg: 47.8 ÷ 79.52 is 0.601, ÷ 100 less
    expect(kinds({ weight: '100', dose: '0.6', basis: 'ideal', reading: '23.9' })).not.toContain(
      'stop: above ceiling',
    );
  });
});

describe('an order past a limit is told also where the pump differs from it', () => {
  test.each([
    // 70 × 2 = 140 mg/h; 14 mL/h × 1 mg/mL is a tenth of it.
    ['continuous-iv 70 2 50/50', '14', ['stop: above ceiling 1 mg/kg/h']],
    // A caution of the order alone is not: 70 × 0.6 = 42 mg/h, 14 given.
    ['continuous-iv 70 0.6 50/50', '14', []],
  ] as const)('%s, read %s', (order, reading, stops) => {
    expect(held(order, reading)).toEqual(['differs', ...stops]);
  });
});
