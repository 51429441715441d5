import { resultsOf, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, test } from './page';

const order = { weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.08' };

test('the sheet says which published protocols a dose exceeds, first, and which hold it', async ({
  page,
}) => {
  const line = resultsOf(page).sheet.getByText('Published, not limits');
  await workOut(page, order);
  await expect(line).toHaveText(
    /above none of them\. It is inside Schwenk.*ANZCA.*0\.05\sto\s0\.5\smg\/kg\/h; NHS Highland/,
  );
  await expectAccessible(page);
  await photograph(page, 'published-line');
  await workOut(page, { dose: '0.9' });
  await expect(line).toHaveText(
    /above ANZCA.*0\.5\smg\/kg\/h; NHS Highland.*25\smg\/h\. It is inside Schwenk.*1\smg\/kg\/h\./,
  );
  await workOut(page, { dose: '1.1' });
  await expect(page.getByRole('heading', { name: 'Stop: above 1' })).toBeVisible();
  await expect(page.getByText('Published, not limits')).toHaveCount(0);
});

test('Library draws the order among the ranges, while its result stands', async ({ page }) => {
  await workOut(page, order);
  const limits = page.getByRole('link', { name: 'Library' });
  await limits.click();
  const picture = page.getByRole('figure', { name: 'Continuous intravenous infusion, at 70' });
  await expect(picture).toContainText(/the order on the Dose view: 0\.08\smg\/kg\/h/);
  await expect(picture).toContainText(
    /NHS Highland \(acute pain\): .*25\smg\/h; the order is inside it/,
  );
  // The limits over weight are drawn under the same name.
  const oral = page.getByRole('figure', { name: 'Oral' });
  await expect(oral.filter({ hasText: 'Blonk et al. 2010' })).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture.scrollIntoViewIfNeeded();
  await photograph(page, 'published-picture');
  await page.goBack();
  await page.getByRole('textbox', { name: 'Weight, in kilograms' }).fill('71');
  await limits.click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByText('the order on the Dose view')).toHaveCount(0);
});
