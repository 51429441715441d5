import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
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

test('a page that starts shows none of it', async ({ page, host }) => {
  await page.goto(host.address);
  await expect(started(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: SAYS })).toHaveCount(0);
});
