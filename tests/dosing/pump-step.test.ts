import { exact, planOf, words, workedOut } from './orders';

// 40 kg × 0.1 mg/kg/h = 4 mg/h throughout; only the strength and the step differ.
const four = { protocol: 'continuous-iv', weight: '40', dose: '0.1', volume: '50' };
const STRONG = 'caution: strength above 10 mg/mL';
const SLOW = 'note: slow pump 1 mL/h';
const FIVE = 'caution: step difference above 5 percent';
const TEN = 'stop: step difference above 10 percent';

describe('the step makes a difference: caution above 5 %, stop above 10 %', () => {
  test.each([
    // 4 ÷ 4.2 = 0.952 mL/h, set 1; 1 × 4.2 = 4.2 mg/h, which is 5 % more than 4
    ['209.9', '0.1', '4.95 % more', 'plan', []],
    ['210', '0.1', '5 % more', 'plan', []],
    ['210.1', '0.1', '5.05 % more', 'plan', [FIVE]],
    // 4 ÷ 8.8 = 0.4545 mL/h, set 0.5; 0.5 × 8.8 = 4.4 mg/h, which is 10 % more than 4
    ['439.9', '0.1', '9.975 % more', 'plan', [FIVE, SLOW]],
    ['440', '0.1', '10 % more', 'plan', [FIVE, SLOW]],
    ['440.1', '0.1', '10.025 % more', 'withheld', [TEN]],
    // 4 ÷ 9.5 = 0.421 mL/h, set 0.4; 0.4 × 9.5 = 3.8 mg/h, which is 5 % less than 4
    ['475.1', '0.1', '4.98 % less', 'plan', [SLOW]],
    ['475', '0.1', '5 % less', 'plan', [SLOW]],
    ['474.9', '0.1', '5.02 % less', 'plan', [FIVE, SLOW]],
    // 4 ÷ 9 = 0.444 mL/h, set 0.4; 0.4 × 9 = 3.6 mg/h, which is 10 % less than 4
    ['450.1', '0.1', '9.98 % less', 'plan', [FIVE, SLOW]],
    ['450', '0.1', '10 % less', 'plan', [FIVE, SLOW]],
    ['449.9', '0.1', '10.02 % less', 'withheld', [TEN]],
    // 4 ÷ 10.1 = 0.396 mL/h, set 0.4 at 0.01 as well as at 0.1: 1 % more
    ['505', '0.1', '1 % more', 'plan', [STRONG, SLOW]],
  ])('%s mg in 50 mL at step %s mL/h: %s than ordered, a %s with %o', (...row) => {
    const [drug, step, , kind, expected] = row;
    const outcome = workedOut({ ...four, drug, step });
    expect(outcome.kind).toBe(kind);
    expect(words(outcome)).toEqual(expected);
  });

  test('10 % less, 3.6 mg/h, is 0.09 mg/kg/h: rounding alone raises no note of a low dose', () => {
    const given = planOf({ ...four, drug: '450' }).administration;
    expect(given && exact(given.delivers)).toBe('3.6 mg/h');
    expect(given && exact(given.deliversPerKg)).toBe('0.09 mg/kg/h');
  });
});

describe('a setting that rounds to zero is a stop', () => {
  test.each([
    // 4 ÷ 8 = 0.5 mL/h: half up to 1, which is twice the order; 4 ÷ 8.002 = 0.4999 mL/h
    ['400.1', '1', ['stop: rounds to zero']],
    ['400', '1', [TEN]],
    // 4 ÷ 50 = 0.08 mL/h, set 0.1; 4 ÷ 50 at step 1 is nothing
    ['2500', '0.1', [TEN]],
    ['2500', '1', ['stop: rounds to zero']],
  ])('%s mg in 50 mL at step %s mL/h gives %o', (drug, step, expected) => {
    expect(words(workedOut({ ...four, drug, step }))).toEqual(expected);
  });

  // 30 kg × 0.05 mg/kg = 1.5 mg; ÷ 31 mg/mL = 0.0484 mL; ÷ 30 mg/mL = 0.05 mL, set 0.1 mL
  test.each([
    ['1550', ['stop: rounds to zero']],
    ['1500', [TEN]],
  ])('a single dose of 1.5 mg from %s mg in 50 mL at 0.1 mL gives %o', (drug, expected) => {
    const dose = { protocol: 'single-iv-dose', weight: '30', dose: '0.05' };
    expect(words(workedOut({ ...dose, drug, volume: '50' }))).toEqual(expected);
  });
});
