import { expect, type Page, test } from '@playwright/test';
import { fieldsOf, resultsOf, typeOrder } from './order';

// The sheet is painted in two stages; what warns is in the first, and paper never has half of it.

const ORDER = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.6',
  drug: '100',
  volume: '50',
};

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await typeOrder(page, ORDER);
  // The parts that come beside the page are there from now on.
  await fieldsOf(page).workOut.click();
  await expect(page.getByRole('button', { name: /^Hand over/ })).toBeVisible();
  await fieldsOf(page).dose.fill('0.7');
  await expect(resultsOf(page).sheet).toHaveCount(0);
});

/** Submits, and in the same task, before any frame, does something; what the sheet had before and after that. */
function atOnce(page: Page, then: 'print' | 'edit') {
  return page.evaluate(async (act) => {
    const state = () => {
      const sheet = document.querySelector('[aria-label="Dose sheet"]');
      return {
        set: sheet?.querySelector('.keyed .figure')?.textContent,
        cautions: sheet?.querySelectorAll('.message.caution').length,
        range: sheet?.querySelectorAll('.range-bar').length,
        working: sheet?.querySelectorAll('.working').length,
        foot: sheet?.querySelectorAll('.footers').length,
        code: sheet?.querySelectorAll('.paper-code svg').length,
      };
    };
    document.querySelector('form')?.requestSubmit();
    await Promise.resolve();
    const before = state();
    if (act === 'print') window.dispatchEvent(new Event('beforeprint'));
    else {
      document.getElementById('weight')?.focus();
      document.execCommand('insertText', false, '1');
      await Promise.resolve();
    }
    return { before, after: state() };
  }, then);
}

// 0.7 × 70 = 49 mg/h ÷ 2 mg/mL = 24.5 mL/h
const FIRST = { set: '24.5', cautions: 1, range: 1, working: 0, foot: 0, code: 0 };

test('printed before the rest is drawn, it is whole on paper, with its code', async ({ page }) => {
  const { before, after } = await atOnce(page, 'print');
  expect(before).toEqual(FIRST);
  expect(after).toMatchObject({ set: '24.5', cautions: 1, range: 1, foot: 1, code: 1 });
  expect(after.working).toBeGreaterThan(1);
});

test('the first painted frame has what is set, what warns and the range; the rest comes by itself', async ({
  page,
}) => {
  const watched = page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        addEventListener(
          'submit',
          () =>
            requestAnimationFrame(() => {
              const sheet = document.querySelector('[aria-label="Dose sheet"]');
              done(
                ['.keyed', '.message.caution', '.range-bar', '.footers'].filter((part) =>
                  sheet?.querySelector(part),
                ),
              );
            }),
          { once: true },
        );
      }),
  );
  await fieldsOf(page).dose.press('Enter');
  expect(await watched).toEqual(['.keyed', '.message.caution', '.range-bar']);
  await expect(resultsOf(page).sheet.getByText('Pump rate', { exact: true })).toBeVisible();
  await expect(
    resultsOf(page)
      .sheet.getByText(/^Made on/)
      .last(),
  ).toBeVisible();
});

test('an edit before the rest is drawn takes all of it away', async ({ page }) => {
  const { before, after } = await atOnce(page, 'edit');
  expect(before).toEqual(FIRST);
  expect(after).toEqual({});
  await page.waitForTimeout(300);
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await expect(page.locator('.footers, .working')).toHaveCount(0);
  await expect(fieldsOf(page).weight).toHaveValue(/1/);
});
