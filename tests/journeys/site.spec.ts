import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Host, test, visit } from './host';
import { fieldsOf, resultsOf } from './order';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';

// Whose limits the page works with: those beside it, or none; never another’s in their place.

const PUBLISHED = join(import.meta.dirname, '../library/published');
const fileOf = (name: string) =>
  readFileSync(join(PUBLISHED, `${name}.ketamine-library.json`), 'utf8');
const HIGHLAND = fileOf('nhs-highland-closed');
const { name: HIGHLAND_NAME, publisher: OWNER } = JSON.parse(HIGHLAND).library;
const NAME = 'ours.ketamine-library.json';

/** Puts the two files of a hospital beside the page. */
function put({ folder }: Host, text = HIGHLAND, site = `{"library": "${NAME}"}`) {
  writeFileSync(join(folder, 'site.json'), site);
  writeFileSync(join(folder, NAME), text);
}

const alert = (page: Page) => page.getByRole('alert');
const foot = (page: Page) => page.locator('footer');
const reason = (page: Page, text: string) => expect(alert(page)).toContainText(text);

/** Every view says it, and none has a form, a list of protocols or a limit. */
async function expectNothing(page: Page, host: Host, text: string) {
  await page.goto('about:blank');
  for (const fragment of ['#/', '#/check', '#/course', '#/library']) {
    await page.goto(`${host.address}${fragment}`);
    await reason(page, 'Nothing is worked out');
    await reason(page, text);
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText(/mg\/kg|continuous/i);
  }
}

test('a named library: its owner in the head and foot, its protocols alone, and offline too', async ({
  page,
  host,
}) => {
  put(host);
  await visit(page, host);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await expect(page.getByRole('banner')).toContainText(OWNER);
  await expect(page.getByRole('radiogroup', { name: 'Protocol' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('CRPS');
  await host.unplug();
  await page.goto('about:blank');
  await page.goto(host.address);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await expect(page.locator('main')).toContainText(
    /The network does not answer: these limits are the copy that this computer kept on \d+\s/,
  );
  await expect(page.getByRole('radiogroup', { name: 'Protocol' })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'kept-copy');
});

test('site.json is asked for once, before the script is there, and never from an old cache', async ({
  page,
  host,
}) => {
  host.headers = { 'cache-control': 'no-cache' };
  await page.goto(host.address);
  await expect(foot(page)).toContainText('under Built-in limits');
  const times = () => host.asked.filter((path) => path.endsWith('site.json')).length;
  expect(times()).toBe(1);
  const at = (part: string) => host.asked.findIndex((path) => path.includes(part));
  // Before the script has run that asks for this one.
  expect(at('site.json')).toBeLessThan(at('OfflineLine'));
  // No host says of this one that it may be kept: so what came early is asked for anew.
  host.headers = { 'cache-control': 'max-age=600' };
  await page.reload();
  await expect(foot(page)).toContainText('under Built-in limits');
  put(host);
  await page.goto('about:blank');
  await page.goto(host.address);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
});

for (const [what, site, text] of [
  ['empty', '', 'It is empty.'],
  ['torn', `{"library": "${NAME}"`, 'or is torn'],
  ['of an unknown word', '{"libary": "x"}', '“libary”'],
  ['a web page', '<!doctype html><p>Log in</p>', 'A web page came in place of site.json'],
] as const) {
  test(`site.json is ${what}: nothing is worked out, in no view`, async ({ page, host }) => {
    put(host, HIGHLAND, site);
    await expectNothing(page, host, text);
  });
}

test('site.json is not there: nothing is worked out, until it is put back', async ({
  page,
  host,
}) => {
  host.answer = (name) => (name === 'site.json' ? { status: 404, body: 'Not here' } : undefined);
  await expectNothing(page, host, 'The host does not send site.json; it answers 404.');
  await expectAccessible(page);
  host.answer = () => undefined;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(foot(page)).toContainText('under Built-in limits');
});

const over4MB = `${HIGHLAND}${' '.repeat(4_000_000)}`;
for (const [what, answer, text] of [
  ['is not there', { status: 404, body: 'Not here' }, `does not send ${NAME}; it answers 404`],
  ['is a web page', { body: '<p>Log in</p>', type: 'text/html' }, 'A web page came in place of'],
  ['is torn', { body: HIGHLAND.slice(0, 2000) }, 'Line '],
  ['is over 4 MB', { body: over4MB }, 'larger than 4 MB'],
  ['is refused', { body: fileOf('nhs-highland-as-published') }, 'exactly 50 kg'],
] as const) {
  test(`the named library ${what}: nothing is worked out, in no view`, async ({ page, host }) => {
    put(host);
    host.answer = (name) => (name === NAME ? answer : undefined);
    await expectNothing(page, host, text);
  });
}

test('every reason for which a library is refused is there, with line, place and remedy', async ({
  page,
  host,
}) => {
  put(host, fileOf('mid-essex-as-published'));
  await page.goto(host.address);
  await expect(alert(page).getByText(/hard maximum/i)).toHaveCount(2);
  await expect(alert(page).getByRole('listitem').first()).toContainText(
    /^Line \d+, column \d+: .*\. ?.*\.$/,
  );
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'refused-library');
});

test('a library on its way: the weight is typed meanwhile, and is kept when the protocols come', async ({
  page,
  host,
}) => {
  put(host);
  let send = () => {};
  const sent = new Promise<void>((done) => {
    send = done;
  });
  await page.route(`**/${NAME}`, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(host.address);
  await fieldsOf(page).weight.fill('70');
  await expect(page.getByText('Waiting for the limits.')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Protocol' })).toHaveCount(0);
  await fieldsOf(page).workOut.click();
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/mg\/kg/);
  // It hangs: that is said, and the form stays.
  await expect(page.getByText(`${NAME} has not come yet`)).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'late-library');
  send();
  await expect(page.getByRole('radiogroup', { name: 'Protocol' })).toBeVisible();
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await expect(page.getByText(`${NAME} has not come yet`)).toHaveCount(0);
});

test('where a library was kept and none is named, both names are read before it is used', async ({
  page,
  host,
}) => {
  put(host);
  await visit(page, host);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  put(host, HIGHLAND, '{}');
  await expectNothing(page, host, HIGHLAND_NAME);
  await page.reload();
  await reason(page, 'Built-in limits');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'other-limits');
  await page.getByRole('button', { name: 'Use Built-in limits' }).click();
  await expect(foot(page)).toContainText('under Built-in limits');
  await page.reload();
  await expect(foot(page)).toContainText('under Built-in limits');
  await expect(alert(page)).toHaveCount(0);
});

test('a new version found while an order is on the page removes its result and says so', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await fieldsOf(page).weight.fill('70');
  await fieldsOf(page).workOut.click();
  await expect(page.locator('.sheet table')).not.toHaveCount(0);
  put(host);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('The limits are others now')).toBeVisible();
  await expect(page.locator('.sheet table')).toHaveCount(0);
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await photograph(page, 'limits-changed');
});
