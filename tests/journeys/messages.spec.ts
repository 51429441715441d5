import type { Page } from '@playwright/test';
import { expectFigures, resultsOf, workOut } from './order';
import { expect, expectAccessible, photograph, test } from './page';

const continuous = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  drug: '100',
  volume: '50',
};

/** No rate that could be keyed is anywhere in the page; the pump's step is a choice, not a rate. */
async function expectNoPumpRate(page: Page) {
  const text = await page.evaluate(() => {
    const copy = document.createElement('div');
    copy.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    for (const group of copy.querySelectorAll('[role=radiogroup]')) group.remove();
    return copy.textContent ?? '';
  });
  expect(text).not.toMatch(/\d\s*(mL\/h|millilitres? per hour)/);
}

// Each message names its figure and the limit that it stands against.
for (const { name, order, heading, figures } of [
  {
    name: 'note',
    order: { ...continuous, dose: '0.05' },
    heading: /^Note:/,
    figures: ['0.05 mg/kg/h', '0.1 mg/kg/h'],
  },
  {
    name: 'specialist',
    order: { ...continuous, dose: '0.6' },
    heading: /^Caution:/,
    figures: ['0.6 mg/kg/h', '0.5 mg/kg/h', 'specialist'],
  },
  {
    name: 'caution',
    order: { weight: '70', protocol: 'Single intravenous dose', dose: '0.4' },
    heading: /^Caution:/,
    figures: ['0.4 mg/kg', '0.3 mg/kg'],
  },
  {
    name: 'note-day',
    // 0.5 × 80 × 4 = 160 mg per day
    order: { weight: '80', protocol: 'Oral', dose: '0.5', dosesPerDay: '4' },
    heading: /^Note:/,
    figures: ['160 mg per day', '150 mg per day'],
  },
  {
    name: 'caution-strength',
    // 600 mg in 50 mL is 12 mg/mL; the tool cautions above 10
    order: { ...continuous, dose: '0.2', drug: '600' },
    heading: /^Caution:/,
    figures: ['12 mg per mL', '10 mg per mL', 'not from the source'],
  },
]) {
  test(`${name}: ${figures.join(', ')}`, async ({ page }) => {
    await workOut(page, order);
    const { sheet } = resultsOf(page);
    await expect(sheet.getByRole('heading', { name: heading })).toHaveCount(1);
    await expectFigures(sheet, figures);
    await expect(sheet).not.toContainText('Stop:');
    await expectAccessible(page);
    await photograph(page, name);
  });
}

for (const { name, order, figures } of [
  {
    name: 'stop-dose',
    order: { ...continuous, dose: '1.2' },
    figures: ['1.2 mg/kg/h', '1 mg/kg/h'],
  },
  {
    name: 'stop-weight',
    order: { ...continuous, dose: '0.2', weight: '25' },
    figures: ['25 kg', '30 kg', 'not from the source'],
  },
  {
    name: 'stop-strength',
    // 5 mg in 50 mL is 0.1 mg/mL
    order: { ...continuous, dose: '0.2', drug: '5' },
    figures: ['0.1 mg per mL', '0.2 mg per mL', 'not from the source'],
  },
  {
    name: 'stop-step',
    // 0.15 × 82.5 = 12.375 mg/h at 5 mg/mL is 2.475 mL/h; set to 2 it delivers 10 mg/h, 19.2 % less
    order: { ...continuous, weight: '82.5', dose: '0.15', drug: '250', step: '1 mL/h' },
    figures: ['12.4 mg/h', '10 mg/h', '19.2 %', '10 %'],
  },
]) {
  test(`${name}: ${figures.join(', ')}, and no pump rate anywhere`, async ({ page }) => {
    await workOut(page, order);
    const { sheet } = resultsOf(page);
    await expect(sheet.getByRole('heading', { name: /^Stop:/ })).toHaveCount(1);
    await expectFigures(sheet, figures);
    await expectNoPumpRate(page);
    await expectAccessible(page);
    await photograph(page, name);
  });
}

test('a result is announced once, with its unit in words', async ({ page, isMobile }) => {
  // Everything that a live region says, as a screen reader would queue it.
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const regions = '[role=status], [role=alert], [role=log], [aria-live], output';
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
        ),
      );
      for (const region of changed) if (region?.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
  await workOut(page, { ...continuous, dose: '0.2' });
  const { sheet } = resultsOf(page);
  await expectFigures(sheet, ['7 mL/h']);
  const said = await heard.jsonValue();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/\b7 millilitres per hour/);
  // On one column the sheet is below the button, so the focus goes there.
  if (isMobile) await expect(sheet.getByRole('heading', { name: 'Dose sheet' })).toBeFocused();
});
