import { answer } from '../../src/answers/dose';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY as BUILT_IN } from '../../src/library/bundled';
import type { Sheet } from '../../src/wording/sheet';
import { plain, spaced } from '../../src/wording/text';
import { GOOD } from '../library/example-file';
import { FULL, libraryOf } from '../library/full-file';

const MONDAY = { date: { year: 2026, month: 11, day: 23 }, now: 1439, ahead: () => 0 };
const ACUTE = {
  protocol: 'acute',
  unit: 'mg/h',
  weight: '100',
  dose: '5',
  adjustment: NONE_OF_THESE,
};
const BAG = { drug: '200', volume: '40' };

function sheetOf(typed: Partial<TypedOrder>, library = libraryOf(FULL)): Sheet {
  const given = answer({ ...EMPTY_ORDER, ...typed }, MONDAY, library);
  if (given.kind !== 'sheet') throw new Error(JSON.stringify(given));
  return given;
}

/** "What to watch | Stop if | nausea | Example Hospital, page 1": a line for each thing said. */
function lines({ around = [] }: Sheet): string[] {
  return around.flatMap(({ title, rows }) =>
    rows.flatMap(({ label, says }) =>
      says.map(({ text, citation }) =>
        spaced([title, label, plain(text), citation].filter((each) => each !== '').join(' | ')),
      ),
    ),
  );
}

test('an infusion with all that can be said, each with its place', () => {
  expect(lines(sheetOf(ACUTE))).toEqual([
    'What to watch | Watch | sedation, breathing rate, oxygen saturation, every 15 minutes, for 1 h | Example Hospital, page 1',
    'What to watch | Watch | pain, sedation, blood pressure, every 1 h | Example Hospital, page 3',
    'What to watch | Hold if | sedation score of 2 or more | Example Hospital, page 3',
    'What to watch | Stop if | sedation score of 3: stop, and call 2222',
    'What to watch | Stop if | hallucinations that distress | Example Hospital, page 1',
    'Changing the dose | Raise by | 2.5 mg/h | Example Hospital, page 3',
    'Changing the dose | Not more often than | every 1 h | Example Hospital, page 3',
    'Changing the dose | Until | pain of 4 or less, awake | Example Hospital, page 3',
    'How long and how often | Session | 4 h, 1 session a day, on 5 days | Example Hospital, page 3',
    'How long and how often | Longest | 48 h | Example Hospital, page 1',
    'How long and how often | In a session | above 60 mg only with a reason',
    'How long and how often | In a session | never above 80 mg | Example Hospital, page 3',
    'How long and how often | In a course | above 4 mg/kg only with a reason',
    'How long and how often | In a course | never above 5 mg/kg | Example Hospital, page 1',
    'With it | Prescribe | midazolam 1 mg intravenously, if agitated | Example Hospital, page 1',
    'With it | Advisory | Not with severe liver failure. | Example Hospital, page 1',
    'What it leaves open | Silent about | what to do in pregnancy | Example Hospital, page 1',
  ]);
});

test('a single dose: over how long, how often; what it names as open, and what it does not even name', () => {
  expect(lines(sheetOf({ protocol: 'bolus', unit: 'mg', weight: '50', dose: '15' }))).toEqual([
    'How long and how often | Give over | 15 minutes | Example Hospital, page 5',
    'How long and how often | Repeat | not within 1 h | Example Hospital, page 5',
    'How long and how often | Doses in 24 hours | 4 at most | Example Hospital, page 5',
    'How long and how often | In 24 hours | above 15 mg only with a reason',
    'How long and how often | In 24 hours | never above 60 mg | Example Hospital, page 5',
    'What it leaves open | Silent about | monitoring: what to watch | Example Hospital, page 5',
    'What it leaves open | Silent about | when to stop | Example Hospital, page 5',
    'What it leaves open | Silent about | the longest duration',
  ]);
});

test('a draft that says nothing of it is silent about all three', () => {
  const said = lines(sheetOf(ACUTE, libraryOf(GOOD)));
  expect(said.filter((line) => line.startsWith('What it leaves open'))).toEqual([
    'What it leaves open | Silent about | monitoring',
    'What it leaves open | Silent about | when to stop',
    'What it leaves open | Silent about | the longest duration',
  ]);
});

test('the head: for what, where, by whom; of a withheld sheet too', () => {
  const head = [
    'For: acute pain in adults',
    'Where: recovery room; surgical ward 7',
    'Restricted to: prescribed by the acute pain service only',
  ];
  const library = libraryOf(FULL);
  for (const dose of ['5', '26']) {
    const given = answer({ ...EMPTY_ORDER, ...ACUTE, dose }, MONDAY, library);
    if (given.kind !== 'sheet' && given.kind !== 'withheld') throw new Error(given.kind);
    expect(given.kind).toBe(dose === '5' ? 'sheet' : 'withheld');
    const lines = given.medication?.forWhom ?? [];
    expect(lines.map(({ label, says }) => `${label}: ${plain(says)}`)).toEqual(head);
  }
});

// Up to 70 kg: 0.1 to 0.2 mg/kg/h, a soft maximum of 0.3 and a hard one of 0.4.
test.each([
  ['0.2', ['Pain service, by name']],
  ['0.201', ['Reason for this dose', 'Pain service, by name', 'Consultant who agreed']],
  ['0.3', ['Reason for this dose', 'Pain service, by name', 'Consultant who agreed']],
  [
    '0.301',
    ['Reason for this dose', 'Pain service, by name', 'Consultant who agreed', 'Second consultant'],
  ],
])('the blanks of %s mg/kg/h', (dose, expected) => {
  const typed = { protocol: 'acute', unit: 'mg/kg/h', weight: '60', dose };
  expect(sheetOf(typed).blanks).toEqual(expected);
});

test('past a soft maximum of a day a reason is a blank', () => {
  const typed = { protocol: 'bolus', unit: 'mg', weight: '100', dose: '16' };
  expect(sheetOf(typed).blanks).toContain('Reason for this much together');
});

test('a listed preparation: its container, its diluent in the place of the blank, and when it is thrown away', () => {
  const { follows, blanks } = sheetOf({ ...ACUTE, ...BAG });
  const said = follows.preparation.map(({ label, result, citation }) =>
    spaced([label, result, citation].join(' | ')),
  );
  expect(said).toEqual([
    'Container | 50 mL syringe | Example Hospital, page 2',
    'Diluent | sodium chloride 0.9 % | Example Hospital, page 2',
    'Discard after | 24 h | Example Hospital, page 2',
  ]);
  expect(blanks).not.toContain('Diluent');
  expect(sheetOf({ ...ACUTE, ...BAG }, libraryOf(GOOD)).blanks).toContain('Diluent');
});

test('the built-in limits have none of it', () => {
  const given = sheetOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' }, BUILT_IN);
  expect([given.around, given.medication.forWhom]).toEqual([undefined, undefined]);
});
