import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, tabTo, test } from './page';

const order = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.4' },
  ...{ drug: '500', volume: '250' },
};

/** The bedside sheet’s group, folded until wanted. */
function bedsideOf(page: Parameters<typeof radio>[0]) {
  return {
    fold: page.getByText('Preparation, titration and run-out', { exact: true }),
    vial: (name: string) => radio(page, 'Vial', name),
    way: (name: string) => radio(page, 'How it is mixed', name),
    titration: page.getByRole('checkbox', { name: 'Titration table on the dose sheet' }),
    step: page.getByRole('textbox', { name: /^Titration step/ }),
    start: page.getByRole('textbox', { name: /^Start time/ }),
  };
}

test('folded until wanted, and then nothing is chosen and nothing is filled in', async ({
  page,
}) => {
  const { fold, vial, way, titration, step, start } = bedsideOf(page);
  await typeOrder(page, order);
  await expect(start).toHaveCount(0);
  await fold.click();
  await expect(vial('None chosen')).toBeChecked();
  await expect(way('Made up to the volume')).not.toBeChecked();
  await expect(way('Added to a full bag')).not.toBeChecked();
  await expect(titration).not.toBeChecked();
  await expect(step).toHaveCount(0);
  await expect(start).toHaveValue('');
  await expectAccessible(page);
  await photograph(page, 'bedside-open');
});

test('a vial made up to 250 mL, started at 08:30: the preparation, the table and the run-out', async ({
  page,
}) => {
  const { fold, vial, way, titration, start } = bedsideOf(page);
  const { sheet } = resultsOf(page);
  await typeOrder(page, order);
  await fold.click();
  await vial('500 mg in 10 mL (50 mg per mL)').check();
  await way('Made up to the volume').check();
  await titration.check();
  await start.fill('08:30');
  await workOut(page, {});
  // 500 ÷ 50 = 10 mL, 240 mL to it; 28 ÷ 2 = 14 mL/h; 250 ÷ 14 = 17.857 h; 28 × 24 = 672 mg, 336 mL
  await expectFigures(sheet, ['10 mL', '240 mL', '14 mL/h', '17 h 51 min', '672 mg', '336 mL']);
  await expect(sheet).toContainText(/Empty at.*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day 02:21/);
  const tables = sheet.getByRole('table', { name: /^Titration per kilogram of actual weight/ });
  // 0.1 to 0.5 by 0.05 are nine rows, in two tables, each with its heads
  await expect(tables).toHaveCount(2);
  await expect(tables.getByRole('row')).toHaveCount(11);
  // 0.15 × 70 = 10.5 mg/h ÷ 2 = 5.25, set 5.3: 10.6 ÷ 70 = 0.1514
  await expect(tables.getByRole('row', { name: /^0.15 10.5 5.3 0.151/ })).toHaveCount(1);
  await expect(tables.getByRole('row', { name: /^0.4 28 14 0.4 this order/ })).toHaveCount(1);
  await expect(tables.getByRole('row', { name: /specialist/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'bedside-sheet');
  // Another start takes the sheet away at once.
  await start.fill('09:30');
  await expect(sheet).toHaveCount(0);
});

test('added to a full bag, the true strength decides the pump rate', async ({ page }) => {
  const { fold, vial, way } = bedsideOf(page);
  const { sheet } = resultsOf(page);
  await typeOrder(page, order);
  await fold.click();
  await vial('500 mg in 10 mL (50 mg per mL)').check();
  await way('Added to a full bag').check();
  await workOut(page, {});
  // 500 ÷ 260 = 1.923 mg/mL; 28 ÷ 1.923 = 14.56, set 14.6: 28.077 mg/h
  await expectFigures(sheet, ['260 mL', '14.6 mL/h', '28.1 mg/h']);
  await expectAccessible(page);
});

for (const { what, type, says } of [
  { what: 'a start of 8.30', type: { start: '8.30' }, says: /08:30/ },
  { what: 'a start of 24:00', type: { start: '24:00' }, says: /08:30/ },
  { what: 'a titration step of 0.001', type: { step: '0.001' }, says: /0\.01/ },
  { what: 'a titration step of 0,1', type: { step: '0,1' }, says: /comma/ },
] as const) {
  test(`${what} is refused in its own words, and what was typed stays`, async ({ page }) => {
    const bedside = bedsideOf(page);
    await typeOrder(page, order);
    await bedside.fold.click();
    await bedside.titration.check();
    for (const [field, typed] of Object.entries(type)) {
      await bedside[field === 'start' ? 'start' : 'step'].fill(typed);
    }
    await workOut(page, {});
    const { problems, sheet } = resultsOf(page);
    await expect(problems).toContainText(says);
    await expect(sheet).toHaveCount(0);
    const [[field, typed] = ['', '']] = Object.entries(type);
    const refused = bedside[field === 'start' ? 'start' : 'step'];
    await expect(refused).toHaveValue(typed);
    await problems.getByRole('link').click();
    await expect(refused).toBeFocused();
    await expectAccessible(page);
  });
}

test('keyboard alone: unfold, vial, mixing, step, start, work out', async ({ page }) => {
  const { fold, vial, way, titration, step, start } = bedsideOf(page);
  await typeOrder(page, order);
  await fieldsOf(page).weight.focus();
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await tabTo(page, vial('None chosen'));
  await page.keyboard.press('ArrowDown');
  await expect(vial('200 mg in 20 mL (10 mg per mL)')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(way('Made up to the volume')).toBeChecked();
  await tabTo(page, titration);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(step).toBeFocused();
  await page.keyboard.type('0.1');
  await tabTo(page, start);
  await page.keyboard.type('08:30');
  await page.keyboard.press('Enter');
  const { sheet } = resultsOf(page);
  // 500 ÷ 200 = 2.5 vials: 3 to open, 600 − 500 = 100 mg left over
  await expectFigures(sheet, ['3 vials to open', '50 mL', '200 mL', '100 mg']);
  // 0.1 to 0.5 by 0.1
  await expect(sheet.getByRole('table').getByRole('row')).toHaveCount(6);
});

test('at 320 px nothing is wider than the screen', async ({ page }) => {
  const { fold, vial, way, titration, start } = bedsideOf(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await typeOrder(page, { ...order, weight: '104.125', dose: '0.625', drug: '499.5' });
  await fold.click();
  await vial('1,000 mg in 10 mL (100 mg per mL)').check();
  await way('Made up to the volume').check();
  await titration.check();
  await start.fill('23:59');
  await workOut(page, {});
  await expect(resultsOf(page).sheet.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('what is left is told from what is given: 4.5 mL of a vial of 20 mL', async ({ page }) => {
  const { fold, vial, way } = bedsideOf(page);
  const { sheet } = resultsOf(page);
  // 0.3 × 150 = 45 mg; ÷ 10 = 4.5 mL; 20 − 4.5, 200 − 45
  await typeOrder(page, {
    ...{ weight: '150', protocol: 'Single intravenous dose', dose: '0.3' },
    ...{ drug: '200', volume: '20' },
  });
  await fold.click();
  await vial('200 mg in 20 mL (10 mg per mL)').check();
  await way('Made up to the volume').check();
  await workOut(page, {});
  await expectFigures(sheet, ['4.5 mL', '155 mg in 15.5 mL']);
  await expect(sheet).not.toContainText(/Left over/);
  await expectAccessible(page);
  await photograph(page, 'bedside-left');
});

test.describe('Berlin, on the evening before its clocks go back', () => {
  test.use({ timezoneId: 'Europe/Berlin' });
  test('a run past three in the morning says that the change is not counted', async ({ page }) => {
    const { fold, start } = bedsideOf(page);
    const { sheet } = resultsOf(page);
    await page.clock.setFixedTime(new Date('2026-10-24T17:00:00Z'));
    await typeOrder(page, { ...order, dose: '0.2', drug: '100', volume: '50' });
    await fold.click();
    await start.fill('21:30');
    await workOut(page, {});
    // 14 ÷ 2 = 7 mL/h; 50 ÷ 7 = 7 h 8 min
    await expect(sheet).toContainText(/Empty at\s*Sunday 04:38/);
    await expect(sheet).toContainText('a clock change in between is not counted');
    await expect(sheet).toContainText(/24\sOctober\s2026 at 19:00 \(UTC\+2\)/);
    await start.fill('08:30');
    await workOut(page, {});
    await expect(sheet).toContainText('15:38');
    await expect(sheet).not.toContainText('clock change');
  });
});
