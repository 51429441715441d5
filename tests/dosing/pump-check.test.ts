import { readFileSync } from 'node:fs';
import { checkPump } from '../../src/dosing/pump-check';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';
import { checkOf, readingOf, slipsOf } from './readings';

/** Protocol, kg, mg/kg (or per hour, or per dose), mg/mL in the bag, step in mL; then the readings. */
const row = (order: string, working: string, agrees: string, ...differs: readonly string[]) =>
  [order, working, agrees, differs.join(' and ')] as const;

function typedFrom(order: string) {
  const [protocol = '', weight = '', dose = '', bag = '', step = ''] = order.split(' ');
  const [drug = '', volume = ''] = bag.split('/');
  return { protocol, weight, dose, drug, volume, step };
}

const verdictOf = (order: string, reading: string) =>
  checkOf({ ...typedFrom(order), reading }).verdict.kind;

describe('agrees is the exact setting rounded half up to the step, and nothing beside it', () => {
  test.each([
    row('continuous-iv 70 0.2 100/50 0.1', '14 mg/h ÷ 2 = 7', '7', '6.9', '7.1'),
    row('continuous-iv 70 0.2 100/50 0.01', '14 mg/h ÷ 2 = 7', '7', '6.99', '7.01'),
    row('continuous-iv 70 0.2 100/50 1', '14 mg/h ÷ 2 = 7', '7', '6', '8'),
    // just below the half, on it, and on it at the next step
    row('continuous-iv 70.499 0.2 100/50 0.1', '14.0998 ÷ 2 = 7.0499', '7', '7.1'),
    row('continuous-iv 70.5 0.2 100/50 0.1', '14.1 ÷ 2 = 7.05', '7.1', '7', '7.2'),
    row('continuous-iv 71.499 0.2 100/50 0.1', '14.2998 ÷ 2 = 7.1499', '7.1', '7.2'),
    // one exact rate at three steps: 15.75 mg/h ÷ 3⅓ mg/mL
    row('continuous-iv 63 0.25 100/30 0.01', '4.725', '4.73', '4.72', '4.74'),
    row('continuous-iv 63 0.25 100/30 0.1', '4.725', '4.7', '4.6', '4.8'),
    row('continuous-iv 63 0.25 100/30 1', '4.725', '5', '4', '6'),
    // where double arithmetic prints 0.1
    row('continuous-iv 72.5 0.2 500/50 0.1', '14.5 mg/h ÷ 10 = 1.45', '1.5', '1.4'),
    row('subcutaneous 55 0.2 200/40 0.1', '11 mg/h ÷ 5 = 2.2', '2.2', '2.1', '2.3'),
    row('crps-sci-iv 70 0.35 200/40 0.1', '24.5 ÷ 5 = 4.9', '4.9', '4.8', '5'),
    row('single-iv-dose 70 0.3 200/20 0.1', '21 mg ÷ 10 = 2.1', '2.1', '2', '2.2'),
    row('single-iv-dose 62.5 0.2 50/50 1', '12.5 mg ÷ 1 = 12.5', '13', '12', '14'),
    row('oral 70 0.5 200/20 0.1', '35 mg ÷ 10 = 3.5', '3.5', '3.4', '3.6'),
  ])('%s: %s, so %s agrees, %s differ', (order, _, agrees, differs) => {
    expect(verdictOf(order, agrees)).toBe('agrees');
    const others = differs.split(' and ');
    expect(others.filter((reading) => verdictOf(order, reading) !== 'differs')).toEqual([]);
  });
});

describe('where every setting at a step is more than 10 % from the order, none agrees', () => {
  test.each([
    // 2 × 10 ÷ 38 = 0.526 passes 0.5 mg/kg/h; 1 is 47.4 % less
    ['continuous-iv 38 0.5 500/50 1', '19 ÷ 10 = 1.9', '1', '2', '3'],
    // 3 × 10 ÷ 57.36 = 0.523 passes 0.5 mg/kg; 2 is 30.3 % less
    ['oral 57.36 0.5 500/50 1', '28.68 ÷ 10 = 2.868', '2', '3', '4'],
    // rounded up by itself: 0.2 is 33.3 % more
    ['continuous-iv 30 0.05 500/50 0.1', '1.5 ÷ 10 = 0.15', '0.1', '0.2', '0.3'],
    // 0.4 comes to nothing
    ['continuous-iv 40 0.1 500/50 1', '4 ÷ 10 = 0.4', '1', '2', '3'],
  ])('%s: %s, so neither %s, nor %s, nor %s', (order, _, ...readings) => {
    for (const reading of readings) {
      const { verdict } = checkOf({ ...typedFrom(order), reading });
      expect(verdict.kind === 'differs' && verdict.noSetting?.step.value.toString()).toBe(
        typedFrom(order).step,
      );
    }
  });

  test('the order rounded, up or down, is told apart from any other reading', () => {
    const isRounded = (reading: string) => {
      const { verdict } = checkOf({ ...typedFrom('continuous-iv 38 0.5 500/50 1'), reading });
      return verdict.kind === 'differs' && verdict.noSetting?.isRounded;
    };
    expect(['1', '2', '3', '19'].map(isRounded)).toEqual([true, true, false, false]);
  });

  test('no figure is named as the right one, and no bag whose volume rounding explains', () => {
    const named = (order: string, reading: string) =>
      slipsOf({ ...typedFrom(order), reading }).join();
    for (const reading of ['1', '2']) {
      expect(named('continuous-iv 38 0.5 500/50 1', reading)).not.toMatch(/rounded up|drug volume/);
    }
    expect(named('oral 57.36 0.5 500/50 1', '3')).not.toMatch(/rounded up|drug volume/);
    // a tenfold slip is one still: 19 for 1.9; and 11 for 1 is no doubled digit
    expect(named('continuous-iv 38 0.5 500/50 1', '19')).toContain('decimal point ×10');
    expect(named('continuous-iv 38 0.5 500/50 1', '11')).not.toContain('digits');
  });

  test('the step that cannot be is a stop beside the reading that it comes to', () => {
    const kinds = (reading: string) =>
      checkOf({ ...typedFrom('continuous-iv 38 0.5 500/50 1'), reading })
        .findings.filter(({ severity }) => severity === 'stop')
        .map(({ kind }) => kind);
    expect(kinds('1')).toEqual(['step difference']);
  });

  test('up to 10 % it agrees, the step being a caution', () => {
    // 9.5 ÷ 10 = 0.95: 1 is 5.3 % more; 3.64: 4 is 9.9 % more
    const agreed = checkOf({ ...typedFrom('continuous-iv 95 0.1 500/50 1'), reading: '1' });
    expect(agreed.verdict.kind).toBe('agrees');
    expect(agreed.findings.map(({ severity, kind }) => `${severity}: ${kind}`)).toContain(
      'caution: step difference',
    );
    expect(verdictOf('continuous-iv 91 0.4 500/50 1', '4')).toBe('agrees');
  });
});

describe('where half up would pass a limit that the order keeps, only the step below agrees', () => {
  test.each([
    // 3.1 × 10 ÷ 30.5 = 1.016 mg/kg/h
    row('continuous-iv 30.5 1 500/50 0.1', '30.5 ÷ 10 = 3.05', '3', '3.1', '2.9'),
    // 5.1 × 5 ÷ 50.5 = 0.505 mg/kg/h
    row('continuous-iv 50.5 0.5 250/50 0.1', '25.25 ÷ 5 = 5.05', '5', '5.1', '4.9'),
    // 2.6 × 10 ÷ 51.2 = 0.508 mg/kg/h, though 0.499 was ordered
    row('continuous-iv 51.2 0.499 500/50 0.1', '2.55488', '2.5', '2.6'),
    // 3.5 × 10 ÷ 46 = 0.761 mg/kg/h
    row('crps-sci-iv 46 0.75 500/50 0.1', '34.5 ÷ 10 = 3.45', '3.4', '3.5'),
    // 5.1 × 3 ÷ 50.5 = 0.303 mg/kg
    row('single-iv-dose 50.5 0.3 150/50 0.1', '15.15 ÷ 3 = 5.05', '5', '5.1'),
    // 3.8 × 10 ÷ 75 = 0.507 mg/kg, and four times 38 mg is 152 mg a day
    row('oral 75 0.5 200/20 0.1', '37.5 ÷ 10 = 3.75', '3.7', '3.8', '3.6'),
    // past the limit already: 5.05 goes up to 5.1 as always
    row('continuous-iv 50.5 0.6 300/50 0.1', '30.3 ÷ 6 = 5.05', '5.1', '5'),
    // rounded down by itself: nothing to pass
    row('continuous-iv 51 0.499 500/50 0.1', '2.5449', '2.5', '2.6', '2.4'),
  ])('%s: %s, so %s agrees, %s differ', (order, _, agrees, differs) => {
    expect(verdictOf(order, agrees)).toBe('agrees');
    const others = differs.split(' and ');
    expect(others.filter((reading) => verdictOf(order, reading) !== 'differs')).toEqual([]);
  });

  test.each([
    // not typed: the sheet may say 3 a day (3.8), or 4 or nothing (3.7)
    ['', '3.7', 'agrees', '3.8', 'agrees'],
    // 4 × 38 mg = 152 mg a day
    ['4', '3.7', 'agrees', '3.8', 'differs'],
    // 3 × 38 mg = 114 mg a day; 3.7 is of a sheet that says nothing
    ['3', '3.8', 'agrees', '3.7', 'agrees'],
    ['3', '3.9', 'differs', '3.6', 'differs'],
  ])('60 kg at 0.625 mg/kg, “%s” times a day: %s mL %s, %s mL %s', (often, a, x, b, y) => {
    const sets = [a, b];
    const order = typedFrom('oral 60 0.625 200/20 0.1');
    const verdicts = sets.map(
      (reading) => checkOf({ ...order, dosesPerDay: often, reading }).verdict.kind,
    );
    expect(verdicts).toEqual([x, y]);
  });

  test.each([
    // 0.4 × 91 = 36.4 mg ÷ 10 = 3.64, set 4; 4 × 40 mg would pass 150 mg a day, but 3 is 25 % less
    ['oral 91 0.4 500/50 1', '3', '4', '3'],
    // 0.55 × 68 = 37.4 mg ÷ 20 = 1.87, set 1.9; 4 × 38 mg = 152 mg, but 1.8 is 5.3 % less
    ['oral 68 0.55 400/20 0.1', '3', '1.9', '1.8'],
  ])(
    '%s, %s times a day: %s mL agrees; %s mL, further apart, differs',
    (typed, often, right, apart) => {
      const order = { ...typedFrom(typed), dosesPerDay: often };
      expect(checkOf({ ...order, reading: right }).verdict.kind).toBe('agrees');
      expect(checkOf({ ...order, reading: apart }).verdict.kind).toBe('differs');
    },
  );
});

test('how fine a step must be for either sheet to agree is what the library lets a step cost unsaid', () => {
  // 0.1 ÷ 1.8 = 5.56 %: too coarse for 5 %, fine enough for 6 %
  const reading = readingOf({
    ...typedFrom('oral 68 0.55 400/20 0.1'),
    ...{ dosesPerDay: '3', reading: '1.8' },
  });
  const stepDifference = {
    ...LIBRARY.bounds.stepDifference,
    caution: { setBy: 'tool', at: { figure: '6', unit: 'percent' }, reason: 'tried' },
  } as const;
  const library = { ...LIBRARY, bounds: { ...LIBRARY.bounds, stepDifference } };
  expect(checkPump(reading, LIBRARY).verdict.kind).toBe('differs');
  expect(checkPump(reading, library).verdict.kind).toBe('agrees');
});

test('a reading of one step alone, below which there is nothing, is compared all the same', () => {
  // 40 mg ÷ 10 = 4
  const order = { ...typedFrom('oral 80 0.5 200/20 1'), dosesPerDay: '3' };
  const verdicts = ['1', '4', '5'].map((reading) => checkOf({ ...order, reading }).verdict.kind);
  expect(verdicts).toEqual(['differs', 'agrees', 'differs']);
});

describe('worked backwards, line by line', () => {
  test.each([
    ['continuous-iv', '100/50', '7.1', '7.1 mL/h', '14.2 mg/h', '71/350', 'mg/kg/h'],
    ['single-iv-dose', '200/20', '2.2', '2.2 mL', '22 mg', '11/35', 'mg/kg'],
    ['oral', '200/20', '3.8', '3.8 mL/dose', '38 mg/dose', '19/35', 'mg/kg/dose'],
  ])('%s, 70 kg, %s mg in mL: %s read is %s, %s, %s %s', (protocol, bag, reading, ...rest) => {
    const [set, delivers, perKg, unit] = rest;
    const [drug = '', volume = ''] = bag.split('/');
    const check = checkOf({ protocol, weight: '70', dose: '0.3', drug, volume, reading });
    expect(exact(check.delivers.first)).toBe(set);
    expect(check.delivers.terms.map(({ by, operand }) => [by, operand])).toEqual([
      ['×', check.strength],
    ]);
    expect(exact(check.delivers)).toBe(delivers);
    expect(check.deliversPerKg.first).toEqual(check.delivers);
    expect(check.deliversPerKg.terms.map(({ by, operand }) => `${by} ${exact(operand)}`)).toEqual([
      '÷ 70 kg',
    ]);
    expect([check.deliversPerKg.value.toFraction(), check.deliversPerKg.unit]).toEqual([
      perKg,
      unit,
    ]);
  });
});

describe('how far apart: delivered ÷ ordered', () => {
  // 70 kg × 0.5 mg/kg/h = 35 mg/h; 1 mg/mL; 35 mL/h
  test.each([
    ['350', '10'],
    ['3.5', '1/10'],
    ['70', '2'],
    ['36.4', '26/25'],
    ['34.9', '349/350'],
  ])('%s for 35 mL/h is %s of the order', (reading, ratio) => {
    const { verdict } = checkOf({ ...typedFrom('continuous-iv 70 0.5 50/50 0.1'), reading });
    expect(verdict.kind === 'differs' && verdict.ratio.toFraction()).toBe(ratio);
  });

  test.each(['34.9', '35.1'])('%s for 35 mL/h, one step off, has no slip to name', (reading) => {
    expect(slipsOf({ ...typedFrom('continuous-iv 70 0.5 50/50 0.1'), reading })).toEqual([]);
  });
});

test('no dose ordered: nothing is compared, the reading is worked backwards all the same', () => {
  const check = checkOf({ ...typedFrom('continuous-iv 70  100/50 0.1'), reading: '7' });
  expect(check.verdict).toEqual({ kind: 'not compared' });
  expect([exact(check.delivers), exact(check.deliversPerKg)]).toEqual(['14 mg/h', '0.2 mg/kg/h']);
});

const FORWARD = ['amount', 'amountRange', 'setting', 'toStep', 'downToStep'];

test.each(['pump-check', 'slips'])('%s works backwards: it imports no forward formula', (file) => {
  const text = readFileSync(new URL(`../../src/dosing/${file}.ts`, import.meta.url), 'utf8');
  const imports = [...text.matchAll(/^import\s[^;]*;/gm)].map(([statement]) => statement);
  expect(imports.length).toBeGreaterThan(2);
  const named = imports
    .filter((statement) => /from '\.\/(formulas|plan)'/.test(statement))
    .flatMap((statement) => statement.match(/\b[A-Za-z]+\b|\*/g) ?? []);
  expect(named.filter((name) => ['*', 'plan', ...FORWARD].includes(name))).toEqual([]);
});
