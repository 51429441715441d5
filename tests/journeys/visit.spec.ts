import { expectFigures, fieldsOf, radio, resultsOf, workOut } from './order';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
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
  await tabTo(page, page.getByRole('link', { name: 'Limits and sources' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Limits and sources', level: 1 })).toBeFocused();
});

test('limits and sources: back and forward keep what was typed', async ({ page }) => {
  await workOut(page, order);
  await page.getByRole('link', { name: 'Limits and sources' }).click();
  await expect(page).toHaveURL(/#\/limits$/);
  await expect(page.getByRole('heading', { name: 'Limits and sources', level: 1 })).toBeVisible();
  for (const figure of ['0.1 to 0.3 mg/kg', '0.25 to 0.75 mg/kg/h', '999 mL/h'])
    await expect(page.locator('main')).toContainText(figure);
  await expectAccessible(page);
  await photograph(page, 'limits');
  await page.goBack();
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await expect(fieldsOf(page).dose).toHaveValue('0.6');
  await expect(radio(page, 'Protocol', order.protocol)).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Limits and sources', level: 1 })).toBeVisible();
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
  await page.getByRole('link', { name: 'Limits and sources' }).click();
  await expect(page.getByRole('heading', { name: 'Limits and sources', level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
