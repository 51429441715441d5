import { isStill } from '../../src/answers/asked';
import { EMPTY_COURSE } from '../../src/intake/typed-course';
import { EMPTY_ORDER } from '../../src/intake/typed-order';

const at = new Date(2026, 10, 23, 9, 41);
const forms = { order: EMPTY_ORDER, course: EMPTY_COURSE };

test('an answer is that of the very forms that were asked about', () => {
  expect(isStill({ typed: forms, at }, { ...forms })).toBe(true);
});

test('before anything is asked there is no answer of anything', () => {
  expect(isStill(undefined, forms)).toBe(false);
});

test.each([
  ['the order', { ...forms, order: { ...EMPTY_ORDER, weight: '70' } }],
  ['the course', { ...forms, course: { ...EMPTY_COURSE, days: '5' } }],
  ['both', { order: { ...EMPTY_ORDER, weight: '70' }, course: { ...EMPTY_COURSE, days: '5' } }],
  ['the order, and back again', { ...forms, order: { ...EMPTY_ORDER } }],
])('an edit of %s makes it another’s', (_, typed) => {
  expect(isStill({ typed: forms, at }, typed)).toBe(false);
});
