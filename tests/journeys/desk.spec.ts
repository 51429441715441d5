import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkOf, compare, openCheck } from './check';
import { handsOn } from './hands';
import { type Host, test, visit } from './host';
import { expectFigures, resultsOf, workOut } from './order';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';
import { printed } from './paper';

// A pharmacist writes the ward’s limits in a form, has them approved by two, and puts them beside the page.

/** The element of a place of the file, as refusals name it. */
const field = (page: Page, pointer: string) => page.locator(`[id="desk${pointer}"]`);
const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const unitOf = (page: Page, pointer: string) =>
  page.locator('.desk-measure', { has: field(page, pointer) }).getByRole('combobox');

async function atDesk(page: Page, host: Host) {
  await visit(page, host);
  await page.goto(`${host.address}#/library`);
  await act(page, 'Open the desk').click();
}

/** 25 mg/h of 5 mg per mL is 5 mL/h. */
const ORDER = { weight: '70', protocol: 'Acute pain', dose: '25', drug: '200', volume: '40' };

const CLOSED = join(
  import.meta.dirname,
  '../library/published/nhs-highland-closed.ketamine-library.json',
);

test('the Highland limits are written from nothing with the keyboard alone, approved by two, and used', async ({
  page,
  host,
}, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no keyboard of its own');
  test.setTimeout(600_000);
  await visit(page, host);
  await page.goto(`${host.address}#/library`);
  const { pressed, type, choose, press, pressAbove, retype } = handsOn(page);
  const at = (pointer: string) => field(page, pointer);
  await press(act(page, 'Open the desk'));
  await press(act(page, 'From nothing'));

  await type(at('/library/name'), 'Example Hospital, acute pain');
  await type(at('/library/publisher'), 'Example Hospital');
  await type(at('/library/version'), '1');
  await type(at('/library/date'), '2026-11-26');
  await type(at('/library/effectivePeriod/start'), '2026-11-26');
  await type(at('/library/nextReviewDate'), '2036-11-26');

  await press(act(page, 'One more source'));
  await type(at('/sources/0/title'), 'Ketamine guidelines');
  await type(at('/sources/0/publisher'), 'NHS Highland');
  await type(at('/sources/0/readAs'), 'the page');

  await press(act(page, 'One more preparation'));
  await type(at('/preparations/0/drug'), '200');
  await type(at('/preparations/0/finalVolume'), '40');
  await type(at('/preparations/0/id'), '200-in-40');
  await type(at('/preparations/0/discardAfter'), '24');
  await choose(unitOf(page, '/preparations/0/discardAfter'), 'h');
  await choose(at('/preparations/0/citation'), 'K');
  await type(at('/preparations/0/citation/place'), 'acute pain');

  await press(act(page, 'One more protocol'));
  const p = '/protocols/0';
  await type(at(`${p}/name`), 'Acute pain');
  await type(at(`${p}/indication`), 'acute pain in adults');
  await choose(at(`${p}/route`), 'intra');
  await choose(at(`${p}/delivery`), 'inf');
  await choose(at(`${p}/weightBasis`), 'm');
  await press(page.getByRole('checkbox', { name: 'milligrams per hour' }), 'Space');
  await choose(at(`${p}/citation`), 'K');
  await type(at(`${p}/citation/place`), 'acute pain');
  await press(page.getByRole('checkbox', { name: '200-in-40' }), 'Space');

  const band = async (index: number, side: string, weight: string, most: string) => {
    const b = `${p}/bands/${index}`;
    await press(act(page, 'Protocol 1, One more band'));
    await choose(at(`${b}/appliesTo`), 's');
    const end = side.startsWith('u') || side.startsWith('at m') ? 'To' : 'From';
    await choose(page.getByRole('combobox', { name: `${end}:` }).last(), side);
    await type(page.getByRole('textbox', { name: `${end}, in kg` }).last(), weight);
    await type(at(`${b}/limits/initial`), '5');
    await type(at(`${b}/limits/hardMax`), most);
  };
  await band(0, 'un', '50', '15');
  await band(1, 'ov', '50', '25');
  const covered = page.locator('.desk-covered');
  await expect(covered).toContainText('Exactly 50\u00a0kg: in no band.');

  await press(page.locator('summary', { hasText: 'Titration: steps' }));
  await type(at(`${p}/titration/notMoreOftenThan`), '1');
  await choose(unitOf(page, `${p}/titration/notMoreOftenThan`), 'h');

  const open = async (index: number, word: string) => {
    await press(act(page, 'Protocol 1, One more thing left open'));
    await choose(at(`${p}/silentAbout/${index}/field`), word);
    await type(at(`${p}/silentAbout/${index}/says`), 'as on the ward');
  };
  await open(0, 'm');
  await open(1, 'w');
  await open(2, 'the l');

  const example = async (index: number, [weight, order, says, set]: readonly string[]) => {
    const e = `${p}/examples/${index}`;
    await press(act(page, 'Protocol 1, One more example'));
    await type(at(`${e}/weight`), weight ?? '');
    await type(at(`${e}/order`), order ?? '');
    if (set) await choose(at(`${e}/preparation`), '200');
    await choose(at(`${e}/gives/says`), says ?? '');
    if (!set) return;
    await type(at(`${e}/gives/setting`), set);
    await choose(unitOf(page, `${e}/gives/setting`), 'mL/');
  };
  // 15 and 25 mg/h of 5 mg per mL, worked out by hand: 3 and 5 mL/h.
  await example(0, ['45', '15', 'note', '3']);
  await example(1, ['45', '15.1', 'stop']);
  await example(2, ['70', '25', 'note', '5']);
  await example(3, ['70', '25.1', 'stop']);

  await press(act(page, 'One more line'));
  await type(at('/changeLog/0/version'), '1');
  await type(at('/changeLog/0/date'), '2026-11-26');
  await type(at('/changeLog/0/says'), 'The first.');

  // Refused for its hole, and closed.
  const toDo = page.locator('.desk-to-do');
  await expect(toDo).toContainText('One thing is to be written or put right.');
  await press(toDo.locator('summary'));
  await press(toDo.getByRole('link', { name: /^exactly 50/ }));
  await choose(page.getByRole('combobox', { name: 'To:' }).first(), 'at m');
  await expect(covered).toContainText(
    'From 30 to 50\u00a0kg: band 1. Above 50 to 300\u00a0kg: band 2.',
  );
  const status = page.locator('.library-desk').getByRole('status').first();
  await expect(status).toContainText('It passes every check. Its fingerprint is');
  await expectAccessible(page);
  await photograph(page, 'desk-written');

  // Approved by its author, then by another person who types the signed limits first.
  const approve = async (name: string, role: 'author' | 'reviewer') => {
    await type(page.getByLabel('Name', { exact: true }), name);
    await type(page.getByLabel('Position', { exact: true }), 'Pharmacist');
    await type(page.getByLabel('Date, as 2026-11-26'), '2026-11-26');
    await press(act(page, `Approve as ${role}`));
  };
  await pressAbove(act(page, 'Approve'));
  await press(page.getByRole('radio', { name: 'its author' }), 'Space');
  await approve('Test Author', 'author');
  await press(act(page, 'Approve'));
  await press(page.getByRole('radio', { name: 'its author' }), 'Space');
  await page.keyboard.press('ArrowDown');
  pressed.acts += 1;
  const blind = page.getByRole('textbox', { name: /^Acute pain, / });
  const units = page.getByRole('combobox', { name: /Unit of its limits$/ });
  await expect(blind).toHaveCount(6);
  await expect(page.locator('.library-desk')).not.toContainText(/\b(15|25|200|40)\b/);
  await choose(units.nth(0), 'milligrams per h');
  await type(page.getByLabel(/at most 50 kg: Hard maximum$/), '15');
  await choose(units.nth(1), 'milligrams per h');
  await type(page.getByLabel(/over 50 kg: Hard maximum$/), '2.5');
  await type(page.getByLabel(/Ketamine in it/), '200');
  await type(page.getByLabel(/Volume, with/), '40');
  await press(act(page, 'Compare'));
  await expect(page.getByRole('alert').first()).toHaveText(
    'Acute pain, over 50 kg: Hard maximum. You typed 2.5; the library has 25.',
  );
  await photograph(page, 'desk-mismatch');
  await retype(page.getByLabel(/over 50 kg: Hard maximum$/), '25');
  await press(act(page, 'Compare'));
  await approve('Test Author', 'reviewer');
  await expect(page.locator('#approval-name-problem')).toContainText('two people');
  await retype(page.getByLabel('Name', { exact: true }), 'Test Reviewer');
  await press(act(page, 'Approve as reviewer'));
  await choose(at('/library/status'), 'r');
  await expect(status).toContainText('It passes every check.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('link', { name: 'Save as a file' })),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  console.log(`Highland from nothing: ${JSON.stringify(pressed)}`);

  // Beside the page, for a dose, a sheet, and a check.
  writeFileSync(join(host.folder, download.suggestedFilename()), saved);
  writeFileSync(
    join(host.folder, 'site.json'),
    JSON.stringify({ library: download.suggestedFilename() }),
  );
  await visit(page, host);
  await page.reload();
  await workOut(page, ORDER);
  await expectFigures(resultsOf(page).sheet, ['5 mL/h', '25 mg/h']);
  const [sheet] = await printed(page, 'A4', 'desk-sheet');
  expect(sheet?.text.replace(/\s+/g, ' ')).toContain('Example Hospital, acute pain');
  await workOut(page, { dose: '25.1' });
  await expect(resultsOf(page).sheet).not.toContainText(/mL\/h/);
  await openCheck(page);
  await compare(page, { ...ORDER, reading: '5' });
  await expect(checkOf(page).verdict).toContainText('Agrees');
});

test('an edit after approval takes it away in sight, and can be undone; leaving asks', async ({
  page,
  host,
}) => {
  await atDesk(page, host);
  await page.locator('#desk-file').setInputFiles(CLOSED);
  await expect(page.getByText('It passes every check.')).toBeVisible();
  await act(page, 'Approve').click();
  await page.getByRole('radio', { name: 'its author' }).check();
  for (const [label, text] of [
    ['Name', 'Test Author'],
    ['Position', 'Pharmacist'],
    ['Date, as 2026-11-26', '2026-11-26'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await act(page, 'Approve as author').click();
  await expect(page.getByText('Approved by its author, Test Author')).toBeVisible();
  await field(page, '/library/version').fill('2');
  await expect(page.getByText('nobody has approved it')).toBeVisible();
  await expect(page.getByText('Approved by its author')).toHaveCount(0);
  await act(page, 'Undo').click();
  await expect(page.getByText('Undone: The library, Version.')).toBeVisible();
  await expect(page.getByText('Approved by its author, Test Author')).toBeVisible();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save as a file' }).click(),
  ]);
  await expect(page.getByText('It passes every check.')).toContainText(/[0-9a-f]\. Saved as /);

  // Far down the form it is as plain, and covers nothing that has the focus.
  await page.locator('summary', { hasText: 'Protocol 1: ' }).click();
  for (const width of [page.viewportSize()?.width ?? 0, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await field(page, '/protocols/0/bands/1/limits/hardMax').fill('24');
    const voided = page.getByText('nobody has approved it');
    await expect(voided).toBeInViewport({ ratio: 1 });
    for (let tabs = 0; tabs < 25; tabs += 1) {
      await page.keyboard.press('Shift+Tab');
      const focused = await page.locator(':focus').boundingBox();
      const line = await voided.boundingBox();
      expect(focused?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
    }
    await photograph(page, `desk-voided-${width}`);
    await act(page, 'Undo').click();
    await expect(voided).toHaveCount(0);
  }
  await field(page, '/library/publisher').fill('Another hospital');
  await act(page, 'Close').click();
  await expect(page.getByText('What is not saved as a file is lost.')).toBeVisible();
  await act(page, 'No, go on').click();
  await act(page, 'Undo').click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, 'desk-approved');
  // Another view and back: it is still there.
  await page.goto(`${host.address}#/`);
  await page.goto(`${host.address}#/library`);
  await expect(page.getByText('Approved by its author, Test Author')).toBeVisible();
});

test('every fold of the form is open to the ear and to a narrow screen', async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await atDesk(page, host);
  await page.locator('#desk-file').setInputFiles(CLOSED);
  const folds = page.locator('.library-desk details:not([open]) > summary');
  while ((await folds.count()) > 0) await folds.first().click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, 'desk-folds');
});

test('the approval report is complete on paper, and signed', async ({ page, host }) => {
  await atDesk(page, host);
  await page.locator('#desk-file').setInputFiles(CLOSED);
  await act(page, 'Approval report').click();
  await expectAccessible(page);
  const pages = await printed(page, 'A4', 'desk-report');
  const all = pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  const feet = pages.map((_, at) => `Page ${at + 1} of ${pages.length}`);
  expect(pages.map(({ foot }) => foot)).toEqual(feet);
  for (const said of [
    'Hard maximum, stop above 25 mg/h',
    'Author: name',
    'Reviewer: name',
    'End of the report.',
  ]) {
    expect(all).toContain(said);
  }
  expect(all).not.toContain('Open the desk');
  for (const { text } of pages) expect(text.replace(/\s+/g, ' ')).toContain('e50b 564a f371');
});

test('a file that is no library object is refused by name, and nothing is lost', async ({
  page,
  host,
}) => {
  await atDesk(page, host);
  const file = { name: 'torn.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') };
  await page.locator('#desk-file').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText(/^torn\.json: /);
});
