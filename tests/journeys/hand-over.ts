import type { Page } from '@playwright/test';
import { checkOf } from './check';
import { type TypedOrder, workOut } from './order';

/** An order whose figures stand nowhere else in the page. */
export const order = {
  weight: '73.5',
  protocol: 'Continuous intravenous infusion',
  dose: '0.27',
  drug: '250',
  volume: '50',
};
// 0.27 × 73.5 = 19.845 mg/h; 250 mg in 50 mL is 5 mg/mL; 3.969, set 4 mL/h; 20 mg/h is 0.272 mg/kg/h
export const figures = ['73.5', '162', '0.27', '0.272', '19.8', '250'];
export const arrived = 'An order came with the link. It stays hidden until you compare.';

/** What only the hand-over has. */
export function handOverOf(page: Page) {
  return {
    button: page.getByRole('button', { name: 'Hand over for a second check' }),
    code: page.getByRole('img', { name: /^QR code/ }),
    link: page.getByRole('link', { name: /#\/check\// }),
  };
}

/** Works an order out and hands it over; the link's address. */
export async function handOver(page: Page, typed: TypedOrder) {
  const { button, code, link } = handOverOf(page);
  await workOut(page, typed);
  await button.click();
  await code.waitFor();
  const address = await link.getAttribute('href');
  if (!address) throw new Error('the hand-over has no link');
  return address;
}

/** Opens a link in a page of its own, as another device would. */
export async function openLink(page: Page, address: string) {
  const opened = await page.context().newPage();
  await opened.goto(address);
  await checkOf(opened).form.waitFor();
  return opened;
}

/** The rows of the entries beside the order's, in ordinary spaces. */
export async function pairsIn(page: Page) {
  const rows = await checkOf(page).pairs.locator('tbody').getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts();
      return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    }),
  );
}

/** Those of the rows that are marked as unequal. */
export async function unequalIn(page: Page) {
  return (await pairsIn(page)).filter(([, , ordered]) => ordered?.includes('≠ differs'));
}
