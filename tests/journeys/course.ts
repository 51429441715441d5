import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { radio, type TypedOrder, typeOrder } from './order';
import { expect } from './page';

/** What a clinician types of a course and of a series; an absent field stays as it is. */
export type TypedCourse = {
  hours?: string;
  days?: string;
  bolus?: string;
  sessions?: string;
  weeks?: string;
  boosters?: string;
  spacing?: string;
  first?: string;
  weekends?: 'as any day' | 'skip';
};

/** The fields of the Course view, found as a screen reader names them. */
export function courseFieldsOf(page: Page) {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  return {
    hours: field('Hours per day'),
    days: field('Days'),
    bolus: field('Single dose with each session, in milligrams per kilogram'),
    sessions: field('Sessions'),
    weeks: field('Weeks'),
    boosters: field('Boosters'),
    spacing: field('Weeks between boosters'),
    first: field('First date, year first'),
    workOut: page.getByRole('button', { name: 'Work out the course' }),
  };
}

export function view(page: Page, name: 'Dose' | 'Course') {
  return page.getByRole('navigation').getByRole('link', { name, exact: true });
}

/** Fills the Course view, the order first. */
export async function typeCourse(page: Page, typed: TypedCourse, order: TypedOrder = {}) {
  await typeOrder(page, order);
  const fields = courseFieldsOf(page);
  for (const [field, text] of [
    [fields.hours, typed.hours],
    [fields.days, typed.days],
    [fields.bolus, typed.bolus],
    [fields.sessions, typed.sessions],
    [fields.weeks, typed.weeks],
    [fields.boosters, typed.boosters],
    [fields.spacing, typed.spacing],
    [fields.first, typed.first],
  ] as const) {
    if (text !== undefined) await field.fill(text);
  }
  if (typed.weekends) await radio(page, 'Weekends', typed.weekends).check();
}

/** Types a course and asks for it. */
export async function workOutCourse(page: Page, typed: TypedCourse, order: TypedOrder = {}) {
  await typeCourse(page, typed, order);
  await courseFieldsOf(page).workOut.click();
}

export function courseSheetOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Course sheet' });
}

/** Asks for the calendar file, and reads what was saved as another program would. */
export async function savedDates(page: Page, ask: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  return { name: download.suggestedFilename(), text, events };
}

/** Every entry of a form shows the whole of what is typed in it. */
export async function expectEntriesWhole(page: Page) {
  const cut = await page
    .getByRole('textbox')
    .evaluateAll((fields) =>
      fields
        .filter((field) => field.scrollWidth > field.clientWidth)
        .map((field) => (field instanceof HTMLInputElement ? `${field.id}: ${field.value}` : '')),
    );
  expect(cut, 'entries that are cut off').toEqual([]);
}
