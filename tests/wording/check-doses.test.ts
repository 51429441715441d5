import { checkAnswer, recordSaid } from '../../src/answers/check';
import { takeOver } from '../../src/answers/link';
import { NO_ATTEMPTS } from '../../src/intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { tried } from '../../src/intake/check-record';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { plain, spaced } from '../../src/wording/text';

/** By a link, as it travels. */
function handed(typed: Partial<TypedOrder>) {
  const read = readOrderForm({ ...EMPTY_ORDER, ...typed }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const taken = takeOver(handOver(read.value.order, LIBRARY) ?? '', LIBRARY);
  if (taken.kind !== 'order') throw new Error(taken.why);
  return taken.plan;
}

const typedAs = (typed: Partial<TypedCheck>): TypedCheck => ({
  ...{ ...EMPTY_CHECK, running: 'no', way: 'not said' },
  ...typed,
});

function sheetOf(typed: Partial<TypedCheck>, order?: Partial<TypedOrder>) {
  const answer = checkAnswer(typedAs(typed), order && handed(order), LIBRARY);
  if (answer.kind === 'problems') throw new Error('not read');
  return answer.sheet;
}

const IV = { protocol: 'continuous-iv', weight: '70', drug: '50', volume: '50' };
const FLAT = { ...IV, unit: 'mg/h', dose: '5' };

function doseOf(typed: Partial<TypedCheck>, order?: Partial<TypedOrder>) {
  const row = sheetOf(typed, order).pairs.find(({ label }) => label.startsWith('Ordered dose'));
  return row && [spaced(row.checked), spaced(row.ordered ?? ''), row.same];
}

describe('the ordered dose beside that of the order, each in its unit', () => {
  test.each<[string, Partial<TypedCheck>, Partial<TypedOrder>, [string, string, boolean]]>([
    ['the same', FLAT, FLAT, ['5 mg/h (0.071 mg/kg/h)', '5 mg/h (0.071 mg/kg/h)', true]],
    // 0.071 × 70 = 4.97 mg/h
    [
      'the rounded figure',
      { ...IV, unit: 'mg/kg/h', dose: '0.071' },
      FLAT,
      ['0.071 mg/kg/h (4.97 mg/h)', '5 mg/h (0.071 mg/kg/h)', false],
    ],
    // 14 ÷ 70 = 0.2
    [
      'the same dose in another unit',
      { ...IV, unit: 'mg/kg/h', dose: '0.2' },
      { ...FLAT, dose: '14' },
      [
        '0.2 mg/kg/h (14 mg/h)',
        '14 mg/h (0.2 mg/kg/h): the same dose, written in another unit',
        true,
      ],
    ],
    // 5 × 0.06 = 0.3 mg/kg/h
    [
      'the same figure in another unit',
      { ...IV, unit: 'microgram/kg/min', dose: '5' },
      FLAT,
      ['5 microgram/kg/min (0.3 mg/kg/h)', '5 mg/h (0.071 mg/kg/h)', false],
    ],
    // 0.499 × 300 = 149.7: beside 150, the top of the range, as many digits as tell it
    [
      'beside the top of the range',
      { ...IV, weight: '300', unit: 'mg/kg/h', dose: '0.499' },
      { ...FLAT, weight: '300', dose: '150' },
      ['0.499 mg/kg/h (149.7 mg/h)', '150 mg/h (0.5 mg/kg/h)', false],
    ],
    [
      'the unit of the protocol, in both',
      { ...IV, unit: 'mg/kg/h', dose: '0.2' },
      { ...IV, dose: '0.2' },
      ['0.2 mg/kg/h', '0.2 mg/kg/h', true],
    ],
    [
      'no dose',
      { ...IV, unit: 'mg/h', dose: '' },
      FLAT,
      // Nothing is compared, so nothing of the order is shown.
      ['nothing', '', false],
    ],
  ])('%s', (_, typed, order, row) => {
    const found = doseOf({ ...typed, reading: '5' }, order);
    if (typed.dose === '') expect(found).toBeUndefined();
    else expect(found).toEqual(row);
  });
});

describe('why it differs comes before every slip', () => {
  test.each<[Partial<TypedCheck>, Partial<TypedOrder>, string, string]>([
    [
      { ...IV, unit: 'mg/kg/h', dose: '0.071', reading: '5' },
      FLAT,
      'The 0.071 mg/kg/h entered is the order’s 5 mg/h, rounded. Enter the order as it is written.',
      'a rounded figure entered as the order',
    ],
    [
      { ...IV, unit: 'mg/kg/h', dose: '0.071', step: '0.01', reading: '5' },
      { ...FLAT, step: '0.01' },
      'The 0.071 mg/kg/h entered is the order’s 5 mg/h, rounded. Enter the order as it is written.',
      'a rounded figure entered as the order',
    ],
    [
      { ...FLAT, reading: '5' },
      { ...IV, dose: '0.071' },
      'The order’s 0.071 mg/kg/h is the 5 mg/h entered, rounded. How is the order written?',
      'a rounded figure entered as the order',
    ],
    [
      { ...IV, unit: 'microgram/kg/min', dose: '5', reading: '5' },
      FLAT,
      'The order says 5 mg/h, the entry 5 microgram/kg/min: the same figure in another unit. In which unit is the order written?',
      'the unit of the order',
    ],
  ])('%o', (typed, order, sentence, name) => {
    const sheet = sheetOf(typed, order);
    expect(sheet.heading).toBe('Differs');
    const slips = sheet.slips.map((slip) => spaced(plain(slip)));
    expect(slips[0]).toBe(sentence);
    expect(sheet.slipNames[0]).toBe(name);
    expect(slips.filter((slip) => slip.includes('rounded')).length).toBeLessThan(2);
  });

  test('the same dose in another unit agrees, and nothing is to be explained', () => {
    const sheet = sheetOf(
      { ...IV, unit: 'mg/kg/h', dose: '0.2', reading: '14' },
      { ...FLAT, dose: '14' },
    );
    expect([sheet.heading, sheet.slips]).toEqual(['Agrees', []]);
  });
});

describe('the record has the unit', () => {
  test('in its head, in its entries and in its working', () => {
    const { medication, pairs, rows } = sheetOf({ ...FLAT, reading: '5' });
    expect(spaced(medication.dose)).toBe('5 mg/h (0.071 mg/kg/h)');
    expect(pairs.map(({ checked }) => spaced(checked))).toContain('5 mg/h (0.071 mg/kg/h)');
    const worked = rows.map(({ label, working, result }) =>
      spaced(`${label}: ${plain(working)}: ${result}`),
    );
    expect(worked.slice(-2)).toEqual([
      'Ordered: for the whole body, whatever the weight: 5 mg/h',
      'Ordered, per kilogram of the weight entered: 5 mg/h ÷ 70 kg: 0.071 mg/kg/h',
    ]);
  });

  test('per kilogram of the weight: 3 × 0.06 = 0.18', () => {
    const { rows } = sheetOf({ ...IV, unit: 'microgram/kg/min', dose: '3', reading: '12.6' });
    const worked = rows.map(({ working, result }) => spaced(`${plain(working)}: ${result}`));
    expect(worked[3]).toBe('on the weight entered: 3 microgram/kg/min');
    expect(worked[4]).toContain('0.18 mg/kg/h');
  });

  test('in what was wrong, the figure as it was entered', () => {
    const typed = typedAs({ ...IV, unit: 'mg/kg/h', dose: '0.071', reading: '5' });
    const record = tried(NO_ATTEMPTS, 'link', { typed, at: new Date(0), agrees: false });
    const { wrong } = recordSaid(record, handed(FLAT), LIBRARY);
    expect(wrong && spaced(wrong.label)).toBe(
      'What was wrong with the ordered dose, on actual weight (0.071 mg/kg/h)?',
    );
    expect(wrong?.options[0]?.label).toBe('a rounded figure entered as the order');
  });

  test('in an earlier attempt, and not for a weight that a dose for the whole body does not need', () => {
    const first = { typed: typedAs({ ...FLAT, reading: '7' }), at: new Date(0), agrees: false };
    const second = {
      ...first,
      typed: typedAs({ ...FLAT, weight: '80', reading: '5' }),
      agrees: true,
    };
    const { attempts } = recordSaid(
      tried(tried(NO_ATTEMPTS, 'link', first), 'link', second),
      undefined,
      LIBRARY,
    );
    const [said = ''] = attempts.map((line) => spaced(plain(line)));
    expect(said).toContain('weight, actual: 70 kg');
    expect(said).not.toContain('ordered dose');
  });

  test('another unit after an attempt that agreed is another order', () => {
    const at = new Date(0);
    const first = tried(NO_ATTEMPTS, undefined, { typed: typedAs(FLAT), at, agrees: true });
    const typed = typedAs({ ...FLAT, unit: 'microgram/kg/min' });
    expect(tried(first, undefined, { typed, at, agrees: false }).attempts).toHaveLength(1);
  });
});

test('ideal and adjusted weight are not asked for where the dose is for the whole body', () => {
  const said = (typed: Partial<TypedCheck>) => spaced(plain(sheetOf(typed).summary));
  expect(said({ ...FLAT, reading: '5.6' })).toContain('No usual slip explains it.');
  expect(said({ ...FLAT, reading: '5.6' })).not.toContain('height and sex');
  // 0.071 × 70 = 4.97
  expect(said({ ...IV, unit: 'mg/kg/h', dose: '0.071', reading: '5.6' })).toContain(
    'Without height and sex',
  );
});
