import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DIST, KEPT, offer, publish, test, visit } from './host';
import { expectFigures, resultsOf, workOut } from './order';

const order = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};

const SCHEMA = 'ketamine-protocol-library.schema.json';
const ONE_FILE = 'ketamine-dose.html';

test('the second visit works with the network off, in every view, from a sub-path', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await host.unplug();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // Whose limits hold is asked from the network first.
    if (!request.url().endsWith('/site.json')) failed.push(request.url());
  });
  await page.goto(host.address);
  await workOut(page, order);
  await expectFigures(resultsOf(page).sheet, ['7 mL/h', '14 mg/h']);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  for (const [fragment, shown] of [
    ['#/check', 'Compare'],
    ['#/course', 'Work out the course'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${host.address}${fragment}`);
    await expect(page.getByRole('button', { name: shown })).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto(`${host.address}#/library`);
  await expect(page.locator('main')).toContainText('999 mL/h');
  await page.goto(`${host.address}index.html?from=bookmark`);
  await expect(page.getByRole('button', { name: 'Work out the dose' })).toBeVisible();
  await expect(page.locator('footer')).toContainText(
    /Version \d+\.\d+\.\d+, under Built-in limits · version \d{4}-/,
  );
  expect(failed).toEqual([]);
});

test('the build’s own files are kept, all but the schema and the one file, which the page does not need, and nothing else', async ({
  page,
  host,
  path,
}) => {
  await visit(page, host);
  await workOut(page, order);
  await expect(page.locator('footer')).toContainText(KEPT);
  const kept = await page.evaluate(async () => {
    // What says whose limits hold is kept apart.
    const names = (await caches.keys()).filter((each) => !each.startsWith('ketamine-limits '));
    const [name = '', ...others] = names;
    const requests = await (await caches.open(name)).keys();
    return { name, others, files: requests.map(({ url }) => new URL(url).pathname).sort() };
  });
  expect(kept.name).toMatch(/^ketamine-dose http:\S+\/ketamine\/ [0-9a-f]{16}$/);
  expect(kept.others).toEqual([]);
  const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
    // What a hospital edits is not kept as it was built.
    .filter((entry) => entry.isFile() && !/^(service-worker\.js|site\.json)$/.test(entry.name))
    .filter(({ name }) => ![SCHEMA, ONE_FILE].includes(name))
    .map((entry) => join(entry.parentPath, entry.name).replace(`${DIST}/`, path))
    .map((path) => path.replace('index.html', ''));
  expect(kept.files).toEqual(built.sort());
});

test('the JSON Schema of a library file stands beside the page', async ({ page, host }) => {
  await visit(page, host);
  const answer = await page.request.get(`${host.address}${SCHEMA}`);
  const source = readFileSync(join(DIST, '../src/library', SCHEMA), 'utf8');
  expect(await answer.text()).toBe(source);
});

test('a new version waits: it is offered in a line, and the order stays until it is wanted', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await page.reload();
  await workOut(page, order);
  publish(host, 'abcdef');
  await expect(offer(page)).toHaveCount(0);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(offer(page)).toBeVisible();
  await expect(page.locator('footer')).toContainText('loading it clears what is typed');
  // The page and its order are as they were, and nothing of the new version is on it.
  await expectFigures(resultsOf(page).sheet, ['7 mL/h', '14 mg/h']);
  await expect(page.locator('meta[name=abcdef]')).toHaveCount(0);
  // Nor does a reload swap it in.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Work out the dose' })).toBeVisible();
  await expect(page.locator('meta[name=abcdef]')).toHaveCount(0);
  await offer(page).click();
  await expect(page.locator('meta[name=abcdef]')).toHaveCount(1);
  await expect(offer(page)).toHaveCount(0);
  const names = await page.evaluate(() => caches.keys());
  expect(names.sort()).toEqual([
    `ketamine-dose ${host.address} abcdef`,
    `ketamine-limits ${host.address}`,
  ]);
});

test('the order in another window stays when a new version takes over in this one', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host);
  const other = await context.newPage();
  await other.goto(host.address);
  await workOut(other, order);
  await page.reload();
  publish(host, 'fedcba');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await offer(page).click();
  await expect(page.locator('meta[name=fedcba]')).toHaveCount(1);
  await expectFigures(resultsOf(other).sheet, ['7 mL/h', '14 mg/h']);
  await expect(other.locator('meta[name=fedcba]')).toHaveCount(0);
});

test('it can be installed: a manifest with a name and icons of the sizes it says', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  const session = await page.context().newCDPSession(page);
  const { errors, data = '{}' } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest: { name: string; start_url: string; display: string; icons: unknown[] } =
    JSON.parse(data);
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
  expect(manifest.name).toMatch(/ketamine/i);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  for (const size of [192, 512]) {
    const png = readFileSync(join(host.folder, `icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
