import type { Page } from '@playwright/test';
import { checkOf, openCheck, typeCheck } from './check';
import { handOverOf, openLink, pairsIn, unequalIn } from './hand-over';
import { fieldsOf, radio, typeOrder } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, test } from './page';

const GENERAL = 'Continuous intravenous infusion';
const BAG = { drug: '50', volume: '50' };
const FLAT = 'milligrams per hour';
const PER_KILOGRAM = 'milligrams per kilogram per hour';

/** A dose in a unit of the protocol, which is chosen by its name. */
async function typeDose(page: Page, protocol: string, unit: string, figure: string) {
  await radio(page, 'Protocol', protocol).check();
  await radio(page, 'Ordered in', unit).check();
  await page.getByRole('textbox', { name: `Ordered dose, in ${unit}`, exact: true }).fill(figure);
}

/** 5 mg/h at 70 kg and 1 mg/mL, 5 mL/h, worked out and opened by its link as on another device. */
async function handedOver(page: Page) {
  await fieldsOf(page).weight.fill('70');
  await typeDose(page, GENERAL, FLAT, '5');
  await typeOrder(page, BAG);
  await fieldsOf(page).workOut.click();
  const { button, code, link } = handOverOf(page);
  await button.click();
  await code.waitFor();
  return openLink(page, (await link.getAttribute('href')) ?? '');
}

/** What a second person reads, the dose in a unit chosen by its name. */
async function compare(page: Page, unit: string, figure: string, reading: string) {
  await fieldsOf(page).weight.fill('70');
  await typeDose(page, GENERAL, unit, figure);
  await typeCheck(page, { ...BAG, reading });
  await checkOf(page).compare.click();
}

const doseRow = async (page: Page) =>
  (await pairsIn(page)).find(([label]) => label?.startsWith('Ordered dose'));

test('an order in mg/h by link: entered as it is written it agrees, each figure in both units', async ({
  page,
}) => {
  const opened = await handedOver(page);
  // Blank, with no unit to choose before a protocol says which.
  await expect(opened.getByRole('radiogroup', { name: 'Ordered in' })).toHaveCount(0);
  await compare(opened, FLAT, '5', '5');
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
  expect(await unequalIn(opened)).toEqual([]);
  const both = '5 mg/h (0.071 mg/kg/h)';
  expect((await doseRow(opened))?.slice(1)).toEqual([both, both]);
  await expectAccessible(opened);
  await expectNoSidewaysScroll(opened);
});

test('the rounded figure entered for it differs, and why comes first', async ({ page }) => {
  const opened = await handedOver(page);
  await compare(opened, PER_KILOGRAM, '0.071', '5');
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  expect((await doseRow(opened))?.slice(1)).toEqual([
    '0.071 mg/kg/h (4.97 mg/h)',
    '5 mg/h (0.071 mg/kg/h) ≠ differs',
  ]);
  await expect(checkOf(opened).slips.first()).toHaveText(
    /^The 0.071\s?mg\/kg\/h entered is the order’s 5\s?mg\/h, rounded\. Enter the order as it is written\.$/,
  );
  await expectAccessible(opened);
  await expectNoSidewaysScroll(opened);
  await photograph(opened, 'check-units');
  // Another unit empties the dose: nothing is converted for anybody.
  await radio(opened, 'Ordered in', FLAT).check();
  await expect(opened.getByRole('textbox', { name: /^Ordered dose/ })).toHaveValue('');
  await expect(checkOf(opened).verdict).toHaveCount(0);
});

test('a figure of another unit of the list is named: 30 mg in 24 hours run as 30 mg/h', async ({
  page,
}) => {
  await openCheck(page);
  await fieldsOf(page).weight.fill('70');
  await typeDose(page, 'Subcutaneous infusion', 'milligrams in 24 hours', '30');
  // 30 ÷ 24 = 1.25 mg/h at 1 mg/mL
  await typeCheck(page, { ...BAG, step: '0.01 mL/h', reading: '30' });
  await checkOf(page).compare.click();
  await expect(checkOf(page).verdict).toHaveText('Differs');
  await expect(checkOf(page).slips.first()).toHaveText(
    /^The pump rate matches 30\s?mg\/h; the order says 30\s?mg\s?in\s?24\s?hours\. Was the figure taken as milligrams per hour\?$/,
  );
  await expectAccessible(page);
});
