import type { CheckField } from '../../src/intake/check-form';
import type { CourseField } from '../../src/intake/typed-course';
import { LIBRARY } from '../../src/library/bundled';
import { checkProblemSentence } from '../../src/wording/check-problems';
import { courseProblemSentence } from '../../src/wording/course-problems';
import { problemSentence } from '../../src/wording/problems';
import { spaced } from '../../src/wording/text';

// What a refused entry should be like is of the kind that the field takes.
test.each<[CheckField, 'kg' | 'mg/kg/h' | 'mg' | 'mL' | 'mL/h' | 'cm', string]>([
  ['weight', 'kg', 'Weight must be a number like 70 or 70.5.'],
  ['dose', 'mg/kg/h', 'Ordered dose must be a number like 0.2 or 0.25.'],
  ['drug', 'mg', 'Drug in the bag or syringe must be a number like 100 or 12.5.'],
  ['volume', 'mL', 'Final volume must be a number like 50 or 12.5.'],
  ['titrationStep', 'mg/kg/h', 'Titration step must be a number like 0.05 or 0.1.'],
  ['height', 'cm', 'Height must be a number like 170 or 170.5.'],
  ['reading', 'mL/h', 'Pump rate must be a number like 7 or 7.5.'],
  ['reading', 'mL', 'Volume drawn up must be a number like 7 or 7.5.'],
])('%s in %s: %s', (field, unit, sentence) => {
  expect(checkProblemSentence({ field, kind: 'refused', why: 'not a number', unit })).toBe(
    sentence,
  );
});

test.each([
  [['\u200b'], 'an invisible character, as a paste can bring: zero-width space'],
  [
    ['\u202d', '\u202c'],
    'invisible characters, as a paste can bring: left-to-right override, end of text direction',
  ],
  [['\ufeff'], 'an invisible character, as a paste can bring: byte order mark'],
  [['\u00ad'], 'an invisible character, as a paste can bring: soft hyphen'],
  [['\u00a0'], 'an invisible character, as a paste can bring: no-break space'],
  [['\u2062'], 'an invisible character, as a paste can bring: U+2062'],
  [['\u0000'], 'an invisible character, as a paste can bring: U+0000'],
])('%j is named', (characters, what) => {
  const weight = {
    field: 'weight',
    kind: 'refused',
    why: 'invisible',
    characters,
    unit: 'kg',
  } as const;
  expect(problemSentence(weight)).toBe(`Weight has ${what}. Delete the entry and type it.`);
  expect(problemSentence({ field: 'start', kind: 'invisible', characters })).toBe(
    `Start time has ${what}. Delete the entry and type it.`,
  );
  expect(courseProblemSentence({ field: 'first', kind: 'invisible', characters })).toBe(
    `First date has ${what}. Delete the entry and type it.`,
  );
});

test('a time is on a 24-hour clock', () => {
  expect(problemSentence({ field: 'start', kind: 'not a time' })).toBe(
    'Start time must be a time on a 24-hour clock, like 08:30.',
  );
});

test.each<[CourseField, 'h' | 'days' | 'mg/kg' | 'sessions' | 'weeks', string, string]>([
  ['hours', 'h', 'like 4 or 4.5.', 'Enter the hours per day.'],
  ['days', 'days', 'like 5.', 'Enter the days.'],
  [
    'bolus',
    'mg/kg',
    'like 0.1 or 0.25.',
    'Enter the single dose with each session, in milligrams per kilogram.',
  ],
  ['sessions', 'sessions', 'like 6.', 'Enter the sessions.'],
  ['weeks', 'weeks', 'like 2.', 'Enter the weeks.'],
  ['boosters', 'sessions', 'like 4.', 'Enter the boosters.'],
  ['spacing', 'weeks', 'like 2.', 'Enter the weeks between boosters.'],
])('of a course, %s in %s: %s %s', (field, unit, like, missing) => {
  expect(courseProblemSentence({ field, kind: 'refused', why: 'not a number', unit })).toMatch(
    new RegExp(` must be a number ${like.replaceAll('.', '\\.')}$`),
  );
  expect(courseProblemSentence({ field, kind: 'missing', unit })).toBe(missing);
});

test('a problem of the order keeps its sentence on the course', () => {
  const problem = { field: 'weight', kind: 'missing', unit: 'kg' } as const;
  expect(courseProblemSentence(problem)).toBe('Enter the weight, in kilograms.');
  expect(spaced(courseProblemSentence({ ...problem, kind: 'refused', why: 'comma' }))).toMatch(
    /^Weight has a comma\./,
  );
});

test('a date of a course is year first', () => {
  expect(courseProblemSentence({ field: 'first', kind: 'not a date' })).toBe(
    'First date must be a date that exists, year first, like 2026-11-30.',
  );
});

test('an oral dose is in a bottle or a syringe, in no bag', () => {
  const oral = LIBRARY.protocols.find(({ route }) => route === 'oral');
  const missing = { field: 'drug', kind: 'missing', unit: 'mg' } as const;
  expect(spaced(problemSentence(missing, oral))).toBe(
    'Enter the drug in the bottle or syringe, in milligrams.',
  );
  expect(spaced(problemSentence(missing))).toBe(
    'Enter the drug in the bag or syringe, in milligrams.',
  );
});
