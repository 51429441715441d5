import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { isInstalled, labelIn, printedIn, startFirefox, workOutIn } from './firefox';
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

test('Firefox: the record and the label follow the sheet, each under its head, whole', async ({
  baseURL,
}) => {
  const typed = order('70', '0.2', '100', '50');
  await workOutIn(page, `${baseURL}`, {
    ...typed,
    folds: [FOLD],
    choices: [...typed.choices, ...BEDSIDE, TITRATION],
    beside: ['Bedside record', 'Bag label'],
  });
  await page.waitForSelector('.bedside-record', { hidden: true });
  await page.waitForSelector('.bag-label', { hidden: true });
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printedIn(page, format, 'record');
    expect(pages).toHaveLength(3);
    for (const [at, each] of pages.entries()) {
      expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
      expectLines(each, ['— DOSE 0.2 mg/kg/h — WEIGHT 70 kg, actual']);
      expect(each.text).toMatch(MADE);
    }
    expect(pages.map(({ text }) => text.match(/End of \w+/g))).toEqual([
      ['End of sheet'],
      ['End of record'],
      ['End of label'],
    ]);
  }
});

for (const [height, name] of [
  [70, 'A label of 100 × 70 mm, alone'],
  [50, 'A label of 100 × 50 mm, alone'],
] as const) {
  test(`Firefox: on paper of 100 × ${height} mm a label alone is one page, whole`, async ({
    baseURL,
  }) => {
    await workOutIn(page, `${baseURL}`, {
      ...order('70', '0.2', '100', '50'),
      beside: ['Bag label', name],
    });
    await page.waitForSelector(height === 70 ? '.bag-label.alone-70' : '.bag-label.alone-50', {
      hidden: true,
    });
    const pages = await labelIn(page, height);
    expect(pages).toHaveLength(1);
    const [label] = pages;
    if (!label) throw new Error('Nothing was printed');
    const text = `${label.text} ${label.foot}`;
    expectLines({ ...label, text }, ['100 mg in 50 mL', 'for intravenous use only', 'amount mg']);
    for (const { text: run, left, top, right, bottom } of label.runs) {
      const beyond = [-left, -top, right - label.width, bottom - label.height];
      expect(Math.max(...beyond), `“${run}” is inside`).toBeLessThan(0);
    }
    expect(faultsOf(label).filter((fault) => !fault.startsWith('cut off'))).toEqual([]);
  });
}
