import { bolusReadBack } from '../../src/answers/bolus-read-back';
import {
  doseAlone,
  doseReadBack,
  preparationReadBack,
  wantedReadBack,
  weightReadBack,
} from '../../src/answers/read-back';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_COURSE } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';
import { ownLibrary } from '../library/own-library';

test.each([
  // 70 ÷ 0.45359237 = 154.3
  ['70', 'Read as 70 kg (154 lb)'],
  ['', ''],
  ['0,7', ''],
])('a weight of “%s” is read back as “%s”', (typed, expected) => {
  expect(spaced(weightReadBack(typed))).toBe(expected);
});

test.each([
  ['100', '50', 'Read as 100 mg in 50 mL (2 mg per mL)'],
  ['100', '', ''],
  ['', '50', ''],
])('a preparation of “%s” in “%s” is read back as “%s”', (drug, volume, expected) => {
  expect(spaced(preparationReadBack({ ...EMPTY_ORDER, drug, volume }, LIBRARY))).toBe(expected);
});

const SUBCUTANEOUS = { protocol: 'subcutaneous', weight: '70' };
const GENERAL = { protocol: 'continuous-iv', weight: '70' };

/** A dose as it is read back, with ordinary spaces. */
const back = (typed: Partial<TypedOrder>) =>
  spaced(doseReadBack({ ...EMPTY_ORDER, ...typed }, LIBRARY));

// At 70 kg, by hand.
test.each<[Partial<TypedOrder>, string]>([
  [{ ...GENERAL, dose: '0.2' }, 'Read as 0.2 mg/kg/h, 14 mg/h at 70 kg'],
  // 5 ÷ 70 = 0.0714: a usual start draws nothing
  [{ ...GENERAL, unit: 'mg/h', dose: '5' }, 'Read as 5 mg/h, 0.071 mg/kg/h at 70 kg'],
  // 7 ÷ 70 = 0.1, the bottom of the range, and 6.99 just under it: as many digits as show it
  [{ ...GENERAL, unit: 'mg/h', dose: '7' }, 'Read as 7 mg/h, 0.1 mg/kg/h at 70 kg'],
  [{ ...GENERAL, unit: 'mg/h', dose: '6.99' }, 'Read as 6.99 mg/h, 0.0999 mg/kg/h at 70 kg'],
  // 5 × 0.06 = 0.3, × 70 = 21
  [
    { ...GENERAL, unit: 'microgram/kg/min', dose: '5' },
    'Read as 5 microgram/kg/min, 21 mg/h, 0.3 mg/kg/h at 70 kg, not 5 mg/h',
  ],
  // 70 mg/h is on the stop, 70.1 above it; × 0.06 = 4.2 and 4.206; × 70 = 294 and 294.42
  [
    { ...GENERAL, unit: 'microgram/kg/min', dose: '70' },
    'Read as 70 microgram/kg/min, 294 mg/h, 4.2 mg/kg/h at 70 kg, not 70 mg/h.\n70 milligrams per hour would be 1 mg/kg/h.',
  ],
  [
    { ...GENERAL, unit: 'microgram/kg/min', dose: '70.1' },
    'Read as 70.1 microgram/kg/min, 294 mg/h, 4.21 mg/kg/h at 70 kg',
  ],
  [
    { protocol: 'crps-sci-iv', weight: '70', dose: '0.35' },
    'Read as 0.35 mg/kg/h, 24.5 mg/h at 70 kg',
  ],
  // Three forms under the skin: × 24 = 720, ÷ 70 = 0.4286; 30 ÷ 24 = 1.25, ÷ 70 = 0.0179
  [
    { ...SUBCUTANEOUS, unit: 'mg/h', dose: '30' },
    'Read as 30 mg/h, 720 mg in 24 hours, 0.429 mg/kg/h at 70 kg.\n30 milligrams in 24 hours would be 1.25 mg/h, 0.018 mg/kg/h.',
  ],
  // 100 ÷ 24 = 4.167, ÷ 70 = 0.0595
  [
    { ...SUBCUTANEOUS, unit: 'mg/24h', dose: '100' },
    'Read as 100 mg in 24 hours, 4.17 mg/h, 0.06 mg/kg/h at 70 kg',
  ],
  // 0.1 × 70 = 7, × 24 = 168
  [{ ...SUBCUTANEOUS, dose: '0.1' }, 'Read as 0.1 mg/kg/h, 7 mg/h, 168 mg in 24 hours at 70 kg'],
  [
    { protocol: 'single-iv-dose', weight: '70', unit: 'mg', dose: '0.3' },
    'Read as 0.3 mg, 0.004 mg/kg at 70 kg.\n0.3 milligrams per kilogram would be inside the source range: 21 mg.',
  ],
  [
    { protocol: 'single-iv-dose', weight: '70', unit: 'mg', dose: '21' },
    'Read as 21 mg, 0.3 mg/kg at 70 kg',
  ],
  [
    { protocol: 'oral', weight: '70', unit: 'mg/dose', dose: '25' },
    'Read as 25 mg per dose, 0.357 mg/kg per dose at 70 kg',
  ],
  [
    { protocol: 'oral', weight: '70', dose: '0.5' },
    'Read as 0.5 mg/kg per dose, 35 mg per dose at 70 kg',
  ],
  // 0.5 ÷ 24 = 0.0208, ÷ 70 = 0.0003
  [
    { ...SUBCUTANEOUS, unit: 'mg/24h', dose: '0.5' },
    'Read as 0.5 mg in 24 hours, 0.021 mg/h, less than 0.001 mg/kg/h at 70 kg',
  ],
])('%o: “%s”', (typed, says) => {
  expect(back(typed)).toBe(says);
});

describe('a stopped order is read back without what it comes to, unless no limit can tell its unit', () => {
  test.each<[string, Partial<TypedOrder>, string]>([
    [
      'above its stop, per kilogram',
      { ...GENERAL, dose: '5' },
      'Read as 5 mg/kg/h at 70 kg.\n5 milligrams per hour would be 0.071 mg/kg/h.\n5 micrograms per kilogram per minute would be 21 mg/h, 0.3 mg/kg/h.',
    ],
    // 1,200 ÷ 24 = 50; ÷ 70 = 0.714: under the skin in every form, whatever limit it passes
    [
      'above its stop, in 24 hours',
      { ...SUBCUTANEOUS, unit: 'mg/24h', dose: '1200' },
      'Read as 1,200 mg in 24 hours, 50 mg/h, 0.714 mg/kg/h at 70 kg',
    ],
    [
      'at a weight that is stopped',
      { ...GENERAL, weight: '700', dose: '0.2' },
      'Read as 0.2 mg/kg/h at 700 kg',
    ],
    [
      'in a preparation that is stopped',
      { ...GENERAL, dose: '0.2', drug: '100', volume: '501' },
      'Read as 0.2 mg/kg/h at 70 kg',
    ],
  ])('%s', (_, typed, says) => {
    expect(back(typed)).toBe(says);
  });
});

describe('whatever else is wrong or missing', () => {
  const plain = 'Read as 0.2 mg/kg/h, 14 mg/h at 70 kg';
  test.each<[string, Partial<TypedOrder>]>([
    ['the drug', { drug: '1,2' }],
    ['the volume', { volume: '50.' }],
    ['a vial without how it is mixed', { vial: 'us-200-in-20', drug: '100', volume: '50' }],
    ['the start', { start: '25:00' }],
    ['the titration step', { titration: 'asked', titrationStep: '0,1' }],
    ['a height that the actual weight does not hang on', { height: '1,8' }],
  ])('%s', (_, wrong) => {
    expect(back({ ...GENERAL, dose: '0.2', ...wrong })).toBe(plain);
  });

  test.each<[string, Partial<TypedOrder>]>([
    ['no weight yet', { weight: '' }],
    ['a weight that is refused', { weight: '70,5' }],
    ['no protocol yet', { protocol: '' }],
    ['no dose yet', { dose: '' }],
    ['a dose that is refused', { dose: '0,2' }],
    ['a dose in another unit of the list', { dose: '5 mg/h' }],
    ['the height that the ideal weight hangs on', { basis: 'ideal', sex: 'male', height: '1,8' }],
  ])('nothing while the dose or its weight is not known: %s', (_, wrong) => {
    expect(back({ ...GENERAL, dose: '0.2', ...wrong })).toBe('');
  });
});

test('on a calculated weight it says whose weight it is: 50 + 2.3 × (182.88 − 152.4) ÷ 2.54 = 77.6 kg', () => {
  const body = { height: '182.88', sex: 'male', basis: 'ideal', weight: '90' };
  expect(back({ ...GENERAL, ...body, dose: '0.2' })).toBe(
    'Read as 0.2 mg/kg/h, 15.5 mg/h at 77.6 kg ideal weight',
  );
});

test('what is stopped on the measured weight is no other order: 60 mg/h is 0.773 mg/kg/h of 77.6 kg, but 1.2 of 50 kg', () => {
  const body = { height: '182.88', sex: 'male', basis: 'ideal', weight: '50' };
  const micrograms = { ...GENERAL, ...body, unit: 'microgram/kg/min' };
  expect(back({ ...micrograms, dose: '60' })).toBe(
    'Read as 60 microgram/kg/min, 279 mg/h, 3.6 mg/kg/h at 77.6 kg ideal weight',
  );
  // 3.6 × 77.6 = 279.36 and 3 × 77.6 = 232.8; 50 ÷ 77.6 = 0.6443, and 1 of 50 kg: on the stop
  expect(back({ ...micrograms, dose: '50' })).toBe(
    'Read as 50 microgram/kg/min, 233 mg/h, 3 mg/kg/h at 77.6 kg ideal weight, not 50 mg/h.\n50 milligrams per hour would be 0.644 mg/kg/h.',
  );
});

test('every figure stays with its unit at a line end', () => {
  const said = doseReadBack(
    { ...EMPTY_ORDER, ...SUBCUTANEOUS, unit: 'mg/24h', dose: '100' },
    LIBRARY,
  );
  expect(said).toContain('100\u00a0mg\u00a0in\u00a024\u00a0hours, 4.17\u00a0mg/h, ');
  expect(said).toContain(' at 70\u00a0kg');
});

describe('a single dose with each session, on the weight of its infusion', () => {
  const bolus = (order: Partial<TypedOrder>, typed: { bolus: string; bolusUnit?: string }) =>
    spaced(bolusReadBack({ ...EMPTY_ORDER, ...order }, { ...EMPTY_COURSE, ...typed }, LIBRARY));
  // 0.1 × 70 = 7; 0.3 × 70 = 21; 0.3 ÷ 70 = 0.0043
  test.each([
    [{ bolus: '0.1' }, 'Read as 0.1 mg/kg, 7 mg at 70 kg'],
    [{ bolus: '7', bolusUnit: 'mg' }, 'Read as 7 mg, 0.1 mg/kg at 70 kg'],
    [
      { bolus: '0.3', bolusUnit: 'mg' },
      'Read as 0.3 mg, 0.004 mg/kg at 70 kg.\n0.3 milligrams per kilogram would be inside the source range: 21 mg.',
    ],
    [{ bolus: '7' }, 'Read as 7 mg/kg at 70 kg.\n7 milligrams would be 0.1 mg/kg.'],
    [{ bolus: '0,1' }, ''],
    [{ bolus: '' }, ''],
  ])('%o: “%s”', (typed, says) => {
    // Whatever the infusion’s own dose is like.
    expect(bolus({ ...GENERAL, dose: '0,2' }, typed)).toBe(says);
  });

  test('nothing where no infusion is chosen that has one', () => {
    expect(bolus({ weight: '70' }, { bolus: '0.1' })).toBe('');
    expect(bolus({ ...SUBCUTANEOUS }, { bolus: '0.1' })).toBe('');
    expect(bolus({ protocol: 'oral', weight: '70' }, { bolus: '0.1' })).toBe('');
  });
});

test('a wanted rate and its hours are read back with the volume that they run through: 25 × 4 = 100 mL', () => {
  const wanted = { wantedRate: '25', wantedHours: '4' };
  expect(spaced(wantedReadBack({ ...EMPTY_ORDER, ...wanted }))).toBe(
    'Read as 25 mL/h for 4 h: 100 mL',
  );
  expect(wantedReadBack({ ...EMPTY_ORDER, wantedRate: '25' })).toBe('');
});

test('a dose is read back under the adjustment that is answered, of several', () => {
  const two = ownLibrary('nhs-highland-closed', {
    bands: [
      {
        ...{ appliesTo: 'everyone', unit: 'mg/h', limits: { initial: '5', hardMax: '25' } },
        citation: { decidedBy: 'Example Hospital', reason: 'a test' },
        adjustments: [
          { when: 'elderly', limits: { hardMax: '20' } },
          { when: 'frail', limits: { hardMax: '10' } },
        ],
      },
    ],
  });
  const protocol = two.protocols[0]?.id ?? '';
  const order = { ...EMPTY_ORDER, protocol, weight: '70', unit: 'mg/h', dose: '5' } as const;
  const alone = (adjustment: string) => doseAlone({ ...order, adjustment }, two).adjustment;
  expect([alone('frail'), alone('elderly')]).toEqual(['frail', 'elderly']);
  // What is not answered yet lowers nothing yet; nor does what the protocol does not know.
  expect([alone(''), alone('pregnant')]).toEqual([NONE_OF_THESE, NONE_OF_THESE]);
});
