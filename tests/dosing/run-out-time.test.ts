import { isMainThread } from 'node:worker_threads';
import { todayAt } from '../../src/answers/today';
import { aDayBefore, endingOf, isToCome, type Today } from '../../src/dosing/run-out-time';

/** A day in a zone that puts its clocks back by an hour, so many minutes after its midnight; or never. */
function dayOf(date: string, changesAfter?: number): Today {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const changed = (at: number) => changesAfter !== undefined && at >= changesAfter;
  return {
    date: { year, month, day },
    now: 0,
    ahead: (from, later) => (changed(from + later) ? 60 : 120),
  };
}

/** "2026-10-25 04:38, 1 later, change" */
function ending(today: Today, start: string, lasts: bigint): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const ending = endingOf({ at: { hours, minutes }, today }, lasts);
  const two = (n: number) => `${n}`.padStart(2, '0');
  if (!ending.date) return 'more than a year';
  const { year, month, day } = ending.date;
  const time = `${two(ending.time.hours)}:${two(ending.time.minutes)}`;
  return `${year}-${two(month)}-${two(day)} ${time}, ${ending.daysLater} later${ending.clockChange ? ', change' : ''}`;
}

// Back by an hour at 03:00 on the next day: 27 × 60 = 1,620 minutes after midnight.
test.each([
  ['21:30', 428n, '2026-10-25 04:38, 1 later, change'],
  // 21:30 + 5 h 29 min is 02:59, + 5 h 30 min is 03:00
  ['21:30', 329n, '2026-10-25 02:59, 1 later'],
  ['21:30', 330n, '2026-10-25 03:00, 1 later, change'],
  ['08:00', 0n, '2026-10-24 08:00, 0 later'],
  ['08:00', 959n, '2026-10-24 23:59, 0 later'],
  ['08:00', 960n, '2026-10-25 00:00, 1 later'],
  ['08:00', 11_520n, '2026-11-01 08:00, 8 later, change'],
])('from %s on 24 October 2026, %i minutes: %s', (start, lasts, expected) => {
  expect(ending(dayOf('2026-10-24', 1620), start, lasts)).toBe(expected);
});

test('where no clock changes there is nothing to say', () => {
  expect(ending(dayOf('2026-12-31'), '21:30', 428n)).toBe('2027-01-01 04:38, 1 later');
});

test('there and back again inside: both ends stand alike, and it is said all the same', () => {
  const twice: Today = {
    date: { year: 2026, month: 3, day: 1 },
    now: 0,
    ahead: (_, later) => (later > 40_000 && later < 300_000 ? 120 : 60),
  };
  expect(ending(twice, '08:00', 360_000n)).toContain('change');
  expect(ending(twice, '08:00', 39_000n)).not.toContain('change');
});

test('whatever was typed, it comes to an end', () => {
  expect(
    endingOf({ at: { hours: 0, minutes: 0 }, today: dayOf('2026-10-24', 1620) }, 10n ** 30n)
      .clockChange,
  ).toBe(true);
  // 366 days are 527,040 minutes
  expect(ending(dayOf('2026-10-24'), '00:00', 527_040n)).toBe('2027-10-25 00:00, 366 later');
  expect(ending(dayOf('2026-10-24'), '00:00', 527_041n)).toBe('more than a year');
});

test('the same time the day before: a clock change since then is known', () => {
  // back by an hour at 03:00 of today, 180 minutes after midnight
  const today: Today = {
    date: { year: 2026, month: 10, day: 25 },
    now: 9 * 60 + 41,
    ahead: (from, later) => (from + later < 180 ? 120 : 60),
  };
  const start = { at: { hours: 22, minutes: 30 }, today };
  expect(isToCome(start)).toBe(true);
  expect(endingOf(start, 428n)).toMatchObject({ date: { day: 26 }, clockChange: false });
  // 22:30 and 7 h 8 min are 05:38
  expect(endingOf(aDayBefore(start), 428n)).toEqual({
    date: { year: 2026, month: 10, day: 25 },
    time: { hours: 5, minutes: 38 },
    daysLater: 1,
    clockChange: true,
  });
  expect(isToCome({ ...start, at: { hours: 9, minutes: 42 } })).toBe(true);
  expect(isToCome({ ...start, at: { hours: 9, minutes: 41 } })).toBe(false);
  expect(isToCome(aDayBefore(start))).toBe(false);
});

const home = process.env.TZ;

// A worker thread, as in a mutation run, keeps the zone of its process.
describe.runIf(isMainThread)('on the clock of a computer', () => {
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test.each([
    // clocks go back at 03:00 on 25 October 2026, and forward at 02:00 on 28 March 2027
    ['Europe/Berlin', '2026-10-24T17:00Z', '21:30', 428n, '2026-10-25 04:38, 1 later, change'],
    ['Europe/Berlin', '2026-10-23T17:00Z', '21:30', 428n, '2026-10-24 04:38, 1 later'],
    ['Europe/Berlin', '2027-03-27T17:00Z', '21:30', 269n, '2027-03-28 01:59, 1 later'],
    ['Europe/Berlin', '2027-03-27T17:00Z', '21:30', 271n, '2027-03-28 02:01, 1 later, change'],
    // half past eleven in the evening of the 23rd in Berlin, and the 24th in Auckland
    ['Europe/Berlin', '2026-11-23T22:30Z', '08:00', 60n, '2026-11-23 09:00, 0 later'],
    ['Pacific/Auckland', '2026-11-23T22:30Z', '08:00', 60n, '2026-11-24 09:00, 0 later'],
    // 1 November 2026
    ['America/New_York', '2026-10-31T20:00Z', '21:30', 428n, '2026-11-01 04:38, 1 later, change'],
    ['UTC', '2026-10-24T17:00Z', '21:30', 428n, '2026-10-25 04:38, 1 later'],
  ])('%s, %s, from %s, %i minutes: %s', (zone, at, start, lasts, expected) => {
    process.env.TZ = zone;
    expect(ending(todayAt(new Date(at)), start, lasts)).toBe(expected);
  });
});
