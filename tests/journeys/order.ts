import { expect, type Locator, type Page } from '@playwright/test';

/** What a clinician types; an absent field stays as it is. */
export type TypedOrder = {
  weight?: string;
  protocol?: string;
  dose?: string;
  dosesPerDay?: string;
  drug?: string;
  volume?: string;
  step?: string;
};

/** The form's fields, found as a screen reader names them. */
export function fieldsOf(page: Page) {
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  return {
    weight: field('Weight, in kilograms'),
    dose: field(/^Ordered dose/),
    drug: field(/^Drug in the (bag|bottle) or syringe, in milligrams$/),
    volume: field('Final volume, in millilitres'),
    workOut: page.getByRole('button', { name: 'Work out the dose' }),
  };
}

/** One radio of a named group. */
export function radio(page: Page, group: string | RegExp, name: string) {
  return page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
}

/** Fills the form in spoken order: weight, protocol, ordered dose, preparation. */
export async function typeOrder(page: Page, typed: TypedOrder) {
  const fields = fieldsOf(page);
  if (typed.weight !== undefined) await fields.weight.fill(typed.weight);
  if (typed.protocol !== undefined) await radio(page, 'Protocol', typed.protocol).check();
  if (typed.dose !== undefined) await fields.dose.fill(typed.dose);
  if (typed.dosesPerDay !== undefined)
    await radio(page, 'Doses per day', typed.dosesPerDay).check();
  if (typed.drug !== undefined) await fields.drug.fill(typed.drug);
  if (typed.volume !== undefined) await fields.volume.fill(typed.volume);
  if (typed.step !== undefined) await radio(page, /^(Rate|Syringe) step$/, typed.step).check();
}

/** Types an order and asks for the dose. */
export async function workOut(page: Page, typed: TypedOrder) {
  await typeOrder(page, typed);
  await fieldsOf(page).workOut.click();
}

/** The region says each figure with its unit, whole: "7 mL" is neither in "17 mL" nor in "7 mL/h". */
export async function expectFigures(region: Locator, figures: readonly string[]) {
  for (const figure of figures) {
    const whole = figure.replace(/[.()]/g, '\\$&').replaceAll(' ', '\\s');
    await expect(region).toContainText(new RegExp(`(?<![\\d.,])${whole}(?![\\w/])`), {
      // Blocks stay apart, where textContent would run one figure into the next.
      useInnerText: true,
    });
  }
}

/** The regions where results appear. */
export function resultsOf(page: Page) {
  return {
    sheet: page.getByRole('region', { name: 'Dose sheet' }),
    ranges: page.getByRole('region', { name: /^Ranges at / }),
    problems: page.locator(':focus').filter({ hasText: /There (is a|are \d) problems?/ }),
  };
}
