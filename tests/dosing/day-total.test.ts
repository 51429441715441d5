import { exact, orderOf, planOf, words, workedOut } from './orders';

const AT_3 = 'note: above 150 mg/day at 3 doses';
const AT_4 = 'note: above 150 mg/day at 4 doses';

// 0.5 mg/kg × kg × doses per day = mg per day
describe('oral 0.5 mg/kg per dose: more than 150 mg a day is a note', () => {
  test.each([
    ['just inside', '99.998', '3', ['149.997 mg/day'], []],
    ['on', '100', '3', ['150 mg/day'], []],
    ['just outside', '100.002', '3', ['150.003 mg/day'], [AT_3]],
    ['just inside', '74.998', '4', ['149.996 mg/day'], []],
    ['on', '75', '4', ['150 mg/day'], []],
    ['just outside', '75.002', '4', ['150.004 mg/day'], [AT_4]],
    ['well inside', '70', undefined, ['105 mg/day', '140 mg/day'], []],
    ['on at 4 a day', '75', undefined, ['112.5 mg/day', '150 mg/day'], []],
    ['outside at 4 a day', '75.002', undefined, ['112.503 mg/day', '150.004 mg/day'], [AT_4]],
    ['on at 3 a day', '100', undefined, ['150 mg/day', '200 mg/day'], [AT_4]],
    ['outside at both', '100.002', undefined, ['150.003 mg/day', '200.004 mg/day'], [AT_3, AT_4]],
  ])('%s: %s kg, %s doses a day, is %o with %o', (_, weight, dosesPerDay, totals, expected) => {
    const frequency = dosesPerDay === undefined ? {} : { dosesPerDay };
    const row = { protocol: 'oral', weight, dose: '0.5', ...frequency };
    const plan = planOf(row);
    const days = 'days' in plan ? plan.days : [];
    expect(days.map(({ total }) => exact(total))).toEqual(totals);
    const often = dosesPerDay === undefined ? ['3', '4'] : [dosesPerDay];
    expect(days.map((day) => exact(day.dosesPerDay))).toEqual(often.map((n) => `${n} doses/day`));
    expect(words(workedOut(row))).toEqual(expected);
  });
});

describe('oral: the volume given keeps within 150 mg a day where the order does', () => {
  const above = 'caution: above documented 0.5 mg/kg/dose';
  const down = 'note: rounded down 150 mg/day';
  // A dose above the start makes the day a caution.
  const WARNED_3 = 'caution: above 150 mg/day at 3 doses';
  const WARNED_4 = 'caution: above 150 mg/day at 4 doses';
  const WEAK = 'caution: strength below 5 mg/mL';
  test.each([
    // 62.5 × 0.6 = 37.5 mg ÷ 10 = 3.75 mL; 3.8 mL would be 38 × 4 = 152 mg a day
    ['62.5', '0.6', '4', '200', '20', '3.7 mL/dose', [above, down]],
    // 62.4 × 0.6 = 37.44 mg ÷ 4 = 9.36 mL; 9.4 mL would be 37.6 × 4 = 150.4 mg a day
    ['62.4', '0.6', '4', '200', '50', '9.3 mL/dose', [above, WEAK, down]],
    // 80 × 0.625 = 50 mg ÷ 8 = 6.25 mL; 6.3 mL would be 50.4 × 3 = 151.2 mg a day
    ['80', '0.625', '3', '400', '50', '6.2 mL/dose', [above, down]],
    ['80', '0.625', undefined, '400', '50', '6.2 mL/dose', [WARNED_4, above, down]],
    // 80.08 × 0.625 = 50.05 mg is 150.15 mg a day already: 6.25625 mL goes up
    ['80.08', '0.625', '3', '400', '50', '6.3 mL/dose', [WARNED_3, above]],
  ])('%s kg at %s mg/kg, %s doses a day, %s mg in %s mL, is %s with %o', (...row) => {
    const [weight, dose, often, drug, volume, set, expected] = row;
    const frequency = often === undefined ? {} : { dosesPerDay: often };
    const order = { protocol: 'oral', weight, dose, drug, volume, ...frequency };
    const given = planOf(order).administration;
    expect(given && exact(given.set)).toBe(set);
    expect(words(workedOut(order))).toEqual(expected);
  });
});

test('the note says what the volume above would have come to in a day', () => {
  // 3.8 mL × 10 mg per mL × 4 = 152 mg
  const order = { protocol: 'oral', weight: '62.5', dose: '0.6', dosesPerDay: '4' };
  const { findings } = planOf({ ...order, drug: '200', volume: '20' });
  const note = findings.find(({ kind }) => kind === 'rounded down');
  expect(note?.kind === 'rounded down' && exact(note.wouldDeliver)).toBe('152 mg/day');
  expect(note).toMatchObject({ limit: { setBy: 'source' } });
});

test('an oral order without a frequency leaves it unsaid', () => {
  expect(orderOf({ protocol: 'oral', weight: '70', dose: '0.5' })).not.toHaveProperty(
    'dosesPerDay',
  );
});
