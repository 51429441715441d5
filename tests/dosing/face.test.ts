import { readFileSync } from 'node:fs';
import { checkPump, ranges, workOut, workOutCourse } from '../../src/dosing';
import { openLibrary } from '../../src/library';
import { LIBRARY } from '../../src/library/bundled';
import { COURSE, ORDER, READING } from './face-orders';

test('an order is worked out: 0.2 × 70 = 14 mg/h; ÷ 2 mg/mL = 7 mL/h, and the plan says how', () => {
  const answer = workOut(ORDER, LIBRARY);
  expect(answer.kind).toBe('plan');
  if (answer.kind !== 'plan') return;
  expect(answer.plan.order).toEqual(ORDER);
  expect(answer.plan.amount).toEqual({
    figure: '14',
    unit: 'mg/h',
    formula: 'amount',
    first: { figure: '0.2', unit: 'mg/kg/h' },
    terms: [{ by: '×', operand: { figure: '70', unit: 'kg' } }],
  });
  expect(answer.plan.administration).toMatchObject({
    strength: { figure: '2', unit: 'mg/mL' },
    set: { figure: '7', unit: 'mL/h' },
    delivers: { figure: '14', unit: 'mg/h' },
    deliversPerKg: { figure: '0.2', unit: 'mg/kg/h' },
  });
  expect(answer.plan.findings).toEqual([]);
});

test('what has no decimal end is rounded, and says its fraction: 0.1 × 70 ÷ 3 mg/mL = 7/3 mL/h', () => {
  const preparation = { drug: '150', volume: '50' };
  const answer = workOut(
    { ...ORDER, dose: { figure: '0.1', unit: 'mg/kg/h' }, preparation },
    LIBRARY,
  );
  expect(answer).toMatchObject({
    plan: { administration: { exact: { figure: '2.333333333333', exact: '7/3', unit: 'mL/h' } } },
  });
});

test('a withheld order has its stops and no rate, no volume, no amount', () => {
  const answer = workOut({ ...ORDER, dose: { figure: '1.001', unit: 'mg/kg/h' } }, LIBRARY);
  expect(answer).toMatchObject({ kind: 'withheld', stops: [{ kind: 'above ceiling' }] });
  expect(Object.keys(answer)).toEqual(['kind', 'stops']);
  expect(JSON.stringify(answer)).not.toMatch(/mL\/h|administration|"set"/);
});

test('a titration step asks for the table; every row is an order that can be sent back', () => {
  expect(workOut(ORDER, LIBRARY)).not.toHaveProperty('plan.titration');
  const answer = workOut({ ...ORDER, titrationStep: '0.2' }, LIBRARY);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  const rows = answer.plan.titration?.rows ?? [];
  expect(rows.map(({ plan, ordered }) => [plan.order.dose.figure, ordered])).toEqual([
    ['0.1', false],
    ['0.2', true],
    ['0.3', false],
    ['0.5', false],
  ]);
  for (const { plan } of rows) {
    const row = workOut(plan.order, LIBRARY);
    expect(row).toMatchObject({ plan: { administration: plan.administration } });
  }
  expect(answer.plan.runOut).toMatchObject({ minutes: '428' });
});

test('rounded down where rounding up would pass what stops a dose on the measured weight', () => {
  // Adjusted at 190 cm and 40 kg: 66.43 kg × 0.301 = 19.995 mg, 0.4999 mg/kg of the 40; 0.77 mL is 20.02 mg, 0.5005.
  const answer = workOut(
    {
      protocol: 'single-iv-dose',
      weight: '40',
      body: { basis: 'adjusted', sex: 'male', height: '190' },
      dose: { figure: '0.301', unit: 'mg/kg' },
      preparation: { drug: '26', volume: '1' },
      step: '0.01',
    },
    LIBRARY,
  );
  const wouldDeliver = { figure: '0.5005', unit: 'mg/kg' };
  expect(answer).toMatchObject({
    plan: { administration: { set: { figure: '0.76' }, delivers: { figure: '19.76' } } },
  });
  const findings = answer.kind === 'plan' ? answer.plan.findings : [];
  expect(findings).toContainEqual(
    expect.objectContaining({
      ...{ kind: 'rounded down', isOnActual: true },
      wouldDeliver: expect.objectContaining(wouldDeliver),
    }),
  );
});

test('a dose stopped by what its setting delivers does not tell the setting', () => {
  const file = '../second-opinion/example-hospital.ketamine-library.json';
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const opened = openLibrary(text, '2026-11-27');
  // At its hard minimum: 0.05 × 60 kg = 3 mg; ÷ 9.5 mg/mL = 0.316 mL, 0.3 is 2.85 mg, 0.0475 mg/kg.
  const answer = workOut(
    {
      protocol: 'on-ideal',
      weight: '60',
      dose: { figure: '0.05', unit: 'mg/kg' },
      preparation: { drug: '95', volume: '10' },
      step: '0.1',
    },
    opened.kind === 'library' ? opened.library : LIBRARY,
  );
  expect(answer).toMatchObject({
    kind: 'withheld',
    stops: [{ kind: 'below minimum', held: 'delivered', dose: { figure: '0.0475' } }],
  });
  expect(JSON.stringify(answer)).not.toMatch(/mL/);
});

test('a dose on another weight comes with the weights of the body: Devine, 50 + 2.3 × (170 − 152.4) ÷ 2.54', () => {
  const answer = workOut(
    { ...ORDER, body: { basis: 'ideal', sex: 'male', height: '170' } },
    LIBRARY,
  );
  expect(answer).toMatchObject({
    plan: {
      amount: { first: { figure: '0.2' }, terms: [{ operand: { figure: '65.94', unit: 'kg' } }] },
      body: {
        weights: { actual: { figure: '70' }, ideal: { figure: '65.94' } },
        // 0.2 × 70 = 14 mg/h, if it were dosed on the actual weight
        doses: { actual: { comesTo: { figure: '14', unit: 'mg/h' } } },
      },
      findings: [],
    },
  });
  const swapped = workOut(
    { ...ORDER, body: { basis: 'actual', sex: 'male', height: '70' } },
    LIBRARY,
  );
  expect(swapped).toMatchObject({
    plan: { findings: [{ kind: 'body mass index', side: 'above' }] },
  });
});

test('every regimen at 70 kg, or the stop of a weight', () => {
  const answer = ranges({ weight: '70' }, LIBRARY);
  expect(answer).toMatchObject({ kind: 'plan', plan: { weight: { figure: '70', unit: 'kg' } } });
  if (answer.kind !== 'plan') return;
  const continuous = answer.plan.rows.find(({ protocol }) => protocol === 'continuous-iv');
  expect(continuous).toMatchObject({
    range: { low: { figure: '7', unit: 'mg/h' }, high: { figure: '35', unit: 'mg/h' } },
    specialistsUpTo: { figure: '70', unit: 'mg/h' },
  });
  expect(ranges({ weight: '20' }, LIBRARY)).toMatchObject({ kind: 'withheld' });
  expect(
    ranges({ weight: '70', protocol: 'oral', preparation: { drug: '1', volume: '9' } }, LIBRARY),
  ).toMatchObject({ kind: 'withheld', stops: [{ kind: 'strength' }] });
});

test('a pump at ten times its rate: the ratio, and the slip that gives it', () => {
  const answer = checkPump(READING, LIBRARY);
  expect(answer).toMatchObject({
    kind: 'checked',
    check: {
      delivers: { figure: '140', unit: 'mg/h' },
      verdict: { kind: 'differs', ratio: { figure: '10' } },
    },
  });
  expect(JSON.stringify(answer)).toContain('{"kind":"decimal point","factor":"10"}');
  expect(checkPump({ ...READING, set: '7' }, LIBRARY)).toMatchObject({
    check: { verdict: { kind: 'agrees' } },
  });
});

test('a course: 14 mg/h × 4 h = 56 mg a session, and 0.3 × 70 = 21 mg with each of five', () => {
  const singleDose = {
    protocol: 'single-iv-dose',
    dose: { figure: '0.3', unit: 'mg/kg' },
    step: '0.1',
  } as const;
  expect(workOutCourse({ ...COURSE, singleDose }, LIBRARY)).toMatchObject({
    kind: 'plan',
    plan: {
      infusion: { order: ORDER },
      single: { amount: { figure: '21', unit: 'mg' } },
      course: {
        infusion: { figure: '56' },
        session: { figure: '77' },
        total: { figure: '385', unit: 'mg' },
      },
    },
  });
});

test('a course is withheld with the stops of both its doses, a shared weight told once', () => {
  const infusion = { ...ORDER, weight: '20', dose: { figure: '1.5', unit: 'mg/kg/h' } } as const;
  const singleDose = {
    protocol: 'single-iv-dose',
    dose: { figure: '9', unit: 'mg/kg' },
    step: '0.1',
  } as const;
  const answer = workOutCourse({ ...COURSE, infusion, singleDose }, LIBRARY);
  expect(answer).toMatchObject({ kind: 'withheld' });
  if (answer.kind !== 'withheld') return;
  expect(answer.stops.map(({ kind }) => kind)).toEqual([
    'weight',
    'above ceiling',
    'above ceiling',
  ]);
});

test('a course is withheld by its single dose alone, and by a strength that only one of them keeps', () => {
  const dose = { figure: '0.3', unit: 'mg/kg' } as const;
  const singleDose = { protocol: 'single-iv-dose', dose, step: '0.1' } as const;
  const high = { ...singleDose, dose: { figure: '9', unit: 'mg/kg' } } as const;
  expect(workOutCourse({ ...COURSE, singleDose: high }, LIBRARY)).toEqual({
    kind: 'withheld',
    stops: [expect.objectContaining({ kind: 'above ceiling' })],
  });
  const preparation = { drug: '1', volume: '50' };
  const thin = workOutCourse(
    { ...COURSE, infusion: { ...ORDER, preparation }, singleDose },
    LIBRARY,
  );
  expect(thin).toMatchObject({ kind: 'withheld' });
  if (thin.kind !== 'withheld') return;
  expect(thin.stops.filter(({ kind }) => kind === 'strength')).toHaveLength(1);
});
