import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Host, KEPT, offer, publish, started, test, visit } from './host';

// The host does what hosts do; the page is whole, is kept as it was built, or says that it is not.

const script = ({ folder }: Host) =>
  `assets/${readdirSync(join(folder, 'assets')).find((name) => /^index.*\.js$/.test(name))}`;

for (const { what, headers, written } of [
  { what: 'max-age=600', headers: { 'cache-control': 'max-age=600' }, written: undefined },
  { what: 'only Last-Modified', headers: {}, written: 'Mon, 5 Jan 2026 09:00:00 GMT' },
]) {
  test(`a host with ${what}: the new version comes whole, and is whole later`, async ({
    page,
    host,
  }) => {
    Object.assign(host, { headers, written });
    await visit(page, host);
    await expect(page.locator('footer')).toContainText(KEPT);
    publish(host, 'second');
    if (written) host.written = 'Mon, 23 Nov 2026 09:00:00 GMT';
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await offer(page).click();
    await expect(page.locator('meta[name=second]')).toHaveCount(1);
    await expect(started(page)).toBeVisible();
    await page.getByRole('link', { name: 'Second check' }).click();
    await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
    // Later: without the copy, and without the network after that.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto('about:blank');
    await page.goto(host.address);
    await expect(page.locator('meta[name=second]')).toHaveCount(1);
    await expect(started(page)).toBeVisible();
    await expect(page.locator('footer')).toContainText(KEPT);
    await host.unplug();
    await page.goto('about:blank');
    await page.goto(host.address);
    await expect(started(page)).toBeVisible();
  });
}

test('a new version that is only half on the host is not offered', async ({ page, host }) => {
  await visit(page, host);
  await page.reload();
  publish(host, 'half');
  const name = script(host);
  host.answer = (asked) => (asked === name ? { body: 'an older script' } : undefined);
  const update = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await update();
  await expect.poll(() => host.asked.filter((path) => path.endsWith(name)).length).toBe(1);
  await expect(offer(page)).toHaveCount(0);
  await page.reload();
  await expect(started(page)).toBeVisible();
  await expect(page.locator('footer')).toContainText(KEPT);
  await expect(page.locator('meta[name=half]')).toHaveCount(0);
  host.answer = () => undefined;
  await update();
  await offer(page).click();
  await expect(page.locator('meta[name=half]')).toHaveCount(1);
});

test('another window with the old version still opens its views after the new one took over', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host);
  const other = await context.newPage();
  await other.goto(host.address);
  await expect(started(other)).toBeVisible();
  await page.reload();
  publish(host, 'third');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await offer(page).click();
  await expect(page.locator('meta[name=third]')).toHaveCount(1);
  await other.getByRole('link', { name: 'Course' }).click();
  await expect(other.getByRole('button', { name: 'Work out the course' })).toBeVisible();
});

test('HTML with 200 in place of a script is never kept, and the foot names it', async ({
  page,
  host,
}) => {
  const lazy = readdirSync(join(host.folder, 'assets')).find((name) =>
    /^LibraryView.*js$/.test(name),
  );
  const portal = { type: 'text/html', body: '<p>Please log in</p>' };
  host.answer = (name) => (name === `assets/${lazy}` ? portal : undefined);
  await page.goto(host.address);
  await expect(page.locator('footer')).toContainText(
    `Not kept for use without a network: assets/${lazy} did not come from the host as built.`,
  );
  expect(await page.evaluate((url) => caches.match(url), `${host.address}assets/${lazy}`)).toBe(
    undefined,
  );
  await expect(started(page)).toBeVisible();
  host.answer = () => undefined;
  await page.reload();
  await expect(page.locator('footer')).toContainText(KEPT);
});

test('a host that sends the page on from ./ is kept too, and opens without a network', async ({
  page,
  host,
}) => {
  host.answer = (name) =>
    name === 'index.html' && !host.asked.at(-1)?.endsWith('index.html')
      ? { status: 302, headers: { location: './index.html' }, body: '' }
      : undefined;
  await visit(page, host);
  await expect(page.locator('footer')).toContainText(KEPT);
  await host.unplug();
  await page.goto('about:blank');
  await page.goto(host.address);
  await expect(started(page)).toBeVisible();
});

test('a copy that was emptied in part: the page comes from the host, and the copy is filled', async ({
  page,
  host,
}) => {
  await visit(page, host);
  const name = script(host);
  await page.evaluate(async (url) => {
    for (const copy of await caches.keys()) await (await caches.open(copy)).delete(url);
  }, `${host.address}${name}`);
  await page.reload();
  await expect(started(page)).toBeVisible();
  await expect(page.locator('footer')).toContainText(KEPT);
  await host.unplug();
  await page.reload();
  await expect(started(page)).toBeVisible();
});

test('a copy emptied after the host moved on: the new page, not the old one without scripts', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await page.evaluate(
    async (url) => {
      for (const copy of await caches.keys()) await (await caches.open(copy)).delete(url);
    },
    `${host.address}${script(host)}`,
  );
  publish(host, 'moved');
  await page.reload();
  await expect(page.locator('meta[name=moved]')).toHaveCount(1);
  await expect(started(page)).toBeVisible();
});

test('storage that throws: the page works while the network does, and says that it is not kept', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('kept?');
  });
  const worker = page.context().serviceWorkers()[0];
  await worker?.evaluate(() => {
    const broken = () => Promise.reject(new Error('The disk is broken'));
    Object.assign(CacheStorage.prototype, { open: broken, match: broken, keys: broken });
  });
  await page.reload();
  await expect(started(page)).toBeVisible();
  await page.getByRole('link', { name: 'Second check' }).click();
  await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
  await expect(page.locator('footer')).toContainText(
    'Not kept for use without a network: this browser does not store it.',
  );
});

test('a manifest that the host does not know (IIS) does not stop the copy', async ({
  page,
  host,
}) => {
  rmSync(join(host.folder, 'manifest.webmanifest'));
  await visit(page, host);
  await expect(page.locator('footer')).toContainText(KEPT);
  await host.unplug();
  await page.reload();
  await expect(started(page)).toBeVisible();
});

test('scripts that the host later calls text are kept as scripts', async ({ page, host }) => {
  await visit(page, host);
  host.answer = (name) => (name.endsWith('.js') ? { type: 'text/plain' } : undefined);
  host.headers = { 'x-content-type-options': 'nosniff', vary: '*' };
  publish(host, 'text');
  // The worker itself has to be a script.
  host.answer = (name) => (/^assets.*js$/.test(name) ? { type: 'text/plain' } : undefined);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await offer(page).click();
  await expect(page.locator('meta[name=text]')).toHaveCount(1);
  await expect(started(page)).toBeVisible();
});

test('a worker that the host does not give is said in the foot', async ({ page, host }) => {
  host.answer = (name) => (name === 'service-worker.js' ? { status: 404, body: '' } : undefined);
  await page.goto(host.address);
  await expect(page.locator('footer')).toContainText(
    'Not kept for use without a network: service-worker.js could not be started.',
  );
});

test('a tab that stays open looks for a new version each hour and when it is seen again', async ({
  page,
  host,
}) => {
  await page.clock.install();
  await visit(page, host);
  const looks = () => host.asked.filter((path) => path.endsWith('service-worker.js')).length;
  const before = looks();
  await page.clock.runFor('59:00');
  expect(looks()).toBe(before);
  await page.clock.runFor('01:01');
  await expect.poll(looks).toBe(before + 1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(looks).toBe(before + 2);
  // What it finds is offered.
  publish(host, 'later');
  await page.clock.runFor('01:00:00');
  await expect(offer(page)).toBeVisible();
});

test.describe('at the root of a host', () => {
  test.use({ path: '/' });

  test('the worker answers for nothing but the page’s own files', async ({ page, host }) => {
    host.answer = (name) =>
      name === 'pharmacy/' || name === 'manual.html'
        ? { type: 'text/html', body: `<h1>${name}</h1>` }
        : undefined;
    await visit(page, host);
    await page.reload();
    await expect(page.locator('footer')).toContainText(KEPT);
    for (const theirs of ['pharmacy/', 'manual.html']) {
      const answer = await page.goto(`${host.address}${theirs}`);
      expect(answer?.fromServiceWorker()).toBe(false);
      await expect(page.getByRole('heading')).toHaveText(theirs);
    }
    const answer = await page.goto(`${host.address}nobody/index.html`);
    expect(answer?.status()).toBe(404);
    const ours = await page.goto(`${host.address}?from=bookmark`);
    expect(ours?.fromServiceWorker()).toBe(true);
    await expect(started(page)).toBeVisible();
  });
});
