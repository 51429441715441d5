import type { Page } from '@playwright/test';
import { expectFigures, fieldsOf, radio, resultsOf } from './order';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  listen,
  photograph,
  tabTo,
  test,
} from './page';

const GENERAL = 'Continuous intravenous infusion';
const CRPS = 'Intravenous infusion for CRPS or spinal cord injury';
const DRIVER = 'Subcutaneous infusion';

/** Each unit of each protocol, and a figure that draws a long read-back. */
const UNITS = [
  ['Single intravenous dose', 'milligrams per kilogram', '21'],
  ['Single intravenous dose', 'milligrams', '0.3'],
  [GENERAL, 'milligrams per kilogram per hour', '5'],
  [GENERAL, 'milligrams per hour', '5'],
  [GENERAL, 'micrograms per kilogram per minute', '10'],
  [CRPS, 'milligrams per kilogram per hour', '24.5'],
  [CRPS, 'milligrams per hour', '0.5'],
  ['Oral', 'milligrams per kilogram per dose', '25'],
  ['Oral', 'milligrams per dose', '0.5'],
  [DRIVER, 'milligrams per kilogram per hour', '0.3'],
  [DRIVER, 'milligrams per hour', '30'],
  [DRIVER, 'milligrams in 24 hours', '10'],
] as const;

const group = (page: Page) => page.getByRole('radiogroup', { name: 'Ordered in', exact: true });
const dose = (page: Page) => page.getByRole('textbox', { name: /^Ordered dose/ });

async function choose(page: Page, protocol: string, unit: string) {
  await radio(page, 'Protocol', protocol).check();
  await radio(page, 'Ordered in', unit).check();
}

test('the group comes with the protocol, its own unit chosen, the others by their names', async ({
  page,
}) => {
  await expect(group(page)).toHaveCount(0);
  await expect(dose(page)).toHaveAccessibleName('Ordered dose');
  for (const protocol of new Set(UNITS.map(([each]) => each))) {
    await radio(page, 'Protocol', protocol).check();
    const units = UNITS.filter(([each]) => each === protocol).map(([, unit]) => unit);
    await expect(group(page).getByRole('radio')).toHaveCount(units.length);
    for (const unit of units) await expect(radio(page, 'Ordered in', unit)).toBeVisible();
    await expect(radio(page, 'Ordered in', `${units[0]}`)).toBeChecked();
    await expect(dose(page)).toHaveAccessibleName(`Ordered dose, in ${units[0]}`);
  }
});

test('another unit empties the dose and takes the sheet away; back again brings neither back', async ({
  page,
}) => {
  await fieldsOf(page).weight.fill('70');
  await radio(page, 'Protocol', GENERAL).check();
  await dose(page).fill('0.2');
  await fieldsOf(page).workOut.click();
  await expectFigures(resultsOf(page).sheet, ['14 mg/h']);
  await radio(page, 'Ordered in', 'milligrams per hour').check();
  await expect(dose(page)).toHaveValue('');
  await expect(dose(page)).toHaveAccessibleName('Ordered dose, in milligrams per hour');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await radio(page, 'Ordered in', 'milligrams per kilogram per hour').check();
  await expect(dose(page)).toHaveValue('');
  await expect(resultsOf(page).sheet).toHaveCount(0);
});

test('by keyboard alone: a unit by the arrows, the dose read back in its description, no word of it aloud', async ({
  page,
}) => {
  await fieldsOf(page).weight.fill('70');
  await radio(page, 'Protocol', GENERAL).focus();
  await page.keyboard.press('Space');
  await tabTo(page, radio(page, 'Ordered in', 'milligrams per kilogram per hour'));
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Ordered in', 'milligrams per hour')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Ordered in', 'micrograms per kilogram per minute')).toBeChecked();
  const said = await listen(page);
  await tabTo(page, dose(page));
  await page.keyboard.type('5');
  // 5 × 0.06 = 0.3, × 70 = 21
  await expect(dose(page)).toHaveAccessibleDescription(
    /Read as 5\smicrogram\/kg\/min, 21\smg\/h, 0\.3\smg\/kg\/h at 70\skg, not 5\smg\/h$/,
  );
  expect(await said.jsonValue()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(resultsOf(page).sheet).toContainText(/5\smicrogram\/kg\/min \(0\.3\smg\/kg\/h\)/);
});

test('a unit typed beside the figure is asked about, and nothing is switched', async ({ page }) => {
  await fieldsOf(page).weight.fill('70');
  await radio(page, 'Protocol', GENERAL).check();
  await dose(page).fill('5 mg/h');
  await dose(page).press('Enter');
  const { problems, sheet } = resultsOf(page);
  await expect(problems).toContainText('choose “milligrams per hour” under “Ordered in”');
  await expect(sheet).toHaveCount(0);
  await expect(dose(page)).toHaveValue('5 mg/h');
  await expect(radio(page, 'Ordered in', 'milligrams per kilogram per hour')).toBeChecked();
  await photograph(page, 'unit-asked');
  await radio(page, 'Ordered in', 'milligrams per hour').check();
  await dose(page).fill('5');
  await dose(page).press('Enter');
  // 5 ÷ 70 = 0.0714
  await expect(sheet).toContainText(/5\smg\/h \(0\.071\smg\/kg\/h\)/);
});

test('the same in the second check', async ({ page }) => {
  await page.getByRole('link', { name: 'Second check' }).click();
  await page.getByRole('textbox', { name: 'Weight, in kilograms' }).fill('70');
  await choose(page, DRIVER, 'milligrams per hour');
  await dose(page).fill('30');
  await expect(dose(page)).toHaveAccessibleDescription(
    /30\smilligrams in 24 hours would be 1\.25\smg\/h, 0\.018\smg\/kg\/h\.$/,
  );
  await choose(page, DRIVER, 'milligrams in 24 hours');
  await expect(dose(page)).toHaveValue('');
});

test('every unit, its longest read-back: accessible, and no wider than a phone of 320 pixels', async ({
  page,
}) => {
  await fieldsOf(page).weight.fill('70');
  for (const [protocol, unit, figure] of UNITS) {
    await choose(page, protocol, unit);
    await dose(page).fill(figure);
    await expect(dose(page)).toHaveAccessibleDescription(/Read as /);
    await photograph(page, `unit-${protocol.split(' ')[0]}-${unit.replaceAll(' ', '-')}`);
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: size?.height ?? 800 });
  for (const [protocol, unit, figure] of UNITS) {
    await choose(page, protocol, unit);
    await dose(page).fill(figure);
    await expectNoSidewaysScroll(page);
    await photograph(page, `unit-320-${protocol.split(' ')[0]}-${unit.replaceAll(' ', '-')}`);
  }
  await expectAccessible(page);
});
