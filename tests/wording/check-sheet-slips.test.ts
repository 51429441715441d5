import { checkAnswer } from '../../src/answers/check';
import { takeOver } from '../../src/answers/link';
import type { Plan } from '../../src/dosing/plan';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { plain, spaced } from '../../src/wording/text';
import { planOf } from '../dosing/orders';

// 70 × 0.2 = 14 mg/h ÷ 2 mg/mL = 7 mL/h
const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const BOLUS = { ...IV, protocol: 'single-iv-dose' };
const MOUTH = { ...IV, protocol: 'oral', dose: '0.5', drug: '200', volume: '20' };

type Typed = Partial<TypedCheck>;

function slipsOf(typed: Typed, handed?: Plan): string[] {
  return slipsAndNames(typed, handed).slips;
}

function slipsAndNames(typed: Typed, handed?: Plan) {
  const answer = checkAnswer(
    { ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed },
    handed,
    LIBRARY,
  );
  if (answer.kind === 'problems') throw new Error('not read');
  const { slips, slipNames } = answer.sheet;
  return { slips: slips.map((slip) => spaced(plain(slip))), names: slipNames.map(spaced) };
}

describe('every slip in words that say what to look at', () => {
  test.each<[string, Typed, string]>([
    [
      '70',
      IV,
      'The pump shows 10 times what the order needs. Look at the decimal point in the rate, the dose, the weight and the drug.',
    ],
    [
      '0.7',
      IV,
      'The pump shows one tenth of what the order needs. Look at the decimal point in the rate, the dose, the weight and the drug.',
    ],
    [
      '700',
      BOLUS,
      'The syringe holds 100 times what the order needs. Look at the decimal point in the volume, the dose, the weight and the drug.',
    ],
    [
      '0.07',
      { ...IV, step: '0.01' },
      'The pump shows one hundredth of what the order needs. Look at the decimal point in the rate, the dose, the weight and the drug.',
    ],
    ['14', IV, 'The pump shows 14, which is the ordered mg/h. Was the mg/h figure keyed as mL/h?'],
    [
      '14',
      BOLUS,
      'The syringe holds 14, which is the ordered mg. Was the mg figure drawn up as mL?',
    ],
    // 80 × 0.5 = 40 mg per dose; ÷ 5 mg/mL = 8 mL
    [
      '40',
      { ...MOUTH, weight: '80', drug: '250', volume: '50' },
      'The syringe holds 40, which is the ordered mg per dose. Was the mg per dose figure drawn up as mL per dose?',
    ],
    // 0.5 ÷ 1 mg/mL
    [
      '0.5',
      { ...IV, dose: '0.5', drug: '50' },
      'The pump rate matches the dose without the weight. Was the dose multiplied by 70 kg?',
    ],
    // 70 ÷ 0.45359237 = 154.32 lb; 70 lb = 31.75 kg
    [
      '15.4',
      IV,
      'The pump rate matches 154.3 as the weight: 70 kg is 154.3 lb. Were pounds taken as kilograms?',
    ],
    [
      '3.2',
      IV,
      'First: was 70 read in pounds? 70 lb is 31.75 kg, which matches. If it is kilograms, were they taken as pounds?',
    ],
    // 14 ÷ 5
    [
      '2.8',
      IV,
      'The pump rate matches 5 mg per mL; the label was entered as 2 mg per mL. Look at the strength on the label again.',
    ],
    // 24.5 ÷ 200 = 0.1225
    [
      '0.12',
      { ...IV, dose: '0.35', drug: '200', volume: '40', step: '0.01' },
      'The pump rate matches 200 mg per mL. Was the total of 200 mg taken as the strength?',
    ],
    // 21 × 50 ÷ 150 = 7; with the 3 mL of 50 mg/mL, 7.42
    [
      '7',
      { ...IV, dose: '0.3', drug: '150', volume: '53' },
      'The pump rate matches 50 mL, which is the 53 mL entered without the 3 mL of the drug itself. Was the bag made up to its volume, or the drug added to a full bag?',
    ],
    [
      '7.4',
      { ...IV, dose: '0.3', drug: '150' },
      'The pump rate matches 53 mL, which is the 50 mL entered and the 3 mL of the drug itself. Was the bag made up to its volume, or the drug added to a full bag?',
    ],
    // 7 × 60, 35 ÷ 60, 7 × 24, 35 ÷ 24
    [
      '420',
      { ...IV, dose: '0.1', drug: '50' },
      'The pump shows 60 times what the order needs. Was the dose taken per minute, or per hour?',
    ],
    [
      '0.6',
      { ...IV, dose: '0.5', drug: '50' },
      'The pump shows one sixtieth of what the order needs. Was the dose taken per minute, or per hour?',
    ],
    [
      '168',
      { ...IV, dose: '0.1', drug: '50' },
      'The pump shows 24 times what the order needs. Was the dose taken per day, or per hour?',
    ],
    [
      '1.5',
      { ...IV, dose: '0.5', drug: '50' },
      'The pump shows one twenty-fourth of what the order needs. Was the dose taken per day, or per hour?',
    ],
    [
      '12',
      { ...IV, dose: '0.6' },
      'The pump shows 12; 21 matches the order. Were two digits swapped?',
    ],
    ['77', IV, 'The pump shows 77; 7 matches the order. Was a digit entered twice?'],
    // 70 × 0.5 ÷ 2 = 17.5
    [
      '7.5',
      { ...IV, dose: '0.5' },
      'The pump shows 7.5; 17.5 matches the order. Was a digit left out?',
    ],
    // 70 × 0.3 ÷ 2 = 10.5; 70 × 0.75 ÷ 2 = 26.25
    [
      '10.5',
      IV,
      'The pump rate matches 0.3 mg/kg, in the source range of the single intravenous dose. Was a single dose run as a rate?',
    ],
    [
      '26.3',
      BOLUS,
      'The volume drawn up matches 0.75 mg/kg/h, in the source range of the intravenous infusion for CRPS or spinal cord injury. Was an hour of an infusion given as a single dose?',
    ],
  ])('%s read: %o', (reading, typed, sentence) => {
    expect(slipsOf({ ...typed, reading })[0]).toBe(sentence);
  });

  test('where several fit, each has its sentence, the likeliest first', () => {
    expect(slipsOf({ ...IV, reading: '14' })).toEqual([
      'The pump shows 14, which is the ordered mg/h. Was the mg/h figure keyed as mL/h?',
      'The pump rate matches 1 mg per mL; the label was entered as 2 mg per mL. Look at the strength on the label again.',
    ]);
  });
});

describe('a figure of the day, or of the bag, as the rate, in words', () => {
  // 55.5 × 0.15 = 8.325 mg/h ÷ 10 = 0.8325, set 0.83, which is 8.3 mg/h
  const driver = {
    ...{ protocol: 'subcutaneous', weight: '55.5', dose: '0.15' },
    ...{ drug: '200', volume: '20', step: '0.01' },
  };
  test.each([
    // 8.325 × 24 and 8.3 × 24
    [
      '199.8',
      'The pump shows 199.8, which is the ordered mg in 24 hours. Was the mg figure of a day keyed as mL/h?',
    ],
    [
      '199.2',
      'The pump shows 199.2, which is the delivered mg in 24 hours. Was the mg figure of a day keyed as mL/h?',
    ],
    [
      '20',
      'The pump shows 20, which is the final volume of 20 mL. Was the whole volume keyed as the rate?',
    ],
    [
      '200',
      'The pump shows 200, which is the drug’s 200 mg. Was the mg figure of the drug keyed as the rate?',
    ],
  ])('%s read: %s', (reading, sentence) => {
    expect(slipsOf({ ...driver, reading })).toContain(sentence);
  });
});

describe('another unit of the list, in words', () => {
  const bag = { ...IV, drug: '50', step: '0.01' };
  const skin = { ...bag, protocol: 'subcutaneous' };
  test.each<[string, Typed, string, string]>([
    // 5 × 70 = 350 mg/h
    [
      '350',
      { ...bag, unit: 'mg/h', dose: '5' },
      'The pump rate matches 5 mg/kg/h; the order says 5 mg/h. Was the figure taken as milligrams per kilogram per hour?',
      '5 mg/h taken as mg/kg/h',
    ],
    // 5 × 0.06 × 70 = 21 mg/h
    [
      '21',
      { ...bag, unit: 'mg/h', dose: '5' },
      'The pump rate matches 5 microgram/kg/min; the order says 5 mg/h. Was the figure taken as micrograms per kilogram per minute?',
      '5 mg/h taken as microgram/kg/min',
    ],
    // 5 ÷ 70 = 0.0714
    [
      '0.07',
      { ...bag, unit: 'mg/h', dose: '5' },
      'The pump rate matches 0.071 mg/h: the order’s 5 mg/h is 0.071 mg/kg/h. Was that figure taken as milligrams per hour?',
      '0.071 mg/kg/h taken as mg/h',
    ],
    // 30 ÷ 24 = 1.25
    [
      '30',
      { ...skin, unit: 'mg/24h', dose: '30' },
      'The pump rate matches 30 mg/h; the order says 30 mg in 24 hours. Was the figure taken as milligrams per hour?',
      '30 mg in 24 hours taken as mg/h',
    ],
    // 5 ÷ 24 = 0.208
    [
      '0.21',
      { ...skin, unit: 'mg/h', dose: '5' },
      'The pump rate matches 5 mg in 24 hours; the order says 5 mg/h. Was the figure taken as milligrams in 24 hours?',
      '5 mg/h taken as mg in 24 hours',
    ],
    // 21 × 70
    [
      '1470',
      { ...bag, protocol: 'single-iv-dose', unit: 'mg', dose: '21' },
      'The volume drawn up matches 21 mg/kg; the order says 21 mg. Was the figure taken as milligrams per kilogram?',
      '21 mg taken as mg/kg',
    ],
    // 25 ÷ 70 = 0.357
    [
      '0.36',
      { ...bag, protocol: 'oral', unit: 'mg/dose', dose: '25' },
      'The volume drawn up matches 0.357 mg per dose: the order’s 25 mg per dose is 0.357 mg/kg per dose. Was that figure taken as milligrams per dose?',
      '0.357 mg/kg per dose taken as mg per dose',
    ],
    // 1 × 0.06 × 70 ÷ 10 = 0.42
    [
      '420',
      { ...bag, drug: '500', unit: 'microgram/kg/min', dose: '1' },
      'The pump shows 1,000 times what the order needs. Was the dose taken in milligrams, or in micrograms?',
      'milligrams and micrograms',
    ],
    // 0.5 × 70 = 35 mg/h at 0.05 mg/mL is 700: a thousandth
    [
      '0.7',
      { ...bag, volume: '1000', step: '0.1', dose: '0.5' },
      'The pump shows one thousandth of what the order needs. Was the dose taken in milligrams, or in micrograms?',
      'milligrams and micrograms',
    ],
  ])('%s read: %o', (reading, typed, sentence, name) => {
    const { slips, names } = slipsAndNames({ ...typed, reading });
    expect(slips).toContain(sentence);
    expect(names[slips.indexOf(sentence)]).toBe(name);
  });
});

describe('slips in reading the order, in words', () => {
  test.each<[string, Typed, string]>([
    // 30.5 × 1 ÷ 10 = 3.05, set 3, since 3.1 would give 1.016 mg/kg/h
    [
      '3.1',
      { ...IV, weight: '30.5', dose: '1', drug: '500' },
      'The pump shows 3.1, the step nearest to the order, which passes a limit that the order keeps; 3 matches the order. Was it rounded up across the limit?',
    ],
    // 70 kg is 154.32 lb, written 154: × 0.2 ÷ 1; 154 lb is 69.85 kg, written 70: × 0.5 ÷ 1
    [
      '30.8',
      { ...IV, drug: '50' },
      'The pump rate matches 154 as the weight: 70 kg is 154.3 lb. Were pounds taken as kilograms?',
    ],
    [
      '35',
      { ...IV, weight: '154', dose: '0.5', drug: '50' },
      'First: was 154 read in pounds? 154 lb is 69.85 kg, and 70 kg matches. If it is kilograms, were they taken as pounds?',
    ],
    // 154 lb is 69.85 kg; × 0.2 ÷ 2 = 6.985, set 7
    [
      '7',
      { ...IV, weight: '154' },
      'First: was 154 read in pounds? 154 lb is 69.85 kg, which matches. If it is kilograms, were they taken as pounds?',
    ],
    // 0.25 × 70 ÷ 2 = 8.75, set 8.8
    [
      '8.8',
      IV,
      'The pump rate matches 0.25 mg/kg/h, next to the ordered dose. Was the neighbouring row of a table read?',
    ],
    [
      '9.1',
      { ...IV, before: '9.1' },
      'The pump shows 9.1, the rate before the last change. Was the change made?',
    ],
    // 3 × 3.5 mL, 3.5 ÷ 4 = 0.875, set 0.9
    [
      '10.5',
      MOUTH,
      'The syringe holds 3 times what the order needs. Was a day’s total taken for one dose?',
    ],
    [
      '0.9',
      MOUTH,
      'The syringe holds a quarter of what the order needs. Was one dose divided as if it were a day’s total?',
    ],
    // ideal 73 kg: × 0.2 ÷ 2 = 7.3; measured 100 kg: 10
    [
      '10',
      { ...IV, weight: '100', basis: 'ideal', height: '177.8', sex: 'male' },
      'The pump rate matches the actual weight of 100 kg, not the ideal weight of 73 kg. Which weight does the order dose on?',
    ],
    // 0.071 × 70 = 4.97 mL/h at 1 mg/mL; the order was 5 mg/h
    [
      '5',
      { ...IV, dose: '0.071', drug: '50', step: '0.01' },
      'The pump rate matches a dose that is printed as 0.071 mg/kg/h once rounded. Perhaps the rounded figure was entered: enter the order as it is written.',
    ],
    // the other direction: 0.123 × 83.7 = 10.2951 mg/h, printed 10.3
    [
      '10.29',
      { ...IV, weight: '83.7', unit: 'mg/h', dose: '10.3', drug: '50', step: '0.01' },
      'The pump rate matches a dose that is printed as 10.3 mg/h once rounded. Perhaps the rounded figure was entered: enter the order as it is written.',
    ],
    // 35 mg/h; 500 mg in 10 mL added to 250 mL is 500 mg in 260: 18.2 mL/h; made up to 250: 17.5
    [
      '17.5',
      { ...IV, dose: '0.5', drug: '500', volume: '250', way: 'added to', vial: 'us-500-in-10' },
      'The pump rate matches 250 mL; with the 10 mL of the drug itself the bag holds 260 mL. Was the volume of the drug left out?',
    ],
  ])('%s read: %o', (reading, typed, sentence) => {
    expect(slipsOf({ ...typed, reading })[0]).toBe(sentence);
  });
});

describe('one weight in pounds beside the same in kilograms, while the pump fits the entry', () => {
  const bag = { ...IV, drug: '50' };
  test.each<[string, string, string, string[]]>([
    // 154 × 0.2 ÷ 1 = 30.8: both took the pounds for kilograms; 70 kg is 154.32 lb
    [
      '154',
      '70',
      '30.8',
      [
        'The 154 kg entered is the order’s 70 kg in pounds: 70 kg is 154.3 lb. Were pounds taken as kilograms?',
      ],
    ],
    // 154 lb is 69.853 kg
    [
      '154',
      '69.85',
      '30.8',
      [
        'The 154 kg entered is the order’s 69.85 kg in pounds: 69.85 kg is 154 lb. Were pounds taken as kilograms?',
      ],
    ],
    // 70 × 0.2 ÷ 1 = 14
    [
      '70',
      '154',
      '14',
      [
        'The order’s 154 kg is the 70 kg entered in pounds: 70 kg is 154.3 lb. Were pounds taken as kilograms?',
      ],
    ],
    ['150', '70', '30', []],
    ['70', '70', '14', []],
  ])('%s kg entered, %s kg ordered, %s mL/h: %o', (weight, ordered, reading, slips) => {
    const typed = { ...EMPTY_CHECK, running: 'no', way: 'not said', ...bag, weight, reading };
    const answer = checkAnswer(typed, planOf({ ...bag, weight: ordered }), LIBRARY);
    if (answer.kind === 'problems') throw new Error('not read');
    expect(answer.sheet.slips.map((slip) => spaced(plain(slip)))).toEqual(slips);
    expect(answer.sheet.slipNames).toEqual(slips.map(() => 'pounds taken as kilograms'));
  });
});

test('the neighbouring row of a table in steps of its own is named where the order came with a link', () => {
  // 0.2 + 0.1 = 0.3 mg/kg/h × 70 = 21 mg/h ÷ 2 = 10.5 mL/h
  const asked = { ...EMPTY_ORDER, ...IV, titration: 'asked', titrationStep: '0.1' } as const;
  const read = readOrderForm(asked, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const taken = takeOver(handOver(read.value.order, LIBRARY) ?? '', LIBRARY);
  if (taken.kind !== 'order') throw new Error(taken.why);
  const reading = { ...IV, reading: '10.5' };
  expect(slipsOf(reading, taken.plan).filter((slip) => slip.includes('0.3 mg/kg/h'))).toHaveLength(
    1,
  );
  expect(slipsOf(reading).filter((slip) => slip.includes('0.3 mg/kg/h'))).toEqual([]);
});

test.each([
  ['2', '7', 'The syringe holds 2 times'],
  ['2', '1.8', 'The syringe holds half of'],
  ['5', '17.5', 'The syringe holds 5 times'],
  ['5', '0.7', 'The syringe holds 1/5 of'],
])(
  'of a library with %s doses a day, %s mL drawn up: %s what the order needs',
  (often, reading, said) => {
    const protocols = LIBRARY.protocols.map((protocol) =>
      protocol.delivery === 'divided doses'
        ? { ...protocol, dosesPerDay: { ...protocol.dosesPerDay, value: ['1', often] as const } }
        : protocol,
    );
    // 70 × 0.5 = 35 mg ÷ 10 mg/mL = 3.5 mL
    const typed = { ...EMPTY_CHECK, ...MOUTH, way: 'not said', reading };
    const answer = checkAnswer(typed, undefined, { ...LIBRARY, protocols });
    if (answer.kind === 'problems') throw new Error('not read');
    const slips = answer.sheet.slips.map((slip) => spaced(plain(slip)));
    expect(slips.some((slip) => slip.startsWith(`${said} what the order needs. Was`))).toBe(true);
  },
);
