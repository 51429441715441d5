import { checkAnswer } from '../../src/answers/check';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { linkSentence } from '../../src/wording/links';
import { plain, spaced } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';
import { type OrderRow, planOf } from '../dosing/orders';
import { answerTo, rowLine } from './pages';

// 70 × 0.2 = 14 mg/h ÷ 2 mg/mL = 7 mL/h
const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const BOLUS = { ...IV, protocol: 'single-iv-dose' };
const MOUTH = { ...IV, protocol: 'oral', dose: '0.5', drug: '200', volume: '20' };

type Typed = Partial<TypedCheck>;

function sheetOf(typed: Typed, handed?: typeof IV) {
  const answer = checkAnswer(
    { ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed },
    handed && planOf(handed),
    LIBRARY,
  );
  if (answer.kind === 'problems') throw new Error(answer.problems.map(String).join());
  return answer.sheet;
}

const slipsOf = (typed: Typed, handed?: typeof IV) =>
  sheetOf(typed, handed).slips.map((slip) => spaced(plain(slip)));

describe('the heading and what would be delivered', () => {
  test.each<[string, Typed, string, string]>([
    [
      '7 for 7',
      { ...IV, reading: '7' },
      'Agrees',
      'The figures you read fit the order. Not checked: patient, line, the bag’s content, the pump.',
    ],
    ['70 for 7', { ...IV, reading: '70' }, 'Differs', 'The pump would deliver 10 times the order.'],
    ['14 for 7', { ...IV, reading: '14' }, 'Differs', 'The pump would deliver 2 times the order.'],
    // 15.4 ÷ 7 = 2.2; 16 ÷ 7 = 2.2857
    [
      '15.4 for 7',
      { ...IV, reading: '15.4' },
      'Differs',
      'The pump would deliver 2.2 times the order.',
    ],
    [
      '16 for 7',
      { ...IV, reading: '16' },
      'Differs',
      'The pump would deliver about 2.3 times the order. No usual slip explains it. Without height and sex, ideal and adjusted weight were not tried.',
    ],
    [
      '0.7 for 7',
      { ...IV, reading: '0.7' },
      'Differs',
      'The pump would deliver the order divided by 10.',
    ],
    // 7 ÷ 3.2 = 2.1875; 3.2 is 31.75 kg × 0.2 ÷ 2 = 3.175
    [
      '3.2 for 7',
      { ...IV, reading: '3.2' },
      'Differs',
      'The pump would deliver the order divided by about 2.2.',
    ],
    // 10.5 ÷ 7 = 1.5, which is a single dose of 0.3 mg/kg
    [
      '10.5 for 7',
      { ...IV, reading: '10.5' },
      'Differs',
      'The pump would deliver 50 % more than the order.',
    ],
    // 6.5 ÷ 7 = 0.9286
    [
      '6.5 for 7',
      { ...IV, reading: '6.5' },
      'Differs',
      'The pump would deliver 7.1 % less than the order. No usual slip explains it. Without height and sex, ideal and adjusted weight were not tried.',
    ],
    // 35.01 ÷ 35 = 1.0003
    [
      '35.01 for 35',
      { ...IV, dose: '0.5', drug: '50', step: '0.01', reading: '35.01' },
      'Differs',
      'The pump would deliver less than 0.1 % more than the order. No usual slip explains it. Without height and sex, ideal and adjusted weight were not tried.',
    ],
    [
      '70 mL for 7',
      { ...BOLUS, reading: '70' },
      'Differs',
      'The syringe would deliver 10 times the order.',
    ],
    [
      '3.5 mL for 3.5',
      { ...MOUTH, reading: '3.5' },
      'Agrees',
      'The figures you read fit the order. Not checked: patient, the syringe’s content.',
    ],
    [
      'no ordered dose',
      { ...IV, dose: '', reading: '7' },
      'Nothing was compared',
      'No ordered dose was entered: the reading is only worked backwards.',
    ],
  ])('%s', (_, typed, heading, summary) => {
    const sheet = sheetOf(typed);
    expect(sheet.heading).toBe(heading);
    expect(spaced(plain(sheet.summary))).toBe(summary);
    // With no order handed over, the entries stand alone.
    expect(sheet.pairs.map(({ ordered }) => ordered).join('')).toBe('');
  });
});

describe('no setting at a step fits the order', () => {
  // 38 × 0.5 = 19 mg/h ÷ 10 mg/mL = 1.9 mL/h; 2 would pass 0.5 mg/kg/h, and 1 is 47.4 % less
  const coarse = { ...IV, weight: '38', dose: '0.5', drug: '500', step: '1' };
  const NONE =
    'In steps of 1 mL/h no setting fits the order: a finer step, or another preparation.';
  const UNEXPLAINED =
    ' No usual slip explains it. Without height and sex, ideal and adjusted weight were not tried.';
  const summaryOf = (typed: Typed) => spaced(plain(sheetOf(typed).summary));

  test.each([
    ['1', `The pump would deliver 47.4 % less than the order. ${NONE}`],
    ['2', `The pump would deliver 5.3 % more than the order. ${NONE}`],
    // 11 ÷ 1.9 = 5.79
    ['11', `The pump would deliver about 5.8 times the order. ${NONE}${UNEXPLAINED}`],
  ])('%s for 1.9: differs, and nothing is said to fit', (reading, summary) => {
    const sheet = sheetOf({ ...coarse, reading });
    expect(sheet.heading).toBe('Differs');
    expect(summaryOf({ ...coarse, reading })).toBe(summary);
    expect(slipsOf({ ...coarse, reading }).join()).not.toMatch(/matches the order|full bag/);
    expect(sheet.slipNames.includes('no setting at this step fits')).toBe(reading !== '11');
  });

  test('by mouth: 3 for 2.868', () => {
    // 57.36 × 0.5 = 28.68 mg ÷ 10; 3 ÷ 2.868 = 1.046; 2 is 30.3 % less
    const typed = { ...MOUTH, weight: '57.36', drug: '500', volume: '50', step: '1' };
    expect(summaryOf({ ...typed, reading: '3' })).toBe(
      'The syringe would deliver 4.6 % more than the order. In steps of 1 mL per dose no setting fits the order: a finer step, or another preparation.',
    );
    expect(slipsOf({ ...typed, reading: '3' }).join()).not.toMatch(/matches the order|full bag/);
  });
});

describe('beside the order that was handed over', () => {
  const rowsOf = (typed: Typed, handed: typeof IV) =>
    sheetOf(typed, handed).pairs.map(({ label, checked, ordered, same }) =>
      spaced(`${label}: ${checked} ${same ? '=' : '≠'} ${ordered}`),
    );

  test('every entry, the protocol first and the two rates last', () => {
    const sheet = sheetOf({ ...IV, reading: '7' }, IV);
    expect(sheet.heading).toBe('Agrees');
    expect(rowsOf({ ...IV, reading: '7' }, IV)).toEqual([
      'Protocol: continuous intravenous infusion = continuous intravenous infusion',
      'Weight, actual: 70 kg = 70 kg',
      'Ordered dose, on actual weight: 0.2 mg/kg/h = 0.2 mg/kg/h',
      'Drug in the bag or syringe: 100 mg = 100 mg',
      'Final volume: 50 mL = 50 mL',
      'Rate step: 0.1 mL/h = 0.1 mL/h',
      'Pump rate: 7 mL/h = 7 mL/h',
    ]);
  });

  test('17 kg entered for 70 kg: the weight is the first slip named, and its row differs', () => {
    // 17 × 0.2 ÷ 2 = 1.7 mL/h is right for 17 kg; the pump runs the 7 mL/h of 70 kg
    const typed = { ...IV, weight: '17', reading: '7' };
    expect(slipsOf(typed, IV)[0]).toBe(
      'The pump rate matches the order’s weight of 70 kg, not the 17 kg entered. Whose weight is it, and of which day?',
    );
    expect(rowsOf(typed, IV)).toContain('Weight, actual: 17 kg ≠ 70 kg');
    expect(rowsOf(typed, IV)).toContain('Pump rate: 7 mL/h = 7 mL/h');
    expect(sheetOf(typed, IV).heading).toBe('Differs');
  });

  test.each<[string, Typed, string]>([
    // 69.9 × 0.2 ÷ 2 = 6.99, set 7: the pump is right for either weight
    ['the weight', { weight: '69.9' }, 'Weight, actual: 69.9 kg ≠ 70 kg'],
    ['the bag', { drug: '200', volume: '100' }, 'Final volume: 100 mL ≠ 50 mL'],
    [
      'the protocol',
      { protocol: 'crps-sci-iv' },
      'Protocol: intravenous infusion for CRPS or spinal cord injury ≠ continuous intravenous infusion',
    ],
  ])('a pump that fits both, and %s that differs: differs', (_, entries, line) => {
    const sheet = sheetOf({ ...IV, ...entries, reading: '7' }, IV);
    expect(sheet.heading).toBe('Differs');
    expect(spaced(plain(sheet.summary))).toBe(
      'The pump shows what these entries need. An entry differs from the order that was handed over: see below.',
    );
    expect(rowsOf({ ...IV, ...entries, reading: '7' }, IV)).toContain(line);
  });

  test('a syringe is drawn up, and doses per day are said or not', () => {
    const rows = rowsOf({ ...MOUTH, dosesPerDay: '4', reading: '3.6' }, MOUTH);
    expect(rows).toContain('Doses per day: 4 doses per day ≠ nothing');
    expect(rows.at(-1)).toBe('Volume drawn up: 3.6 mL per dose ≠ 3.5 mL per dose');
  });
});

describe('worked backwards, line by line', () => {
  const rowsOf = (typed: Typed) => sheetOf(typed).rows.map(rowLine);

  test('mL/h × mg/mL = mg/h; ÷ kg = mg/kg/h; and the order beside it', () => {
    // 14 × 2 = 28 mg/h ÷ 70 = 0.4 mg/kg/h
    expect(rowsOf({ ...IV, reading: '14' })).toEqual([
      'Strength: 100 mg ÷ 50 mL = 2 mg per mL',
      'Delivers: 14 mL/h × 2 mg per mL = 28 mg/h',
      'Per kilogram of the weight entered: 28 mg/h ÷ 70 kg = 0.4 mg/kg/h',
      'Ordered: on the weight entered = 0.2 mg/kg/h',
    ]);
  });

  test('without an order, the same three lines', () => {
    expect(rowsOf({ ...MOUTH, dose: '', reading: '3.8' })).toEqual([
      'Strength: 200 mg ÷ 20 mL = 10 mg per mL',
      'Delivers: 3.8 mL per dose × 10 mg per mL = 38 mg per dose',
      'Per kilogram of the weight entered: 38 mg per dose ÷ 70 kg = 0.543 mg/kg per dose',
    ]);
  });
});

test('the ear hears the stops by name, and the rest counted', () => {
  // 70 × 2 ÷ 70 = 2 mg/kg/h
  expect(sheetOf({ ...IV, reading: '70' }).announcement).toContain('Stop: above 1 mg/kg/h.');
  expect(sheetOf({ ...IV, reading: '7' }).announcement).toBe('');
});

test.each([
  [{ ...IV, reading: '7' }, 'This checks what was read from the pump, not the pump itself.'],
  [
    { ...BOLUS, reading: '7' },
    'This checks what was read from the syringe, not the syringe itself.',
  ],
])('what is checked is a reading: %o', (typed, footer) => {
  expect(sheetOf(typed).footers.map((each) => spaced(plain(each)))).toContain(footer);
});

test.each([
  ['torn', 'The link is incomplete or was changed', 'Scan it again'],
  ['without a unit', 'before orders named their unit', 'Make it again'],
  ['another layout', 'another version of this page', 'Make it again'],
  ['out of bounds', 'past a limit', 'Ask the prescriber'],
] as const)('a link that is %s: “… %s …”, no order, and what to do: “%s …”', (why, what, todo) => {
  const sentence = plain(linkSentence({ why }, LIBRARY.identity));
  expect(sentence).toContain(what);
  expect(sentence).toMatch(/gives no order|not taken over/);
  expect(sentence).toMatch(new RegExp(`${todo}[^.]*, or check without it\\.$`));
});

test('a link made under other limits: both are named, and what to do', () => {
  const under = { name: 'Example Hospital acute pain', version: '3', fingerprint: '1a2b3c4d5e6f' };
  const here = { ...EXAMPLE_HOSPITAL, name: 'Pain', publisher: 'Example Clinic', version: '2' };
  expect(spaced(plain(linkSentence({ why: 'other limits', under }, here)))).toBe(
    'This order was made under Example Hospital acute pain, version 3, 1a2b 3c4d 5e6f; this page works on Example Clinic, Pain, version 2, 1a2b 3c4d 5e6f. So the link gives no order. Work the order out again here, or check without it.',
  );
});

test('problems, in the order of the fields, in words', () => {
  const answer = checkAnswer({ ...EMPTY_CHECK, reading: '7.05' }, undefined, LIBRARY);
  expect(
    answer.kind === 'problems' && answer.problems.map(({ sentence }) => spaced(sentence)),
  ).toEqual([
    'Enter the weight, in kilograms.',
    'Choose the protocol that was ordered.',
    'Enter the drug in the bag or syringe, in milligrams.',
    'Enter the final volume, in millilitres.',
    'Choose how the label says it is mixed, or that it does not say.',
    'Pump rate 7.05 has more decimals than steps of 0.1 mL/h. Is the step right? Look again, and choose it, or correct the figure.',
  ]);
});

describe('agrees, but past a limit', () => {
  test.each<[string, Typed, string, string]>([
    // 70 × 1.2 = 84 mg/h ÷ 2 = 42 mL/h; the ceiling is 1 mg/kg/h
    [
      '42 for 42 at 1.2 mg/kg/h',
      { ...IV, dose: '1.2', reading: '42' },
      'past a limit',
      'Agrees, but past a limit',
    ],
    // 0.6 mg/kg/h is cautioned only
    [
      '21 for 21 at 0.6 mg/kg/h',
      { ...IV, dose: '0.6', reading: '21' },
      'with a caution',
      'Agrees, with a caution',
    ],
    ['70 for 7', { ...IV, reading: '70' }, 'differs', 'Differs'],
    [
      '70 without an order',
      { ...IV, dose: '', reading: '70' },
      'not compared',
      'Nothing was compared',
    ],
  ])('%s: %s', (_, typed, verdict, heading) => {
    expect(sheetOf(typed)).toMatchObject({ verdict, heading });
  });
});

describe('a dose that was left empty is not compared with the order’s', () => {
  const without = { ...IV, dose: '', reading: '7' };
  const summary = 'No ordered dose was entered: the reading is only worked backwards.';
  test('all the rest is the same: nothing was compared', () => {
    const sheet = sheetOf(without, IV);
    expect(sheet.heading).toBe('Nothing was compared');
    expect(spaced(plain(sheet.summary))).toBe(summary);
  });

  test('the weight is not: differs', () => {
    const sheet = sheetOf({ ...without, weight: '71' }, IV);
    expect(sheet.heading).toBe('Differs');
    expect(spaced(plain(sheet.summary))).toBe(
      `${summary} An entry differs from the order that was handed over: see below.`,
    );
  });

  test('a dose that was entered is: 0.201 for 0.2 differs, though 7 mL/h fits both', () => {
    // 70 × 0.201 ÷ 2 = 7.035
    expect(sheetOf({ ...IV, dose: '0.201', reading: '7' }, IV).heading).toBe('Differs');
  });
});

describe('rows beside the order, one by one', () => {
  const pairsOf = (typed: Typed, handed: OrderRow) => {
    const answer = checkAnswer(
      { ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed },
      planOf(handed),
      LIBRARY,
    );
    if (answer.kind === 'problems') throw new Error('not read');
    return answer.sheet.pairs.map(({ label, checked, ordered, same }) =>
      spaced(`${label}: ${checked} ${same ? '=' : '≠'} ${ordered}`),
    );
  };

  test('doses per day that only the order has, and a syringe’s step', () => {
    // 70 × 0.5 = 35 mg ÷ 10 = 3.5 mL
    const rows = pairsOf({ ...MOUTH, reading: '3.5' }, { ...MOUTH, dosesPerDay: '4' });
    expect(rows).toContain('Doses per day: not entered = 4 doses per day');
    expect(rows).toContain('Syringe step: 0.1 mL per dose = 0.1 mL per dose');
  });

  test('an order without a preparation has no rate to stand beside', () => {
    const { protocol, weight, dose } = IV;
    expect(pairsOf({ ...IV, reading: '7' }, { protocol, weight, dose }).at(-1)).toBe(
      'Pump rate: 7 mL/h ≠ nothing',
    );
  });

  test('a weight that is not the actual one says so', () => {
    // 177.8 cm: 50 + 10 × 2.3 = 73 kg; × 0.2 ÷ 2 = 7.3 mL/h
    const body = { height: '177.8', sex: 'male', basis: 'ideal' };
    const given = answerTo({ ...IV, weight: '100', ...body });
    if (given.kind !== 'sheet') throw new Error('no plan');
    const typed = {
      ...EMPTY_CHECK,
      running: 'no',
      way: 'not said',
      ...IV,
      weight: '73',
      reading: '7.3',
    };
    const answer = checkAnswer(typed, given.plan, LIBRARY);
    if (answer.kind === 'problems') throw new Error('not read');
    const weight = answer.sheet.pairs.find(({ label }) => label === 'Weight');
    expect(weight).toEqual({
      label: 'Weight',
      checked: '73\u00a0kg, on actual weight',
      ordered: '73\u00a0kg, on ideal weight',
      same: true,
    });
  });
});

describe('an order past a limit, and a pump that gives less', () => {
  const toDo = (typed: Typed) => sheetOf(typed).toDo.map((line) => spaced(plain(line)));
  const NEVER = 'The order itself is past a limit: never set the pump to it.';

  test('running: it is left, and nobody is told to come up to the order', () => {
    const typed = { ...IV, dose: '2', drug: '50', reading: '14', running: 'yes' };
    expect(toDo(typed)).toEqual([
      'Leave it running. Look at the patient.',
      'Tell the prescriber now. Never catch up.',
      NEVER,
    ]);
  });

  test('not running: the same is said; of an order that is no stop nothing', () => {
    expect(toDo({ ...IV, dose: '2', drug: '50', reading: '14' })).toContain(NEVER);
    expect(toDo({ ...IV, drug: '50', reading: '7' })).not.toContain(NEVER);
  });

  test('what runs past a limit is paused, though it is less than the order', () => {
    // 140 mg/h ordered; 100 mL/h × 1 mg/mL is 1.43 mg/kg/h
    expect(toDo({ ...IV, dose: '2', drug: '50', reading: '100', running: 'yes' })[0]).toBe(
      'Pause it.',
    );
  });
});

describe('nothing more than is due', () => {
  test('no slip and no second sentence where the reading agrees', () => {
    const sheet = sheetOf({ ...IV, reading: '7' });
    expect(sheet.slips).toEqual([]);
    expect(spaced(plain(sheet.summary))).toBe(
      'The figures you read fit the order. Not checked: patient, line, the bag’s content, the pump.',
    );
    expect(sheet.toDo).toEqual([]);
  });

  test('no word of an unexplained difference beside a slip', () => {
    expect(sheetOf({ ...IV, reading: '70' }).summary).toEqual([
      { text: 'The ', kept: false },
      { text: 'pump', kept: true },
      { text: ' would deliver ', kept: false },
      { text: '10 times the order', kept: false },
      { text: '.', kept: false },
    ]);
  });

  test('the footers: a reading, racemic base', () => {
    expect(sheetOf({ ...IV, reading: '7' }).footers.map((each) => spaced(plain(each)))).toEqual([
      'This checks what was read from the pump, not the pump itself.',
      'Racemic ketamine, doses as base.',
    ]);
  });

  test('for the ear, a stop by name, then a caution by number', () => {
    // 35 × 2 ÷ 35 = 2 mg/kg/h, and 35 kg is below 40
    const { announcement } = sheetOf({ ...IV, weight: '35', reading: '35' });
    expect(announcement).toBe('Stop: above 1 mg/kg/h. One caution.');
  });
});

test('a stop stands first, then cautions, then notes', () => {
  // 35 kg is below 40; 35 × 2 ÷ 35 = 2 mg/kg/h
  const severities = (typed: Typed) => sheetOf(typed).messages.map(({ severity }) => severity);
  expect(severities({ ...IV, weight: '35', reading: '35' })).toEqual(['stop', 'caution']);
  // 0.5 × 0.1 mg/mL ÷ 35: below the range, below 1 mL/h, below 40 kg, and below 0.2 mg/mL
  expect(severities({ ...IV, weight: '35', drug: '5', reading: '0.5' })).toEqual([
    'stop',
    'caution',
    'note',
    'note',
  ]);
});

test('a rate that many pumps cannot show was read, not worked out', () => {
  // 70 × 0.6 = 42 mg/h at 0.14 mg/mL: 300 mL/h
  const { messages } = sheetOf({ ...IV, dose: '0.6', drug: '7', reading: '300' });
  expect(messages.map(({ body }) => spaced(plain(body))).join()).toContain(
    '300 mL/h was read in steps of 0.1 mL/h.',
  );
});

test('a rate that no pump runs is told as it was read', () => {
  const { messages } = sheetOf({ ...IV, reading: '1000' });
  expect(messages.map(({ title, body }) => spaced(`${title} | ${plain(body)}`))).toContain(
    'Stop: beyond the pump | The pump shows 1,000 mL/h, more than 999 mL/h.',
  );
});

test.each<[Typed, string[]]>([
  [IV, ['Enter the pump rate, in millilitres per hour.']],
  [MOUTH, ['Enter the volume drawn up, in millilitres.']],
  [
    { ...IV, reading: '7,5' },
    ['Pump rate has a comma. Use a point for decimals, and no comma for thousands.'],
  ],
  [{ ...IV, reading: 'x' }, ['Pump rate must be a number like 7 or 7.5.']],
  [
    { ...MOUTH, reading: '3.55' },
    [
      'Volume drawn up 3.55 has more decimals than steps of 0.1 mL. Is the step right? Look again, and choose it, or correct the figure.',
    ],
  ],
  [{ ...BOLUS, reading: '0' }, ['Volume drawn up must be more than zero.']],
])('%o: a reading is of the pump, or of the syringe', (typed, sentences) => {
  const answer = checkAnswer(
    { ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed },
    undefined,
    LIBRARY,
  );
  expect(
    answer.kind === 'problems' && answer.problems.map(({ sentence }) => spaced(sentence)),
  ).toEqual(sentences);
});

// 5 mL × 10 mg/mL = 50 mg; × 4 = 200 mg. Ordered: 0.5 × 70 = 35 mg, 3.5 mL; × 4 = 140 mg.
test('a day’s total of what was drawn up is not called ordered', () => {
  const { messages } = sheetOf({ ...MOUTH, dosesPerDay: '4', reading: '5' });
  expect(messages.map(({ body }) => spaced(plain(body))).join()).toContain(
    '4 doses daily make 200 mg per day, more than 150 mg per day',
  );
});
