import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkOf, typeCheck } from './check';
import { handOverOf, openLink, pairsIn, unequalIn } from './hand-over';
import { type Host, test, visit } from './host';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';
import { printed } from './paper';

// A clinician works on a hospital’s own limits, which lie beside the page: order, sheet, link, second check, paper.

const NAME = 'ours.ketamine-library.json';
const FRAIL = 'frail or elderly';
const NONE = 'None of these';

/** A page beside which a hospital has put its two files. */
async function under(page: Page, host: Host, library: string) {
  const path = `../library/published/${library}.ketamine-library.json`;
  writeFileSync(join(host.folder, NAME), readFileSync(join(import.meta.dirname, path)));
  writeFileSync(join(host.folder, 'site.json'), `{"library": "${NAME}"}`);
  await visit(page, host);
}

const holds = (page: Page, name: string) => radio(page, 'Does one of these hold?', name);
const withheld = 'Nothing was worked out';

/** Nothing is worked out: no pump, no rate, no link. */
async function expectStopped(page: Page) {
  const { sheet } = resultsOf(page);
  await expect(sheet.getByRole('heading', { name: /^Stop: / })).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: withheld })).toHaveCount(1);
  await expect(sheet).not.toContainText(/mL\/h|Set pump/);
  await expect(handOverOf(page).button).toHaveCount(0);
  return sheet;
}

/** Hands the order over, and opens its link as another person would. */
async function handedOver(page: Page) {
  const { button, code, link } = handOverOf(page);
  await button.click();
  await code.waitFor();
  return openLink(page, (await link.getAttribute('href')) ?? '');
}

/** On paper: its pages in one text. */
async function onPaper(page: Page, name: string) {
  const pages = await printed(page, 'A4', name);
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

const HIGHLAND = { protocol: 'Acute pain, intravenous' };

test('100 kg, 40 mg/h under the Highland protocol: stopped, with the citation; 25 mg/h is worked out', async ({
  page,
  host,
}) => {
  await under(page, host, 'nhs-highland-closed');
  await typeOrder(page, { weight: '100', ...HIGHLAND, dose: '40', drug: '200', volume: '40' });
  await fieldsOf(page).workOut.click();
  // To take silence for “none of these” would give the frail the higher limits.
  await expect(resultsOf(page).problems).toContainText('Choose whether one of these holds');
  await expectAccessible(page);
  await photograph(page, 'adjustment-asked');
  await holds(page, NONE).check();
  await fieldsOf(page).workOut.click();
  const sheet = await expectStopped(page);
  await expectFigures(sheet, ['40 mg/h', '25 mg/h', '0.25 mg/kg/h']);
  await expect(sheet).toContainText('NHS Highland');
  await expect(sheet).toContainText('over 50\u00a0kg');
  await photograph(page, 'highland-stopped');
  await workOut(page, { dose: '25' });
  // 25 ÷ 5 mg/mL
  await expectFigures(sheet, ['5 mL/h', '25 mg/h']);
  await expect(sheet).toContainText('above the start of 5\u00a0mg/h');
});

test('exactly 50 kg: the band that the committee decided applies, with its reason', async ({
  page,
  host,
}) => {
  await under(page, host, 'nhs-highland-closed');
  const decided =
    'Decided by Example Hospital, for a test of this calculator; not the publisher: at exactly 50 kg the lower of the two maxima';
  await typeOrder(page, { weight: '50' });
  await fieldsOf(page).workOut.click();
  const { ranges, sheet } = resultsOf(page);
  await expect(ranges).toContainText(decided);
  await typeOrder(page, { ...HIGHLAND, dose: '16', drug: '200', volume: '40' });
  await holds(page, NONE).check();
  await fieldsOf(page).workOut.click();
  await expectStopped(page);
  await expectFigures(sheet, ['16 mg/h', '15 mg/h']);
  await expect(sheet).toContainText('at most 50\u00a0kg');
  await expect(sheet).toContainText(decided);
  await workOut(page, { dose: '15' });
  await expectFigures(sheet, ['3 mL/h', '15 mg/h']);
  await expect(sheet).toContainText(decided);
  // A little more, and the other band holds.
  await workOut(page, { weight: '50.1', dose: '16' });
  await expectFigures(sheet, ['3.2 mL/h']);
  await expect(sheet).toContainText('over 50\u00a0kg');
  await expect(sheet).not.toContainText('the lower of the two maxima');
});

test('frail or elderly lowers the start: in the form, on the sheet, in the link, in the check, on paper', async ({
  page,
  host,
}) => {
  await under(page, host, 'nhs-highland-closed');
  const dose = fieldsOf(page).dose;
  await typeOrder(page, HIGHLAND);
  await expect(dose).toHaveAccessibleDescription(/depend on the weight/);
  await expect(page.getByRole('radiogroup', { name: 'Does one of these hold?' })).toHaveCount(0);
  await typeOrder(page, { weight: '100' });
  await expect(dose).toHaveAccessibleDescription(/depend on the answer above/);
  await holds(page, NONE).check();
  await expect(dose).toHaveAccessibleDescription(/Start: 5\smg\/h, never filled in/);
  await holds(page, FRAIL).check();
  await expect(dose).toHaveAccessibleDescription(/Start: 2\.5\smg\/h, never filled in/);
  await expect(dose).toHaveValue('');
  await workOut(page, { dose: '5', drug: '200', volume: '40' });
  const { sheet } = resultsOf(page);
  await expect(sheet).toContainText(FRAIL);
  await expect(sheet).toContainText('above the start of 2.5\u00a0mg/h');
  await expectFigures(sheet, ['1 mL/h', '2.5 mg/h']);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'highland-frail');
  const paper = await onPaper(page, 'highland-frail');
  for (const said of ['frail or elderly', 'Start', '2.5 mg/h', 'over 50 kg, frail or elderly'])
    expect(paper).toContain(said);

  const second = await handedOver(page);
  await typeCheck(second, { weight: '100', ...HIGHLAND });
  await holds(second, NONE).check();
  await typeCheck(second, { dose: '5', drug: '200', volume: '40', reading: '1' });
  await checkOf(second).compare.click();
  await expect(checkOf(second).verdict).toHaveText('Differs');
  expect((await unequalIn(second)).map(([what]) => what)).toEqual(['Adjustment']);
  await holds(second, FRAIL).check();
  await checkOf(second).compare.click();
  await expect(checkOf(second).verdict).toHaveText(/^\s*Agrees/);
  expect((await pairsIn(second)).find(([what]) => what === 'Adjustment')).toEqual([
    'Adjustment',
    FRAIL,
    FRAIL,
  ]);
  await photograph(second, 'highland-check');
  expect(await onPaper(second, 'highland-check')).toContain('frail or elderly');
});

test('0.35 mg/kg/h at 80 kg under the Schwartzman protocol: stopped with both figures; typed as 25 mg/h, worked out', async ({
  page,
  host,
}) => {
  await under(page, host, 'schwartzman-as-published');
  await typeOrder(page, { weight: '80', protocol: 'CRPS, out-patients', dose: '0.35' });
  await fieldsOf(page).workOut.click();
  const sheet = await expectStopped(page);
  await expectFigures(sheet, ['28 mg/h', '0.35 mg/kg/h', '25 mg/h', '0.3125 mg/kg/h']);
  await expect(fieldsOf(page).dose).toHaveValue('0.35');
  await photograph(page, 'schwartzman-stopped');
  const stopped = await onPaper(page, 'schwartzman-stopped');
  expect(stopped).toContain('28 mg/h');
  expect(stopped).not.toContain('mL/h');

  await radio(page, 'Ordered in', 'milligrams per hour').check();
  await expect(fieldsOf(page).dose).toHaveValue('');
  await typeOrder(page, { dose: '25' });
  // 25 mL/h for 4 h: 25 × 4 = 100 mg in 25 × 4 = 100 mL
  await page.getByRole('button', { name: /^Take 25/ }).click();
  await expect(page.getByRole('textbox', { name: /^Wanted rate/ })).toHaveValue('25');
  await expect(page.getByRole('textbox', { name: /^Hours at this rate/ })).toHaveValue('4');
  await fieldsOf(page).workOut.click();
  await expectFigures(sheet, ['25 mL/h', '100 mg', '100 mL', '25 mg/h']);
  await expectAccessible(page);
  await photograph(page, 'schwartzman');
  expect(await onPaper(page, 'schwartzman')).toContain('25 mL/h');

  const second = await handedOver(page);
  await typeCheck(second, { weight: '80', protocol: 'CRPS, out-patients' });
  await radio(second, 'Ordered in', 'milligrams per hour').check();
  await typeCheck(second, { dose: '25', drug: '100', volume: '100', reading: '25' });
  await checkOf(second).compare.click();
  await expect(checkOf(second).verdict).toHaveText(/^\s*Agrees/);
  expect((await pairsIn(second)).map(([what]) => what)).not.toContain('Adjustment');
  expect(await onPaper(second, 'schwartzman-check')).toContain('25 mL/h');
});
