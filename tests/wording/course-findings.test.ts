import { courseAnswer } from '../../src/answers/course';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { plain, spaced } from '../../src/wording/text';
import { FULL, libraryOf } from '../library/full-file';

const LIBRARY = libraryOf(FULL);
const MAKING = { at: new Date(2026, 10, 26, 9, 41), mark: 'a1b2c3' };

const said = (dose: string, course: Partial<TypedCourse>) =>
  courseAnswer(
    {
      ...EMPTY_ORDER,
      ...{ protocol: 'acute', unit: 'mg/h', weight: '100', adjustment: NONE_OF_THESE, dose },
    },
    { ...EMPTY_COURSE, ...course },
    MAKING,
    LIBRARY,
  );

function messages(dose: string, course: Partial<TypedCourse>): string[] {
  const answer = said(dose, course);
  if (answer.kind === 'problems') throw new Error(JSON.stringify(answer.problems));
  return answer.messages
    .map(({ title, body, citation }) => spaced(`${title} | ${plain(body)} | ${citation}`))
    .filter((line) => !line.startsWith('Note: above the start'));
}

test.each<[string, string, Partial<TypedCourse>, string[]]>([
  ['as stated', '15', { hours: '4', days: '5' }, []],
  [
    'other hours and days',
    '5',
    { hours: '5', days: '10' },
    [
      'Caution: 5 h a session, not 4 h | 5 h a session; this protocol states 4 h. | Example Hospital, page 3',
      'Caution: 10 days of sessions, not 5 days | 10 days of sessions; this protocol states 5 days. | Example Hospital, page 3',
    ],
  ],
  [
    'day and night',
    '2',
    { hours: '24', days: '5' },
    [
      'Caution: 24 h a session, not 4 h | 24 h a session; this protocol states 4 h. | Example Hospital, page 3',
      'Caution: longer than 48 h | Day and night without a pause it is 120 h; this protocol states 48 h at the longest. | Example Hospital, page 1',
    ],
  ],
  // 16 × 4 = 64 mg, of 60 and 80; × 5 ÷ 100 = 3.2 mg/kg, of 4.
  [
    'past a soft maximum',
    '16',
    { hours: '4', days: '5' },
    [
      'Caution: more than 60 mg in a session | 64 mg ordered in a session is more than 60 mg, the soft maximum of this protocol: a reason is needed. | Example Hospital, page 3',
    ],
  ],
  // 25 × 4 = 100 mg; × 6 = 600, ÷ 100 = 6 mg/kg: past both.
  [
    'past two hard ones',
    '25',
    { hours: '4', days: '6' },
    [
      'Stop: more than 80 mg in a session | 100 mg ordered in a session is more than 80 mg, the hard maximum of this protocol. | Example Hospital, page 3',
      'Stop: more than 5 mg/kg in a course | 6 mg/kg ordered on actual weight in a course is more than 5 mg/kg, the hard maximum of this protocol. | Example Hospital, page 1',
    ],
  ],
])('%s', (_, dose, course, expected) => {
  expect(messages(dose, course)).toEqual(expected);
});

test('past a hard maximum of a session the sheet is withheld', () => {
  expect(said('25', { hours: '4', days: '5' }).kind).toBe('withheld');
});
