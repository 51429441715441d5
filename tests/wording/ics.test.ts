import { isMainThread } from 'node:worker_threads';
import ICAL from 'ical.js';
import { type Appointment, type SeriesOrder, schedule } from '../../src/dosing/series';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';

const MADE = new Date(Date.UTC(2026, 10, 23, 9, 41, 7));
const MARK = '00112233445566778899aabbccddeeff';

/** The file of a series, read by another program: ical.js, the one in Thunderbird. */
function eventsOf(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
}

const SERIES: SeriesOrder = {
  sessions: 8,
  weeks: 3,
  boosters: 3,
  spacing: 2,
  first: { year: 2026, month: 11, day: 30 },
  skipWeekends: true,
};

const home = process.env.TZ;
const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'];

describe.each(ZONES)('in %s', (zone) => {
  let calendarFile: typeof import('../../src/wording/ics').calendarFile;

  beforeAll(async () => {
    process.env.TZ = zone;
    vi.resetModules();
    ({ calendarFile } = await import('../../src/wording/ics'));
  });
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  // A worker thread, as in a mutation run, keeps the zone of its process.
  test.runIf(isMainThread)('the clock is in this zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test('one session, line by line, as RFC 5545 writes it', () => {
    const date = { year: 2026, month: 12, day: 31 };
    expect(
      calendarFile([{ kind: 'session', number: 1, date }], MADE, MARK, EXAMPLE_HOSPITAL).split(
        '\r\n',
      ),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ketamine dose//Series//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      `UID:${MARK}-session-1@ketamine-dose`,
      'DTSTAMP:20261123T094107Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ketamine session 1',
      // 12 + 27 + 4 + 9 + 4 + 14 + 4 + 1 = 75 octets: a point in the middle has two
      'DESCRIPTION:Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · r',
      ' eleased',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  // The day after is the end, and does not belong to the event.
  test.each([
    ['2026-11-30', '2026-12-01'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2026-03-08', '2026-03-09'],
    ['2026-11-01', '2026-11-02'],
    ['2026-09-27', '2026-09-28'],
    ['2011-12-29', '2011-12-30'],
  ])('%s is all day, and ends before %s', (start, end) => {
    const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
    const appointment: Appointment = { kind: 'session', number: 1, date: { year, month, day } };
    const [event] = eventsOf(calendarFile([appointment], MADE, MARK, EXAMPLE_HOSPITAL)).map(
      (each) => new ICAL.Event(each),
    );
    expect([event?.startDate.isDate, event?.endDate.isDate]).toEqual([true, true]);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
    expect(event?.duration.toString()).toBe('P1D');
  });

  test('a series across year end: 8 sessions and 3 boosters on their days', () => {
    const events = eventsOf(calendarFile(schedule(SERIES), MADE, MARK, EXAMPLE_HOSPITAL)).map(
      (each) => new ICAL.Event(each),
    );
    expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
      '2026-11-30 Ketamine session 1',
      '2026-12-02 Ketamine session 2',
      '2026-12-04 Ketamine session 3',
      '2026-12-08 Ketamine session 4',
      '2026-12-10 Ketamine session 5',
      '2026-12-14 Ketamine session 6',
      '2026-12-16 Ketamine session 7',
      '2026-12-18 Ketamine session 8',
      '2027-01-01 Ketamine booster 1',
      '2027-01-15 Ketamine booster 2',
      '2027-01-29 Ketamine booster 3',
    ]);
    expect(
      events.every(({ startDate, duration }) => startDate.isDate && `${duration}` === 'P1D'),
    ).toBe(true);
  });

  test('the longest series: 208 events, each with an identifier of its own, in short lines', () => {
    const file = calendarFile(
      schedule({ ...SERIES, sessions: 104, weeks: 104, boosters: 104, spacing: 104 }),
      MADE,
      MARK,
      EXAMPLE_HOSPITAL,
    );
    const uids = eventsOf(file).map((event) => event.getFirstPropertyValue('uid'));
    expect(uids).toHaveLength(208);
    expect(new Set(uids).size).toBe(208);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = file.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
  });
});

describe('the stamp is the clock that was passed in', () => {
  test.each([
    [Date.UTC(2026, 10, 23, 9, 41, 7), '2026-11-23T09:41:07Z'],
    [Date.UTC(2027, 0, 1, 0, 0, 0), '2027-01-01T00:00:00Z'],
    [Date.UTC(2028, 1, 29, 23, 59, 59), '2028-02-29T23:59:59Z'],
  ])('%i is %s', async (at, stamp) => {
    const { calendarFile } = await import('../../src/wording/ics');
    const events = eventsOf(calendarFile(schedule(SERIES), new Date(at), MARK, EXAMPLE_HOSPITAL));
    expect(new Set(events.map((event) => `${event.getFirstPropertyValue('dtstamp')}`))).toEqual(
      new Set([stamp]),
    );
  });

  test('two files of one instant share no identifier, and one file saved twice shares all', async () => {
    const { calendarFile } = await import('../../src/wording/ics');
    const uidsOf = (mark: string) =>
      eventsOf(calendarFile(schedule(SERIES), MADE, mark, EXAMPLE_HOSPITAL)).map((event) =>
        event.getFirstPropertyValue('uid'),
      );
    expect(new Set([...uidsOf(MARK), ...uidsOf('ff')]).size).toBe(22);
    expect(uidsOf(MARK)).toEqual(uidsOf(MARK));
  });
});

test('no patient, no place, no dose: an event has these properties and no others', async () => {
  const { calendarFile } = await import('../../src/wording/ics');
  const events = eventsOf(calendarFile(schedule(SERIES), MADE, MARK, EXAMPLE_HOSPITAL));
  for (const event of events) {
    const names = event.getAllProperties().map(({ name }) => name);
    expect(names.sort()).toEqual([
      'description',
      ...['dtend', 'dtstamp', 'dtstart', 'summary', 'transp', 'uid'],
    ]);
    expect(event.getFirstPropertyValue('summary')).toMatch(/^Ketamine (session|booster) \d+$/);
  }
});

test('whose limits, whole, whatever signs its name has: read back by another program', async () => {
  const { calendarFile } = await import('../../src/wording/ics');
  const name = `Köln; Bonn, \\ 例の病院 ${'ü'.repeat(90)}\r\nATTENDEE:x`;
  const draft = { ...EXAMPLE_HOSPITAL, name, status: 'draft' } as const;
  const [event] = eventsOf(calendarFile(schedule(SERIES), MADE, MARK, draft));
  expect(event?.getFirstPropertyValue('description')).toBe(
    `Köln; Bonn, \\ 例の病院 ${'ü'.repeat(90)} ATTENDEE:x · version 3 · 1a2b 3c4d 5e6f · draft: not for patients`,
  );
  expect(event?.getFirstProperty('attendee')).toBeNull();
});
