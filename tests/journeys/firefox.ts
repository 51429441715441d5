import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pagesOf } from './paper';

/** Debian’s Firefox, which playwright does not drive. */
const FIREFOX = '/usr/bin/firefox-esr';
export const isInstalled = existsSync(FIREFOX);

/** Starts it without a window, over WebDriver BiDi, with settings of its own. */
export function startFirefox(extraPrefsFirefox: Record<string, unknown> = {}): Promise<Browser> {
  return puppeteer.launch({
    ...{ browser: 'firefox', executablePath: FIREFOX, headless: true },
    extraPrefsFirefox,
  });
}

/** What is typed or chosen, in the order of the form; by the names that a screen reader says. */
export interface Entries {
  readonly fields: readonly (readonly [name: string, typed: string])[];
  readonly choices: readonly string[];
  readonly more?: readonly (readonly [name: string, typed: string])[];
  readonly folds?: readonly string[];
  /** What is ticked or chosen beside the sheet. */
  readonly beside?: readonly string[];
}

async function type(page: Page, name: string, typed: string) {
  await page.locator(`::-p-aria([name="${name}"][role="textbox"])`).fill(typed);
}

/** Opens the page anew, fills the order form and works it out. */
export async function workOutIn(page: Page, address: string, entries: Entries) {
  await page.goto('about:blank');
  await page.goto(address);
  // The protocol first: it names the dose field.
  for (const [name, typed] of entries.fields.slice(0, 1)) await type(page, name, typed);
  for (const name of entries.choices.slice(0, 1)) await choose(page, name);
  for (const [name, typed] of entries.fields.slice(1)) await type(page, name, typed);
  for (const name of entries.folds ?? []) await choose(page, name);
  for (const name of entries.choices.slice(1)) await choose(page, name);
  for (const [name, typed] of entries.more ?? []) await type(page, name, typed);
  await page.locator('::-p-aria([name="Work out the dose"][role="button"])').click();
  await page.waitForSelector('.sheet-head h2');
  // The code and what is published are drawn after the rest.
  await page.waitForSelector('.paper-code:empty', { hidden: true });
  for (const name of entries.beside ?? []) await choose(page, name);
  await page.waitForNetworkIdle();
}

/** Clicks the label or the fold that reads so, once it is there. */
async function choose(page: Page, name: string) {
  const clicks = (name: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('label, summary')];
    const label = all.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === name);
    label?.click();
    return label !== undefined;
  };
  await page.waitForFunction(clicks, {}, name);
}

/** The printed pages, as Firefox’s own dialogue makes them. */
export async function printedIn(page: Page, format: 'A4' | 'Letter', name: string) {
  const pdf = await page.pdf({ format });
  return pagesOf(pdf, `firefox-${name}-${format}`);
}
