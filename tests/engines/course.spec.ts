import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { TypedOrder } from '../journeys/order';
import { expectGone, expectSays, PROBLEMS, SHEET, typeOrder, workOut } from './order';
import { type Person, role, until } from './person';
import { expect, photograph, test } from './test';

const COURSE = role('region', 'Course sheet');
const CRPS = {
  ...{ weight: '70', protocol: 'Intravenous infusion for CRPS or spinal cord injury' },
  ...{ dose: '0.35', drug: '200', volume: '40' },
};

/** Opens the course at what the Dose view has, and asks for it. */
async function workOutCourse(
  person: Person,
  typed: Readonly<Record<string, string>>,
  { weekends, ...order }: TypedOrder & { weekends?: 'skip' | 'as any day' } = {},
) {
  await person.press('link', 'Course');
  await typeOrder(person, order);
  for (const [name, text] of Object.entries(typed)) await person.type(name, text);
  if (weekends) await person.choose(/^Weekends/, weekends);
  await person.press('button', 'Work out the course');
}

const DAYS = { 'Hours per day': '4', Days: '10' };
const SERIES = { Sessions: '8', Weeks: '3', 'First date, year first': '2026-11-30' };

test('hours and days of the order on the Dose view give the totals; an edit takes both away', async ({
  person,
}) => {
  await workOut(person, CRPS);
  await expectSays(person, SHEET, ['4.9 mL/h']);
  await workOutCourse(person, DAYS);
  // 24.5 mg/h × 4 h = 98 mg, × 10
  await expectSays(person, COURSE, ['24.5 mg/h', '98 mg', '980 mg', '196 mL']);
  await photograph(person, 'course');
  await typeOrder(person, { weight: '80' });
  await expectGone(person, COURSE);
  await person.press('link', 'Dose');
  await expectGone(person, SHEET);
});

test('a series gives its dates, and a calendar file of them', async ({ person }) => {
  const boosters = { Boosters: '2', 'Weeks between boosters': '2' };
  await workOutCourse(person, { ...SERIES, ...boosters }, { weekends: 'skip' });
  await expectSays(person, COURSE, [
    ...[/session 1: Monday 30 November 2026/, /session 8: Friday 18 December 2026/],
    ...[/booster 1: Friday 1 January 2027/, /booster 2: Friday 15 January 2027/],
  ]);
  const events = new ICAL.Component(ICAL.parse(await savedBy(person)))
    .getAllSubcomponents('vevent')
    .map((event) => `${new ICAL.Event(event).startDate}`);
  expect([events.length, events[0], events.at(-1)]).toEqual([10, '2026-11-30', '2027-01-15']);
});

/** What the link saves, once it lies in the engine’s folder. */
async function savedBy({ engine, press }: Person) {
  await press('link', 'Save the dates as a calendar file');
  const name = 'ketamine-series.ics';
  let text = '';
  await until(async () => {
    expect(readdirSync(engine.saves)).toEqual([name]);
    text = readFileSync(join(engine.saves, name), 'utf8');
    expect(text).toMatch(/END:VCALENDAR\s*$/);
  });
  return text;
}

test('wrong hours and a day that does not exist are refused, each at its field', async ({
  person,
}) => {
  await workOutCourse(
    person,
    { ...DAYS, 'Hours per day': '25', ...SERIES, 'First date, year first': '2026-02-29' },
    CRPS,
  );
  await expectSays(person, PROBLEMS, [/24 or fewer/, /a date that exists/]);
  await expectGone(person, COURSE);
  await person.press('link', /date that exists/);
  const first = role('textbox', 'First date, year first');
  await until(async () => expect(await person.isFocused(first)).toBe(true));
});

test('past a limit there is no total and no date', async ({ person }) => {
  const order = { ...CRPS, dose: '1.2', weekends: 'as any day' } as const;
  await workOutCourse(person, { ...DAYS, ...SERIES, Days: '8' }, order);
  await expectSays(person, COURSE, [/Stop: above 1 mg\/kg\/h/]);
  expect(await person.says(COURSE)).not.toMatch(/mL|\d mg(?!\/| at )|202\d/);
});
