import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DIST, type Host, started, test } from './host';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder } from './order';

const SAYS = 'Ketamine dose: this page is not running';
const notRunning = (page: Page) => page.getByRole('heading', { name: SAYS });

/** Holds the page’s script back until the function that comes back is called. */
async function holdScript(page: Page) {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/assets\/index-[\w-]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The page has come as far as it does without its script. */
const came = (page: Page) => page.locator('footer').waitFor({ state: 'attached' });

/** Opens the page with its script held back. */
async function openHeld(page: Page, address: string) {
  const release = await holdScript(page);
  await page.goto(address, { waitUntil: 'commit' });
  await came(page);
  return release;
}

/** What the browser itself holds in every field and beside every choice of the form. */
const formState = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form input')].map(
      ({ type, value, checked }) => (type === 'radio' ? `${value} ${checked}` : value),
    ),
  );

/** Everything that a page should not complain of. */
function complaintsOf(page: Page) {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

test('before the script comes, what is typed, chosen and entered goes nowhere; then the page is whole', async ({
  page,
  host,
}) => {
  const complaints = complaintsOf(page);
  const left: string[] = [];
  page.on('framenavigated', (frame) => left.push(frame.url()));
  const release = await openHeld(page, host.address);
  await expect(page.getByText('Weight, in kilograms')).toBeVisible();
  const blank = await formState(page);
  const place = (selector: string) => page.locator(selector).first().boundingBox();
  for (const selector of ['#weight', 'form label:has(input[type=radio])', '#dose', '.act']) {
    const box = await place(selector);
    expect(box).not.toBeNull();
    await page.mouse.click((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
    await page.keyboard.type('70');
    await page.keyboard.press('Enter');
  }
  // With the keyboard alone no field of the form is come to either.
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('form') ?? null)).toBeNull();
    await page.keyboard.type('7');
  }
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getElementById('weight')?.focus();
  });
  await page.keyboard.type('70');
  await page.keyboard.press('Enter');
  expect(await formState(page)).toEqual(blank);
  release();
  await expect(radio(page, 'Protocol', 'Oral')).toBeVisible();
  expect(left).toEqual([host.address]);
  await expect(radio(page, 'Rate step', '0.1 mL/h')).toBeChecked();
  await expect(page.getByText(/There (is a|are \d) problems?/)).toHaveCount(0);
  await expect(fieldsOf(page).weight).toHaveValue('');
  await typeOrder(page, {
    ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
    ...{ drug: '100', volume: '50' },
  });
  await fieldsOf(page).volume.press('Enter');
  await expectFigures(resultsOf(page).sheet, ['7 mL/h', '14 mg/h']);
  expect(left).toEqual([host.address]);
  expect(complaints).toEqual([]);
});

test('the page that was built becomes the one that runs: no element of the form is drawn anew', async ({
  page,
  host,
  isMobile,
}) => {
  const release = await openHeld(page, host.address);
  const weight = await page.locator('#weight').elementHandle();
  release();
  await expect(radio(page, 'Protocol', 'Oral')).toBeVisible();
  expect(await weight?.evaluate((field) => field === document.getElementById('weight'))).toBe(true);
  // On a phone the focus would raise a keypad over the page.
  await (isMobile
    ? expect(fieldsOf(page).weight).not
    : expect(fieldsOf(page).weight)
  ).toBeFocused();
});

test('a link to another view that is followed before the script comes opens that view', async ({
  page,
  host,
}) => {
  const complaints = complaintsOf(page);
  const release = await openHeld(page, host.address);
  await page.getByRole('link', { name: 'Course' }).click();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Course');
  expect(complaints).toEqual([]);
});

const ELSEWHERE = [
  '#/check',
  '#/check/MX4y',
  '#/course',
  '#/limits',
  '?%23/check/MX4y',
  '?%2523/check/MX4y',
];
for (const address of ELSEWHERE) {
  test(`at ${address} the Dose view is never seen`, async ({ page, host }) => {
    const release = await openHeld(page, `${host.address}${address}`);
    await expect(page.locator('#root')).toBeHidden();
    release();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Ketamine dose');
  });
}

test('a browser that could not keep the form from being typed into shows the page when it runs', async ({
  page,
  host,
  isMobile,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'inert'));
  const release = await openHeld(page, host.address);
  await expect(page.locator('#root')).toBeHidden();
  release();
  await expect(started(page)).toBeVisible();
  // On a phone the focus would raise a keypad over the page.
  await (isMobile
    ? expect(fieldsOf(page).weight).not
    : expect(fieldsOf(page).weight)
  ).toBeFocused();
});

test('the script that takes the page out of sight is missing: the view that is wanted comes all the same', async ({
  page,
  host,
}) => {
  host.answer = (name) => (name.includes('elsewhere') ? { status: 404 } : undefined);
  await page.goto(`${host.address}#/course`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Course');
});

test.describe('without a worker, which would give the script that is held back', () => {
  test.use({ serviceWorkers: 'block' });

  test('what was typed before the page was left is not brought back into it', async ({
    page,
    host,
  }) => {
    await page.goto(host.address);
    await expect(radio(page, 'Protocol', 'Oral')).toBeVisible();
    const blank = await formState(page);
    await fieldsOf(page).weight.fill('70');
    await radio(page, 'Rate step', '1 mL/h').check();
    await page.goto('about:blank');
    const release = await holdScript(page);
    await page.goBack({ waitUntil: 'commit' });
    await came(page);
    expect((await formState(page)).filter((each) => !blank.includes(each))).toEqual([]);
    release();
    await expect(radio(page, 'Protocol', 'Oral')).toBeVisible();
    expect(await formState(page)).toEqual(blank);
  });
});

test('a script that does not come for five seconds: the page says so by itself', async ({
  page,
  host,
}) => {
  const opened = Date.now();
  const release = await openHeld(page, host.address);
  await expect(page.getByText('Weight, in kilograms')).toBeVisible();
  await expect(notRunning(page)).toBeHidden();
  await expect(notRunning(page)).toBeVisible();
  expect(Date.now() - opened).toBeGreaterThan(4_500);
  await expect(page.getByText('Weight, in kilograms')).toBeHidden();
  release();
  await expect(page.getByText('Weight, in kilograms')).toBeVisible();
  await expect(notRunning(page)).toHaveCount(0);
});

test('a page that starts and stops on an error says so', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'matchMedia'));
  await page.goto(host.address);
  await expect(notRunning(page)).toBeVisible({ timeout: 4_000 });
  await expect(page.getByText('Weight, in kilograms')).toHaveCount(0);
});

test.describe('where scripts cannot run', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so', async ({ page, host }: { page: Page; host: Host }) => {
    await page.goto(host.address);
    await expect(notRunning(page)).toBeVisible({ timeout: 4_000 });
    await expect(page.getByText('Weight, in kilograms')).toBeHidden();
  });
});

test('the page that was built has no script, no style and no handler inside it but one style', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.map(([, attributes, inside]) => [attributes?.includes('src='), inside])).toEqual([
    [true, ''],
    [true, ''],
  ]);
  expect(html.match(/<script/g)).toHaveLength(scripts.length);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).not.toMatch(/<link[^>]*stylesheet/);
  expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\s(style|on\w+)=/i);
});
