import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, test } from './page';
import { MARGINS, printed, SLACK } from './paper';

const PUBLISHED = new URL('../library/published/', import.meta.url);

function published(name: string) {
  const file = `${name}.ketamine-library.json`;
  return {
    name: file,
    mimeType: 'application/json',
    buffer: readFileSync(new URL(file, PUBLISHED)),
  };
}

async function openLibraryView(page: Page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page.getByLabel('Library file', { exact: true })).toBeVisible();
}

const openedRegion = (page: Page) => page.getByRole('region', { name: 'Open a library file' });

async function openFile(page: Page, file: ReturnType<typeof published>) {
  await page.getByLabel('Library file', { exact: true }).setInputFiles(file);
  const head = page.getByRole('heading', { name: new RegExp(`^${file.name}`) });
  await expect(head).toBeFocused();
  return head;
}

test.beforeEach(async ({ page }) => openLibraryView(page));

test('an old bookmark of the limits leads to the library, which says whose they are', async ({
  page,
}) => {
  await page.goto('about:blank');
  await page.goto('./#/limits');
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  const head = page.getByRole('region', { name: 'The limits in use' });
  await expect(head).toContainText('Balanced Ketamine');
  await expect(head).toContainText('a clinic’s web page; approved by no hospital');
  await expect(page.getByRole('heading', { name: 'Limits of the source' })).toBeVisible();
});

for (const [name, table, row] of [
  ['nhs-highland-closed', /^Over 50\skg$/, /Hard maximum, stop above\s*25\smg\/h/],
  ['mid-essex-closed', 'Everyone', /Range\s*50\sto\s100\smg\sin\s24\shours/],
] as const) {
  test(`${name} passes and is shown whole: on the screen, at 320 px, on A4 and Letter`, async ({
    page,
  }) => {
    const head = await openFile(page, published(name));
    await expect(head).toContainText('passed every check');
    await expect(page.getByRole('status')).toContainText('passed every check');
    const opened = openedRegion(page);
    await expect(opened.getByRole('table', { name: table }).first()).toContainText(row);
    await expect(opened).toContainText('No monitoring is stated.');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await photograph(page, `library-${name}`);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format, `library-${name}`);
      const text = pages.map((each) => each.text).join(' ');
      expect(text).toContain('Hard maximum, stop above');
      // Folded on the screen.
      expect(text).toContain('Worked examples');
      expect(text).toContain('nothing is said');
      // The last words of the page.
      expect(text).toContain('What this tool does not do');
      for (const { width, runs } of pages) {
        const widest = Math.max(...runs.map(({ right }) => right));
        expect(widest).toBeLessThanOrEqual(width - MARGINS.side + SLACK);
      }
    }
    const fold = opened.getByRole('button', { name: 'Show the worked examples' }).first();
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(opened.getByRole('table', { name: /^Worked examples/ }).first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await photograph(page, `library-320-${name}`);
  });
}

test('NHS Highland as published is refused for its hole, and for nothing else', async ({
  page,
}) => {
  const head = await openFile(page, published('nhs-highland-as-published'));
  await expect(head).toContainText('one thing to put right. Nothing of it is used.');
  const refusals = openedRegion(page).getByRole('listitem');
  await expect(refusals).toHaveCount(1);
  await expect(refusals).toContainText(/exactly 50\skg: in no band/i);
  await expect(refusals).toContainText(/^Line \d+, column \d+: Acute pain, intravenous/);
  await expect(openedRegion(page).getByRole('table')).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, 'library-refused');
  // Put right, it passes: the same view takes another file.
  await openFile(page, published('nhs-highland-closed'));
  await expect(openedRegion(page).getByRole('table', { name: /^Over 50\skg$/ })).toBeVisible();
});

const PAGE = '<!doctype html><html><title>404</title><p>Not found';
for (const [what, name, text, says] of [
  [
    'a torn file',
    'torn.json',
    published('nhs-highland-closed').buffer.toString().slice(0, 700),
    '',
  ],
  ['a web page', 'page.html', PAGE, ''],
  ['5 MB', 'large.json', ' '.repeat(5_000_000), 'The file is larger than 4 MB.'],
] as const) {
  test(`${what} is refused in words, and nothing of it is shown`, async ({ page }) => {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    const head = await openFile(page, file);
    await expect(head).toContainText('is refused');
    await expect(openedRegion(page).getByRole('listitem').first()).toContainText(says);
    await expect(openedRegion(page).getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Limits of the source' })).toBeVisible();
  });
}

test('what reads a file is loaded only when one is opened', async ({ page, context }) => {
  const fetched: string[] = [];
  context.on('request', (request) => fetched.push(request.url()));
  await page.reload();
  await expect(page.getByLabel('Library file', { exact: true })).toBeVisible();
  const readers = () => fetched.filter((url) => url.includes('opened-library'));
  expect(readers()).toEqual([]);
  await openFile(page, published('nhs-highland-closed'));
  expect(readers()).toHaveLength(1);
});

test('opened twice, the same file is read twice', async ({ page }) => {
  await openFile(page, published('nhs-highland-closed'));
  await page.getByRole('heading', { name: 'Library', level: 1 }).focus();
  await openFile(page, published('nhs-highland-closed'));
  await expect(openedRegion(page).getByRole('table', { name: /^Over 50\skg$/ })).toHaveCount(1);
});
