import type { Quantity, Unit } from '../../src/dosing/quantity';
import { checkOf, slipsOf } from './readings';

/** An order in one line, its right setting, and what a slip makes of it. */
function typedFrom(order: string) {
  const [protocol = '', weight = '', dose = '', bag = '', step = '0.1'] = order.split(' ');
  const [drug = '', volume = ''] = bag.split('/');
  return { protocol, weight, dose, drug, volume, step };
}

const IV = 'continuous-iv 70 0.2 100/50';
const SLOW_IV = 'continuous-iv 70 0.1 50/50';
const FAST_IV = 'continuous-iv 70 0.5 50/50';
const CRPS = 'crps-sci-iv 70 0.35 200/40';
const CRPS_FINE = 'crps-sci-iv 70 0.35 200/40 0.01';
const UNDER_SKIN = 'subcutaneous 60 0.15 100/50';
const BOLUS = 'single-iv-dose 70 0.2 200/20';
const MOUTH = 'oral 80 0.5 250/50';

// Right: kg × mg/kg ÷ mg/mL. Each slip changes one of them, or the figure keyed.
describe('the slip that was made is named first', () => {
  test.each([
    // the decimal point
    ['decimal point ×10', IV, '7', '70', '7 × 10'],
    ['decimal point ÷10', IV, '7', '0.7', '7 ÷ 10'],
    ['decimal point ×100', IV, '7', '700', '7 × 100'],
    ['decimal point ÷100', `${IV} 0.01`, '7', '0.07', '7 ÷ 100'],
    ['decimal point ×10', CRPS, '4.9', '49', '4.9 × 10'],
    ['decimal point ÷10', CRPS, '4.9', '0.5', '4.9 ÷ 10 = 0.49'],
    ['decimal point ×10', BOLUS, '1.4', '14', '1.4 × 10'],
    ['decimal point ÷10', MOUTH, '8', '0.8', '8 ÷ 10'],
    ['decimal point ×100', UNDER_SKIN, '4.5', '450', '4.5 × 100'],
    // 10.14 ÷ 2 = 5.07, set 5.1: the point of 5.07 and of 5.1 are both slips
    ['decimal point ×10', 'continuous-iv 50.7 0.2 100/50', '5.1', '50.7', '5.07 × 10'],
    ['decimal point ×10', 'continuous-iv 50.7 0.2 100/50', '5.1', '51', '5.1 × 10'],
    ['amount as volume', IV, '7', '14', '70 × 0.2 = 14 mg/h'],
    ['amount as volume', CRPS, '4.9', '24.5', '70 × 0.35 = 24.5 mg/h'],
    ['amount as volume', MOUTH, '8', '40', '80 × 0.5 = 40 mg'],
    ['amount as volume', UNDER_SKIN, '4.5', '9', '60 × 0.15 = 9 mg/h'],
    // ordered 10.14 mg/h, but 5.1 mL/h delivers 10.2: the sheet prints both
    ['amount as volume', 'continuous-iv 50.7 0.2 100/50', '5.1', '10.2', '5.1 × 2 = 10.2 mg/h'],
    // the weight left out
    ['without weight', FAST_IV, '35', '0.5', '0.5 ÷ 1'],
    ['without weight', CRPS_FINE, '4.9', '0.07', '0.35 ÷ 5 = 0.07'],
    ['without weight', 'oral 80 2 50/50', '160', '2', '2 ÷ 1'],
    // pounds
    ['pounds taken as kilograms', IV, '7', '15.4', '154.3 lb × 0.2 ÷ 2 = 15.43'],
    ['pounds converted twice', IV, '7', '3.2', '31.75 kg × 0.2 ÷ 2 = 3.175'],
    ['pounds taken as kilograms', BOLUS, '1.4', '3.1', '154.3 lb × 0.2 ÷ 10 = 3.09'],
    ['pounds converted twice', MOUTH, '8', '3.6', '36.29 kg × 0.5 ÷ 5 = 3.63'],
    // another strength
    ['strength 5 mg/mL', IV, '7', '2.8', '14 ÷ 5'],
    ['strength 4 mg/mL', IV, '7', '3.5', '14 ÷ 4'],
    ['strength 10 mg/mL', IV, '7', '1.4', '14 ÷ 10'],
    ['strength 50 mg/mL', `${IV} 0.01`, '7', '0.28', '14 ÷ 50'],
    ['strength 2 mg/mL', MOUTH, '8', '20', '40 ÷ 2'],
    ['strength 10 mg/mL', UNDER_SKIN, '4.5', '0.9', '9 ÷ 10'],
    ['strength 4 mg/mL', CRPS, '4.9', '6.1', '24.5 ÷ 4 = 6.125'],
    // total mg taken as mg per mL; volume without, or with, the drug
    ['total as strength', CRPS_FINE, '4.9', '0.12', '24.5 ÷ 200 = 0.1225'],
    [
      'drug volume without 3 mL',
      'continuous-iv 70 0.3 150/53',
      '7.4',
      '7',
      '21 × 50 ÷ 150, not × 53',
    ],
    ['drug volume with 3 mL', 'continuous-iv 70 0.3 150/50', '7', '7.4', '21 × 53 ÷ 150 = 7.42'],
    // per minute, per day
    ['per minute ×60', SLOW_IV, '7', '420', '7 × 60'],
    ['per minute ÷60', FAST_IV, '35', '0.6', '35 ÷ 60 = 0.583'],
    ['per day ×24', SLOW_IV, '7', '168', '7 × 24'],
    ['per day ÷24', FAST_IV, '35', '1.5', '35 ÷ 24 = 1.458'],
    ['per day ×24', UNDER_SKIN, '4.5', '108', '4.5 × 24'],
    // digits
    ['digits swapped, 21', 'continuous-iv 70 0.6 100/50', '21', '12', '12 for 21'],
    ['digits swapped, 8.4', 'single-iv-dose 70 0.3 50/20', '8.4', '4.8', '4.8 for 8.4'],
    ['digits doubled, 5', 'continuous-iv 50 0.2 100/50', '5', '55', '55 for 5'],
    ['digits doubled, 4.9', CRPS, '4.9', '44.9', '44.9 for 4.9'],
    ['digits dropped, 125', 'continuous-iv 125 1 50/50', '125', '15', '15 for 125'],
    ['digits dropped, 17.5', 'continuous-iv 70 0.5 100/50', '17.5', '7.5', '7.5 for 17.5'],
    // a single dose run as a rate, an infusion’s figure given at once
    ['single-iv-dose 0.3', IV, '7', '10.5', '70 × 0.3 ÷ 2'],
    ['single-iv-dose 0.1', 'crps-sci-iv 70 0.25 50/50', '17.5', '7', '70 × 0.1 ÷ 1'],
    ['crps-sci-iv 0.75', BOLUS, '1.4', '5.3', '70 × 0.75 ÷ 10 = 5.25'],
  ])('%s in %s: %s mL becomes %s, %s', (slip, order, right, read) => {
    expect(checkOf({ ...typedFrom(order), reading: right }).verdict).toEqual({ kind: 'agrees' });
    expect(slipsOf({ ...typedFrom(order), reading: read })[0]).toBe(slip);
  });
});

describe('where several fit, all are named, and the one that was made stands behind a likelier', () => {
  test.each([
    // the death of 2019: the bag had 10 mg/mL, so the mg/h figure is also ten times the mL/h
    [
      'continuous-iv 83.4 0.5 500/50 0.01',
      '4.17',
      '41.7',
      ['decimal point ×10', 'amount as volume', 'strength 1 mg/mL'],
    ],
    // at 2 mg/mL, mg/h as mL/h and a bag taken for 1 mg/mL are one figure
    [IV, '7', '14', ['amount as volume', 'strength 1 mg/mL']],
    // 7 for 70: the point, a bag of 10 mg/mL, 70 × 0.1 ÷ 1 as a single dose
    [
      'continuous-iv 70 1 50/50',
      '70',
      '7',
      ['decimal point ÷10', 'strength 10 mg/mL', 'single-iv-dose 0.1'],
    ],
    // 0.1 mL/h for 7: 7 ÷ 100 = 0.07, 0.2 ÷ 2 = 0.1, 14 ÷ 100 = 0.14, 7 ÷ 60 = 0.117
    [
      IV,
      '7',
      '0.1',
      ['without weight', 'decimal point ÷100', 'strength 100 mg/mL', 'per minute ÷60'],
    ],
    // 0.5 ÷ 5 = 0.1 to the digit, and 8 ÷ 100 = 0.08
    [MOUTH, '8', '0.1', ['without weight', 'decimal point ÷100']],
    // 14 ÷ 100 = 0.14 either way: the bag holds 100 mg, and a vial 100 mg/mL
    [`${IV} 0.01`, '7', '0.14', ['strength 100 mg/mL', 'total as strength']],
    // 14 ÷ 4 and 70 × 0.5 ÷ 10
    [BOLUS, '1.4', '3.5', ['strength 4 mg/mL', 'continuous-iv 0.5']],
    // 500 mg added to a full 500 mL: 35 × 510 ÷ 500 = 35.7; without the 10 mL, 35 mg/h at 1 mg/mL
    [
      'continuous-iv 70 0.5 500/510',
      '35.7',
      '35',
      ['drug volume without 10 mL', 'amount as volume', 'strength 1 mg/mL'],
    ],
    // 50 mg in 50 mL: left out, the weight of 50 kg and the volume of 50 mL are one figure
    ['continuous-iv 50 0.5 50/50', '25', '0.5', ['without weight', 'total as strength']],
  ])('%s: %s mL becomes %s: %o', (order, right, read, slips) => {
    expect(checkOf({ ...typedFrom(order), reading: right }).verdict).toEqual({ kind: 'agrees' });
    const named = slipsOf({ ...typedFrom(order), reading: read });
    expect(named.filter((each) => slips.includes(each))).toEqual(slips);
  });

  test('14 for 7 mL/h has two explanations and no other, nor by a weight that does not fit', () => {
    const two = ['amount as volume', 'strength 1 mg/mL'];
    expect(slipsOf({ ...typedFrom(IV), reading: '14' })).toEqual(two);
    expect(slipsOf({ ...typedFrom(IV), reading: '14' }, '80')).toEqual(two);
  });
});

describe('the weight of another person or day is named first, once the order is known', () => {
  test.each([
    // 17 kg × 0.2 ÷ 2 = 1.7; the pump runs the order’s 70 kg × 0.2 ÷ 2
    [IV, '17', '70', '1.7', '7'],
    [IV, '70', '17', '7', '1.7'],
    // yesterday’s 82 kg: 82 × 0.2 ÷ 2 = 8.2
    [IV, '79.5', '82', '8', '8.2'],
    [MOUTH, '56', '80', '5.6', '8'],
    // 7 entered for 70 is also ten times; the weight is seen, the point only guessed
    [IV, '7', '70', '0.7', '7'],
    // 154.3 kg was 70 kg in pounds; both are said, the weight first
    [IV, '70', '154.3', '7', '15.4'],
    // 1 mg/kg/h × 30.5 kg = 3.05, rounded down to 3 as the order itself was
    ['continuous-iv 61 1 500/50', '45', '30.5', '4.5', '3'],
    // 0.375 × 200 = 75 mg, the most for a whole body: 18.75 mL, rounded down to 18.7 as the order itself was
    ['single-iv-dose 200 0.375 200/50', '100', '200', '9.4', '18.7'],
  ])('%s with %s kg entered, %s kg ordered: %s mL becomes %s', (order, weight, ...rest) => {
    const [orderedWeight, right, reading] = rest;
    const typed = { ...typedFrom(order), weight };
    expect(checkOf({ ...typed, reading: right }, orderedWeight).verdict.kind).toBe('agrees');
    expect(slipsOf({ ...typed, reading }, orderedWeight)[0]).toBe(`weight ${orderedWeight} kg`);
    expect(slipsOf({ ...typed, reading }).join()).not.toContain('kg');
  });

  test('a weight that differs but does not explain the reading is not named', () => {
    const named = slipsOf({ ...typedFrom(IV), reading: '70' }, '17');
    expect(named.join()).not.toContain('kg');
  });
});

describe('what the order cannot be, is not named', () => {
  test.each([
    // single and oral doses have no hour: × 60 and × 24
    [BOLUS, '84', 'per minute'],
    [BOLUS, '33.6', 'per day'],
    [MOUTH, '480', 'per minute'],
    // no single dose is documented under the skin or by mouth: 60 × 0.3 ÷ 2, 80 × 0.3 ÷ 5
    [UNDER_SKIN, '9', 'single-iv-dose'],
    [MOUTH, '4.8', 'single-iv-dose'],
    // at 1 mg/mL mg/h and mL/h are the same figure
    [SLOW_IV, '7.1', 'amount as volume'],
  ])('%s, %s read: no “%s”', (order, reading, slip) => {
    expect(slipsOf({ ...typedFrom(order), reading }).join()).not.toContain(slip);
  });
});

test('which mg/h was keyed: of the order, or of what its setting delivers', () => {
  const amounts = (order: string, reading: string) => {
    const { verdict } = checkOf({ ...typedFrom(order), reading });
    const slips = verdict.kind === 'differs' ? verdict.slips : [];
    return slips.flatMap((slip) => (slip.kind === 'amount as volume' ? [slip.amount] : []));
  };
  expect(amounts(IV, '14')).toEqual(['ordered']);
  // 10.14 mg/h is ordered, and 5.1 mL/h deliver 10.2
  expect(amounts('continuous-iv 50.7 0.2 100/50', '10.2')).toEqual(['delivered']);
});

test('what a slip is about is in its own unit', () => {
  const unitsOf = (order: string, reading: string) => {
    const { verdict } = checkOf({ ...typedFrom(order), reading });
    return (verdict.kind === 'differs' ? verdict.slips : []).flatMap((slip) => {
      if (slip.kind === 'another strength') return [slip.strength.unit];
      return slip.kind === 'drug volume' ? [slip.drugVolume.unit, slip.fits.unit] : [];
    });
  };
  expect(new Set(unitsOf(IV, '2.8'))).toEqual(new Set(['mg/mL']));
  expect(unitsOf('continuous-iv 70 0.3 150/53', '7').filter((unit) => unit === 'mL')).toHaveLength(
    2,
  );
});

test('a figure of another infusion at the same route is no slip of the other protocol', () => {
  // 0.75 × 70 ÷ 2 = 26.25, set 26.3: the top for CRPS or spinal cord injury
  expect(slipsOf({ ...typedFrom(IV), reading: '26.3' })).not.toContain('crps-sci-iv 0.75');
});

test.each([
  // 70 for 7, 0.7 for 7 and 0.07 for 7; 7 for 70
  [IV, '70', '×10'],
  [IV, '0.7', '÷10'],
  [`${IV} 0.01`, '0.07', '÷100'],
  [FAST_IV.replace('0.5', '1'), '7', '÷10'],
  // 90 × 0.1 ÷ 10 = 0.9, and 90 × 0.1 ÷ 1 = 9
  ['continuous-iv 90 0.1 500/50', '9', '×10'],
  ['continuous-iv 90 0.1 50/50', '0.9', '÷10'],
])('%s, %s: where the point alone was moved, no digits are named', (order, reading, factor) => {
  const named = slipsOf({ ...typedFrom(order), reading });
  expect(named).toContain(`decimal point ${factor}`);
  expect(named.join()).not.toContain('digits');
});

test('a pump that shows 2.1 as 2.10 may have had its last two digits swapped', () => {
  // 42 × 0.1 ÷ 2 = 2.1, shown as 2.10 in steps of 0.01
  const fine = typedFrom('continuous-iv 42 0.1 100/50 0.01');
  expect(slipsOf({ ...fine, reading: '2.01' })).toContain('digits swapped, 2.1');
});

test('a slip is of the setting that its figure would have had, not of the step below', () => {
  // 70.58 × 0.2 ÷ 2 = 7.058; ten times that is 70.58, which is set 70.6 and not 70.5
  const order = 'continuous-iv 70.58 0.2 100/50';
  expect(slipsOf({ ...typedFrom(order), reading: '70.5' })).not.toContain('decimal point ×10');
  expect(slipsOf({ ...typedFrom(order), reading: '70.6' })).toContain('decimal point ×10');
});

test('but of the step below where the figure of the slip is kept within a limit', () => {
  // 0.5 for 0.05: 70.3 × 0.5 ÷ 2 = 17.575, set 17.5, since 17.6 would pass 0.5 mg/kg/h
  const order = 'continuous-iv 70.3 0.05 100/50';
  expect(slipsOf({ ...typedFrom(order), reading: '17.5' })).toContain('decimal point ×10');
});

describe('a slip of the figure that the sheet prints, not of the exact one', () => {
  // 55.5 × 0.15 = 8.325 mg/h ÷ 10 = 0.8325, set 0.83, which is 8.3 mg/h
  const driver = typedFrom('subcutaneous 55.5 0.15 200/20 0.01');
  // 47.7 × 0.5 = 23.85 mg ÷ 10 = 2.385; 2.4 would pass 0.5 mg/kg, so 2.3
  const mouth = typedFrom('oral 47.7 0.5 500/50 0.1');
  test.each([
    // 0.83 × 24; 0.8325 × 24 = 19.98
    [driver, '19.92', 'per day ×24'],
    [driver, '19.98', 'per day ×24'],
    // 8.325 × 24 and 8.3 × 24
    [driver, '199.8', 'day amount as volume'],
    [driver, '199.2', 'day amount as volume'],
    [driver, '20', 'bag as rate 20 mL'],
    [driver, '200', 'bag as rate 200 mg'],
    [{ ...driver, volume: '22' }, '22', 'bag as rate 22 mL'],
    [typedFrom('continuous-iv 70 0.2 100/50'), '50', 'bag as rate 50 mL'],
    [typedFrom('continuous-iv 70 0.2 100/50'), '100', 'bag as rate 100 mg'],
    // 3 × 2.3 and 4 × 2.3
    [mouth, '6.9', 'day as dose ×3'],
    [mouth, '9.2', 'day as dose ×4'],
  ])('%o: %s is %s', (order, reading, slip) => {
    expect(slipsOf({ ...order, reading })).toContain(slip);
  });

  test('last in the list, before digits; and of a rate alone', () => {
    // 70 × 0.2 ÷ 2 = 7: 77 of a bag of 77 mL is also a digit twice
    const named = slipsOf({ ...typedFrom('continuous-iv 70 0.2 154/77'), reading: '77' });
    expect(named.slice(-2)).toEqual(['bag as rate 77 mL', 'digits doubled, 7']);
    expect(slipsOf({ ...typedFrom(MOUTH), reading: '50' }).join()).not.toContain('bag as rate');
  });
});

describe('rounded up across a limit that the order keeps', () => {
  test.each([
    // 30.5 × 1 ÷ 10 = 3.05, set 3; 3.1 × 10 ÷ 30.5 is 1.016 mg/kg/h
    ['continuous-iv 30.5 1 500/50', '3', '3.1'],
    // 46 × 0.75 ÷ 10 = 3.45, set 3.4; 3.5 × 10 ÷ 46 is 0.761
    ['crps-sci-iv 46 0.75 500/50', '3.4', '3.5'],
    // 75 × 0.5 ÷ 50 = 0.75, set 0.7; 0.8 × 50 ÷ 75 is 0.533
    ['oral 75 0.5 500/10', '0.7', '0.8'],
    // 0.375 × 200 = 75 mg, the most for a whole body: 18.75, set 18.7
    ['single-iv-dose 200 0.375 200/50', '18.7', '18.8'],
  ])('%s: %s mL becomes %s', (order, right, reading) => {
    expect(checkOf({ ...typedFrom(order), reading: right }).verdict).toEqual({ kind: 'agrees' });
    expect(slipsOf({ ...typedFrom(order), reading })[0]).toBe(`rounded up, ${right}`);
  });

  test('nowhere else: no limit between, or a step too far', () => {
    const named = (order: string, reading: string) =>
      slipsOf({ ...typedFrom(order), reading }).join();
    expect(named('continuous-iv 30.5 0.9 500/50', '2.8')).not.toContain('rounded up');
    expect(named('continuous-iv 30.5 1 500/50', '3.2')).not.toContain('rounded up');
  });
});

describe('added to a full bag: the volume of the drug before the keying that gives the same figure', () => {
  // 35 mg/h of 500 mg in 510 mL: 35.7; without the 10 mL 35, which is also the mg/h
  const bag = { ...typedFrom('continuous-iv 70 0.5 500/500'), vial: 'us-500-in-10', reading: '35' };
  test('where the label says so, by the vial that was read', () => {
    expect(slipsOf({ ...bag, way: 'added to' }).slice(0, 2)).toEqual([
      'drug volume without 10 mL',
      'amount as volume',
    ]);
  });

  test('but not where it says that 510 mL were made up to', () => {
    const typed = { ...bag, volume: '510', vial: '', way: 'made up to' };
    expect(slipsOf(typed)[0]).toBe('amount as volume');
  });

  test('nor where the bag without the drug would be of no common strength', () => {
    // 35 × 170 ÷ 140 = 42.5; 35 is the mg/h figure, and 140 mL would have 30 mL of drug
    const odd = { ...typedFrom('continuous-iv 70 0.5 140/170'), reading: '35' };
    expect(slipsOf(odd)[0]).toBe('amount as volume');
  });
});

describe('pounds in whole numbers, as they are written down', () => {
  test.each([
    // 70 kg is 154.32 lb, written 154: × 0.2 ÷ 1 = 30.8, and 30.9 by the exact figure
    ['pounds taken as kilograms', 'continuous-iv 70 0.2 50/50', '30.8'],
    ['pounds taken as kilograms', 'continuous-iv 70 0.2 50/50', '30.9'],
    // 154 lb is 69.85 kg, written 70: × 0.5 ÷ 1 = 35, and 34.9 by the exact figure
    ['pounds converted twice', 'continuous-iv 154 0.5 50/50', '35'],
    ['pounds converted twice', 'continuous-iv 154 0.5 50/50', '34.9'],
  ])('%s: %s, %s read', (slip, order, reading) => {
    expect(slipsOf({ ...typedFrom(order), reading })[0]).toBe(slip);
  });
});

describe('what a slip is told with', () => {
  const told = (order: string, reading: string, kind: string) => {
    const { verdict } = checkOf({ ...typedFrom(order), reading });
    return verdict.kind === 'differs'
      ? verdict.slips.find((slip) => slip.kind === kind)
      : undefined;
  };
  const round = ({ value, unit }: Quantity<Unit>) => `${value.round(3)} ${unit}`;

  test('kilograms that are the weight’s pounds: 70 ÷ 0.45359237 = 154.324, read as 15.4 mL/h', () => {
    const slip = told(IV, '15.4', 'pounds');
    if (slip?.kind !== 'pounds' || slip.conversion !== 'taken as kilograms')
      throw new Error(slip?.kind);
    expect([slip.pounds, slip.as].map(round)).toEqual(['154.324 lb', '154.324 kg']);
  });

  test.each([
    // 154 × 0.45359237 = 69.853; × 0.2 ÷ 2 = 6.985
    ['exactly', 'continuous-iv 154 0.2 100/50 0.001', '6.985', '69.853 kg', true],
    // written down as 70 kg: 7
    ['in whole kilograms', 'continuous-iv 154 0.2 100/50 0.001', '7', '70 kg', false],
  ])('a weight in pounds, converted %s', (_, order, reading, as, isExact) => {
    const slip = told(order, reading, 'pounds');
    if (slip?.kind !== 'pounds' || slip.conversion !== 'converted twice')
      throw new Error(slip?.kind);
    expect([slip.pounds, slip.kilograms, slip.as].map(round)).toEqual(['154 lb', '69.853 kg', as]);
    expect(slip.isExact).toBe(isExact);
  });

  test('a total of 100 mg taken as 100 mg/mL: 14 ÷ 100 = 0.14, set 0.1', () => {
    const slip = told(IV, '0.1', 'total as strength');
    expect(slip?.kind === 'total as strength' && round(slip.strength)).toBe('100 mg/mL');
  });
});
