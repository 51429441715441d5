import { isSamePair, pairsOf } from '../../src/dosing/handed-over';
import type { Quantity, Unit } from '../../src/dosing/quantity';
import { exact, planOf } from './orders';
import { readingOf } from './readings';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const MOUTH = { protocol: 'oral', weight: '70', dose: '0.5', drug: '200', volume: '20' };

const shown = (figure: Quantity<Unit> | undefined) => (figure ? exact(figure) : 'nothing');

/** "weight 17 kg, not 70 kg" for each pair that differs. */
function differing(...[reading, order]: [Parameters<typeof readingOf>[0], typeof IV]): string[] {
  return pairsOf(readingOf(reading), planOf(order))
    .filter((pair) => !isSamePair(pair))
    .map(({ what, checked, ordered }) => `${what} ${shown(checked)}, not ${shown(ordered)}`);
}

test('every entry is set beside the order’s, and last what is set', () => {
  // 70 × 0.5 = 35 mg ÷ 10 mg/mL = 3.5 mL
  const pairs = pairsOf(
    readingOf({ ...MOUTH, dosesPerDay: '4', reading: '3.6' }),
    planOf({ ...MOUTH, dosesPerDay: '3' }),
  );
  expect(pairs.map((pair) => [pair.what, shown(pair.checked), shown(pair.ordered)])).toEqual([
    ['weight', '70 kg', '70 kg'],
    ['dose', '0.5 mg/kg/dose', '0.5 mg/kg/dose'],
    ['dosesPerDay', '4 doses/day', '3 doses/day'],
    ['drug', '200 mg', '200 mg'],
    ['volume', '20 mL', '20 mL'],
    ['step', '0.1 mL/dose', '0.1 mL/dose'],
    ['setting', '3.6 mL/dose', '3.5 mL/dose'],
  ]);
});

describe('what differs from the order handed over: 70 kg, 0.2 mg/kg/h, 100 mg in 50 mL, 7 mL/h', () => {
  test.each([
    ['nothing', { reading: '7' }, []],
    ['7.0 for 7', { reading: '7.0', weight: '70.0' }, []],
    ['another person', { weight: '17', reading: '7' }, ['weight 17 kg, not 70 kg']],
    ['another dose', { dose: '0.25', reading: '7' }, ['dose 0.25 mg/kg/h, not 0.2 mg/kg/h']],
    ['no dose', { dose: '', reading: '7' }, ['dose nothing, not 0.2 mg/kg/h']],
    [
      'half the bag, of one strength',
      { drug: '50', volume: '25', reading: '7' },
      ['drug 50 mg, not 100 mg', 'volume 25 mL, not 50 mL'],
    ],
    ['another step', { step: '1', reading: '7' }, ['step 1 mL/h, not 0.1 mL/h']],
    ['another rate', { reading: '70' }, ['setting 70 mL/h, not 7 mL/h']],
    [
      'the same figures as a single dose',
      { protocol: 'single-iv-dose', reading: '7' },
      ['dose 0.2 mg/kg, not 0.2 mg/kg/h', 'step 0.1 mL, not 0.1 mL/h', 'setting 7 mL, not 7 mL/h'],
    ],
    [
      'another protocol in the same unit: the figures are the same',
      { protocol: 'subcutaneous', reading: '7' },
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(differing({ ...IV, ...entries }, IV)).toEqual(expected);
  });

  test('how often: said by one of the two only', () => {
    expect(differing({ ...MOUTH, dosesPerDay: '3', reading: '3.5' }, MOUTH)).toEqual([
      'dosesPerDay 3 doses/day, not nothing',
    ]);
    expect(differing({ ...MOUTH, reading: '3.5' }, MOUTH)).toEqual([]);
  });

  test('an order without a bag has no setting to compare', () => {
    const bare = { protocol: 'continuous-iv', weight: '70', dose: '0.2' };
    const pairs = pairsOf(readingOf({ ...IV, reading: '7' }), planOf(bare));
    expect(pairs.filter((pair) => !isSamePair(pair)).map(({ what }) => what)).toEqual([
      'drug',
      'volume',
      'setting',
    ]);
  });
});
