import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { isInstalled, printedIn, startFirefox, workOutIn } from './firefox';
import { codeOn } from './paper';
import { expectLines, faultsOf, rowsInOrder } from './paper-expect';

// Firefox lays paper out in its own way, and prints nothing in the margins of a page.
test.describe.configure({ mode: 'serial' });
test.skip(!isInstalled, 'firefox-esr is not installed: paper is tried in Chromium alone');

const MADE = /Made on \d{1,2} \w+ \d{4} at \d\d:\d\d \(UTC.*?\), version/;
const CONTINUOUS = 'Continuous intravenous infusion';
const order = (weight: string, dose: string, drug: string, volume: string) => ({
  fields: [
    ['Weight, in kilograms', weight],
    ['Ordered dose, in milligrams per kilogram per hour', dose],
    ['Drug in the bag or syringe, in milligrams', drug],
    ['Final volume, in millilitres', volume],
  ] as const,
  choices: [CONTINUOUS],
});
const BEDSIDE = ['1,000 mg in 10 mL (100 mg per mL)', 'Made up to the volume'];
const TITRATION = 'Titration table on the dose sheet';
const FOLD = 'Preparation, titration and run-out';
const START = ['Start time, on a 24-hour clock', '21:30'] as const;
const STEP = ['Titration step, in milligrams per kilogram per hour', '0.01'] as const;
const FULL = order('31.6', '1', '500', '30');
const LONG = order('30.125', '1', '499.5', '111.005');

let firefox: Browser;
let page: Page;
test.beforeAll(async () => {
  firefox = await startFirefox();
  page = await firefox.newPage();
});
test.afterAll(() => firefox?.close());

/** Legible pages, each with drug, order and date, the last of them known as such. */
async function pagesIn(format: 'A4' | 'Letter', name: string, medication: string) {
  const pages = await printedIn(page, format, name);
  for (const [at, each] of pages.entries()) {
    expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
    expectLines(each, [medication]);
    expect(each.text).toMatch(MADE);
    expect(each.text.endsWith('End of sheet'), `page ${at + 1}`).toBe(at + 1 === pages.length);
  }
  return pages;
}

test('Firefox: the fullest sheet is one page, its 19 rows of titration in order', async ({
  baseURL,
}) => {
  await workOutIn(page, `${baseURL}`, {
    ...FULL,
    folds: [FOLD],
    choices: [...FULL.choices, ...BEDSIDE, TITRATION],
    more: [START],
  });
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesIn(format, 'full', '— DOSE 1 mg/kg/h — WEIGHT 31.6 kg, actual');
    expect(pages).toHaveLength(1);
    expect(rowsInOrder(await rowsIn(), pages)).toBe(19);
    expect(pages.map(codeOn).join()).toMatch(/^http:.*#\/check\/[\w-]+$/);
  }
});

function rowsIn() {
  return page.$$eval('.titration tr', (rows) => rows.map((row) => row.innerText));
}

test('Firefox: 91 rows go on over the page, none parted, each table under its heads', async ({
  baseURL,
}) => {
  await workOutIn(page, `${baseURL}`, {
    ...LONG,
    folds: [FOLD],
    choices: [...LONG.choices, '0.01 mL/h', ...BEDSIDE, TITRATION],
    more: [STEP, START],
  });
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesIn(format, 'long', '— DOSE 1 mg/kg/h — WEIGHT 30.125 kg, actual');
    expect(pages).toHaveLength(2);
    expect(rowsInOrder(await rowsIn(), pages)).toBe(91);
  }
});

test('Firefox: an order that is stopped says so whole, with drug, dose, weight and time', async ({
  baseURL,
}) => {
  await workOutIn(page, `${baseURL}`, order('70', '1.2', '100', '50'));
  const [only] = await pagesIn('A4', 'stop', '— DOSE 1.2 mg/kg/h — WEIGHT 70 kg, actual');
  expect(only?.text).toContain('Stop: above 1 mg/kg/h');
  expect(only?.text).toContain('Nothing was worked out');
});
