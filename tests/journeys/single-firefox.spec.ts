import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { releasedText } from '../single/released';
import { isInstalled, printedIn, startFirefox, workOutIn } from './firefox';
import { BUILT, SAYS } from './single';

// Firefox treats a file on a disk in its own way, its policy too.
test.describe.configure({ mode: 'serial' });
test.skip(!isInstalled, 'firefox-esr is not installed: the one file is tried in Chromium alone');

const FILE = readFileSync(BUILT, 'utf8');
const ADDRESS = pathToFileURL(BUILT).href;
const ORDER = {
  fields: [
    ['Weight, in kilograms', '70'],
    ['Ordered dose, in milligrams per kilogram per hour', '0.2'],
    ['Drug in the bag or syringe, in milligrams', '100'],
    ['Final volume, in millilitres', '50'],
  ] as const,
  choices: ['Continuous intravenous infusion'],
};

let firefox: Browser;
let page: Page;
let folder: string;
const asked: string[] = [];
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'single-firefox-'));
  firefox = await startFirefox({
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
  });
  page = await firefox.newPage();
  page.on('request', (request) => asked.push(request.url()));
});
test.afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true });
});
// Firefox has a font of its own, which it asks itself for as a text; no network has any part in it.
const ON_THIS_COMPUTER = /^(file|about|blob|data):/;
test.afterEach(() => expect(asked.filter((url) => !ON_THIS_COMPUTER.test(url))).toEqual([]));

const heading = () => page.$eval('h1', ({ textContent }) => textContent);
const body = () => page.$eval('body', ({ innerText }) => innerText);

async function openView(name: string) {
  await page.locator(`::-p-aria([name="${name}"][role="link"])`).click();
  const wanted = name === 'Dose' ? 'Ketamine dose' : name;
  await page.waitForFunction(
    (text) => document.querySelector('h1')?.textContent === text,
    {},
    wanted,
  );
}

/** Puts a file on the disk and opens it. */
async function open(name: string, text: string, fragment = '') {
  const at = join(folder, name);
  writeFileSync(at, text);
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(at).href}${fragment}`);
}

/** Clicks a link that saves a file; its text, once it is whole. */
async function savedBy(name: string, file: string) {
  await page.locator(`::-p-aria([name="${name}"][role="link"])`).click();
  const read = () => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      // Not there yet: asked again.
      return '';
    }
  };
  await expect.poll(read).not.toBe('');
  return read();
}

test('Firefox, from a disk: every view and Back', async () => {
  await page.goto(ADDRESS);
  for (const name of ['Second check', 'Course', 'Library', 'Dose']) await openView(name);
  await page.goBack();
  await expect.poll(heading).toBe('Library');
  expect(await body()).toContain('This page is one file and asks no network');
});

test('Firefox, from a disk: a dose, handed over as a text, and printed', async () => {
  await workOutIn(page, ADDRESS, ORDER);
  await page.locator('::-p-aria([name="Hand over for a second check"][role="button"])').click();
  await page.waitForSelector('.hand-over .text');
  expect(await body()).toMatch(/7\smL\/h/);
  const pages = await printedIn(page, 'A4', 'single');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('scan or type into “Order as text”');
});

test('Firefox, from a disk: a library put inside, opened, and taken out to the byte', async () => {
  const library = releasedText();
  const at = join(folder, 'ours.ketamine-library.json');
  writeFileSync(at, library);
  await page.goto('about:blank');
  await page.goto(`${ADDRESS}#/library`);
  const input = await page.waitForSelector('input[type=file]');
  await (await input?.toElement('input'))?.uploadFile(at);
  await page.waitForSelector('.save-inside');
  const name = 'ketamine-dose-example-hospital-acute.html';
  const saved = await savedBy('Save this page with our library inside', name);
  rmSync(at);
  await open('saved.html', saved, '#/library');
  await page.waitForSelector('.one-file');
  expect(await body()).toContain('Example Hospital, acute pain');
  expect(await savedBy('Save the library file alone', 'ours.ketamine-library.json')).toBe(library);
  expect(await savedBy('Save the page without it', 'ketamine-dose.html')).toBe(FILE);
});

test('Firefox, from a disk: the dates of a series as a calendar file', async () => {
  await workOutIn(page, ADDRESS, ORDER);
  await openView('Course');
  for (const [name, typed] of [
    ['Hours per day', '4'],
    ['Days', '3'],
    ['Sessions', '3'],
    ['Weeks', '1'],
    ['First date, year first', '2026-11-30'],
  ]) {
    await page.locator(`::-p-aria([name="${name}"][role="textbox"])`).fill(`${typed}`);
  }
  await page.$$eval('label', (labels) => {
    labels.find(({ textContent }) => textContent?.trim() === 'as any day')?.click();
  });
  await page.locator('::-p-aria([name="Work out the course"][role="button"])').click();
  const dates = await savedBy('Save the dates as a calendar file', 'ketamine-series.ics');
  expect(dates.match(/BEGIN:VEVENT/g)).toHaveLength(3);
});

for (const [what, text] of [
  [
    'a character of the code',
    FILE.replace('asks no network for anything.', 'asks no network for anything,'),
  ],
  ['a character of the style', FILE.replace('--ink:#15232d', '--ink:#15232e')],
] as const) {
  test(`Firefox: ${what} altered, nothing runs and the words in the file say so`, async () => {
    expect(text).not.toBe(FILE);
    await open('altered.html', text);
    const words = () =>
      page.$eval('.not-started', (it) => getComputedStyle(it).visibility === 'visible');
    await expect.poll(words).toBe(true);
    expect(await heading()).toBe(SAYS);
    expect(await page.$$('input')).toEqual([]);
  });
}
