import { doseReadBack } from '../../src/answers/read-back';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { inWords } from '../../src/wording/format';
import { spaced } from '../../src/wording/text';
import { said } from '../wording/pages';

const WEIGHTS = ['50', '70', '100'] as const;
const INSIDE = 'inside the source range: ';
/** Where a unit is not named. */
const NO = '';

/** A figure as ordered, read in another unit: what is told of that at 50, 70 and 100 kg. */
type Row = readonly [figure: string, ordered: string, other: string, at: readonly string[]];

// Each worked by hand. The source ranges and the stops: mg/kg 0.1 to 0.3, stopped above 0.5 and above 75 mg; general
// mg/kg/h 0.1 to 0.5, stopped above 1; CRPS 0.25 to 0.75, above 1; oral 0.5, above 3.5 and above 200 mg; under the skin 0.1
// to 0.2, above 0.7 and above 1,000 mg in 24 hours, which is 41.67 mg/h.
const TABLE: Record<string, readonly Row[]> = {
  'single-iv-dose': [
    // 21 ÷ 50 = 0.42, ÷ 70 = 0.3, ÷ 100 = 0.21
    ['21', 'mg/kg', 'mg', ['0.42 mg/kg', '0.3 mg/kg', '0.21 mg/kg']],
    // Above the range, not stopped; 0.4 ÷ 70 = 0.0057
    ['0.4', 'mg/kg', 'mg', ['0.008 mg/kg', '0.006 mg/kg', '0.004 mg/kg']],
    // 40 ÷ 50 = 0.8 and ÷ 70 = 0.571: both stopped
    ['40', 'mg/kg', 'mg', [NO, NO, '0.4 mg/kg']],
    // Above 75 mg, so stopped at any weight
    ['76', 'mg/kg', 'mg', [NO, NO, NO]],
    ['0.3', 'mg/kg', 'mg', [NO, NO, NO]],
    ['0.05', 'mg/kg', 'mg', [NO, NO, NO]],
    // 0.3 mg for 0.3 mg/kg: × 50, × 70, × 100
    ['0.3', 'mg', 'mg/kg', [`${INSIDE}15 mg`, `${INSIDE}21 mg`, `${INSIDE}30 mg`]],
    ['0.1', 'mg', 'mg/kg', [`${INSIDE}5 mg`, `${INSIDE}7 mg`, `${INSIDE}10 mg`]],
    // Not inside: above the range
    ['0.301', 'mg', 'mg/kg', [NO, NO, NO]],
    // 4 mg is below at every weight, 40 mg above at 50 and 70 kg; per kilogram both are stopped
    ['4', 'mg', 'mg/kg', [NO, NO, NO]],
    ['40', 'mg', 'mg/kg', [NO, NO, NO]],
  ],
  'continuous-iv': [
    // 5 ÷ 70 = 0.0714
    ['5', 'mg/kg/h', 'mg/h', ['0.1 mg/kg/h', '0.071 mg/kg/h', '0.05 mg/kg/h']],
    // 0.6 ÷ 50 = 0.012, ÷ 70 = 0.0086
    ['0.6', 'mg/kg/h', 'mg/h', ['0.012 mg/kg/h', '0.009 mg/kg/h', '0.006 mg/kg/h']],
    // 80 ÷ 50 = 1.6 and ÷ 70 = 1.14: both stopped
    ['80', 'mg/kg/h', 'mg/h', [NO, NO, '0.8 mg/kg/h']],
    ['0.5', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    ['0.05', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    // 5 × 0.06 = 0.3, × 50, × 70, × 100
    [
      '5',
      'mg/kg/h',
      'microgram/kg/min',
      ['15 mg/h, 0.3 mg/kg/h', '21 mg/h, 0.3 mg/kg/h', '30 mg/h, 0.3 mg/kg/h'],
    ],
    // 0.6 × 0.06 = 0.036
    [
      '0.6',
      'mg/kg/h',
      'microgram/kg/min',
      ['1.8 mg/h, 0.036 mg/kg/h', '2.52 mg/h, 0.036 mg/kg/h', '3.6 mg/h, 0.036 mg/kg/h'],
    ],
    // 16.6 × 0.06 = 0.996; × 50 = 49.8, × 70 = 69.72, × 100 = 99.6
    [
      '16.6',
      'mg/kg/h',
      'microgram/kg/min',
      ['49.8 mg/h, 0.996 mg/kg/h', '69.7 mg/h, 0.996 mg/kg/h', '99.6 mg/h, 0.996 mg/kg/h'],
    ],
    // 16.7 × 0.06 = 1.002: stopped
    ['16.7', 'mg/kg/h', 'microgram/kg/min', [NO, NO, NO]],
    ['0.5', 'mg/kg/h', 'microgram/kg/min', [NO, NO, NO]],
    // 0.2 ÷ 50 = 0.004; × 50, × 70, × 100
    ['0.2', 'mg/h', 'mg/kg/h', [`${INSIDE}10 mg/h`, `${INSIDE}14 mg/h`, `${INSIDE}20 mg/h`]],
    // The usual start
    ['5', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    ['40', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    // 5 × 0.06 = 0.3 is inside, and 3, 4.2 and 6 times as much
    ['5', 'mg/h', 'microgram/kg/min', [NO, NO, NO]],
    ['2', 'mg/h', 'microgram/kg/min', [NO, NO, NO]],
    ['40', 'mg/h', 'microgram/kg/min', [NO, NO, NO]],
    // 0.2 × 0.06 = 0.012: 16.7 times
    [
      '0.2',
      'microgram/kg/min',
      'mg/kg/h',
      [`${INSIDE}10 mg/h`, `${INSIDE}14 mg/h`, `${INSIDE}20 mg/h`],
    ],
    ['0.6', 'microgram/kg/min', 'mg/kg/h', [NO, NO, NO]],
    ['5', 'microgram/kg/min', 'mg/kg/h', [NO, NO, NO]],
    ['10', 'microgram/kg/min', 'mg/kg/h', [NO, NO, NO]],
    // 10 × 0.06 = 0.6 is above; 10 ÷ 70 = 0.143
    ['10', 'microgram/kg/min', 'mg/h', ['0.2 mg/kg/h', '0.143 mg/kg/h', '0.1 mg/kg/h']],
    // 60 × 0.06 = 3.6 is stopped; so is 60 ÷ 50 = 1.2; ÷ 70 = 0.857
    ['60', 'microgram/kg/min', 'mg/h', [NO, '0.857 mg/kg/h', '0.6 mg/kg/h']],
    // Inside both: which no limit can see
    ['5', 'microgram/kg/min', 'mg/h', [NO, NO, NO]],
    ['0.2', 'microgram/kg/min', 'mg/h', [NO, NO, NO]],
  ],
  'crps-sci-iv': [
    // 24.5 ÷ 50, ÷ 70, ÷ 100
    ['24.5', 'mg/kg/h', 'mg/h', ['0.49 mg/kg/h', '0.35 mg/kg/h', '0.245 mg/kg/h']],
    // 0.8 ÷ 70 = 0.0114
    ['0.8', 'mg/kg/h', 'mg/h', ['0.016 mg/kg/h', '0.011 mg/kg/h', '0.008 mg/kg/h']],
    // 110 ÷ 100 = 1.1: stopped at all three
    ['110', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    ['0.75', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    ['0.1', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    ['0.5', 'mg/h', 'mg/kg/h', [`${INSIDE}25 mg/h`, `${INSIDE}35 mg/h`, `${INSIDE}50 mg/h`]],
    // 0.2 is below the range of this protocol, and 22 mg/h is below it at 100 kg
    ['0.2', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    ['22', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    ['45', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
  ],
  oral: [
    // 25 ÷ 70 = 0.357
    [
      '25',
      'mg/kg/dose',
      'mg/dose',
      ['0.5 mg/kg per dose', '0.357 mg/kg per dose', '0.25 mg/kg per dose'],
    ],
    // 0.6 ÷ 50 = 0.012, ÷ 70 = 0.0086
    [
      '0.6',
      'mg/kg/dose',
      'mg/dose',
      ['0.012 mg/kg per dose', '0.009 mg/kg per dose', '0.006 mg/kg per dose'],
    ],
    // 180 ÷ 50 = 3.6, stopped above 3.5; ÷ 70 = 2.571
    ['180', 'mg/kg/dose', 'mg/dose', [NO, '2.57 mg/kg per dose', '1.8 mg/kg per dose']],
    // Stopped above 200 mg
    ['201', 'mg/kg/dose', 'mg/dose', [NO, NO, NO]],
    ['0.5', 'mg/kg/dose', 'mg/dose', [NO, NO, NO]],
    [
      '0.5',
      'mg/dose',
      'mg/kg/dose',
      [`${INSIDE}25 mg per dose`, `${INSIDE}35 mg per dose`, `${INSIDE}50 mg per dose`],
    ],
    // The range is a point
    ['0.6', 'mg/dose', 'mg/kg/dose', [NO, NO, NO]],
    ['25', 'mg/dose', 'mg/kg/dose', [NO, NO, NO]],
    ['60', 'mg/dose', 'mg/kg/dose', [NO, NO, NO]],
  ],
  subcutaneous: [
    ['5', 'mg/kg/h', 'mg/h', ['0.1 mg/kg/h', '0.071 mg/kg/h', '0.05 mg/kg/h']],
    // 0.3 ÷ 70 = 0.0043
    ['0.3', 'mg/kg/h', 'mg/h', ['0.006 mg/kg/h', '0.004 mg/kg/h', '0.003 mg/kg/h']],
    // 40 ÷ 50 = 0.8 is stopped; 960 mg in 24 hours is not: ÷ 70 = 0.571
    ['40', 'mg/kg/h', 'mg/h', [NO, '0.571 mg/kg/h', '0.4 mg/kg/h']],
    // 42 × 24 = 1,008 mg: stopped
    ['42', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    ['0.2', 'mg/kg/h', 'mg/h', [NO, NO, NO]],
    // 5 ÷ 24 = 0.2083; ÷ 50 = 0.0042, ÷ 70 = 0.003, ÷ 100 = 0.0021
    [
      '5',
      'mg/kg/h',
      'mg/24h',
      ['0.208 mg/h, 0.004 mg/kg/h', '0.208 mg/h, 0.003 mg/kg/h', '0.208 mg/h, 0.002 mg/kg/h'],
    ],
    // 100 ÷ 24 = 4.167; ÷ 50 = 0.083, ÷ 70 = 0.0595, ÷ 100 = 0.0417
    [
      '100',
      'mg/kg/h',
      'mg/24h',
      ['4.17 mg/h, 0.083 mg/kg/h', '4.17 mg/h, 0.06 mg/kg/h', '4.17 mg/h, 0.042 mg/kg/h'],
    ],
    ['1001', 'mg/kg/h', 'mg/24h', [NO, NO, NO]],
    ['0.15', 'mg/kg/h', 'mg/24h', [NO, NO, NO]],
    ['0.2', 'mg/h', 'mg/kg/h', [`${INSIDE}10 mg/h`, `${INSIDE}14 mg/h`, `${INSIDE}20 mg/h`]],
    ['3', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    ['30', 'mg/h', 'mg/kg/h', [NO, NO, NO]],
    // 30 mg/h for a driver of 30 mg in 24 hours: ÷ 24 = 1.25; ÷ 50 = 0.025, ÷ 70 = 0.0179, ÷ 100 = 0.0125
    [
      '30',
      'mg/h',
      'mg/24h',
      ['1.25 mg/h, 0.025 mg/kg/h', '1.25 mg/h, 0.018 mg/kg/h', '1.25 mg/h, 0.013 mg/kg/h'],
    ],
    // 500 ÷ 24 = 20.83; ÷ 50 = 0.4167, ÷ 70 = 0.2976, ÷ 100 = 0.2083
    [
      '500',
      'mg/h',
      'mg/24h',
      ['20.8 mg/h, 0.417 mg/kg/h', '20.8 mg/h, 0.298 mg/kg/h', '20.8 mg/h, 0.208 mg/kg/h'],
    ],
    // 850 ÷ 24 ÷ 50 = 0.708, stopped above 0.7; 35.42 ÷ 70 = 0.506, ÷ 100 = 0.354
    ['850', 'mg/h', 'mg/24h', [NO, '35.4 mg/h, 0.506 mg/kg/h', '35.4 mg/h, 0.354 mg/kg/h']],
    ['1001', 'mg/h', 'mg/24h', [NO, NO, NO]],
    ['5', 'mg/h', 'mg/24h', [NO, NO, NO]],
    // 0.2 ÷ 24 is below at every weight
    ['0.2', 'mg/24h', 'mg/kg/h', [`${INSIDE}10 mg/h`, `${INSIDE}14 mg/h`, `${INSIDE}20 mg/h`]],
    ['100', 'mg/24h', 'mg/kg/h', [NO, NO, NO]],
    ['300', 'mg/24h', 'mg/kg/h', [NO, NO, NO]],
    // 10 ÷ 50 = 0.2, ÷ 70 = 0.143, ÷ 100 = 0.1: inside, and 24 times as much
    [
      '10',
      'mg/24h',
      'mg/h',
      [`${INSIDE}0.2 mg/kg/h`, `${INSIDE}0.143 mg/kg/h`, `${INSIDE}0.1 mg/kg/h`],
    ],
    // 12 ÷ 50 = 0.24 is above the range, not inside
    ['12', 'mg/24h', 'mg/h', [NO, `${INSIDE}0.171 mg/kg/h`, `${INSIDE}0.12 mg/kg/h`]],
    // 100 mg/h is stopped; 100 mg in 24 hours is a usual start
    ['100', 'mg/24h', 'mg/h', [NO, NO, NO]],
    ['300', 'mg/24h', 'mg/h', [NO, NO, NO]],
  ],
};

const ROWS = Object.entries(TABLE).flatMap(([protocol, rows]) =>
  rows.flatMap(([figure, ordered, other, at]) =>
    WEIGHTS.map((weight, each) => ({
      ...{ protocol, figure, ordered, other, weight },
      says: at[each] ?? 'no answer in the table',
    })),
  ),
);

function readBack(protocol: string, unit: string, dose: string, weight: string): string {
  return spaced(doseReadBack({ ...EMPTY_ORDER, protocol, unit, dose, weight }, LIBRARY));
}

/** "5 milligrams per hour would be": how another unit is named. */
function naming(figure: string, other: string): string {
  const unit = LIBRARY.protocols.flatMap((each) => each.orderedIn).find((each) => each === other);
  if (!unit) throw new Error(`No unit ${other}`);
  return `${figure.replace(/^(\d)(\d{3})$/, '$1,$2')} ${inWords(unit)} would be `;
}

/** What one unit would make of a figure, out of the sentences that follow a read-back. */
function toldIn(sentences: string, figure: string, other: string): string {
  const [, after = ''] = sentences.split(naming(figure, other));
  return after.split(/\.(?:\s|$)/)[0] ?? '';
}

test.each(ROWS)(
  '$figure $ordered at $weight kg, as $other: “$says”',
  ({ protocol, figure, ordered, other, weight, says }) => {
    expect(toldIn(readBack(protocol, ordered, figure, weight), figure, other)).toBe(says);
  },
);

test.each(ROWS)(
  'the message beside $figure $ordered at $weight kg says the same of $other',
  ({ protocol, figure, ordered, other, weight, says }) => {
    const messages = said({ protocol, unit: ordered, dose: figure, weight });
    const told = messages.map((each) => toldIn(each, figure, other).split(/;| on actual/)[0]);
    expect(told.filter((each) => each !== '')).toEqual(says === NO ? [] : [says]);
  },
);

test('the table has each pair of units of each protocol, told and not told', () => {
  const pairs = LIBRARY.protocols.flatMap(({ id, orderedIn }) =>
    orderedIn.flatMap((ordered) =>
      orderedIn.filter((other) => other !== ordered).map((other) => `${id}: ${ordered}, ${other}`),
    ),
  );
  const having = (isTold: boolean) => {
    const rows = ROWS.filter(({ says }) => (says !== NO) === isTold);
    return new Set(rows.map((each) => `${each.protocol}: ${each.ordered}, ${each.other}`));
  };
  expect(pairs).toHaveLength(18);
  expect(pairs.filter((pair) => !having(false).has(pair))).toEqual([]);
  // In micrograms a figure is more at these weights, and less than ten times as much.
  expect(pairs.filter((pair) => !having(true).has(pair))).toEqual([
    'continuous-iv: mg/h, microgram/kg/min',
  ]);
});

// 0.06 × kg is ten at 166.67 kg: 5 × 0.06 = 0.3, and 5 ÷ 166.667 = 0.029999.
test.each([
  ['166.666', ''],
  ['166.667', 'inside the source range: 50 mg/h, 0.3 mg/kg/h'],
])('ten times off at %s kg: “%s”', (weight, says) => {
  expect(toldIn(readBack('continuous-iv', 'mg/h', '5', weight), '5', 'microgram/kg/min')).toBe(
    says,
  );
});
