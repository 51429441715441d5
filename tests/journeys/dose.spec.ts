import { expectFigures, radio, resultsOf, workOut } from './order';
import { expect, expectAccessible, photograph, test } from './page';

test('before anything is typed there is no result, and no clinical value has a default', async ({
  page,
}) => {
  const { sheet, ranges } = resultsOf(page);
  await expect(sheet).toHaveCount(0);
  await expect(ranges).toHaveCount(0);
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  const protocols = page.getByRole('radiogroup', { name: 'Protocol' }).getByRole('radio');
  await expect(protocols).toHaveCount(5);
  await expect(protocols.and(page.locator(':checked'))).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, 'empty');
});

test('70 kg alone gives every regimen of the source at that weight', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Weight, in kilograms' }).fill('70');
  await page.keyboard.press('Enter');
  const ranges = page.getByRole('region', { name: 'Ranges at 70 kg' });
  // One row for each: the regimen as named in its row, and its figures at 70 kg.
  for (const [regimen, figures] of [
    [/single/i, ['7 to 21 mg', '0.1 to 0.3 mg/kg']],
    [/continuous/i, ['7 to 35 mg/h', '70 mg/h', '0.1 to 0.5 mg/kg/h']],
    [/CRPS/, ['17.5 to 52.5 mg/h', '0.25 to 0.75 mg/kg/h']],
    [/oral/i, ['35 mg per dose', '105 to 140 mg per day', '0.5 mg/kg per dose']],
    [/subcutaneous/i, ['7 to 14 mg/h', '0.1 to 0.2 mg/kg/h']],
  ] as const) {
    const row = ranges.getByRole('row').filter({ hasText: regimen }).first();
    await expectFigures(row, figures);
  }
  await expect(resultsOf(page).sheet).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, 'ranges');
});

// One journey for each protocol; every figure worked by hand from the order.
const journeys = [
  {
    // 0.2 × 70 = 14 mg; 100 mg in 50 mL is 2 mg/mL; 14 ÷ 2 = 7 mL
    order: { weight: '70', protocol: 'Single intravenous dose', dose: '0.2' },
    preparation: { drug: '100', volume: '50' },
    figures: ['14 mg', '7 mL', '100 mg in 50 mL', '2 mg per mL', '7 to 21 mg'],
    absent: /mL\/h/,
  },
  {
    // 0.15 × 82.5 = 12.375 mg/h; 250 mg in 50 mL is 5 mg/mL; 12.375 ÷ 5 = 2.475, set 2.5 mL/h;
    // that delivers 12.5 mg/h
    order: { weight: '82.5', protocol: 'Continuous intravenous infusion', dose: '0.15' },
    preparation: { drug: '250', volume: '50' },
    figures: ['2.5 mL/h', '12.5 mg/h', '250 mg in 50 mL', '5 mg per mL', '82.5 kg'],
    absent: /per dose/,
  },
  {
    // 0.35 × 70 = 24.5 mg/h; 200 mg in 50 mL is 4 mg/mL; 6.125, set 6.1 mL/h; delivers 24.4 mg/h
    order: {
      weight: '70',
      protocol: 'Intravenous infusion for CRPS or spinal cord injury',
      dose: '0.35',
    },
    preparation: { drug: '200', volume: '50' },
    figures: ['6.1 mL/h', '24.5 mg/h', '24.4 mg/h', '200 mg in 50 mL', '4 mg per mL'],
    absent: /per dose/,
  },
  {
    // 0.5 × 70 = 35 mg per dose, × 3 = 105 mg per day; 500 mg in 50 mL is 10 mg/mL; 3.5 mL
    order: { weight: '70', protocol: 'Oral', dose: '0.5', dosesPerDay: '3' },
    preparation: { drug: '500', volume: '50' },
    figures: [
      '35 mg per dose',
      '105 mg per day',
      '3.5 mL per dose',
      '500 mg in 50 mL',
      '10 mg per mL',
    ],
    absent: /mL\/h/,
  },
  {
    // 0.1 × 60 = 6 mg/h; 250 mg in 50 mL is 5 mg/mL; 6 ÷ 5 = 1.2 mL/h
    order: { weight: '60', protocol: 'Subcutaneous infusion', dose: '0.1' },
    preparation: { drug: '250', volume: '50' },
    figures: ['1.2 mL/h', '6 mg/h', '250 mg in 50 mL', '5 mg per mL', '6 to 12 mg/h'],
    absent: /\b(SC|SQ)\b/,
  },
];

for (const { order, preparation, figures, absent } of journeys) {
  test(`${order.protocol}: ${order.dose} at ${order.weight} kg gives ${figures[0]}`, async ({
    page,
  }) => {
    await workOut(page, order);
    const { sheet } = resultsOf(page);
    await expect(sheet).toContainText(`${order.weight} kg`);
    await expect(sheet).toContainText(/racemic/);
    await workOut(page, preparation);
    await expectFigures(sheet, figures);
    await expect(sheet).not.toContainText(absent);
    await expect(sheet).not.toContainText(/(Note|Caution|Stop):/);
    await expectAccessible(page);
    await photograph(page, `sheet-${order.protocol.split(' ')[0]}`);
  });
}

test('the pump step decides the rate: 2.475 mL/h is 2.48 at 0.01 and 2.5 at 0.1', async ({
  page,
}) => {
  const { sheet } = resultsOf(page);
  await workOut(page, { ...journeys[1]?.order, ...journeys[1]?.preparation });
  await expect(radio(page, 'Rate step', '0.1 mL/h')).toBeChecked();
  await expectFigures(sheet, ['2.5 mL/h']);
  await workOut(page, { step: '0.01 mL/h' });
  await expectFigures(sheet, ['2.48 mL/h']);
  await expectFigures(sheet, ['12.4 mg/h']);
});

test('on a phone a plain sheet is at most 2,000 px, and only what is set is large, its unit too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { sheet } = resultsOf(page);
  await workOut(page, {
    ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
    ...{ drug: '100', volume: '50' },
  });
  await expectFigures(sheet, ['7 mL/h']);
  expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(2000);
  // 2.75 rem
  const large = await sheet
    .locator('*')
    .evaluateAll((all) =>
      all
        .filter((each) => getComputedStyle(each).fontSize === '44px')
        .map((each) => each.textContent),
    );
  expect(large).toEqual(['7', 'mL/h']);
  const sizes = await sheet
    .locator('*')
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontSize))]);
  // The type scale: nothing is smaller than its least.
  expect(sizes.map((size) => Number.parseFloat(size)).sort((a, b) => a - b)).toEqual([
    14, 17, 20, 24, 44,
  ]);
});
