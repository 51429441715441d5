import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compare, openCheck } from './check';
import { view, workOutCourse } from './course';
import { SHEETS, sheetOf } from './full-sheets';
import { resultsOf, typeOrder, workOut } from './order';
import { expect, test } from './page';

const UI = join(import.meta.dirname, '../../src/ui');
const [first = '', ...others] = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  // The file that says in which order the layers win comes first in the page; any order serves the rest.
  .sort((a, b) => Number(b === 'layers.css') - Number(a === 'layers.css') || (a < b ? -1 : 1));

const inOrder = (names: readonly string[]) =>
  [first, ...names].map((name) => readFileSync(join(UI, name), 'utf8')).join('\n');
const FORWARD = inOrder(others);
const BACKWARD = inOrder([...others].reverse());

/** Every style that an element has with one sheet and not with the other, the page’s own left out. */
function differing(page: Page, sheets: readonly [string, string]) {
  return page.evaluate((texts) => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    const names = [...getComputedStyle(document.body)];
    const said = (style: CSSStyleDeclaration) =>
      names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const read = (text: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      return [...document.querySelectorAll('html, body, body *')].map((element) => ({
        name: `${element.localName}.${element.getAttribute('class')}`,
        style: [undefined, '::before', '::after'].flatMap((part) =>
          said(getComputedStyle(element, part)),
        ),
      }));
    };
    const [one = [], other = []] = texts.map(read);
    document.adoptedStyleSheets = [];
    for (const sheet of document.styleSheets) sheet.disabled = false;
    return one.flatMap(({ name, style }, at) =>
      style
        .filter((each, place) => other[at]?.style[place] !== each)
        .map((each) => `${name} ${each}`),
    );
  }, sheets);
}

/** On the screen as it is, on one too narrow for a figure and its unit, and on paper. */
async function expectAnyOrder(page: Page) {
  const size = page.viewportSize();
  expect(await differing(page, [FORWARD, BACKWARD]), 'on the screen').toEqual([]);
  await page.setViewportSize({ width: 230, height: 600 });
  expect(await differing(page, [FORWARD, BACKWARD]), 'on a narrow screen').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await differing(page, [FORWARD, BACKWARD]), 'on paper').toEqual([]);
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
}

test('all styles come with the page: no view waits for its own, or is drawn without them', async ({
  page,
}) => {
  const sheets = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
  const atFirst = await sheets();
  expect(atFirst).toHaveLength(1);
  await openCheck(page);
  expect(await sheets()).toEqual(atFirst);
});

const order = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};

test('a rule that is wanted wins by its layer, whichever file comes first: the dose sheet', async ({
  page,
}) => {
  const [, sheet] = SHEETS;
  if (!sheet) throw new Error('There is no full sheet of an infusion');
  await sheetOf(page, sheet.order, sheet.bedside);
  await expect(resultsOf(page).sheet).toBeVisible();
  // The test sees a rule that another order would lose.
  const wrong = ['.figure { color: red }', '.figure { color: blue }'] as const;
  expect(await differing(page, wrong)).toContain('span.figure color: rgb(255, 0, 0)');
  await expectAnyOrder(page);
});

test('… a record and a label, to be cut out and alone', async ({ page }) => {
  const [, sheet] = SHEETS;
  if (!sheet) throw new Error('There is no full sheet of an infusion');
  await sheetOf(page, sheet.order, sheet.bedside);
  for (const name of ['Bedside record', 'Bag label']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await expect(page.locator('.bedside-record')).toBeAttached();
  await expect(page.locator('.bag-label')).toBeAttached();
  await expectAnyOrder(page);
  await page.getByRole('radio', { name: /100\s×\s50/ }).check();
  await expect(page.locator('.bag-label.alone-50')).toBeAttached();
  await expectAnyOrder(page);
});

test('… ranges, and problems beside them', async ({ page }) => {
  await workOut(page, { weight: '70' });
  await expect(resultsOf(page).ranges).toBeVisible();
  await expectAnyOrder(page);
  await workOut(page, { weight: '70,5' });
  await expect(resultsOf(page).problems).toBeVisible();
  await expectAnyOrder(page);
});

test('… a check that differs, asked what was wrong', async ({ page }) => {
  await openCheck(page);
  await compare(page, { ...order, reading: '70' });
  await compare(page, { ...order, reading: '7' });
  await expect(page.getByRole('radiogroup', { name: /wrong/ })).toBeVisible();
  await expectAnyOrder(page);
});

test('… a course with its dates, and the limits', async ({ page }) => {
  await view(page, 'Course').click();
  const series = { sessions: '8', weeks: '3', first: '2026-11-30', weekends: 'skip' } as const;
  await workOutCourse(page, { hours: '4', days: '8', ...series }, order);
  await expect(page.getByRole('region', { name: 'Course sheet' })).toBeVisible();
  await expectAnyOrder(page);
  await view(page, 'Dose').click();
  await typeOrder(page, { weight: '71' });
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { name: 'Formulas' })).toBeVisible();
  await expectAnyOrder(page);
});
