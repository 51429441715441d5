import type { Page } from '@playwright/test';
import { type TypedOrder, typeOrder } from './order';
import { expect } from './page';

/** What a second checker types: the order again, and what the pump or the syringe shows. */
export type TypedCheck = TypedOrder & { reading?: string };

/** What only the second check has, found as a screen reader names it. */
export function checkOf(page: Page) {
  const comparison = page.getByRole('region', { name: 'Comparison' });
  return {
    form: page.getByRole('form', { name: 'Second check' }),
    reading: page.getByRole('textbox', {
      name: /^(Pump rate, in millilitres per hour|Volume drawn up, in millilitres)$/,
    }),
    compare: page.getByRole('button', { name: 'Compare', exact: true }),
    again: page.getByRole('button', { name: 'Check again' }),
    comparison,
    verdict: comparison.getByRole('status').getByRole('heading', { level: 2 }),
    slips: comparison.getByRole('listitem'),
    pairs: comparison.getByRole('table', { name: 'Your entries beside the order' }),
  };
}

/** Opens the second check as a person at this screen does. */
export async function openCheck(page: Page) {
  await page.getByRole('link', { name: 'Second check', exact: true }).click();
  await checkOf(page).form.waitFor();
}

/** Types a check; an absent field stays as it is. */
export async function typeCheck(page: Page, typed: TypedCheck) {
  await typeOrder(page, typed);
  if (typed.reading !== undefined) await checkOf(page).reading.fill(typed.reading);
}

/** Types a check and compares it. */
export async function compare(page: Page, typed: TypedCheck) {
  await typeCheck(page, typed);
  await checkOf(page).compare.click();
}

/** No entry, no protocol, no result; the step alone stands where an empty form has it. */
export async function expectBlank(page: Page) {
  await expect(page.getByRole('textbox')).toHaveCount(5);
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  const chosen = page.getByRole('radio', { checked: true });
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveAccessibleName('0.1 mL/h');
  await expect(checkOf(page).verdict).toHaveCount(0);
  await expect(checkOf(page).pairs).toHaveCount(0);
}

/** Those of the figures that stand, whole, anywhere in the page: its elements, title or address. */
export async function figuresAnywhere(page: Page, figures: readonly string[]) {
  const fields = page.getByRole('textbox');
  const entries = await fields.evaluateAll((all) =>
    all.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
  );
  // The built files have letters and digits in their names, which are nobody's figures.
  const elements = (await page.content()).replace(/assets\/[\w.-]+/g, '');
  const text = [elements, await page.title(), page.url(), ...entries].join('\n');
  return figures.filter((figure) =>
    new RegExp(`(?<![\\w.])${figure.replaceAll('.', '\\.')}(?!\\w|\\.\\d)`).test(text),
  );
}
