import type { Page } from '@playwright/test';
import { checkOf, openCheck, typeCheck } from './check';
import { expectFigures, fieldsOf, radio, resultsOf, workOut } from './order';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  listen,
  NOTHING,
  photograph,
  stored,
  tabTo,
  test,
} from './page';

const order = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.6',
  drug: '100',
  volume: '50',
};

test('keyboard alone: type, choose, work out, change the step, read the limits', async ({
  page,
}) => {
  const { weight, dose, drug, volume, workOut: button } = fieldsOf(page);
  const { sheet, problems } = resultsOf(page);
  await tabTo(page, button);
  await page.keyboard.press('Space');
  await expect(problems).toContainText('There is a problem');
  await tabTo(page, page.getByRole('link', { name: /weight/ }));
  await page.keyboard.press('Enter');
  await expect(weight).toBeFocused();
  await page.keyboard.type('70');
  await tabTo(page, radio(page, 'Protocol', 'Single intravenous dose'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Protocol', order.protocol)).toBeChecked();
  await tabTo(page, dose);
  await page.keyboard.type('0.2');
  await tabTo(page, drug);
  await page.keyboard.type('100');
  await tabTo(page, volume);
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await expectFigures(sheet, ['7 mL/h']);
  await tabTo(page, radio(page, 'Rate step', '0.1 mL/h'));
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Rate step', '1 mL/h')).toBeChecked();
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectFigures(sheet, ['7 mL/h']);
  await tabTo(page, page.getByRole('link', { name: 'Library' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeFocused();
});

test('library: back and forward keep what was typed', async ({ page }) => {
  await workOut(page, order);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page).toHaveURL(/#\/library$/);
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  for (const figure of ['0.1 to 0.3 mg/kg', '0.25 to 0.75 mg/kg/h', '999 mL/h'])
    await expect(page.locator('main')).toContainText(figure);
  await expectAccessible(page);
  await photograph(page, 'limits');
  await page.goBack();
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await expect(fieldsOf(page).dose).toHaveValue('0.6');
  await expect(radio(page, 'Protocol', order.protocol)).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
});

test('reload loses all, and nothing was stored or put in the address', async ({ page }) => {
  await workOut(page, order);
  await expect(resultsOf(page).sheet).toBeVisible();
  expect(new URL(page.url()).search + new URL(page.url()).hash).not.toMatch(/70|0\.6/);
  expect(await stored(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
  await page.reload();
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  expect(await stored(page)).toEqual(NOTHING);
});

test('at 320 px nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await workOut(page, { weight: '1,000' });
  await expectNoSidewaysScroll(page);
  await workOut(page, { weight: '104.5' });
  await expectNoSidewaysScroll(page);
  await photograph(page, '320-ranges');
  await workOut(page, order);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, '320-sheet');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

const startAgain = (page: Page) => page.getByRole('button', { name: 'Start again' });

test('Start again asks with one word, in every form, and empties every view', async ({ page }) => {
  await workOut(page, order);
  await openCheck(page);
  await typeCheck(page, { weight: '70', reading: '21' });
  await startAgain(page).click();
  await expect(page.getByText('Empty every view?')).toBeFocused();
  await expectAccessible(page);
  await photograph(page, 'start-again-check');
  await page.getByRole('button', { name: 'No, keep' }).click();
  await expect(startAgain(page)).toBeFocused();
  await expect(checkOf(page).reading).toHaveValue('21');
  await startAgain(page).click();
  await page.getByRole('button', { name: 'Yes, empty' }).click();
  await expect(fieldsOf(page).weight).toBeFocused();
  await expect(checkOf(page).reading).toHaveValue('');
  for (const view of ['Dose', 'Course']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await expect(fieldsOf(page).weight).toHaveValue('');
    await expect(fieldsOf(page).dose).toHaveValue('');
    await expect(startAgain(page)).toBeVisible();
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await fieldsOf(page).weight.fill('70');
  await startAgain(page).click();
  await expectNoSidewaysScroll(page);
  await photograph(page, '320-start-again-course');
});

test('opening the check takes the result off the Dose view; one press brings it back', async ({
  page,
}) => {
  await workOut(page, order);
  await expectFigures(resultsOf(page).sheet, ['21 mL/h']);
  await openCheck(page);
  await page.getByRole('link', { name: 'Dose', exact: true }).click();
  await expect(fieldsOf(page).dose).toHaveValue('0.6');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await fieldsOf(page).workOut.click();
  await expectFigures(resultsOf(page).sheet, ['21 mL/h']);
});

test('20 minutes without a touch: it asks, keeps when told to, and else is empty', async ({
  page,
}) => {
  await page.clock.install();
  await page.reload();
  await workOut(page, order);
  const asks = page.getByText('Nobody has touched this page for 20 minutes.');
  await page.clock.runFor('19:50');
  await expect(asks).toHaveCount(0);
  await page.clock.runFor('00:15');
  await expect(asks).toBeInViewport();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'untouched');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(asks).toHaveCount(0);
  await expectFigures(resultsOf(page).sheet, ['21 mL/h']);
  await page.clock.runFor('20:05');
  await expect(asks).toBeInViewport();
  await page.clock.runFor('02:05');
  await expect(page.getByText('Every view was emptied')).toBeVisible();
  await expect(fieldsOf(page).weight).toHaveValue('');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await photograph(page, 'emptied');
});

test('the weight has the focus where there is a keyboard, and not on a touch screen', async ({
  page,
  isMobile,
}) => {
  const { weight } = fieldsOf(page);
  const expectFocus = () =>
    isMobile ? expect(weight).not.toBeFocused() : expect(weight).toBeFocused();
  await expectFocus();
  await openCheck(page);
  await page.getByRole('link', { name: 'Dose', exact: true }).click();
  await expectFocus();
});

test('the same order asked for twice is announced twice', async ({ page }) => {
  const said = await listen(page);
  await workOut(page, order);
  const announcement = () =>
    said.evaluate((all) => all.filter((each) => each.includes('21 millilitres per hour')).length);
  await expect.poll(announcement).toBe(1);
  await fieldsOf(page).workOut.click();
  await expect.poll(announcement).toBe(2);
});

test('a browser that cannot print says so', async ({ page }) => {
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: undefined }));
  await workOut(page, order);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('This browser gives the page no way to print.')).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'no-print');
});

test('a copied sheet says each figure once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workOut(page, order);
  await expectFigures(resultsOf(page).sheet, ['21 mL/h']);
  await resultsOf(page).sheet.getByRole('heading', { name: 'Dose sheet' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
  // Neither the words for the ear nor the bare figures of the picture.
  expect(copied).toContain(
    'Set pump to 21 mL/h Strength, 100 mg in 50 mL 2 mg per mL Delivers 42 mg/h (0.6 mg/kg/h, actual weight) Do not flush this line, give nothing else through it. Another strength: new line. Caution: specialist dose',
  );
  expect(copied).not.toMatch(/\d millilitres per hour/);
});
