import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test, visit } from './host';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';

// A hospital’s bands drawn over weight, and the same in words, on a desk and on the narrowest phone.
const NAME = 'ours.ketamine-library.json';

for (const width of [1280, 320]) {
  test(`${width} px: the limits in use over weight, a cap that bends the line`, async ({
    page,
    host,
  }) => {
    const file = '../library/published/schwartzman-as-published.ketamine-library.json';
    copyFileSync(join(import.meta.dirname, file), join(host.folder, NAME));
    writeFileSync(join(host.folder, 'site.json'), `{"library": "${NAME}"}`);
    await page.setViewportSize({ width, height: 844 });
    await visit(page, host);
    await page.getByRole('link', { name: 'Library' }).click();
    const region = page.getByRole('region', { name: 'The limits over weight' });
    await expect(
      region.getByRole('img', { name: /^CRPS, out-patients over weight/ }),
    ).toBeVisible();
    // 25 ÷ 0.35 = 71.43 kg
    const table = region.getByRole('table', { name: 'CRPS, out-patients, over weight' });
    await expect(table.getByRole('row').nth(1)).toContainText(/about.71\.4.*0\.35.mg\/kg\/h/);
    await expect(table.getByRole('row').nth(2)).toContainText(/25.mg\/h.*Schwartzman et al\./);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await photograph(page, `over-weight-${width}`);
  });
}

test('320 px: an address in a file is broken rather than wider than the screen', async ({
  page,
  host,
}) => {
  const file = '../library/published/nhs-highland-closed.ketamine-library.json';
  copyFileSync(join(import.meta.dirname, file), join(host.folder, NAME));
  writeFileSync(join(host.folder, 'site.json'), `{"library": "${NAME}"}`);
  await page.setViewportSize({ width: 320, height: 844 });
  await visit(page, host);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { name: 'The file in use' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
