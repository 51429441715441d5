import { LIBRARY } from '../../src/library/bundled';

const SERIES = {
  source: 'balanced-ketamine',
  place: 'How Often Do You Get Ketamine Infusions for Pain?',
};
const ONSET = {
  source: 'balanced-ketamine',
  place: 'Timeframe for Ketamine to Begin Easing Pain',
};
const { course } = LIBRARY;

test.each([
  // "Most people start with six to eight sessions over two to three weeks"
  ['sessions', course.sessions, '6', 'sessions', '8', 'sessions', SERIES],
  ['induction', course.weeks, '2', 'weeks', '3', 'weeks', SERIES],
  // "usually spaced one to three weeks apart"
  ['booster spacing', course.boosterSpacing, '1', 'weeks', '3', 'weeks', SERIES],
  // "often within 30 seconds to 10 minutes after an IV treatment"
  ['onset', course.onset, '30', 's', '10', 'min', ONSET],
] as const)('%s', (_, stated, low, lowUnit, high, highUnit, citation) => {
  expect(stated.value).toEqual({
    low: { figure: low, unit: lowUnit },
    high: { figure: high, unit: highUnit },
  });
  expect(stated.citation).toEqual(citation);
});

test('both booster sentences are kept, though they conflict', () => {
  expect(course.boosterSpacing.hedge).toBe('usually');
  expect(course.boosterConflict).toEqual({
    value: 'every few weeks or months',
    citation: SERIES,
  });
});

test('how firmly the source says each, and how long relief lasts', () => {
  expect(course.sessions.hedge).toBe('most people');
  expect(course.onset.hedge).toBe('often');
  expect(course.weeks.hedge).toBeUndefined();
  expect(course.relief).toEqual({
    value: 'from minutes to weeks, depending on dose and length',
    citation: ONSET,
  });
});
