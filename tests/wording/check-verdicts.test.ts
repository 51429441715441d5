import { checkAnswer, recordSaid } from '../../src/answers/check';
import { NO_ATTEMPTS } from '../../src/intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { tried, withWrong } from '../../src/intake/check-record';
import { LIBRARY } from '../../src/library/bundled';
import type { WrongAsked } from '../../src/wording/attempts';
import { plain, spaced, type Text } from '../../src/wording/text';
import { planOf } from '../dosing/orders';

// 70 × 0.2 = 14 mg/h ÷ 2 mg/mL = 7 mL/h
const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const BOLUS = { ...IV, protocol: 'single-iv-dose' };
const MOUTH = { ...IV, protocol: 'oral', dose: '0.5', drug: '200', volume: '20' };

type Typed = Partial<TypedCheck>;

function sheetOf(typed: Typed, handed?: typeof IV & { dosesPerDay?: string }) {
  const answer = checkAnswer(
    { ...EMPTY_CHECK, way: 'not said', ...typed },
    handed && planOf(handed),
    LIBRARY,
  );
  if (answer.kind === 'problems') throw new Error(answer.problems.map(String).join());
  return answer.sheet;
}

const said = (lines: readonly Text[]) => lines.map((line) => spaced(plain(line)));

const START = 'Do not start it.';
const APART =
  'Both work it out again, apart. If you still differ, a third person does: by telephone, named, counts.';
const PAUSE = [
  'Pause it.',
  'Look at the patient: awake? Breathing, oxygen, pulse, blood pressure. Call for help if unwell.',
  'Tell the prescriber. Do not restart or re-key until two people agree.',
  'Keep the bag, note time and volume, and report it.',
];
const LEAVE = [
  'Leave it running. Look at the patient.',
  'Tell the prescriber now. Never catch up.',
];

describe('what to do stands under every verdict', () => {
  test.each<[string, Typed, string, string[]]>([
    ['agrees, not running', { ...IV, reading: '7', running: 'no' }, 'Agrees', []],
    ['agrees, running', { ...IV, reading: '7', running: 'yes' }, 'Agrees', []],
    // 0.6 mg/kg/h: 21 mL/h, above 0.5
    [
      'past a caution, not running',
      { ...IV, dose: '0.6', reading: '21', running: 'no' },
      'Agrees, with a caution',
      ['Ask the prescriber before it starts.'],
    ],
    [
      'past a caution, running',
      { ...IV, dose: '0.6', reading: '21', running: 'yes' },
      'Agrees, with a caution',
      ['Look at the patient, then ask the prescriber now.'],
    ],
    // 64 × 0.1 = 6.4 mg/h at 10 mg/mL is 0.64 mL/h, set 0.6: 6.3 % below
    [
      'step too coarse, not running',
      { ...IV, weight: '64', dose: '0.1', drug: '500', reading: '0.6', running: 'no' },
      'Agrees, with a caution',
      ['Ask the prescriber before it starts: a finer step, or another strength.'],
    ],
    [
      'step too coarse, running',
      { ...IV, weight: '64', dose: '0.1', drug: '500', reading: '0.6', running: 'yes' },
      'Agrees, with a caution',
      ['Leave it running, and ask the prescriber now: a finer step, or another strength.'],
    ],
    // 75 × 0.5 = 37.5 mg at 50 mg/mL is 0.75 mL; 0.8 would pass 0.5 mg/kg, so 0.7: 6.7 % below
    [
      'step too coarse, by mouth',
      { ...MOUTH, weight: '75', drug: '500', volume: '10', reading: '0.7' },
      'Agrees, with a caution',
      ['Ask the prescriber before it is given: a finer step, or another strength.'],
    ],
    // 1.2 mg/kg/h: 42 mL/h, above the ceiling of 1
    [
      'past a stop, not running',
      { ...IV, dose: '1.2', reading: '42', running: 'no' },
      'Agrees, but past a limit',
      [START],
    ],
    [
      'past a stop, running',
      { ...IV, dose: '1.2', reading: '42', running: 'yes' },
      'Agrees, but past a limit',
      PAUSE,
    ],
    // 25 kg is below the 30 kg of an adult: 25 × 0.2 ÷ 2 = 2.5
    [
      'under a hard minimum, running',
      { ...IV, weight: '25', reading: '2.5', running: 'yes' },
      'Agrees, but past a limit',
      LEAVE,
    ],
    ['differs, not running', { ...IV, reading: '9', running: 'no' }, 'Differs', [START, APART]],
    ['differs, more, running', { ...IV, reading: '9', running: 'yes' }, 'Differs', PAUSE],
    ['differs, less, running', { ...IV, reading: '5', running: 'yes' }, 'Differs', LEAVE],
    ['differs, a syringe', { ...BOLUS, reading: '9' }, 'Differs', ['Do not give it.', APART]],
    [
      'nothing compared',
      { ...IV, dose: '', reading: '7', running: 'yes' },
      'Nothing was compared',
      ['Enter the ordered dose, and compare again.'],
    ],
    // 70 × 2 ÷ 70 = 2 mg/kg/h, whatever was ordered
    [
      'nothing compared, past a stop, running',
      { ...IV, dose: '', reading: '70', running: 'yes' },
      'Nothing was compared',
      [...PAUSE, 'Enter the ordered dose, and compare again.'],
    ],
  ])('%s', (_, typed, heading, toDo) => {
    const sheet = sheetOf(typed);
    expect(sheet.heading).toBe(heading);
    expect(said(sheet.toDo)).toEqual(toDo);
  });

  test.each<[string, Typed, string[]]>([
    // 17 kg for 70: 1.7 mL/h where the order needs 7
    ['less than the order needs', { ...IV, weight: '17', reading: '1.7' }, LEAVE],
    // 80 kg for 70: 8 mL/h
    ['more than the order needs', { ...IV, weight: '80', reading: '8' }, PAUSE],
    // 200 mg for 100 in the bag: 3.5 mL/h would do; 7 gives 28 mg/h if the label was read rightly
    ['more, if the checker read the label', { ...IV, drug: '200', reading: '7' }, PAUSE],
    [
      'as much, by another name',
      { ...IV, protocol: 'crps-sci-iv', reading: '7' },
      [
        'The rate is the order’s. Leave it running. Look at the patient.',
        'Both read the order and the label again now, apart, and tell the prescriber if an entry still differs.',
      ],
    ],
  ])('an entry differs from a handed-over order, running: %s', (_, typed, toDo) => {
    const sheet = sheetOf({ ...typed, running: 'yes' }, IV);
    expect(sheet.heading).toBe('Differs');
    expect(said(sheet.toDo)).toEqual(toDo);
  });

  test('none of it names a figure to change a rate to', () => {
    for (const reading of ['5', '7', '9', '14', '70', '700']) {
      for (const running of ['yes', 'no']) {
        expect(said(sheetOf({ ...IV, reading, running }).toDo).join()).not.toMatch(/\d/);
      }
    }
  });
});

describe('a step that alone differs from the order’s is asked about', () => {
  test.each<[string, Typed, typeof IV & { step?: string }]>([
    // 0.201 × 70 ÷ 2 = 7.035: 7 at 0.1, 7.04 at 0.01; 7 mL/h fits the steps 0.1 and 1
    ['coarser entered', { ...IV, step: '1', reading: '7' }, IV],
    ['finer entered', { ...IV, step: '0.01', reading: '7.00' }, IV],
    // 0.2 × 14 … 2.8 mL/h: 28 kg is no adult; 56 × 0.1 ÷ 2 = 2.8
    [
      '2.8 at 0.1 for an order at 0.01',
      { ...IV, weight: '56', dose: '0.1', reading: '2.8' },
      { ...IV, weight: '56', dose: '0.1', step: '0.01' },
    ],
  ])('%s', (_, typed, handed) => {
    const sheet = sheetOf({ ...typed, running: 'no' }, handed);
    expect(sheet.heading).toBe('Is the step right?');
    expect(said(sheet.toDo)).toEqual([
      'Look at the pump: which step does it have? Choose it, and compare again.',
    ]);
  });

  test('with another entry that differs it differs', () => {
    const typed = { ...IV, weight: '69.9', step: '1', reading: '7', running: 'no' };
    expect(sheetOf(typed, IV).heading).toBe('Differs');
  });

  test('a reading that the order’s own step does not agree with differs', () => {
    expect(sheetOf({ ...IV, step: '1', reading: '8', running: 'no' }, IV).heading).toBe('Differs');
  });
});

describe('the attempts of one order', () => {
  const at = new Date(2026, 10, 26, 3, 10);

  function recordOf(tries: readonly Typed[], chosen?: { at: number; wrong: string }) {
    const record = tries.reduce((made, each) => {
      const typed = { ...EMPTY_CHECK, ...IV, running: 'no', way: 'not said', ...each };
      return tried(made, 'link', { typed, at, agrees: false });
    }, NO_ATTEMPTS);
    const told = chosen ? withWrong(record, chosen.at, chosen.wrong) : record;
    return recordSaid(told, planOf(IV), LIBRARY);
  }

  test.each<[string, readonly Typed[], string[]]>([
    ['one says nothing of attempts', [{ reading: '14' }], []],
    [
      'the first differed',
      [{ reading: '14' }, { reading: '7' }],
      [
        'Agrees at the 2nd attempt; the first reading, 14 mL/h, differed by a factor of 2: perhaps mg/h keyed as mL/h.',
      ],
    ],
    [
      'the weight was retyped until it agreed',
      [{ weight: '154', reading: '7' }, { reading: '7' }],
      [
        'Agrees at the 2nd attempt; the first reading, 7 mL/h (weight, actual: 154 kg), differed by a factor of 2.2: perhaps the weight in pounds, or kilograms taken as pounds.',
      ],
    ],
    [
      'three',
      [{ reading: '14' }, { reading: '7.7' }, { reading: '6' }],
      [
        'Differs at the 3rd attempt; the first reading, 14 mL/h, differed by a factor of 2: perhaps mg/h keyed as mL/h.',
        'The second reading, 7.7 mL/h, was 10 % more than the order.',
      ],
    ],
  ])('%s', (_, tries, expected) => {
    expect(said(recordOf(tries).attempts)).toEqual(expected);
  });

  test('after a difference the record asks what was wrong: a slip, or words on paper', () => {
    const asked = (wrong: WrongAsked | undefined) =>
      wrong && { ...wrong, label: spaced(wrong.label) };
    expect(recordOf([{ reading: '7' }]).wrong).toBeUndefined();
    expect(asked(recordOf([{ reading: '14' }]).wrong)).toEqual({
      at: 0,
      label: 'What was wrong with the reading, 14 mL/h?',
      options: [
        { value: '0', label: 'mg/h keyed as mL/h' },
        { value: '1', label: 'another strength, 1\u00a0mg\u00a0per\u00a0mL' },
        { value: 'mistyped', label: 'mistyped in this check' },
        { value: 'paper', label: 'something else, in words on paper' },
      ],
      said: '',
      byHand: true,
    });
    const { wrong, attempts } = recordOf([{ reading: '14' }, { reading: '7' }], {
      at: 0,
      wrong: '1',
    });
    expect(asked(wrong)).toMatchObject({
      label: 'What was wrong with the first reading, 14 mL/h?',
    });
    expect(said(attempts)).toEqual([
      'Agrees at the 2nd attempt; the first reading, 14 mL/h, differed by a factor of 2: another strength, 1 mg per mL.',
    ]);
    const paper = recordOf([{ reading: '14' }, { reading: '7' }], { at: 0, wrong: 'paper' });
    expect(said(paper.attempts)[0]).toContain('a factor of 2: what was wrong is on paper.');
  });

  test.each<[string, readonly Typed[], string]>([
    // 250 mg for 100; the pump runs the order’s 7 mL/h
    [
      'the order’s rate',
      [{ drug: '250', reading: '7' }],
      'the drug in the bag or syringe (250 mg)',
    ],
    // 69.9 × 0.2 ÷ 2 = 6.99
    ['a rate that fits both', [{ weight: '69.9', reading: '7' }], 'the weight, actual (69.9 kg)'],
    // 80 × 0.2 ÷ 2 = 8
    ['a rate that fits the entry', [{ weight: '80', reading: '8' }], 'the weight, actual (80 kg)'],
    [
      'another protocol, first of two',
      [{ protocol: 'crps-sci-iv', reading: '7' }, { reading: '7' }],
      'the protocol (intravenous infusion for CRPS or spinal cord injury), in the first attempt',
    ],
    [
      'two entries',
      [{ weight: '69.9', dose: '0.201', reading: '7' }],
      'the weight, actual (69.9 kg) and the ordered dose, on actual weight (0.201 mg/kg/h)',
    ],
    // fits neither: the reading is asked about
    ['neither', [{ weight: '80', reading: '70' }], 'the reading, 70 mL/h'],
  ])('%s: the record asks about the entry that differs, by its name', (_, tries, about) => {
    expect(spaced(recordOf(tries).wrong?.label ?? '')).toBe(`What was wrong with ${about}?`);
  });

  test('what to do after a pump that ran too fast stays, until it is said to be mistyped', () => {
    const tries = [
      { reading: '14', running: 'yes' },
      { reading: '7', running: 'yes' },
    ] as const;
    const ran =
      'If the pump did run at 14 mL/h: look at the patient, tell the prescriber, keep the bag, note time and volume, and report it.';
    expect(said(recordOf(tries).attempts)[1]).toBe(ran);
    expect(said(recordOf(tries, { at: 0, wrong: '0' }).attempts)[1]).toBe(ran);
    const mistyped = recordOf(tries, { at: 0, wrong: 'mistyped' });
    expect(said(mistyped.attempts)).toEqual([
      'Agrees at the 2nd attempt; the first reading, 14 mL/h, differed by a factor of 2: mistyped in the check.',
    ]);
    // Too slow: nothing of the kind.
    const slow = recordOf([{ ...tries[1], reading: '3.5' }, tries[1]]);
    expect(said(slow.attempts)).toHaveLength(1);
  });
});

describe('beside an order that was handed over', () => {
  const summary = (typed: Typed) =>
    spaced(plain(sheetOf({ ...IV, running: 'yes', ...typed }, IV).summary));

  test('less than the entries say, and more than the order: both are said', () => {
    // 12.5 × 2 = 25 mg/h; 0.4 × 70 = 28 mg/h entered, 14 mg/h ordered; 25 ÷ 28 is 10.7 % less
    expect(summary({ dose: '0.4', reading: '12.5' })).toMatch(
      /^The pump would deliver 10\.7 % less than the order as entered\. By these entries more is given than the order that was handed over says\..* An entry differs from the order that was handed over: see below\.$/,
    );
  });

  describe('another strength at the same dose: which, that the dose is as ordered, and what the ordered strength would give', () => {
    // 14 mg/h ÷ 1 mg/mL = 14 mL/h; 14 mL/h × 2 mg/mL = 28 mg/h
    const weaker: Typed = { volume: '100', reading: '14' };
    const told =
      'The pump shows what these entries need. By the label as read the dose is as ordered, 14 mg/h; the strength is another: 1 mg per mL read, 2 mg per mL ordered. At the ordered strength 14 mL/h would be 28 mg/h. An entry differs from the order that was handed over: see below.';

    test('a weaker bag that runs faster: differs, and still paused, as the label may be misread', () => {
      expect(summary(weaker)).toBe(told);
      const sheet = sheetOf({ ...IV, running: 'yes', ...weaker }, IV);
      expect(sheet.heading).toBe('Differs');
      expect(said(sheet.toDo)).toEqual(PAUSE);
    });

    test('a stronger bag that runs slower: differs, and left running', () => {
      // 14 ÷ 4 = 3.5 mL/h, which is 7 mg/h at 2 mg/mL
      const stronger: Typed = { drug: '200', reading: '3.5' };
      expect(summary(stronger)).toMatch(
        /as ordered, 14 mg\/h; the strength is another: 4 mg per mL read, 2 mg per mL ordered\. At the ordered strength 3\.5 mL\/h would be 7 mg\/h\./,
      );
      expect(said(sheetOf({ ...IV, running: 'yes', ...stronger }, IV).toDo)).toEqual(LEAVE);
    });

    test('what the step makes of it is the dose that is given, beside that ordered', () => {
      // 3 mg/mL: 4.667, set 4.7 mL/h, delivers 14.1 mg/h; × 2 mg/mL = 9.4 mg/h
      expect(summary({ drug: '150', reading: '4.7' })).toContain(
        'the dose is as ordered, 14 mg/h, but for the step: 14.1 mg/h; the strength is another: 3 mg per mL read, 2 mg per mL ordered. At the ordered strength 4.7 mL/h would be 9.4 mg/h.',
      );
    });

    test('a syringe: in mL and mg', () => {
      // 14 mg: 14 mL of 1 mg/mL, where 7 mL of 2 mg/mL was ordered
      const bolus = sheetOf({ ...BOLUS, running: '', volume: '100', reading: '14' }, BOLUS);
      expect(spaced(plain(bolus.summary))).toContain(
        'By the label as read the dose is as ordered, 14 mg; the strength is another: 1 mg per mL read, 2 mg per mL ordered. At the ordered strength 14 mL would be 28 mg.',
      );
    });

    test.each<[string, Typed]>([
      ['a larger bag of the same strength', { drug: '200', volume: '100', reading: '7' }],
      ['another weight too', { weight: '60', volume: '100', reading: '12' }],
      ['another dose too', { dose: '0.3', volume: '100', reading: '21' }],
      ['a pump that does not fit the label', { volume: '100', reading: '7' }],
    ])('is not said of %s', (_, typed) => {
      expect(summary(typed)).not.toContain('the strength is another');
      expect(summary(typed)).toMatch(/An entry differs/);
    });

    test('more of it all is still said to be more', () => {
      // 0.3 × 70 = 21 mg/h entered and set, 14 ordered
      expect(summary({ dose: '0.3', volume: '100', reading: '21' })).toContain(
        'By these entries more is given than the order that was handed over says.',
      );
    });
  });

  test('where the reading alone differs, no entry is blamed', () => {
    expect(summary({ reading: '70' })).toMatch(/^The pump would deliver 10 times the order\./);
    expect(summary({ reading: '70' })).not.toContain('entry');
  });

  test('while no dose was entered, nothing of the order is shown', () => {
    const { heading, pairs } = sheetOf({ ...IV, dose: '', reading: '7', running: 'no' }, IV);
    expect(heading).toBe('Nothing was compared');
    expect(pairs.filter(({ ordered }) => ordered !== undefined)).toEqual([]);
  });
});

describe('a handed-over oral order, with the doses a day left empty', () => {
  // 70 × 0.5 = 35 mg ÷ 10 = 3.5 mL
  const handed = { ...MOUTH, dosesPerDay: '4' };

  test('all the rest agrees: it is asked, and nothing is called different', () => {
    const sheet = sheetOf({ ...MOUTH, reading: '3.5' }, handed);
    expect(sheet.heading).toBe('How many doses a day?');
    expect(spaced(plain(sheet.summary))).toBe(
      'The syringe holds what the order needs for one dose. How many doses a day the order says was not entered, so that was not compared.',
    );
    expect(said(sheet.toDo)).toEqual([
      'Look at the order: how many doses a day? Choose it, and compare again.',
    ]);
    const row = sheet.pairs.find(({ label }) => label === 'Doses per day');
    expect(row).toMatchObject({ checked: 'not entered', same: true });
    expect(spaced(row?.ordered ?? '')).toBe('4 doses per day');
  });

  test('another number of doses differs, and so does another volume', () => {
    expect(sheetOf({ ...MOUTH, dosesPerDay: '3', reading: '3.5' }, handed).heading).toBe('Differs');
    expect(sheetOf({ ...MOUTH, reading: '7' }, handed).heading).toBe('Differs');
    expect(sheetOf({ ...MOUTH, weight: '71', reading: '3.5' }, handed).heading).toBe('Differs');
  });

  test('past a limit the question does not hide what to do', () => {
    // 70 × 3.6 = 252 mg, above 200 mg per dose: such an order is never handed over; 3.6 typed for 0.5
    expect(sheetOf({ ...MOUTH, dose: '3.6', reading: '25.2' }, handed).heading).toBe('Differs');
  });
});

test('half the order is not “the order divided by 2”', () => {
  expect(spaced(plain(sheetOf({ ...IV, reading: '3.5', running: 'no' }).summary))).toBe(
    'The pump would deliver half the order.',
  );
});
