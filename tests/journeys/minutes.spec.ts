import { checkOf, openCheck, typeCheck } from './check';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder } from './order';
import { expect, expectAccessible, photograph, test } from './page';
import { expectLines, onePage } from './paper-expect';

/** 0.3 mg/kg × 70 kg = 21 mg of 50 mg in 50 mL: 21 mL, over 15 minutes 84 mL/h. */
const ORDER = {
  weight: '70',
  protocol: 'Single intravenous dose',
  dose: '0.3',
  drug: '50',
  volume: '50',
};

test('a dose over minutes by a pump: typed, set by rate and volume, on paper, and checked', async ({
  page,
}) => {
  const minutes = page.getByRole('textbox', { name: 'Give over, in minutes' });
  const { sheet } = resultsOf(page);
  await typeOrder(page, ORDER);
  await minutes.fill('15');
  await fieldsOf(page).workOut.click();
  await expect(page.getByRole('radiogroup', { name: 'Given by' })).toHaveAccessibleDescription(
    'Choose what the dose is given by over these minutes: a pump, or a hand.',
  );
  await expect(sheet).toHaveCount(0);
  await radio(page, 'Given by', 'a pump').check();
  await radio(page, 'Rate step', '1 mL/h').check();
  await minutes.press('Enter');
  await expectFigures(sheet, ['84 mL/h', '21 mL', '15 minutes', '50 mg', '0.714 mg/kg']);
  await expect(sheet).toContainText(
    'Set both. Without the volume limit the pump gives the whole bag.',
  );
  const keyed = sheet.locator('.keyed .figure');
  await expect(keyed).toHaveText(['84', '21']);
  const sizes = await keyed.evaluateAll((all) =>
    all.map((each) => getComputedStyle(each).fontSize),
  );
  expect(new Set(sizes).size).toBe(1);
  await expect(page.getByRole('status')).toContainText(
    'Set pump to 84 millilitres per hour. Volume to be infused 21 millilitres.',
  );
  await expectAccessible(page);
  await photograph(page, 'minutes');

  const paper = await onePage(page, 'A4', 'minutes');
  expectLines(paper, [
    'SET PUMP TO',
    '84 mL/h',
    'VOLUME TO BE INFUSED',
    '21 mL',
    'Set both. Without the volume limit the pump gives the whole bag.',
    'What stays in the line is not given: flush with',
    'mL at the same rate,',
    'May be repeated after',
  ]);
  expect(paper.text).not.toContain('Give over, in minutes');

  // A second person types it again, and reads both from the pump: first without a limit.
  await openCheck(page);
  await typeCheck(page, ORDER);
  await minutes.fill('15');
  await radio(page, 'Given by', 'a pump').check();
  await page.getByRole('textbox', { name: 'Pump rate, in millilitres per hour' }).fill('84');
  await radio(page, 'Rate step', '1 mL/h').check();
  const limit = page.getByRole('checkbox', { name: 'The pump has no volume limit set' });
  await limit.check();
  await radio(page, 'Is the dose running?', 'no').check();
  const { compare, verdict, comparison, slips } = checkOf(page);
  await compare.click();
  await expect(verdict).toHaveText('Differs');
  await expect(slips.first()).toContainText('the pump gives the whole');
  await expectAccessible(page);
  await limit.uncheck();
  await expect(verdict).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Volume to be infused, in millilitres' }).fill('21');
  await compare.click();
  await expect(verdict).toHaveText('Agrees');
  await expectFigures(comparison, ['84 mL/h', '21 mL', '15 minutes']);
});

test('without minutes the sheet has a line for them', async ({ page }) => {
  await typeOrder(page, ORDER);
  await fieldsOf(page).workOut.click();
  const paper = await onePage(page, 'A4', 'no-minutes');
  expectLines(paper, ['Give over, in minutes', 'May be repeated after']);
});
