import { courseAnswer } from '../../src/answers/course';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const WHEN = { at: new Date(2026, 10, 23, 9, 41), mark: 'a1b2c3' };

const said = (order: Partial<TypedOrder>, course: Partial<TypedCourse>) =>
  courseAnswer({ ...EMPTY_ORDER, ...order }, { ...EMPTY_COURSE, ...course }, WHEN, LIBRARY);

test('what is refused of order and course is said field by field', () => {
  const given = said({ ...IV, weight: '0,7' }, { hours: '4', days: 'x' });
  if (given.kind !== 'problems') throw new Error(given.kind);
  const lines = given.problems.map(({ field, sentence }) => spaced(`${field}: ${sentence}`));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^weight: Weight has a comma/);
  expect(lines[1]).toMatch(/^days: Days /);
});

test('a course has its totals: 14 mg/h × 4 h = 56 mg a session, × 5 days = 280 mg', () => {
  const given = said(IV, { hours: '4', days: '5' });
  if (given.kind !== 'course') throw new Error(given.kind);
  expect(spaced(given.sessionRows.map(({ result }) => result).join())).toContain('56 mg');
  expect(spaced(given.totalRows.map(({ result }) => result).join())).toContain('280 mg');
});

test('a series has a calendar file that carries the moment and its mark', () => {
  const given = said({}, { sessions: '2', weeks: '1', first: '2026-11-30' });
  if (given.kind !== 'course') throw new Error(given.kind);
  expect(given.calendarFile).toContain('a1b2c3');
  const stamp = WHEN.at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  expect(given.calendarFile).toContain(`DTSTAMP:${stamp}`);
});

test.each([
  ['2026-11-22', 1],
  ['2026-11-23', 0],
])('a first date of %s is before the day it is asked on: %i', (first, times) => {
  const given = said({}, { sessions: '2', weeks: '1', first });
  if (given.kind !== 'course') throw new Error(given.kind);
  const words = given.messages
    .map(({ title }) => title)
    .filter((title) => /past|before/i.test(title));
  expect(words).toHaveLength(times);
});

test('an order past a limit withholds the whole course', () => {
  expect(said({ ...IV, dose: '1.2' }, { hours: '4', days: '5' }).kind).toBe('withheld');
});

test('an order that is left out of a course is called an infusion only where it is none of another kind', () => {
  const left = (protocol: string) => {
    const series = { sessions: '2', weeks: '1', first: '2026-11-30' };
    const given = said({ ...EMPTY_ORDER, protocol, weight: '70', dose: '10' }, series);
    if (given.kind !== 'course') throw new Error(given.kind);
    const note = given.messages.find(({ title }) => title.includes('the order is not part'));
    return spaced(JSON.stringify(note?.body));
  };
  expect(left('oral')).toContain('A course is of an infusion.');
  expect(left('continuous-iv')).toContain('Hours per day and days bring it in.');
  expect(left('')).toContain('Hours per day and days bring it in.');
});
