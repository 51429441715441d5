import { workOut } from '../../src/dosing/plan';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { exact, type OrderRow, planOf, words, workedOut } from './orders';
import { checkOf } from './readings';

/** What an order of a protocol gives, without what the weight alone draws. */
function gives(row: OrderRow): string[] {
  const outcome = workedOut(row);
  return [outcome.kind, ...words(outcome).filter((word) => !word.includes('weight'))];
}

function readingGives(row: OrderRow, reading: string): string[] {
  const { verdict, findings } = checkOf({ ...row, reading });
  const stops = findings.filter(({ severity }) => severity === 'stop');
  return [verdict.kind, ...words({ kind: 'withheld', stops })];
}

describe('a single dose stops above 0.5 mg/kg or 75 mg, the lower; never inside the source range', () => {
  const ABOVE = 'caution: above documented 0.3 mg/kg';
  test.each([
    // 0.5 × 150 = 75 mg, where the two fences meet
    ['on both', '150', '0.5', ['plan', ABOVE]],
    ['just outside both', '150', '0.501', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
    ['per kilogram below it', '149', '0.501', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
    // 0.5 × 150.1 = 75.05 mg
    ['just outside the flat one', '150.1', '0.5', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.374 × 200 = 74.8, 0.375 × 200 = 75, 0.376 × 200 = 75.2 mg
    ['just inside', '200', '0.374', ['plan', ABOVE]],
    ['on', '200', '0.375', ['plan', ABOVE]],
    ['just outside', '200', '0.376', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.3 × 250 = 75 mg, where the range ends
    ['on, at the end of the range', '250', '0.3', ['plan']],
    ['just outside', '250', '0.301', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.3 × 250.1 = 75.03 mg, inside the range
    ['above it, inside the range', '250.1', '0.3', ['plan']],
    ['past the end of the range', '250.1', '0.301', ['withheld', 'stop: above ceiling 0.3 mg/kg']],
    ['the heaviest', '300', '0.3', ['plan']],
  ])('%s: %s kg at %s mg/kg gives %o', (_, weight, dose, expected) => {
    expect(gives({ protocol: 'single-iv-dose', weight, dose })).toEqual(expected);
  });

  // 0.375 × 200 = 75 mg ÷ 4 = 18.75 mL; 18.8 mL would be 75.2 mg
  const edge = { protocol: 'single-iv-dose', weight: '200', dose: '0.375' };
  const bag = { drug: '200', volume: '50' };

  test('rounding up never carries a dose across it', () => {
    const plan = planOf({ ...edge, ...bag });
    expect(plan.administration && exact(plan.administration.set)).toBe('18.7 mL');
    const note = plan.findings.find(({ kind }) => kind === 'rounded down');
    expect(note).toMatchObject({ limit: { at: { figure: '75', unit: 'mg' } } });
    expect(note?.kind === 'rounded down' && exact(note.wouldDeliver)).toBe('75.2 mg');
  });

  test('the check holds it too, and rounds as the sheet does', () => {
    expect(readingGives({ ...edge, ...bag }, '18.7')).toEqual(['agrees']);
    expect(readingGives({ ...edge, ...bag }, '18.8')).toEqual([
      'differs',
      'stop: above ceiling 75 mg',
    ]);
    // A faithful syringe of a bad order: 0.4 × 200 = 80 mg ÷ 4 = 20 mL
    expect(readingGives({ ...edge, ...bag, dose: '0.4' }, '20')).toEqual([
      'agrees',
      'stop: above ceiling 75 mg',
    ]);
    // 0.3 × 260 = 78 mg ÷ 4 = 19.5 mL: inside the range
    expect(readingGives({ ...edge, ...bag, weight: '260', dose: '0.3' }, '19.5')).toEqual([
      'agrees',
    ]);
  });
});

describe('an oral dose stops above 3.5 mg/kg or 200 mg, the lower', () => {
  test.each([
    // 3.5 × 57 = 199.5 mg: the fences meet at 57.14 kg
    ['on the one per kilogram', '57', '3.5', 'plan', undefined],
    ['just outside it', '57', '3.501', 'withheld', 'stop: above ceiling 3.5 mg/kg/dose'],
    // 3.5 × 58 = 203 mg
    ['just outside the flat one', '58', '3.5', 'withheld', 'stop: above ceiling 200 mg/dose'],
    // 2.5 × 80 = 200, 2.499 × 80 = 199.92, 2.501 × 80 = 200.08 mg
    ['just inside', '80', '2.499', 'plan', undefined],
    ['on', '80', '2.5', 'plan', undefined],
    ['just outside', '80', '2.501', 'withheld', 'stop: above ceiling 200 mg/dose'],
    // 0.5 × 300 = 150 mg: the source’s start is never reached
    ['the heaviest', '300', '0.5', 'plan', undefined],
  ])('%s: %s kg at %s mg/kg per dose is a %s with %s', (_, weight, dose, kind, stop) => {
    const [given, ...found] = gives({ protocol: 'oral', weight, dose });
    expect(given).toBe(kind);
    expect(found.find((word) => word.startsWith('stop'))).toBe(stop);
  });

  // 2.5 × 80 = 200 mg ÷ 8 = 25 mL; 2.498 × 80 = 199.84 mg ÷ 8 = 24.98, and 25 mL is 200 mg, on it
  test('rounding up onto it stands; rounding up across it goes down', () => {
    const order = { protocol: 'oral', weight: '80', drug: '400', volume: '50' };
    const on = planOf({ ...order, dose: '2.498' }).administration;
    expect(on && exact(on.set)).toBe('25 mL/dose');
    // 200 mg ÷ 7 = 28.571 mL; 28.6 mL would be 200.2 mg
    const across = planOf({ ...order, dose: '2.5', drug: '350' });
    expect(across.administration && exact(across.administration.set)).toBe('28.5 mL/dose');
    const note = across.findings.find(({ kind }) => kind === 'rounded down');
    expect(note?.kind === 'rounded down' && exact(note.wouldDeliver)).toBe('200.2 mg/dose');
    const check = { ...order, dose: '2.5', drug: '350' };
    expect(readingGives(check, '28.5')).toEqual(['agrees']);
    expect(readingGives(check, '28.6')).toEqual(['differs', 'stop: above ceiling 200 mg/dose']);
  });
});

describe('a subcutaneous infusion stops above 0.7 mg/kg/h or 1,000 mg in 24 hours, the lower', () => {
  const ABOVE = 'caution: above documented 0.2 mg/kg/h';
  test.each([
    // 1,000 ÷ 24 ÷ 0.7 = 59.52 kg, where the two fences meet
    ['on the one per kilogram', '59', '0.7', ['plan', ABOVE]],
    ['just outside it', '59', '0.701', ['withheld', 'stop: above ceiling 0.7 mg/kg/h']],
    // 0.7 × 60 × 24 = 1,008
    ['outside the flat one', '60', '0.7', ['withheld', 'stop: above ceiling 1000 mg/24h']],
    // 0.4 × 104.166 × 24 = 999.9936, × 104.167 × 24 = 1,000.0032
    ['just inside', '104.166', '0.4', ['plan', ABOVE]],
    ['just outside', '104.167', '0.4', ['withheld', 'stop: above ceiling 1000 mg/24h']],
    // 0.5 × 83.333 × 24 = 999.996, 0.5 × 83.334 × 24 = 1,000.008
    ['a hair inside', '83.333', '0.5', ['plan', ABOVE]],
    ['a hair outside', '83.334', '0.5', ['withheld', 'stop: above ceiling 1000 mg/24h']],
    // 0.2 × 208 × 24 = 998.4, 0.201 × 208 × 24 = 1,003.392; 0.2 × 209 × 24 = 1,003.2
    ['just inside, at the end of the range', '208', '0.2', ['plan']],
    ['just outside', '208', '0.201', ['withheld', 'stop: above ceiling 1000 mg/24h']],
    ['above it, inside the range', '209', '0.2', ['plan']],
    ['past the end of the range', '209', '0.201', ['withheld', 'stop: above ceiling 0.2 mg/kg/h']],
  ])('%s: %s kg at %s mg/kg/h gives %o', (_, weight, dose, expected) => {
    expect(gives({ protocol: 'subcutaneous', weight, dose })).toEqual(expected);
  });

  test('rounding up never carries a dose across it; the check agrees with the sheet', () => {
    // 0.416 × 100 = 41.6 mg/h ÷ 8 = 5.2 mL/h: 998.4 mg in 24 hours
    const order = { protocol: 'subcutaneous', weight: '100', dose: '0.416' };
    const exactBag = { drug: '400', volume: '50' };
    expect(planOf({ ...order, ...exactBag }).findings.map(({ kind }) => kind)).not.toContain(
      'rounded down',
    );
    // ÷ 7 = 5.943 mL/h; 6 mL/h at a step of 1 would be 42 mg/h, 1,008 mg in 24 hours; 5 is 35 mg/h
    const coarse = { ...order, drug: '350', volume: '50', step: '1' };
    expect(gives(coarse)).toEqual(['withheld', 'stop: step difference above 10 percent']);
    // ÷ 4 = 10.4 mL/h goes down by itself; 0.412 × 100 ÷ 4 = 10.3; ÷ 4.4 (220 mg) = 9.4545, up to 9.5
    // mL/h: 41.8 mg/h, 1,003.2 mg in 24 hours, so 9.4: 41.36 mg/h
    const across = { ...order, drug: '220', volume: '50' };
    const plan = planOf(across);
    expect(plan.administration && exact(plan.administration.set)).toBe('9.4 mL/h');
    const note = plan.findings.find(({ kind }) => kind === 'rounded down');
    expect(note?.kind === 'rounded down' && exact(note.wouldDeliver)).toBe('1003.2 mg/24h');
    expect(readingGives(across, '9.4')).toEqual(['agrees']);
    expect(readingGives(across, '9.5')).toEqual(['differs', 'stop: above ceiling 1000 mg/24h']);
  });
});

test('dosed on another weight, the fence for the whole body holds what is given', () => {
  // 300 kg at 177.8 cm, a man: ideal 50 + 2.3 × 10 = 73 kg, adjusted 73 + 0.4 × 227 = 163.8 kg
  const body = { weight: '300', height: '177.8', sex: 'male', basis: 'adjusted' };
  const stops = (dose: string) => {
    const read = readOrderForm(
      { ...EMPTY_ORDER, ...body, protocol: 'single-iv-dose', dose },
      LIBRARY,
    );
    if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
    const outcome = workOut(read.value.order, LIBRARY);
    return outcome.kind === 'withheld' ? words(outcome) : [];
  };
  // 0.457 × 163.8 = 74.8566 mg, 0.458 × 163.8 = 75.0204 mg
  expect(stops('0.457')).toEqual([]);
  expect(stops('0.458')).toEqual(['stop: above ceiling 75 mg']);
});
