import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { written } from '../library/example-file';
import { FULL } from '../library/full-file';
import { isInstalled, printedIn, startFirefox } from './firefox';
import { type Host, test, visit } from './host';
import { type PrintedPage, printed } from './paper';

// The approval report on paper: it is what a committee signs, and no page of it may be read as of something else.

const CLOSED = readFileSync(
  join(import.meta.dirname, '../library/published/nhs-highland-closed.ketamine-library.json'),
  'utf8',
);
const FILES = [
  ['highland', CLOSED],
  ['full', written(FULL)],
] as const;

async function openReport(page: Page, host: Host, text: string) {
  await visit(page, host);
  await page.goto(`${host.address}#/library`);
  await page.getByRole('button', { name: 'Open the desk', exact: true }).click();
  const buffer = Buffer.from(text);
  const file = { name: 'ours.json', mimeType: 'application/json', buffer };
  await page.locator('#desk-file').setInputFiles(file);
  await page.getByRole('button', { name: 'Approval report', exact: true }).click();
  await expect(page.getByText('End of the report.')).toBeVisible();
}

/** Every table of the report, its caption and its rows, in the document. */
function tablesOf(): (readonly [caption: string, rows: string])[] {
  return [...document.querySelectorAll('.desk-report table')].map((table) => [
    table.querySelector('caption')?.textContent ?? '',
    table.querySelector('tbody')?.textContent ?? '',
  ]);
}

const letters = (text: string) => text.replace(/[\s\u2060]/g, '');

/** On each page who, which version, fingerprint and status; every table whole on one page, beneath its caption. */
function expectWhole(pages: readonly PrintedPage[], tables: ReturnType<typeof tablesOf>) {
  for (const { text } of pages) {
    expect(text).toMatch(/version 1 · [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} · draft/);
  }
  const texts = pages.map(({ text }) => letters(text));
  expect(tables.length).toBeGreaterThan(9);
  const torn = tables.filter(([caption, rows]) =>
    texts.every((text) => {
      const at = text.indexOf(letters(rows));
      const before = text.slice(0, Math.max(at, 0));
      return at < 0 || !before.replace('WhatFigurePlaceorreason', '').endsWith(letters(caption));
    }),
  );
  expect(torn).toEqual([]);
  // A protocol’s name stands over what it is for, never alone at the foot of a page.
  for (const name of tables.flatMap(([caption]) => caption.match(/^.*(?=: Preparation$)/) ?? [])) {
    expect(texts.some((text) => text.includes(letters(`${name} What it is for`)))).toBe(true);
  }
}

for (const [name, text] of FILES) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`the report of ${name} on ${format}: no table is torn, and each page says whose it is`, async ({
      page,
      host,
    }) => {
      await openReport(page, host, text);
      const tables = await page.evaluate(tablesOf);
      expectWhole(await printed(page, format, `report-${name}`), tables);
      // Other sizes, so that pages end elsewhere.
      for (const scale of [0.9, 1.15]) {
        expectWhole(await printed(page, format, undefined, scale), tables);
      }
    });
  }
}

test('the same in Firefox', async ({ host }) => {
  test.skip(!isInstalled, 'firefox-esr is not installed: the report is printed in Chromium alone');
  const firefox = await startFirefox();
  try {
    const page = await firefox.newPage();
    await page.goto(`${host.address}#/library`);
    await page.locator('::-p-aria([name="Open the desk"][role="button"])').click();
    const input = await page.waitForSelector('#desk-file');
    const path = join(host.folder, 'ours.json');
    writeFileSync(path, written(FULL));
    await (await input?.toElement('input'))?.uploadFile(path);
    await page.locator('::-p-aria([name="Approval report"][role="button"])').click();
    await page.waitForSelector('.desk-report');
    expectWhole(await printedIn(page, 'A4', 'report'), await page.evaluate(tablesOf));
  } finally {
    await firefox.close();
  }
});
