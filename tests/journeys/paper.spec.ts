import type { Page } from '@playwright/test';
import { typeOrder, workOut } from './order';
import { expect, test } from './page';

test.skip(({ isMobile }) => isMobile, 'paper is the same from every screen');

const BAG = { weight: '70', drug: '200', volume: '40' };
const ORDERS = [
  { ...BAG, protocol: 'Continuous intravenous infusion', dose: '0.6' },
  { ...BAG, protocol: 'Intravenous infusion for CRPS or spinal cord injury', dose: '0.35' },
  { ...BAG, protocol: 'Subcutaneous infusion', dose: '0.15' },
  { ...BAG, protocol: 'Single intravenous dose', dose: '0.2' },
  { ...BAG, protocol: 'Oral', dose: '0.5' },
  { weight: '70' },
];

/** How many pages Chromium prints; every page of its PDF is one object of that type. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const order of ORDERS) {
  const what = 'protocol' in order ? order.protocol : 'the ranges at 70 kg';
  test(`${what}: one page of A4, and one of Letter`, async ({ page }) => {
    await workOut(page, order);
    expect(await pagesOf(page, 'A4')).toBe(1);
    expect(await pagesOf(page, 'Letter')).toBe(1);
  });
}

test('a changed form and a withheld order print one line only', async ({ page }) => {
  const printed = () => page.locator('body').innerText();
  await workOut(page, { weight: '70' });
  await typeOrder(page, { weight: '71' });
  await page.emulateMedia({ media: 'print' });
  const nothing = 'Nothing to print: no dose has been worked out from the form.';
  expect((await printed()).trim()).toBe(nothing);
  await page.emulateMedia({ media: 'screen' });
  await workOut(page, { weight: '25' });
  await page.emulateMedia({ media: 'print' });
  const withheld = (await printed()).replaceAll('\u00a0', ' ').trim();
  expect(withheld).toBe('Nothing was worked out. Stop: weight below 30 kg.');
});
