import { quantity } from '../../src/dosing/quantity';
import { secondCheck } from '../../src/dosing/second-check';
import { LIBRARY } from '../../src/library/bundled';
import { checkOf, readingOf, slipsOf, wordOfSlip } from './readings';

/** An order in one line: protocol, kg, dose and its unit, mg/mL in the bag, step. */
function typedFrom(order: string) {
  const [protocol = '', weight = '', dose = '', unit = '', bag = '', step = '0.1'] =
    order.split(' ');
  const [drug = '', volume = ''] = bag.split('/');
  return { protocol, weight, dose, unit, drug, volume, step };
}

// Worked by hand: what the order comes to, and what the slip makes of it. Bags of 1 mg/mL have no mg/h keyed as mL/h.
describe('a figure of another unit of the list is a named slip, the first', () => {
  test.each([
    // mg/kg/h and mg/h: × kg
    ['continuous-iv 70 5 mg/h 500/500', '5', '350', 'taken as 5 mg/kg/h', '5 × 70 = 350 mg/h'],
    ['continuous-iv 50 5 mg/h 500/50', '0.5', '25', 'taken as 5 mg/kg/h', '5 × 50 = 250 mg/h ÷ 10'],
    ['continuous-iv 80 20 mg/h 50/50 0.01', '20', '0.25', '0.25 mg/kg/h as mg/h', '20 ÷ 80 = 0.25'],
    ['continuous-iv 70 0.2 mg/kg/h 50/50', '14', '980', '14 mg/h as mg/kg/h', '14 × 70 = 980'],
    // mg/kg/h and microgram/kg/min: × 16.67
    [
      'continuous-iv 70 3 microgram/kg/min 50/50',
      '12.6',
      '210',
      'taken as 3 mg/kg/h',
      '3 × 0.06 × 70 = 12.6; 3 × 70',
    ],
    [
      'continuous-iv 100 0.5 mg/kg/h 50/50',
      '50',
      '3',
      'taken as 0.5 microgram/kg/min',
      '0.5 × 0.06 × 100',
    ],
    [
      'continuous-iv 50 0.3 mg/kg/h 50/50',
      '15',
      '250',
      '5 microgram/kg/min as mg/kg/h',
      '0.3 ÷ 0.06 = 5; 5 × 50',
    ],
    // mg/h and microgram/kg/min: × 0.06 kg
    [
      'continuous-iv 70 5 mg/h 50/50',
      '5',
      '21',
      'taken as 5 microgram/kg/min',
      '5 × 0.06 × 70 = 21 mg/h',
    ],
    [
      'continuous-iv 100 5 microgram/kg/min 50/50',
      '30',
      '5',
      'taken as 5 mg/h',
      '5 × 0.06 × 100 = 30',
    ],
    // mg/h and mg in 24 h: × 24
    ['subcutaneous 70 30 mg/24h 50/50 0.01', '1.25', '30', 'taken as 30 mg/h', '30 ÷ 24 = 1.25'],
    ['subcutaneous 50 6 mg/h 50/50 0.01', '6', '0.25', 'taken as 6 mg/24h', '6 ÷ 24 = 0.25'],
    ['subcutaneous 100 5 mg/h 50/50', '5', '120', '120 mg/24h as mg/h', '5 × 24 = 120'],
    // mg/kg/h and mg in 24 h: × 24 kg
    [
      'subcutaneous 50 0.1 mg/kg/h 50/50',
      '5',
      '6000',
      '120 mg/24h as mg/kg/h',
      '0.1 × 50 × 24 = 120; 120 × 50',
    ],
    [
      'subcutaneous 100 240 mg/24h 500/50 0.01',
      '1',
      '2400',
      'taken as 240 mg/kg/h',
      '240 ÷ 24 = 10; 240 × 100 ÷ 10',
    ],
    // mg/kg and mg: × kg
    ['single-iv-dose 70 21 mg 50/50', '21', '1470', 'taken as 21 mg/kg', '21 × 70'],
    ['single-iv-dose 50 20 mg 50/50', '20', '0.4', '0.4 mg/kg as mg', '20 ÷ 50'],
    ['oral 70 35 mg/dose 50/50', '35', '2450', 'taken as 35 mg/kg/dose', '35 × 70'],
    ['oral 80 40 mg/dose 50/50', '40', '0.5', '0.5 mg/kg/dose as mg/dose', '40 ÷ 80'],
    // microgram and milligram: × 1,000
    [
      'continuous-iv 50 1 microgram/kg/min 500/50',
      '0.3',
      '300',
      'another mass ×1000',
      '1 × 0.06 × 50 = 3 mg/h ÷ 10',
    ],
    [
      'continuous-iv 50 0.1 mg/kg/h 500/50',
      '0.5',
      '500',
      'another mass ×1000',
      '0.1 × 50 = 5 mg/h ÷ 10',
    ],
    // the figure as it is printed: 0.123 × 83 = 10.209, printed 10.2, where the pump is set to 10.21
    [
      'continuous-iv 83 0.123 mg/kg/h 50/50 0.01',
      '10.21',
      '846.6',
      '10.209 mg/h as mg/kg/h',
      '10.2 × 83; 10.209 × 83 = 847.35, 10.21 × 83 = 847.43',
    ],
  ])('%s: %s mL becomes %s: %s, %s', (order, right, reading, slip) => {
    expect(checkOf({ ...typedFrom(order), reading: right }).verdict.kind).toBe('agrees');
    expect(slipsOf({ ...typedFrom(order), reading })[0]).toBe(slip);
  });
});

describe('no figure is named twice as two words for one thing', () => {
  test.each([
    // the dose per kilogram as so many mg: 0.5 ÷ 1
    ['continuous-iv 70 0.5 mg/kg/h 50/50', '0.5', 'without weight', 'taken as 0.5 mg/h'],
    ['single-iv-dose 70 0.3 mg/kg 50/50', '0.3', 'without weight', 'taken as 0.3 mg'],
    ['oral 80 2 mg/kg/dose 50/50', '2', 'without weight', 'taken as 2 mg/dose'],
    // 24 times, where both units are in the list
    ['subcutaneous 70 5 mg/h 50/50', '120', '120 mg/24h as mg/h', 'per day ×24'],
    ['subcutaneous 70 240 mg/24h 50/50', '0.4', '10 mg/h as mg/24h', 'per day ÷24'],
    // and where only one is
    ['continuous-iv 70 5 mg/h 50/50', '120', 'per day ×24', '120 mg/24h as mg/h'],
    ['subcutaneous 60 0.1 mg/kg/h 50/50', '144', 'per day ×24', 'taken as 0.1 mg/24h'],
    // at 60 kg, 60 times is another cause too
    ['continuous-iv 60 5 mg/h 50/50', '300', 'taken as 5 mg/kg/h', 'nothing'],
    ['continuous-iv 60 5 mg/h 50/50', '300', 'per minute ×60', 'nothing'],
  ])('%s, %s read: %s, and not %s', (order, reading, named, not) => {
    const slips = slipsOf({ ...typedFrom(order), reading });
    expect(slips).toContain(named);
    expect(slips).not.toContain(not);
  });

  test('what a unit outside the list would make is not named: no mg in 24 hours into a vein', () => {
    // 48 ÷ 24 = 2
    const named = slipsOf({ ...typedFrom('continuous-iv 70 48 mg/h 50/50'), reading: '2' });
    expect(named).toContain('per day ÷24');
    expect(named.join()).not.toContain('24h');
  });
});

describe('an order for the whole body comes to the same at any weight: no weight explains anything', () => {
  // 5 mg/h × 2.2046 = 11.02; ÷ 2.2046 = 2.27
  test.each(['11', '2.3', '5.7'])('5 mg/h, %s read: no pounds, no other weight', (reading) => {
    const typed = { ...typedFrom('continuous-iv 70 5 mg/h 50/50'), reading };
    // 5.7: 80 ÷ 70 × 5
    expect(slipsOf(typed, '80').join()).not.toMatch(/pounds|weight/);
  });

  test('nor the measured weight for the ideal one: 100 ÷ 73 × 5 = 6.85', () => {
    const body = { weight: '100', basis: 'ideal', height: '177.8', sex: 'male' };
    const order = typedFrom('continuous-iv 100 5 mg/h 50/50');
    expect(slipsOf({ ...order, ...body, reading: '6.8' }).join()).not.toContain('weight');
    const perKg = { ...order, unit: 'microgram/kg/min', dose: '5' };
    // 5 × 0.06 × 100 = 30, on the ideal weight 21.9
    expect(slipsOf({ ...perKg, ...body, reading: '30' })[0]).toBe('actual weight 100 kg');
  });

  test('a dose in micrograms per kilogram is on the weight: 12.6 × 2.2046 = 27.8', () => {
    const typed = typedFrom('continuous-iv 70 3 microgram/kg/min 50/50');
    expect(slipsOf({ ...typed, reading: '27.8' })[0]).toBe('pounds taken as kilograms');
    // 3 ÷ 1,000 × 60 = 0.18 mg/h
    expect(slipsOf({ ...typed, step: '0.01', reading: '0.18' })).toContain('without weight');
  });
});

describe('the rounded figure that a sheet prints, entered as the order', () => {
  test.each([
    // 5 ÷ 70 = 0.0714: 0.071 × 70 = 4.97
    ['continuous-iv 70 0.071 mg/kg/h 50/50 0.01', '4.97', '5'],
    // 5 ÷ 71 = 0.0704, printed without its zero: 0.07 × 71 = 4.97
    ['continuous-iv 71 0.07 mg/kg/h 50/50 0.01', '4.97', '5'],
    // and the other direction: 0.123 × 83.7 = 10.2951 mg/h, printed 10.3
    ['continuous-iv 83.7 10.3 mg/h 50/50 0.01', '10.3', '10.29'],
    // 0.123 × 83.7 × 24 = 247.08 in 24 hours is printed 247: 10.2917
    ['continuous-iv 83.7 2.05 microgram/kg/min 50/50 0.01', '10.3', '10.32'],
    // 0.3 × 71.3 = 21.39 mg, printed 21.4
    ['single-iv-dose 71.3 21.4 mg 50/50 0.01', '21.4', '21.39'],
    // 0.5 × 83.3 = 41.65 mg, printed 41.7
    ['oral 83.3 41.7 mg/dose 50/50 0.01', '41.7', '41.65'],
  ])('%s: %s mL/h agrees, and %s is a dose that is printed like it', (order, agrees, reading) => {
    expect(checkOf({ ...typedFrom(order), reading: agrees }).verdict.kind).toBe('agrees');
    expect(slipsOf({ ...typedFrom(order), reading })).toContain('rounded figure');
  });

  test.each([
    // half of the last digit is 0.05 mg/h: 10.24 and 10.36 are printed otherwise
    ['continuous-iv 83.7 10.3 mg/h 50/50 0.01', '10.24'],
    ['continuous-iv 83.7 10.3 mg/h 50/50 0.01', '10.36'],
    // a figure with more digits than rounding leaves
    ['continuous-iv 83.7 10.295 mg/h 50/50 0.01', '10.31'],
    // a figure of two digits fewer: 0.5 was hardly rounded
    ['continuous-iv 70 0.5 mg/kg/h 50/50 0.01', '35.01'],
    ['continuous-iv 70 5 mg/h 50/50 0.001', '5.001'],
    // no decimal is rounded away from 100
    ['subcutaneous 70 247 mg/24h 50/50 0.01', '10.3'],
  ])('%s: %s is not', (order, reading) => {
    expect(slipsOf({ ...typedFrom(order), reading })).not.toContain('rounded figure');
  });
});

describe('the neighbouring row of a table in the unit that was ordered in', () => {
  test.each([
    // the tool’s own steps: 2.5 mg/h, 50 mg in 24 hours (250 ÷ 24 = 10.4), 1 microgram/kg/min (4 × 4.2 = 16.8)
    ['continuous-iv 70 10 mg/h 50/50', '12.5', 'row 12.5'],
    ['continuous-iv 70 10 mg/h 50/50', '7.5', 'row 7.5'],
    ['subcutaneous 70 200 mg/24h 50/50', '10.4', 'row 250'],
    ['continuous-iv 70 3 microgram/kg/min 50/50', '16.8', 'row 4'],
  ])('%s, %s read: %s', (order, reading, row) => {
    expect(slipsOf({ ...typedFrom(order), reading })).toContain(row);
  });

  test('a step of the handed-over order in its own unit, where the checker wrote the dose in another', () => {
    // 14 mg/h is 0.2 mg/kg/h; its table has steps of 2 mg/h
    const reading = {
      ...readingOf({ ...typedFrom('continuous-iv 70 0.2 mg/kg/h 50/50'), reading: '16' }),
      titrationStep: quantity('2', 'mg/h'),
    };
    const { check } = secondCheck(reading, undefined, LIBRARY);
    const slips = check.verdict.kind === 'differs' ? check.verdict.slips.map(wordOfSlip) : [];
    expect(slips).toContain('row 16');
  });
});

test('what was worked out and what was taken keep their units', () => {
  const { verdict } = checkOf({ ...typedFrom('continuous-iv 100 20 mg/h 50/50'), reading: '0.2' });
  const slips = verdict.kind === 'differs' ? verdict.slips : [];
  const slip = slips.find(({ kind }) => kind === 'another unit');
  if (slip?.kind !== 'another unit') throw new Error('not named');
  expect([slip.taken.unit, slip.workedOut?.unit]).toEqual(['mg/h', 'mg/kg/h']);
});
