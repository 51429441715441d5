import { secondCheck } from '../../src/dosing/second-check';
import type { TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { type OrderRow, planOf, wordOf } from './orders';
import { checkOf, readingOf, wordOfSlip } from './readings';

/** 21 mg in 100 mL over 15 minutes: 400 mL/h and 100 mL. */
const FULL: Partial<TypedCheck> = {
  protocol: 'single-iv-dose',
  weight: '70',
  dose: '0.3',
  drug: '21',
  volume: '100',
  step: '1',
  minutes: '15',
  givenBy: 'pump',
  rate: '400',
  rateStep: '1',
  reading: '100',
};
/** 21 mg from 50 mg in 50 mL over 15 minutes: 84 mL/h and 21 mL. */
const PART = { ...FULL, drug: '50', volume: '50', rate: '84', reading: '21' };

/** The verdict on the volume and that on the rate, with their slips. */
function verdicts(typed: Partial<TypedCheck>) {
  const { verdict, rate } = checkOf(typed);
  const slips = verdict.kind === 'differs' ? verdict.slips.map(wordOfSlip) : [];
  const ofRate = rate?.verdict.kind === 'differs' ? rate.verdict.slips : [];
  return [
    verdict.kind,
    ...slips,
    `rate ${rate?.verdict.kind}`,
    ...ofRate.map((slip) =>
      'factor' in slip
        ? `${slip.kind} ${slip.factor}`
        : 'minutes' in slip
          ? `${slip.kind} ${slip.minutes.value}`
          : 'change' in slip
            ? `${slip.kind} ${slip.change}`
            : slip.kind,
    ),
  ];
}

test.each<[string, Partial<TypedCheck>, string[]]>([
  ['both are the order’s', FULL, ['agrees', 'rate agrees']],
  ['a part of the bag', PART, ['agrees', 'rate agrees']],
  // 17.5 ÷ 12 × 60 = 87.5: half up to 88, and 87 is another.
  [
    'rounded half up',
    { ...PART, dose: '0.25', minutes: '12', step: '0.1', reading: '17.5', rate: '88' },
    ['agrees', 'rate agrees'],
  ],
  [
    'rounded down is not',
    { ...PART, dose: '0.25', minutes: '12', step: '0.1', reading: '17.5', rate: '87' },
    ['agrees', 'rate differs'],
  ],
  ['no minutes on the chart', { ...PART, minutes: '' }, ['agrees', 'rate not compared']],
  ['no dose', { ...PART, dose: '' }, ['not compared', 'rate not compared']],
  // 51 for 15 minutes: 21 ÷ 51 × 60 = 24.7
  [
    'minutes of another order',
    { ...PART, rate: '25' },
    ['agrees', 'rate differs', 'other minutes 51'],
  ],
  ['a point', { ...PART, rate: '840' }, ['agrees', 'rate differs', 'decimal point 10']],
  // 84 ÷ 10 in whole mL/h; 21 ÷ 155 × 60 = 8.1 as well.
  [
    'a point, to the step',
    { ...PART, rate: '8' },
    ['agrees', 'rate differs', 'decimal point 1/10', 'other minutes 155'],
  ],
  // 21 ÷ 15 = 1.4 mL a minute
  [
    'per minute',
    { ...PART, rate: '1.4', rateStep: '0.1' },
    ['agrees', 'rate differs', 'per minute 1/60'],
  ],
  ['the volume as the rate', { ...PART, rate: '21' }, ['agrees', 'rate differs', 'volume as rate']],
  [
    'the minutes as the rate',
    { ...PART, rate: '15' },
    ['agrees', 'rate differs', 'minutes as rate'],
  ],
  ['swapped digits', { ...PART, rate: '48' }, ['agrees', 'rate differs', 'rate digits swapped']],
  ['nothing usual', { ...PART, rate: '97' }, ['agrees', 'rate differs']],
  // The rate is right for the ordered volume; only the volume is wrong.
  [
    'the rate as the volume',
    { ...PART, volume: '250', drug: '250', reading: '84' },
    ['differs', 'rate as volume', 'rate agrees'],
  ],
  [
    'the container as the volume',
    { ...PART, reading: '50' },
    ['differs', 'container as volume 50 mg', 'rate agrees'],
  ],
  [
    'no volume limit: the whole bag, and nothing else is guessed',
    { ...PART, reading: '', unlimited: 'yes' },
    ['differs', 'no volume limit 50 mg', 'rate agrees'],
  ],
  [
    'no volume limit where the bag is the dose',
    { ...FULL, reading: '', unlimited: 'yes' },
    ['agrees', 'rate agrees'],
  ],
  [
    'rate and volume mixed up',
    { ...PART, volume: '250', drug: '250', rate: '21', reading: '84' },
    ['differs', 'rate as volume', 'rate differs', 'volume as rate'],
  ],
  // 21 mg of 50 mg in 100 mL are 42 mL, over 15 minutes 168 mL/h.
  [
    'volume and rate of a bag of 100 mL',
    { ...PART, rate: '168', reading: '42' },
    ['differs', 'label of 0.5 mg/mL', 'rate agrees'],
  ],
  // 63 mL of 50 mg in 150 mL, over 15 minutes 252 mL/h: no such bag is in the library.
  [
    'volume and rate of a bag of 150 mL',
    { ...PART, rate: '252', reading: '63' },
    ['differs', 'rate agrees'],
  ],
  ['its volume alone', { ...PART, rate: '97', reading: '42' }, ['differs', 'rate differs']],
  // 21 × 10 and 84 × 10, of 500 mg in 500 mL.
  [
    'both out by ten',
    { ...PART, drug: '500', volume: '500', rate: '840', reading: '210' },
    ['differs', 'decimal point ×10', 'rate agrees'],
  ],
])('%s', (_, typed, expected) => {
  expect(verdicts(typed)).toEqual(expected);
});

/** mL that were read ÷ the mL/h that were read × 60, by hand. */
test.each<[string, Partial<TypedCheck>, string]>([
  // 50 ÷ 84 × 60 = 3000 ÷ 84 = 250/7 = 35.7
  ['the container as the volume', { ...PART, reading: '50' }, '250/7'],
  ['no volume limit: the whole container', { ...PART, reading: '', unlimited: 'yes' }, '250/7'],
  ['rate and volume mixed up', { ...PART, rate: '21', reading: '84' }, '240'],
  ['both × 2', { ...PART, rate: '168', reading: '42' }, '15'],
  ['the order’s', PART, '15'],
  ['no dose', { ...PART, dose: '', reading: '42' }, '30'],
])('the time is that of the volume that was read: %s', (_, typed, minutes) => {
  expect(checkOf(typed).rate?.takes.value.equals(minutes)).toBe(true);
});

test.each<[string, Partial<TypedCheck>, string]>([
  ['the order’s rate', { rate: '84' }, 'agrees'],
  // 20 ÷ 15 × 60 = 80: of one step below, which passes no limit.
  ['the rate of the step below', { rate: '80' }, 'differs'],
  // 0.5 × 70.5 = 35.25 mL in steps of 0.5: 35.5 mL would pass the ceiling of 0.5 mg/kg, so 35 mL: 140 mL/h.
  ['the step below a limit', { weight: '70.5', dose: '0.5', step: '0.5', rate: '140' }, 'agrees'],
  ['the step that passes it', { weight: '70.5', dose: '0.5', step: '0.5', rate: '142' }, 'differs'],
])('with another volume: %s', (_, typed, expected) => {
  const { verdict, rate } = checkOf({ ...PART, reading: '50', ...typed });
  expect([verdict.kind, rate?.verdict.kind]).toEqual(['differs', expected]);
});

const said = (typed: Partial<TypedCheck>) => checkOf(typed).findings.map(wordOf);

test.each<[string, Partial<TypedCheck>, string[]]>([
  ['a full bag with its limit', FULL, []],
  ['without it', { ...FULL, reading: '', unlimited: 'yes' }, ['no volume limit 21 mg']],
  // 50 ÷ 70 = 0.714 mg/kg, above 0.5: a running pump is told.
  [
    'the whole of a larger one',
    { ...PART, reading: '', unlimited: 'yes' },
    ['above ceiling 0.5 mg/kg'],
  ],
  // 42 ÷ 168 × 60 are the ordered 15 minutes: no step is too coarse. 42 mg ÷ 70 kg = 0.6 mg/kg.
  ['volume and rate × 2', { ...PART, rate: '168', reading: '42' }, ['above ceiling 0.5 mg/kg']],
  // 2 ÷ 84 × 60 = 1.43 minutes
  [
    'a small volume at the order’s rate',
    { ...PART, step: '0.1', reading: '2' },
    ['minutes below 10 min', 'below documented 0.1 mg/kg'],
  ],
  // 21 mL at 1,300 mL/h take 58 seconds.
  [
    'faster than a minute',
    { ...PART, rate: '1300' },
    ['minutes below 1 min', 'fast pump 999 mL/h'],
  ],
  [
    'ordered within a minute by hand',
    { ...PART, givenBy: 'hand', minutes: '0.5' },
    ['minutes below 1 min'],
  ],
  ['much by hand', { ...FULL, givenBy: 'hand' }, ['by hand above 50 mL']],
])('what is said of %s', (_, typed, expected) => {
  expect(said(typed)).toEqual(expected);
});

const ORDER: OrderRow = {
  protocol: 'single-iv-dose',
  weight: '70',
  dose: '0.3',
  drug: '50',
  volume: '50',
  step: '1',
  minutes: '15',
  rateStep: '1',
};

function beside(typed: Partial<TypedCheck>, row: OrderRow = ORDER) {
  const second = secondCheck(readingOf({ ...PART, ...typed }), planOf(row), LIBRARY);
  const apart = second.pairs.filter(({ isSame }) => !isSame).map(({ what }) => what);
  return [
    second.standing,
    second.direction,
    ...apart,
    ...(second.by?.isSame === false ? ['by'] : []),
  ];
}

const { rateStep: _, ...BY_HAND } = ORDER;
const { minutes: __, ...WITHOUT } = BY_HAND;

test.each<[string, Partial<TypedCheck>, OrderRow, string[]]>([
  ['the same', {}, ORDER, ['agrees', 'less']],
  // 42 mL/h takes twice as long, 168 half as long.
  ['slower', { rate: '42' }, ORDER, ['differs', 'less', 'rate']],
  ['faster', { rate: '168' }, ORDER, ['differs', 'more', 'rate']],
  [
    'other minutes, and their rate',
    { minutes: '30', rate: '42' },
    ORDER,
    ['differs', 'less', 'minutes', 'rate'],
  ],
  ['no minutes', { minutes: '' }, ORDER, ['minutes asked', 'less']],
  ['neither minutes nor a pump', { minutes: '', givenBy: '' }, ORDER, ['minutes asked', 'less']],
  ['by hand', { givenBy: 'hand' }, ORDER, ['differs', 'as ordered', 'by']],
  ['by a pump', {}, BY_HAND, ['differs', 'as ordered', 'by']],
  ['minutes that the order has not', {}, WITHOUT, ['differs', 'as ordered', 'minutes']],
  [
    'another step of the rate',
    { rate: '84', rateStep: '0.1' },
    ORDER,
    ['step asked', 'less', 'rateStep'],
  ],
])('beside an order: %s', (_name, typed, row, expected) => {
  expect(beside(typed, row)).toEqual(expected);
});

test('a step of the rate that costs over 5 % of the minutes is a step too coarse, in the check too', () => {
  // 2.12 mL over 120 minutes are 1.06 mL/h; 1 mL/h takes 127.2 minutes, 6 % more.
  const dose = { weight: '106', dose: '0.2', drug: '21.2', volume: '2.12', step: '0.01' };
  const typed = { ...PART, ...dose, reading: '2.12', minutes: '120', rate: '1' };
  const second = secondCheck(readingOf(typed), undefined, LIBRARY);
  expect(second.standing).toBe('with a caution');
  expect(second.judgement).toMatchObject({ stopped: false, cautioned: false, tooCoarse: true });
});
