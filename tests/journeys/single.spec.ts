import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { releasedText } from '../single/released';
import { courseSheetOf, savedDates, workOutCourse } from './course';
import { expectFigures, resultsOf, workOut } from './order';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';
import { printed } from './paper';
import { BUILT, expect, openView, savedBy, saveWith, test } from './single';

const CONTINUOUS = 'Continuous intravenous infusion';
// 0.2 × 70 = 14 mg/h; 100 ÷ 50 = 2 mg/mL; 7 mL/h
const order = { weight: '70', protocol: CONTINUOUS, dose: '0.2', drug: '100', volume: '50' };
const ACUTE = { weight: '70', protocol: 'Acute pain', dose: '0.1' };
const FILE = readFileSync(BUILT, 'utf8');
const CODE = /<script>(.*)<\/script>\n<\/body>/s.exec(FILE)?.[1] ?? '';
const STYLE = /<style id="style">(.*?)<\/style>/s.exec(FILE)?.[1] ?? '';
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** The first 12 digits in fours, worked out by Node. */
const CODE_SHOWN = createHash('sha256')
  .update(CODE)
  .digest('hex')
  .slice(0, 12)
  .replace(/(....)(?=.)/g, '$1 ');

test('from a disk, without a network: every view, Back, and a dose with its hand-over', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('This page is one file and asks no network')).toBeVisible();
  for (const name of ['Second check', 'Course', 'Library', 'Dose']) await openView(page, name);
  await expect(page).toHaveTitle('Dose – Ketamine dose');
  await page.goBack();
  await expect(page).toHaveTitle('Library – Ketamine dose');
  await page.goBack();
  await expect(page).toHaveTitle('Course – Ketamine dose');
  await openView(page, 'Dose');
  await workOut(page, order);
  await expectFigures(resultsOf(page).sheet, ['7 mL/h', '14 mg/h']);
  await page.getByRole('button', { name: 'Hand over for a second check' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'single-dose');
});

test('the sheet is printed: one page, and how the second check gets the order', async ({
  page,
}) => {
  await workOut(page, order);
  await expect(page.locator('.paper-code svg')).toBeAttached();
  const pages = await printed(page, 'A4', 'single');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('7 mL/h');
  expect(pages[0]?.text).toContain('open the same file, and scan or type into “Order as text”');
  expect(pages[0]?.text).not.toMatch(/file:|\/dist\//);
});

test('a course, and its dates as a calendar file', async ({ page }) => {
  await openView(page, 'Course');
  const series = {
    sessions: '3',
    weeks: '1',
    first: '2026-11-30',
    weekends: 'as any day',
  } as const;
  await workOutCourse(page, { hours: '4', days: '3', ...series }, order);
  const sheet = courseSheetOf(page);
  const save = sheet.getByRole('link', { name: 'Save the dates as a calendar file' });
  const { name, events } = await savedDates(page, () => save.click());
  expect(name).toBe('ketamine-series.ics');
  expect(events).toHaveLength(3);
});

test('a library put inside: the same code, its fingerprint beside; out again, both to the byte', async ({
  page,
  disk,
}) => {
  const library = releasedText();
  const saved = await saveWith(page, library);
  await expectAccessible(page);
  await photograph(page, 'single-save');
  expect(saved.name).toBe('ketamine-dose-example-hospital-acute.html');
  await page.goto(disk.put(saved.name, saved.text));
  await expect(page.getByText('Its library was put inside on')).toBeVisible();
  await openView(page, 'Library');
  const facts = page.getByRole('region', { name: 'The limits in use' });
  await expect(facts).toContainText('Example Hospital, acute pain');
  await expect(facts).toContainText('released');
  await expect(facts).toContainText(CODE_SHOWN.replaceAll(' ', '\u00a0'));
  await photograph(page, 'single-library');
  expect((await savedBy(page, 'Save the library file alone')).text).toBe(library);
  const without = await savedBy(page, 'Save the page without it');
  expect(without).toEqual({ name: 'ketamine-dose.html', text: FILE });
  // Another library goes into the saved page as into the first.
  const draft = library.replace('"released"', '"draft"');
  const again = await saveWith(page, draft, 'draft.ketamine-library.json');
  await page.goto(disk.put('again.html', again.text));
  await expect(page.getByText('Caution: not for patients').first()).toBeVisible();
  await openView(page, 'Library');
  expect((await savedBy(page, 'Save the library file alone')).text).toBe(draft);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await photograph(page, 'single-library-390');
});

test('an address typed before saving is where links and codes lead; a wrong one saves nothing', async ({
  page,
  disk,
}) => {
  await openView(page, 'Library');
  const file = { mimeType: 'application/json', buffer: Buffer.from(releasedText()) };
  const name = 'ours.ketamine-library.json';
  await page.getByLabel('Library file', { exact: true }).setInputFiles({ ...file, name });
  const address = page.getByRole('textbox', { name: /^Address of the page/ });
  await address.fill('http://dose.example/');
  await expect(page.getByText('not an address that begins with https')).toBeVisible();
  const save = page.getByRole('link', { name: 'Save this page with our library inside' });
  await expect(save).toHaveCount(0);
  await address.fill('https://dose.example/ketamine/');
  const saved = await savedBy(page, 'Save this page with our library inside');
  await page.goto(disk.put(saved.name, saved.text));
  await workOut(page, { ...ACUTE, drug: '200', volume: '40' });
  await page.getByRole('button', { name: 'Hand over for a second check' }).click();
  const link = page.getByRole('link', { name: /#\/check\// });
  await expect(link).toHaveAttribute('href', /^https:\/\/dose\.example\/ketamine\/#\/check\//);
});

test('a figure altered inside: another fingerprint on every sheet, and a release is refused', async ({
  page,
  disk,
}) => {
  const library = releasedText();
  const released = (await saveWith(page, library)).text;
  const draft = (await saveWith(page, library.replace('"released"', '"draft"'))).text;
  const printOf = async (text: string) => {
    await page.goto(disk.put('altered.html', text));
    await openView(page, 'Dose');
    await workOut(page, { ...ACUTE, drug: '200', volume: '40' });
    await expect(page.locator('.paper-code svg')).toBeAttached();
    const sheet = (await printed(page, 'A4')).map(({ text }) => text).join();
    return /[0-9a-f]{4}\s[0-9a-f]{4}\s[0-9a-f]{4}/.exec(sheet)?.[0] ?? 'none';
  };
  const altered = (text: string) => text.replaceAll('acute pain in adults', 'pain in adults');
  const before = await printOf(draft);
  const after = await printOf(altered(draft));
  expect([before, after].join()).toMatch(/^[0-9a-f\s]{14},[0-9a-f\s]{14}$/);
  expect(after).not.toBe(before);
  await page.goto(disk.put('altered.html', altered(released)));
  await expect(page.getByText('The limits named here')).toContainText('are refused');
  await expect(page.getByText(/no author and no reviewer/)).toBeVisible();
  await page.goto(disk.put('torn.html', released.replace(/\n<script[^>]*id="library".*/, '')));
  await expect(page.getByText('is not as it was saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Work out the dose' })).toHaveCount(0);
});

test('the check of this copy runs in the file too, and names the same code', async ({ page }) => {
  await openView(page, 'Library');
  await page.getByRole('link', { name: /^Check this copy/ }).click();
  await expect(page.getByRole('heading', { name: 'Acceptance record' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(CODE_SHOWN.replaceAll(' ', '\u00a0'));
});

test('the policy names the hashes of its code and its style, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(FILE)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src '${hash(CODE)}'`,
    `style-src '${hash(STYLE)}'`,
    ...['img', 'connect', 'worker', 'manifest'].map((what) => `${what}-src 'none'`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(FILE).not.toMatch(/__VITE_PRELOAD__|<link|<img| src=|\bimport\(|import\.meta/);
});

test('its code needs nothing newer than ES2021', async () => {
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'es2021'].map((target) => transformWithOxc(CODE, 'script.js', { target })),
  );
  expect(asIs?.code).toBe(lowered?.code);
});
