import { bodyWeights, type Sex } from '../../src/dosing/body-weight';
import { type Bedside, workOut } from '../../src/dosing/plan';
import { mixed } from '../../src/dosing/preparation';
import { quantity } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';
import { exact, type OrderRow, orderOf, wordOf } from './orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const ONCE = { ...IV, protocol: 'single-iv-dose' };

/** An order of a row, made from one of the library’s vials if its id is given. */
function planOf(
  row: OrderRow,
  bedside?: Bedside,
  vial?: string,
  way: 'made up to' | 'added to' = 'made up to',
) {
  const order = orderOf(row);
  const found = LIBRARY.products.vials.value.find(({ id }) => id === vial);
  const made =
    found && order.preparation
      ? mixed(order.preparation.drug, { vial: found, way, entered: order.preparation.volume })
      : order.preparation;
  const outcome = workOut({ ...order, ...(made ? { preparation: made } : {}) }, LIBRARY, bedside);
  if (outcome.kind === 'withheld') throw new Error(outcome.stops.map(wordOf).join());
  return outcome.plan;
}

function bodyOf(height: string, sex: Sex = 'male', actual = '70') {
  const body = { actual: quantity(actual, 'kg'), height: quantity(height, 'cm'), sex };
  return { basis: 'actual', body, weights: bodyWeights(body, LIBRARY.bodyWeight) } as const;
}

test('the weight in pounds: 70 ÷ 0.45359237 = 154.3236', () => {
  const { value, unit } = planOf(IV).pounds;
  expect(`${value.round(4)} ${unit}`).toBe('154.3236 lb');
});

test('the places on the line to what stops it: 0.1, 0.5 and 0.2 of 1 mg/kg/h', () => {
  const { ceiling, range, ...places } = planOf(IV).line;
  expect(places).toEqual({ low: 10, high: 50, ordered: 20 });
  expect(range.from).toBe('range');
  expect(exact(ceiling.perKg)).toBe('1 mg/kg/h');
});

test.each([
  // 70 × 0.2 ÷ 2 = 7; 71 × 0.2 ÷ 2 = 7.1; 70.3 × 0.2 ÷ 2 = 7.03; 70.6 → 7.06
  ['70', '7 mL/h', undefined, true],
  ['71', '7.1 mL/h', undefined, true],
  ['70.3', '7 mL/h', 'down', false],
  ['70.6', '7.1 mL/h', 'up', false],
])('%s kg: %s, rounded %s, delivers as ordered: %s', (weight, set, rounded, isAsOrdered) => {
  const { administration } = planOf({ ...IV, weight });
  expect(administration && exact(administration.set)).toBe(set);
  expect([administration?.rounded, administration?.isAsOrdered]).toEqual([rounded, isAsOrdered]);
});

test.each([
  // 40 × 0.1 = 4 mg/h; ÷ 1.43 = 2.797, set 3 delivers 4.29
  ['71.5', '3', 'more'],
  // ÷ 1.23 = 3.252, set 3 delivers 3.69
  ['61.5', '3', 'less'],
])('%s mg in 50 mL in whole steps, set %s: %s than ordered', (drug, set, direction) => {
  const row = { ...IV, weight: '40', dose: '0.1', drug, step: '1' };
  const { administration, findings } = planOf(row);
  expect(`${administration?.set.value}`).toBe(set);
  const apart = findings.find((finding) => finding.kind === 'step difference');
  if (apart?.kind !== 'step difference') throw new Error('not apart');
  expect(apart.direction).toBe(direction);
  // the range and the stop at 40 kg, in the unit of what is delivered alone
  expect(apart.edges.map(exact)).toEqual(['4 mg/h', '20 mg/h', '40 mg/h']);
});

describe('how it is made, and what one dose leaves', () => {
  test('without a vial nothing is said of making', () => {
    expect([planOf(ONCE).drawUp, planOf(ONCE).dilution]).toEqual([undefined, undefined]);
  });

  test('an infusion leaves what its hours decide, a dose without a preparation nothing', () => {
    const { protocol, weight, dose } = ONCE;
    expect(planOf(IV).remainder).toBeUndefined();
    expect(planOf({ protocol, weight, dose }).remainder).toBeUndefined();
  });

  test('a dose of 14 mg of 2 mg/mL takes 7 of 50 mL and leaves 43', () => {
    const { remainder } = planOf(ONCE);
    expect(remainder && [remainder.takes, remainder.left.volume].map(exact)).toEqual([
      '7 mL',
      '43 mL',
    ]);
    expect([remainder?.uses, remainder?.isSeveral]).toEqual(['a part', false]);
  });

  test('with nothing to mix it is drawn from the vial of 20 mL itself, however much was entered', () => {
    // 400 mg are two vials of 10 mg/mL; 14 mg take 1.4 mL of one
    const row = { ...ONCE, drug: '400', volume: '40' };
    const { drawUp, remainder } = planOf(row, {}, 'us-200-in-20');
    expect(drawUp?.isUndiluted).toBe(true);
    expect(remainder && exact(remainder.made.volume)).toBe('20 mL');
    expect(remainder && exact(remainder.left.volume)).toBe('18.6 mL');
  });

  test('mixed first, it is drawn from what was made: 200 mg of 10 mg/mL made up to 50 mL', () => {
    const { drawUp, remainder } = planOf({ ...ONCE, drug: '200' }, {}, 'us-200-in-20');
    expect([drawUp?.isUndiluted, drawUp?.isAllUsed]).toEqual([false, true]);
    expect(drawUp && exact(drawUp.strength)).toBe('10 mg/mL');
    expect(remainder && exact(remainder.made.volume)).toBe('50 mL');
  });

  test('100 of 200 mg leave the rest in the vial', () => {
    expect(planOf(ONCE, {}, 'us-200-in-20').drawUp?.isAllUsed).toBe(false);
  });

  test.each([
    // 14 mg of 2 mg/mL are 7 mL: of one of 50, one of 7, two of 3.5, three and a half of 2
    ['100', '50', 'a part', false],
    ['14', '7', 'whole ones', false],
    ['7', '3.5', 'whole ones', true],
    ['4', '2', 'whole ones and a part', true],
  ])('a dose of 7 mL from %s mg in %s mL takes %s', (drug, volume, uses, isSeveral) => {
    const { remainder } = planOf({ ...ONCE, drug, volume });
    expect([remainder?.uses, remainder?.isSeveral]).toEqual([uses, isSeveral]);
  });
});

describe('how long it lasts', () => {
  test('50 mL at 7 mL/h are 428 whole minutes; a day takes three bags and 18 mL', () => {
    const { runOut } = planOf(IV);
    expect(runOut?.minutes).toBe(428n);
    expect(runOut && [runOut.volumeInADay, runOut.day.given.volume].map(exact)).toEqual([
      '168 mL',
      '18 mL',
    ]);
    expect(runOut?.empty).toBeUndefined();
  });

  test('started at 21:30 it is empty at 04:38 tomorrow', () => {
    const today = { date: { year: 2026, month: 11, day: 23 }, now: 1439, ahead: () => 0 };
    const at = { hours: 21, minutes: 30 };
    expect(planOf(IV, { start: { at, today } }).runOut?.empty).toEqual({
      from: at,
      on: today.date,
      date: { year: 2026, month: 11, day: 24 },
      time: { hours: 4, minutes: 38 },
      daysLater: 1,
      clockChange: false,
    });
  });

  test('nothing of a single dose, and nothing without a preparation', () => {
    const { protocol, weight, dose } = IV;
    expect([planOf(ONCE).runOut, planOf({ protocol, weight, dose }).runOut]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what is asked for beside the order', () => {
  test('a titration table of an infusion only where it is asked for', () => {
    expect(planOf(IV).titration).toBeUndefined();
    expect(planOf(ONCE, { titrated: true }).titration).toBeUndefined();
    const rows = planOf(IV, { titrated: true }).titration?.rows ?? [];
    expect(rows.filter(({ ordered }) => ordered).map(({ plan }) => exact(plan.perKg))).toEqual([
      '0.2 mg/kg/h',
    ]);
  });

  test('the dose on each weight of a body, beside the limits there', () => {
    // 170 cm, male: 65.94 kg; adjusted 65.94 + 0.4 × 4.06 = 67.564, to 0.01 kg 67.56
    const { doses } = planOf(IV, { body: bodyOf('170') }).body ?? {};
    expect(
      [doses?.actual, doses?.ideal, doses?.adjusted].map((each) => each && exact(each.comesTo)),
    ).toEqual(['14 mg/h', '13.188 mg/h', '13.512 mg/h']);
    // the top of the range and the stop at 65.94 kg
    expect(doses?.ideal?.edges.map(exact)).toEqual(
      expect.arrayContaining(['32.97 mg/h', '65.94 mg/h']),
    );
  });

  test('below 152.4 cm there is no other weight', () => {
    const { doses } = planOf(IV, { body: bodyOf('152.3') }).body ?? {};
    expect(Object.keys(doses ?? {})).toEqual(['actual']);
  });

  test('what the body says comes after what the dose says', () => {
    // 100 kg at 170 cm is 34.6 kg/m²; 0.6 mg/kg/h is above 0.5
    const body = bodyOf('170', 'male', '100');
    const { findings } = planOf({ ...IV, weight: '100', dose: '0.6' }, { body });
    expect(findings.map(wordOf)).toEqual(['above documented 0.5 mg/kg/h', 'basis from 30 kg/m²']);
    const [, basis] = findings;
    // 0.6 × 65.94 and × 100
    expect(
      basis?.kind === 'basis' &&
        basis.doses &&
        [basis.doses.ideal, basis.doses.actual].map(({ comesTo }) => exact(comesTo)),
    ).toEqual(['39.564 mg/h', '60 mg/h']);
  });

  test('without an ideal weight the note compares nothing', () => {
    // 75 kg at 152.3 cm is 32.3 kg/m²
    const { findings } = planOf({ ...IV, weight: '75' }, { body: bodyOf('152.3', 'male', '75') });
    expect(findings).toEqual([expect.not.objectContaining({ doses: expect.anything() })]);
  });
});

test('beside the published ranges, at its weight', () => {
  const { published } = planOf({ ...IV, dose: '0.9' });
  expect([published.weight, published.dose].map(exact)).toEqual(['70 kg', '0.9 mg/kg/h']);
  expect(published.above.length).toBeGreaterThan(0);
  expect(published.isOrderedOnAnother).toBe(false);
  expect(
    planOf({ ...IV, protocol: 'crps-sci-iv', dose: '0.3' }).published.uncompared.length,
  ).toBeGreaterThan(0);
});
