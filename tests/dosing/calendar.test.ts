import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { type CalendarDate, isRealDate } from '../../src/dosing/calendar';

/** "2026-11-30" → the date. */
function date(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

const text = ({ year, month, day }: CalendarDate) =>
  `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How long each month is, from a wall calendar. */
function lengthOf(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The date after, by turning the leaves of a wall calendar. */
function next({ year, month, day }: CalendarDate): CalendarDate {
  if (day < lengthOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Zeller’s congruence (1882), 0 for Monday: March is the third month, January the thirteenth. */
function zeller({ year, month, day }: CalendarDate): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const century = Math.floor(y / 100);
  const inCentury = y % 100;
  const h =
    day +
    Math.floor((13 * (m + 1)) / 5) +
    inCentury +
    Math.floor(inCentury / 4) +
    Math.floor(century / 4) +
    5 * century;
  // His 0 is a Saturday.
  return (h + 5) % 7;
}

const dates = fc
  .record({ year: fc.integer({ min: 2000, max: 2399 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: lengthOf(year, month) })
      .map((day): CalendarDate => ({ year, month, day })),
  );

const home = process.env.TZ;

/** A zone, and how many minutes behind universal time it stands on 1 July 2026. */
const ZONES = [
  ['UTC', 0],
  ['Europe/London', -60],
  ['America/New_York', 240],
  ['Pacific/Auckland', -720],
  ['Pacific/Apia', -780],
] as const;

describe.each(ZONES)('in %s', (zone, behind) => {
  let calendar: typeof import('../../src/dosing/calendar');

  beforeAll(async () => {
    process.env.TZ = zone;
    vi.resetModules();
    calendar = await import('../../src/dosing/calendar');
  });
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  // A worker thread, as in a mutation run, keeps the zone of its process.
  test.runIf(isMainThread)(`the clock is in this zone, ${behind} minutes behind`, () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(behind);
  });

  test.each([
    // across year end, leap days, and the days on which clocks change
    ['2026-12-31', 1, '2027-01-01', 'Friday'],
    ['2027-01-01', -1, '2026-12-31', 'Thursday'],
    ['2028-02-28', 1, '2028-02-29', 'Tuesday'],
    ['2028-02-28', 2, '2028-03-01', 'Wednesday'],
    ['2027-02-28', 1, '2027-03-01', 'Monday'],
    ['2028-02-29', 365, '2029-02-28', 'Wednesday'],
    ['2028-02-29', 366, '2029-03-01', 'Thursday'],
    ['2099-12-31', 60, '2100-03-01', 'Monday'],
    // London 29 March and 25 October, New York 8 March and 1 November 2026
    ['2026-03-28', 1, '2026-03-29', 'Sunday'],
    ['2026-03-29', 1, '2026-03-30', 'Monday'],
    ['2026-10-25', 1, '2026-10-26', 'Monday'],
    ['2026-03-08', 1, '2026-03-09', 'Monday'],
    ['2026-11-01', 1, '2026-11-02', 'Monday'],
    // Auckland 5 April and 27 September 2026
    ['2026-04-05', 1, '2026-04-06', 'Monday'],
    ['2026-09-27', 1, '2026-09-28', 'Monday'],
    // Samoa left out 30 December 2011, and no calendar on the wall did
    ['2011-12-29', 1, '2011-12-30', 'Friday'],
    ['2011-12-30', 1, '2011-12-31', 'Saturday'],
    ['2026-11-30', 0, '2026-11-30', 'Monday'],
  ])('%s and %i days is %s, a %s', (from, days, to, name) => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    expect(text(calendar.plusDays(date(from), days))).toBe(to);
    expect(text(calendar.plusDays(date(to), -days))).toBe(from);
    expect(names[calendar.weekday(date(to))]).toBe(name);
    expect(calendar.isWeekend(date(to))).toBe(name.startsWith('S'));
  });

  test('400 days from any date are the leaves of a wall calendar, none lost and none doubled', () => {
    fc.assert(
      fc.property(dates, (first) => {
        let leaf = first;
        for (let days = 0; days <= 400; days += 1) {
          expect(calendar.plusDays(first, days)).toEqual(leaf);
          leaf = next(leaf);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the weekday of any date is Zeller’s', () => {
    fc.assert(
      fc.property(dates, (day) => {
        expect(calendar.weekday(day)).toBe(zeller(day));
        expect(calendar.isWeekend(day)).toBe(zeller(day) > 4);
        expect(calendar.isRealDate(day)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2028-02-30', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-12-32', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-10-00', false],
  ])('%s exists: %s', (day, exists) => {
    expect(calendar.isRealDate(date(day))).toBe(exists);
  });
});

test('Zeller by hand: 29 February 2028 is a Tuesday, 1 January 2000 was a Saturday', () => {
  // 29 + ⌊13 × 15 ÷ 5⌋ 39 + 27 + 6 + 5 + 100 = 206 = 29 × 7 + 3: his Tuesday
  expect(zeller(date('2028-02-29'))).toBe(1);
  // 1 + ⌊13 × 14 ÷ 5⌋ 36 + 99 + 24 + 4 + 95 = 259 = 37 × 7: his Saturday
  expect(zeller(date('2000-01-01'))).toBe(5);
});

test.each([
  [2027, 2, 29],
  [2026, 13, 1],
  [2026, 0, 10],
  [2026, 11, 31],
  [2026, 11, 0],
])('%i-%i-%i is no date', (year, month, day) => {
  expect(isRealDate({ year, month, day })).toBe(false);
});

test('a day counted on into the same month of another year is no date', () => {
  expect(isRealDate({ year: 2026, month: 1, day: 366 })).toBe(false);
  expect(isRealDate({ year: 2026, month: 13, day: 1 })).toBe(false);
});
