import { existsSync } from 'node:fs';
import puppeteer, { ElementHandle, type KeyInput } from 'puppeteer-core';
import type { Engine, Found, Key } from './engine';

/** Debian’s Firefox, which playwright does not drive. */
const FIREFOX = '/usr/bin/firefox-esr';

/** Why Firefox cannot be tried here; nothing where it can. */
export const firefoxMisses = existsSync(FIREFOX) ? undefined : 'firefox-esr is not installed';

const DESK = { width: 1280, height: 800 };

const KEYS: Record<Key, KeyInput> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Space: ' ',
  ArrowDown: 'ArrowDown',
  ArrowRight: 'ArrowRight',
  Backspace: 'Backspace',
};

/** Starts Firefox without a window, over WebDriver BiDi. */
export async function startFirefox(saves: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: DESK,
    // Files are saved there without a question.
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': saves },
  });
  let said: string[] = [];
  const newPage = async () => {
    const opened = await browser.newPage();
    opened.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    opened.on('pageerror', (error) => said.push(`${error}`));
    return opened;
  };
  let page = await newPage();
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    saves,
    begin: async () => {
      const before = page;
      page = await newPage();
      await before.close();
    },
    open: async (address) => {
      await page.setViewport(DESK);
      await page.goto(address);
    },
    openNarrow: async (address, width) => {
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
    },
    reload: async () => void (await page.reload()),
    // A page that comes back whole never loads, which puppeteer would wait for.
    back: () => page.evaluate('setTimeout(() => history.back())').then(() => undefined),
    forward: () => page.evaluate('setTimeout(() => history.forward())').then(() => undefined),
    evaluate: (source) => page.evaluate(source),
    locate: async (sought) => {
      const found = await page.evaluateHandle((each) => window.sought(each)[0] ?? null, sought);
      return found instanceof ElementHandle ? foundAs(found) : undefined;
    },
    write: (text) => page.keyboard.type(text),
    strike: (key) => page.keyboard.press(KEYS[key]),
    print: (paper) => page.pdf({ ...paper, preferCSSPageSize: true }),
    complaints: async () => {
      const all = said;
      said = [];
      return all;
    },
    photograph: () => page.screenshot(),
    stop: () => browser.close(),
  };
}

function foundAs(element: ElementHandle<HTMLElement>): Found {
  return {
    press: () => element.click(),
    type: async (text) => {
      await element.evaluate((field) => {
        field.focus();
        if (field instanceof HTMLInputElement) field.select();
      });
      if (text === '') await element.press('Backspace');
      else await element.type(text);
    },
    upload: async (path) => (await element.toElement('input')).uploadFile(path),
  };
}
