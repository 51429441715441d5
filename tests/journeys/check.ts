import type { Page } from '@playwright/test';
import { type TypedOrder, typeOrder } from './order';
import { expect } from './page';

/** What a second checker types: the order again, and what the pump or the syringe shows. */
export type TypedCheck = TypedOrder & { reading?: string; running?: 'yes' | 'no' };

/** What the label is said to say of the mixing, unless the test says something else. */
const NOT_SAID = 'The label does not say';

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
    print: page.getByRole('button', { name: 'Print' }),
    mixed: page.getByRole('radiogroup', { name: 'How the label says it is mixed' }),
    running: page.getByRole('radiogroup', { name: 'Is the infusion running?' }),
    pairs: comparison.getByRole('table', { name: 'Your entries beside the order' }),
  };
}

/** Opens the second check as a person at this screen does. */
export async function openCheck(page: Page) {
  await page.getByRole('link', { name: 'Second check', exact: true }).click();
  await checkOf(page).form.waitFor();
}

/** Types a check; an absent field stays as it is, but an infusion does not run unless it is said. */
export async function typeCheck(page: Page, typed: TypedCheck) {
  await typeOrder(page, typed);
  if (typed.reading !== undefined) await checkOf(page).reading.fill(typed.reading);
  const { running, mixed } = checkOf(page);
  if (
    (await mixed.count()) > 0 &&
    (await mixed.getByRole('radio', { checked: true }).count()) === 0
  )
    await mixed.getByRole('radio', { name: NOT_SAID }).check();
  const isUnsaid = (await running.getByRole('radio', { checked: true }).count()) === 0;
  if ((await running.count()) > 0 && (typed.running !== undefined || isUnsaid)) {
    await running.getByRole('radio', { name: typed.running ?? 'no', exact: true }).check();
  }
}

/** Types a check and compares it. */
export async function compare(page: Page, typed: TypedCheck) {
  await typeCheck(page, typed);
  await checkOf(page).compare.click();
}

/** No entry, no protocol, no result; step and basis alone stand where an empty form has them. */
export async function expectBlank(page: Page) {
  await expect(page.getByRole('textbox')).toHaveCount(5);
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  const chosen = page.getByRole('radio', { checked: true });
  await expect(chosen).toHaveCount(2);
  await expect(chosen.first()).toHaveAccessibleName('actual weight');
  await expect(chosen.last()).toHaveAccessibleName('0.1 mL/h');
  await expect(checkOf(page).verdict).toHaveCount(0);
  await expect(checkOf(page).pairs).toHaveCount(0);
}

/** Those of the figures that stand, whole, anywhere in the page: its elements, title or address. */
export async function figuresAnywhere(page: Page, figures: readonly string[]) {
  const fields = page.getByRole('textbox');
  const entries = await fields.evaluateAll((all) =>
    all.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
  );
  // The built files have letters and digits in their names, and the style has lengths: nobody's figures.
  const elements = (await page.content()).replace(/assets\/[\w.-]+|<style>.*?<\/style>/gs, '');
  const text = [elements, await page.title(), page.url(), ...entries].join('\n');
  return figures.filter((figure) =>
    new RegExp(`(?<![\\w.])${figure.replaceAll('.', '\\.')}(?!\\w|\\.\\d)`).test(text),
  );
}
