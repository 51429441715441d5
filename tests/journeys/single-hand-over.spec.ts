import { readFileSync } from 'node:fs';
import { checkOf, compare, openCheck } from './check';
import { figures, order } from './hand-over';
import { workOut } from './order';
import { photograph } from './page';
import { readQr } from './qr';
import { BUILT, expect, test } from './single';

const asText = (page: Parameters<typeof openCheck>[0]) => ({
  fold: page.locator('summary').filter({ hasText: 'Order as text' }),
  field: page.getByRole('textbox', { name: 'Text that was handed over' }),
  take: page.getByRole('button', { name: 'Take the order over' }),
});

test('no link to a disk: a sentence, and the text of the order, which another computer takes', async ({
  page,
  context,
  disk,
}) => {
  await workOut(page, order);
  await page.getByRole('button', { name: 'Hand over for a second check' }).click();
  const panel = page.locator('.hand-over');
  await expect(panel).toContainText('no link leads to it from another device');
  await expect(panel.getByRole('link')).toHaveCount(0);
  const code = page.getByRole('img', { name: 'QR code of the text for the second check' });
  await code.scrollIntoViewIfNeeded();
  const scanned = `${await readQr(page)}`;
  expect(scanned).toMatch(/^[A-Za-z0-9_-]+$/);
  const shown = await panel.locator('.text').innerText();
  expect(shown).toMatch(/^(\S{4} )+\S{1,4}$/);
  expect(shown.replaceAll(' ', '')).toBe(scanned);
  await photograph(page, 'single-hand-over');

  const other = await context.newPage();
  await other.goto(disk.put('ketamine.html', readFileSync(BUILT, 'utf8')));
  await openCheck(other);
  const { fold, field, take } = asText(other);
  await fold.click();
  await take.click();
  await expect(other.getByText('Scan or type the text first.')).toBeVisible();
  await field.fill(shown);
  await field.press('Enter');
  await expect(
    other.getByText('An order came as a text. It stays hidden until you compare.'),
  ).toBeVisible();
  await expect(field).toHaveCount(0);
  // The figures of the order and its text are nowhere until somebody compares; the code itself has figures.
  const drawn = await other.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return 'no page';
    for (const each of copy.querySelectorAll('script, style, meta')) each.remove();
    return `${copy.outerHTML} ${document.title} ${JSON.stringify(history.state)} ${location.href}`;
  });
  expect(drawn).toContain('Compare');
  const found = [...figures, scanned].filter((each) =>
    new RegExp(`(?<![\\w.])${each.replaceAll('.', '\\.')}(?!\\w|\\.\\d)`).test(drawn),
  );
  expect(found).toEqual([]);
  expect(await other.evaluate('location.hash')).toBe('#/check');
  await compare(other, { ...order, reading: '4' });
  await expect(checkOf(other).verdict).toContainText('Agrees');
  await photograph(other, 'single-check');
});

test('a text with a character altered gives no order, and says so', async ({ page }) => {
  await workOut(page, order);
  await page.getByRole('button', { name: 'Hand over for a second check' }).click();
  const text = await page.locator('.hand-over .text').innerText();
  await openCheck(page);
  const { fold, field, take } = asText(page);
  await fold.click();
  await field.fill(text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  await take.click();
  await expect(
    page.getByText('The text is incomplete or was changed, so it gives no order'),
  ).toBeVisible();
});
