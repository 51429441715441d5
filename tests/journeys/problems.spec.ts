import { fieldsOf, resultsOf, workOut } from './order';
import { expect, expectAccessible, photograph, test } from './page';

const continuous = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  drug: '100',
  volume: '50',
};

test('problems take focus, each with a link to its field, and leave no result', async ({
  page,
}) => {
  const { sheet, ranges, problems } = resultsOf(page);
  const { weight, dose } = fieldsOf(page);
  await workOut(page, { ...continuous, dose: '0.2' });
  await expect(sheet).toBeVisible();
  await workOut(page, { weight: '1,000', dose: '.5' });
  await expect(problems).toContainText('There are 2 problems');
  await expect(sheet).toHaveCount(0);
  await expect(ranges).toHaveCount(0);
  // What was typed stays as it was typed.
  await expect(weight).toHaveValue('1,000');
  await expect(weight).toHaveAccessibleDescription(/comma/);
  await expect(dose).toHaveAccessibleDescription(/zero/);
  await expectAccessible(page);
  await photograph(page, 'problems');
  await problems.getByRole('link', { name: /comma/ }).click();
  await expect(weight).toBeFocused();
  await workOut(page, { weight: '70' });
  await expect(problems).toContainText('There is a problem');
  await problems.getByRole('link', { name: /zero/ }).click();
  await expect(dose).toBeFocused();
});

for (const [typed, words] of [
  ['', /weight/i],
  ['0,5', /comma/],
  ['.5', /zero/],
  ['5.', /after the point/],
  ['154 lb', /154\slb is 69\.85\skg/],
  ['7O', /number/],
  ['-5', /more than zero/],
  ['007', /zeros/],
  ['70.12345', /three/],
  ['70\u200b', /invisible.*zero-width space/],
] as const) {
  test(`a weight of "${typed}" is refused in its own words`, async ({ page }) => {
    await workOut(page, { weight: typed });
    await expect(resultsOf(page).problems).toContainText(words);
    await expect(resultsOf(page).ranges).toHaveCount(0);
    await expect(fieldsOf(page).weight).toHaveValue(typed);
  });
}

test('a refused comma asks the device for every key, and the refusal stays', async ({ page }) => {
  const { weight, dose } = fieldsOf(page);
  await weight.fill('70,5');
  await expect(weight).toHaveAttribute('inputmode', 'decimal');
  await weight.press('Enter');
  await expect(resultsOf(page).problems).toContainText(/comma/);
  await expect(weight).toHaveAttribute('inputmode', 'text');
  await expect(weight).toHaveValue('70,5');
  await expect(dose).toHaveAttribute('inputmode', 'decimal');
  await weight.fill('70.5');
  await expect(weight).toHaveAttribute('inputmode', 'text');
  await weight.press('Enter');
  await expect(resultsOf(page).ranges).toBeVisible();
});
