import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { DIST, started, test } from './host';

const SAYS = 'Ketamine dose: this page is not running';

test('opened from a disk, the page says that it is not running', async ({ page }) => {
  await page.goto(pathToFileURL(`${DIST}/index.html`).href);
  await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
});

test('scripts sent as text: the page says so', async ({ page, host }) => {
  host.headers = { 'x-content-type-options': 'nosniff' };
  host.answer = (name) => (name.endsWith('.js') ? { type: 'text/plain' } : undefined);
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
});

test('an API that is missing: the page says so', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BigInt'));
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
});

test('cascade layers that are missing, as in Safari 15.3: the page says so', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CSSLayerBlockRule'));
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'older than' })).toContainText(
    'Safari 15.4',
  );
});

test('at an address that a mail program altered, where no script is found: how to put it right', async ({
  page,
  host,
}) => {
  const index = readFileSync(join(DIST, 'index.html'), 'utf8');
  // A host that answers every path below the page’s with the page: its scripts are looked for there too.
  host.answer = (name) =>
    name.startsWith('%23/') ? { type: 'text/html', body: index } : undefined;
  await page.goto(`${host.address}%23/check/MX4y`);
  await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
  const altered = page.getByRole('listitem').filter({ hasText: '%23' });
  await expect(altered).toContainText('Put # in place of %23');
  await expect(altered).toContainText('remove it and all behind it');
  await page.goto(`${host.address}#/check/MX4y`);
  await expect(page.getByText('The link is incomplete or was changed')).toBeVisible();
});

test('a page that starts shows none of it', async ({ page, host }) => {
  await page.goto(host.address);
  await expect(started(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: SAYS })).toHaveCount(0);
});

const scripts = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));

/** Whether a script is the same when it is brought down to what the oldest browsers read. */
async function isOldEnough(script: string) {
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'es2021'].map((target) => transformWithOxc(script, 'script.js', { target })),
  );
  return asIs?.code === lowered?.code;
}

test('no script needs a syntax newer than ES2021', async () => {
  expect(await isOldEnough('class A { static { A.b = 1; } }')).toBe(false);
  const newer: string[] = [];
  for (const name of scripts)
    if (!(await isOldEnough(readFileSync(join(DIST, 'assets', name), 'utf8')))) newer.push(name);
  expect(newer).toEqual([]);
});

test('no script calls what Chrome 109, Firefox 115 or Safari 15.4 does not have', () => {
  const newer =
    /\.(toSorted|toReversed|toSpliced|fromAsync|withResolvers|canParse|isWellFormed)\(|(Object|Map)\.groupBy|\(\?<[=!]/;
  expect('list.toSorted()').toMatch(newer);
  const calling = scripts.filter((name) =>
    newer.test(readFileSync(join(DIST, 'assets', name), 'utf8')),
  );
  expect(calling).toEqual([]);
});
