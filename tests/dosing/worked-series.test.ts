import type { SeriesOrder } from '../../src/dosing/series';
import { workOutSeries } from '../../src/dosing/worked-series';
import { LIBRARY } from '../../src/library/bundled';

const TODAY = { year: 2026, month: 11, day: 23 };
const SERIES: SeriesOrder = {
  sessions: 6,
  weeks: 2,
  boosters: 0,
  spacing: 4,
  first: TODAY,
  skipWeekends: false,
};

/** "sessions 9 sessions", "first 22.11., today 23.11." */
function noted(series: Partial<SeriesOrder>): string[] {
  return workOutSeries({ ...SERIES, ...series }, TODAY, LIBRARY).findings.map((finding) => {
    expect(finding.severity).toBe('note');
    if (finding.kind === 'outside source range') {
      const { what, figure, documented } = finding;
      expect(figure.unit).toBe(documented.value.low.unit);
      return `${what} ${figure.value} ${figure.unit}`;
    }
    const { first, today } = finding;
    return `first ${first.day}.${first.month}., today ${today.day}.${today.month}.`;
  });
}

// The source: 6 to 8 sessions over 2 to 3 weeks, boosters 1 to 3 weeks apart.
test.each<[string, Partial<SeriesOrder>, string[]]>([
  ['on every low end, from today', {}, []],
  ['on every high end', { sessions: 8, weeks: 3, boosters: 1, spacing: 3 }, []],
  ['one session too few', { sessions: 5 }, ['sessions 5 sessions']],
  ['one too many', { sessions: 9 }, ['sessions 9 sessions']],
  ['one week', { weeks: 1 }, ['weeks 1 weeks']],
  ['four weeks', { weeks: 4 }, ['weeks 4 weeks']],
  ['boosters four weeks apart', { boosters: 1 }, ['booster spacing 4 weeks']],
  ['no boosters, whatever is between them', { boosters: 0, spacing: 9 }, []],
  [
    'yesterday, and everything outside, in that order',
    { first: { ...TODAY, day: 22 }, sessions: 9, weeks: 4, boosters: 2 },
    [
      'first 22.11., today 23.11.',
      'sessions 9 sessions',
      'weeks 4 weeks',
      'booster spacing 4 weeks',
    ],
  ],
])('%s', (_, series, expected) => {
  expect(noted(series)).toEqual(expected);
});

test('its dates, and the days that they are spread over: 14, or 10 without the weekends', () => {
  const worked = workOutSeries({ ...SERIES, boosters: 1 }, TODAY, LIBRARY);
  expect(worked.order.sessions).toBe(6);
  expect(worked.appointments.map(({ kind }) => kind)).toEqual([
    ...Array(6).fill('session'),
    'booster',
  ]);
  expect(worked.eligible).toBe(14);
  expect(workOutSeries({ ...SERIES, skipWeekends: true }, TODAY, LIBRARY).eligible).toBe(10);
});
