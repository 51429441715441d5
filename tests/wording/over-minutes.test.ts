import { checkAnswer } from '../../src/answers/check';
import { clockMinutes } from '../../src/dosing/clock-minutes';
import { quantity } from '../../src/dosing/quantity';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { timeShown } from '../../src/wording/over-minutes';
import { plain, spaced } from '../../src/wording/text';
import { type OrderRow, planOf } from '../dosing/orders';

/** 21 mg from 50 mg in 50 mL over 15 minutes: 84 mL/h and 21 mL. */
const ORDER: OrderRow = {
  protocol: 'single-iv-dose',
  weight: '70',
  dose: '0.3',
  drug: '50',
  volume: '50',
  step: '0.1',
  minutes: '15',
  rateStep: '1',
};
const CHECK = {
  ...EMPTY_CHECK,
  protocol: 'single-iv-dose',
  weight: '70',
  dose: '0.3',
  drug: '50',
  volume: '50',
  way: 'not said',
  minutes: '15',
  givenBy: 'pump',
  rate: '84',
  rateStep: '1',
  reading: '21',
  running: 'no',
};

function sheetOf(typed: Partial<TypedCheck>, row: OrderRow | undefined = undefined) {
  const answer = checkAnswer({ ...CHECK, ...typed }, row && planOf(row), LIBRARY);
  if (answer.kind !== 'checked') throw new Error(answer.kind);
  return answer.sheet;
}
const said = (typed: Partial<TypedCheck>, row?: OrderRow) => {
  const { heading, summary, slips, toDo } = sheetOf(typed, row);
  return [heading, ...[summary, ...slips, ...toDo].map(plain).map(spaced)];
};

const APART =
  'Both work it out again, apart. If you still differ, a third person does: by telephone, named, counts.';

test.each<[string, Partial<TypedCheck>, readonly string[]]>([
  [
    'both fit',
    {},
    [
      'Agrees',
      'The figures you read fit the order. Not checked: patient, line, the bag’s content, the pump.',
    ],
  ],
  [
    'no minutes on the chart',
    { minutes: '' },
    [
      'Over how many minutes?',
      'The volume to be infused is what the order needs. Over how many minutes was not entered, so the rate was not compared.',
      'Look at the order: over how many minutes? Enter them, and compare again.',
    ],
  ],
  [
    // 88 ÷ 84 = 1.048: 4.8 %; 21 ÷ 88 × 60 = 14.318 minutes
    'a rate that nothing explains',
    { rate: '88' },
    [
      'Differs',
      'The volume fits the order; the time is other. At 88 mL/h the dose takes about 14 minutes 19 seconds, not 15 minutes: 4.8 % faster than ordered. No usual slip explains it.',
      'Do not start it.',
      APART,
    ],
  ],
  [
    // 21 ÷ 21 × 60 = 60 minutes
    'the volume as the rate, while it runs',
    { rate: '21', running: 'yes' },
    [
      'Differs',
      'The volume fits the order; the time is other. At 21 mL/h the dose takes 60 minutes, not 15 minutes: 4 times as slow as ordered.',
      'The rate is the figure of the volume to be infused, 21 mL. Were rate and volume mixed up?',
      'Leave it running. Look at the patient.',
      'Tell the prescriber now. Never catch up.',
    ],
  ],
])('%s', (_, typed, expected) => {
  expect(said(typed)).toEqual(expected);
});

test('a bag of another volume explains volume and rate', () => {
  const [, , slip] = said({ reading: '42', rate: '168' });
  expect(slip).toBe(
    'Volume and rate both match 50 mg in 100 mL (0.5 mg per mL); the label was entered as 50 mg in 50 mL (1 mg per mL). Look at the label again.',
  );
});

test.each<[Partial<TypedCheck>, string]>([
  [{}, '0.3 mg/kg, over 15 minutes, by pump'],
  [{ minutes: '' }, '0.3 mg/kg, by pump'],
  [{ givenBy: 'hand' }, '0.3 mg/kg, over 15 minutes, by hand'],
  [{ givenBy: '', minutes: '' }, '0.3 mg/kg'],
])('the head of the record says how the dose is given: %j', (typed, expected) => {
  expect(spaced(sheetOf(typed).medication.dose)).toBe(expected);
});

test('by hand the minutes entered stand among the entries', () => {
  const { pairs } = sheetOf({ givenBy: 'hand' });
  expect(pairs.map(({ label, checked }) => spaced(`${label} ${checked}`))).toContain(
    'Give over 15 minutes',
  );
});

test('volume and rate may both be other: both are said', () => {
  const [heading, summary] = said({ reading: '50', rate: '840' });
  expect(heading).toBe('Differs');
  expect(summary).toBe(
    'The pump would deliver about 2.4 times the order. The time is other too. At 840 mL/h this volume takes about 3 minutes 34 seconds, not 15 minutes; the rate is 10 times as fast as ordered.',
  );
});

test('each entry stands beside the order’s: minutes, what gives it, both steps, rate and volume', () => {
  const { pairs, rows } = sheetOf({ rate: '42' }, ORDER);
  expect(
    pairs
      .slice(5)
      .map((each) => Object.values(each).join(' | '))
      .map(spaced),
  ).toEqual([
    'Volume step | 0.1 mL | 0.1 mL | true',
    'Give over | 15 minutes | 15 minutes | true',
    'Given by | pump | pump | true',
    'Rate step | 1 mL/h | 1 mL/h | true',
    'Pump rate | 42 mL/h | 84 mL/h | false',
    'Volume to be infused | 21 mL | 21 mL | true',
  ]);
  const takes = rows.find(({ label }) => label === 'Takes at this rate');
  expect(spaced(`${plain(takes?.working ?? [])} = ${takes?.result}`)).toBe(
    '21 mL ÷ 42 mL/h × 60 min/h = 30 minutes',
  );
});

test('a pump without a limit is told as that beside the order’s volume, and in the record', () => {
  const { pairs, reading, slipNames } = sheetOf({ reading: '', unlimited: 'yes' }, ORDER);
  expect(pairs.map(({ checked }) => spaced(checked)).at(-1)).toBe('50 mL, no volume limit set');
  expect(spaced(reading)).toBe('84 mL/h, no volume limit');
  expect(slipNames[0]).toBe('no volume limit set');
});

test.each([
  ['15', 'about 11 minutes 56 seconds', '1050/88'],
  ['15', '15 minutes', '15'],
  ['1', '1 minute', '1'],
  ['1', '1 minute 1 second', '61/60'],
  ['1', 'about 59.9 seconds', '0.999'],
  ['0.5', '30 seconds', '0.5'],
])('beside %s minutes a time is printed as “%s”', (ordered, expected, time) => {
  const shown = timeShown(clockMinutes(quantity(time, 'min'), [quantity(ordered, 'min')]));
  expect(spaced(shown)).toBe(expected);
});
