import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { type Appointment, type SeriesOrder, schedule } from '../../src/dosing/series';

type Series = typeof import('../../src/dosing/series');

/** A series as a row: how many sessions in how many weeks, from a date, and its boosters. */
interface Row {
  readonly sessions: number;
  readonly weeks: number;
  readonly first: string;
  readonly skip?: boolean;
  readonly boosters?: number;
  readonly spacing?: number;
}

function orderOf({ first, skip = false, boosters = 0, spacing = 0, ...row }: Row): SeriesOrder {
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  return { ...row, boosters, spacing, first: { year, month, day }, skipWeekends: skip };
}

/** Days since 24 November 4714 BC (Fliegel and Van Flandern, 1968): whole numbers, and no clock. */
function julianDay({ date: { year, month, day } }: Pick<Appointment, 'date'>): number {
  const early = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + early)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * early)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + early) / 100)) / 4) +
    day -
    32_075
  );
}

/** Julian days count from a Monday, so 5 and 6 are Saturday and Sunday. */
const isWeekend = (julian: number) => julian % 7 > 4;

/** "30 Nov, 4 Dec": the days of some appointments. */
function days(appointments: readonly Appointment[]): string {
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return appointments.map(({ date }) => `${date.day} ${names[date.month - 1]}`).join(', ');
}

const ofKind = (appointments: readonly Appointment[], wanted: Appointment['kind']) =>
  appointments.filter(({ kind }) => kind === wanted);

const home = process.env.TZ;
const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'];

describe.each(ZONES)('in %s', (zone) => {
  let series: Series;

  beforeAll(async () => {
    process.env.TZ = zone;
    vi.resetModules();
    series = await import('../../src/dosing/series');
  });
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  // A worker thread, as in a mutation run, keeps the zone of its process.
  test.runIf(isMainThread)('the clock is in this zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  // The place of session n from 0 is n × (days − 1) ÷ (sessions − 1), to the nearest day.
  test.each<[number, number, string, boolean, string]>([
    // × 20 ÷ 5 = every 4th day; across year end, a leap day and none
    [6, 3, '2026-12-24', false, '24 Dec, 28 Dec, 1 Jan, 5 Jan, 9 Jan, 13 Jan'],
    [6, 3, '2028-02-20', false, '20 Feb, 24 Feb, 28 Feb, 3 Mar, 7 Mar, 11 Mar'],
    [6, 3, '2027-02-20', false, '20 Feb, 24 Feb, 28 Feb, 4 Mar, 8 Mar, 12 Mar'],
    // on the leap day itself
    [7, 1, '2028-02-27', false, '27 Feb, 28 Feb, 29 Feb, 1 Mar, 2 Mar, 3 Mar, 4 Mar'],
    // × 13 ÷ 5: 0, 2.6, 5.2, 7.8, 10.4, 13
    [6, 2, '2026-11-30', false, '30 Nov, 3 Dec, 5 Dec, 8 Dec, 10 Dec, 13 Dec'],
    // 10 weekdays, × 9 ÷ 5: 0, 1.8, 3.6, 5.4, 7.2, 9: Monday, Wednesday, Friday twice
    [6, 2, '2026-11-30', true, '30 Nov, 2 Dec, 4 Dec, 7 Dec, 9 Dec, 11 Dec'],
    // × 13 ÷ 2: a half goes up, 6.5 is 7
    [3, 2, '2026-11-30', false, '30 Nov, 7 Dec, 13 Dec'],
    // 15 weekdays, × 14 ÷ 7 = every 2nd: Monday, Wednesday, Friday, Tuesday, Thursday, …
    [8, 3, '2026-11-30', true, '30 Nov, 2 Dec, 4 Dec, 8 Dec, 10 Dec, 14 Dec, 16 Dec, 18 Dec'],
    // 10 weekdays from a Wednesday, × 9 ÷ 3 = every 3rd, across year end
    [4, 2, '2026-12-23', true, '23 Dec, 28 Dec, 31 Dec, 5 Jan'],
    // every weekday there is
    [5, 1, '2028-02-28', true, '28 Feb, 29 Feb, 1 Mar, 2 Mar, 3 Mar'],
    // clocks change on 29 March and 25 October, 8 March and 1 November, 5 April and 27 September
    [7, 1, '2026-03-26', false, '26 Mar, 27 Mar, 28 Mar, 29 Mar, 30 Mar, 31 Mar, 1 Apr'],
    [4, 1, '2026-10-24', false, '24 Oct, 26 Oct, 28 Oct, 30 Oct'],
    [7, 1, '2026-03-06', false, '6 Mar, 7 Mar, 8 Mar, 9 Mar, 10 Mar, 11 Mar, 12 Mar'],
    [7, 1, '2026-10-30', false, '30 Oct, 31 Oct, 1 Nov, 2 Nov, 3 Nov, 4 Nov, 5 Nov'],
    [4, 1, '2026-04-03', false, '3 Apr, 5 Apr, 7 Apr, 9 Apr'],
    [4, 1, '2026-09-26', false, '26 Sep, 28 Sep, 30 Sep, 2 Oct'],
    // Samoa had no 30 December 2011
    [7, 1, '2011-12-28', false, '28 Dec, 29 Dec, 30 Dec, 31 Dec, 1 Jan, 2 Jan, 3 Jan'],
    // one session is on the first date
    [1, 3, '2026-11-30', true, '30 Nov'],
    [2, 1, '2026-11-30', false, '30 Nov, 6 Dec'],
  ])(
    '%i sessions over %i weeks from %s, weekends skipped: %s: %s',
    (sessions, weeks, first, skip, expected) => {
      expect(days(series.schedule(orderOf({ sessions, weeks, first, skip })))).toBe(expected);
    },
  );

  test.each([
    // weeks after the last session, on its weekday: 18 December 2026 is a Friday
    [3, 2, '1 Jan, 15 Jan, 29 Jan'],
    [4, 1, '25 Dec, 1 Jan, 8 Jan, 15 Jan'],
    [2, 3, '8 Jan, 29 Jan'],
    [0, 0, ''],
  ])('%i boosters %i weeks apart after 18 December 2026: %s', (boosters, spacing, expected) => {
    const row = { sessions: 8, weeks: 3, first: '2026-11-30', skip: true, boosters, spacing };
    const appointments = series.schedule(orderOf(row));
    expect(days(ofKind(appointments, 'booster'))).toBe(expected);
    const numbers = ofKind(appointments, 'session').map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  /** Any series from 2000 to 2099 that has room: its first date is a weekday where they are skipped. */
  const orders = fc
    .record({
      start: fc.integer({ min: 0, max: 36_500 }),
      weeks: fc.integer({ min: 1, max: 104 }),
      skipWeekends: fc.boolean(),
      boosters: fc.integer({ min: 0, max: 104 }),
      spacing: fc.integer({ min: 1, max: 104 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ start, share, ...order }): SeriesOrder => {
      const from = order.skipWeekends ? start - (isWeekend(2_451_545 + start) ? 2 : 0) : start;
      // 1 January 2000 is Julian day 2,451,545.
      const date = new Date(Date.UTC(2000, 0, 1 + from));
      const first = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      const room = order.weeks * (order.skipWeekends ? 5 : 7);
      return { ...order, first, sessions: 1 + Math.floor(share * (Math.min(room, 104) - 1)) };
    });

  test('any series: first date kept, within its weeks, none doubled, spread evenly', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const sessions = ofKind(series.schedule(order), 'session').map(julianDay);
        const first = julianDay({ date: order.first });
        expect(sessions).toHaveLength(order.sessions);
        expect(sessions[0]).toBe(first);
        expect(sessions.filter((day) => day >= first + 7 * order.weeks)).toEqual([]);
        expect(sessions.filter((day) => order.skipWeekends && isWeekend(day))).toEqual([]);
        // The days on which a session may be, counted here one by one.
        const all = Array.from({ length: 7 * order.weeks }, (_, at) => first + at);
        const free = order.skipWeekends ? all.filter((day) => !isWeekend(day)) : all;
        const places = sessions.map((day) => free.indexOf(day));
        const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
        expect(gaps.filter((gap) => gap < 1)).toEqual([]);
        expect(Math.max(...gaps, 1) - Math.min(...gaps, free.length)).toBeLessThanOrEqual(1);
        // The weeks are used to their last day.
        if (order.sessions > 1) expect(places.at(-1)).toBe(free.length - 1);
      }),
      { numRuns: 500 },
    );
  });

  test('any boosters: whole weeks apart, the first as long after the last session', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const appointments = series.schedule(order);
        const last = ofKind(appointments, 'session').map(julianDay).at(-1) ?? 0;
        const boosters = ofKind(appointments, 'booster');
        expect(boosters.map(julianDay)).toEqual(
          Array.from({ length: order.boosters }, (_, at) => last + 7 * order.spacing * (at + 1)),
        );
        expect(boosters.map(({ number }) => number)).toEqual(boosters.map((_, at) => at + 1));
      }),
      { numRuns: 200 },
    );
  });
});

test('the Julian days by hand: 1 January 2000 is 2,451,545, a Saturday', () => {
  const at = (year: number, month: number, day: number) =>
    julianDay({ date: { year, month, day } });
  expect(at(2000, 1, 1)).toBe(2_451_545);
  expect(2_451_545 % 7).toBe(5);
  // 31 and 29 days in a leap year, 31 and 28 otherwise
  expect(at(2028, 3, 1) - at(2028, 1, 1)).toBe(60);
  expect(at(2027, 3, 1) - at(2027, 1, 1)).toBe(59);
});

test('one session is on the first date, and a booster counts from it', () => {
  const first = { year: 2026, month: 11, day: 30 };
  const series = { sessions: 1, weeks: 2, boosters: 1, spacing: 2, first, skipWeekends: false };
  expect(schedule(series).map(({ date }) => date)).toEqual([
    first,
    { year: 2026, month: 12, day: 14 },
  ]);
});
