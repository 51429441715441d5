import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, test } from './page';

const order = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};

test.beforeEach(async ({ page }) => {
  await workOut(page, order);
  await expectFigures(resultsOf(page).sheet, ['7 mL/h']);
});

test('one more digit removes the result', async ({ page }) => {
  await fieldsOf(page).dose.press('End');
  await page.keyboard.type('5');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('7 mL/h');
});

test('pasting over a field removes the result', async ({ page }) => {
  const { drug, volume } = fieldsOf(page);
  await drug.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await volume.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(volume).toHaveValue('100');
  await expect(resultsOf(page).sheet).toHaveCount(0);
});

for (const [what, edit] of [
  ['another protocol', { protocol: 'Subcutaneous infusion' }],
  ['another pump step', { step: '1 mL/h' }],
  ['a field emptied', { volume: '' }],
] as const) {
  test(`${what} removes the result`, async ({ page }) => {
    await typeOrder(page, edit);
    await expect(resultsOf(page).sheet).toHaveCount(0);
    await expect(resultsOf(page).ranges).toHaveCount(0);
  });
}

test('a value written by autofill, without a key, removes the result', async ({ page }) => {
  await fieldsOf(page).weight.evaluate((field) => {
    // As a password manager writes: through the element's own setter, then an input event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '90');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(fieldsOf(page).weight).toHaveValue('90');
  await expect(resultsOf(page).sheet).toHaveCount(0);
});

test('the mouse wheel over a focused field changes nothing', async ({ page }) => {
  const { dose } = fieldsOf(page);
  await dose.focus();
  await dose.hover();
  await page.mouse.wheel(0, 120);
  await page.mouse.wheel(0, -240);
  // Arrow keys step a number field; here they only move the caret.
  await page.keyboard.press('ArrowUp');
  await expect(dose).toHaveValue('0.2');
  await expectFigures(resultsOf(page).sheet, ['7 mL/h']);
});

test('a protocol of another unit takes the dose away, and back again does not bring it back', async ({
  page,
}) => {
  const { dose } = fieldsOf(page);
  await radio(page, 'Protocol', 'Single intravenous dose').check();
  await expect(dose).toHaveValue('');
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await radio(page, 'Protocol', order.protocol).check();
  await expect(dose).toHaveValue('');
});

test('a protocol changed and changed back does not bring the old result back', async ({ page }) => {
  await radio(page, 'Protocol', 'Subcutaneous infusion').check();
  await radio(page, 'Protocol', order.protocol).check();
  await expect(resultsOf(page).sheet).toHaveCount(0);
});
