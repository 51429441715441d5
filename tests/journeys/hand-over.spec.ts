import { checkOf, compare, expectBlank, figuresAnywhere } from './check';
import {
  arrived,
  figures,
  handOver,
  handOverOf,
  openLink,
  order,
  pairsIn,
  unequalIn,
} from './hand-over';
import { expectFigures, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, tabTo, test } from './page';
import { readQr } from './qr';

for (const typed of [
  order,
  // The longest link: every figure to three decimals.
  {
    weight: '104.125',
    protocol: 'Intravenous infusion for CRPS or spinal cord injury',
    dose: '0.375',
    drug: '1000.125',
    volume: '250.125',
    step: '0.01 mL/h',
  },
]) {
  test(`the code of ${typed.dose} mg/kg/h at ${typed.weight} kg, photographed, is the link`, async ({
    page,
    baseURL,
  }) => {
    const link = await handOver(page, typed);
    expect(link.startsWith(`${baseURL}#/check/`)).toBe(true);
    const { code } = handOverOf(page);
    await expect(code).toHaveAccessibleName(/second check/);
    await code.scrollIntoViewIfNeeded();
    expect(await readQr(page), 'on the screen').toBe(link);
    await expectAccessible(page);
    await photograph(page, `hand-over-${typed.weight}`);
  });
}

test('in forced colours on a black page the code keeps its own white', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const link = await handOver(page, order);
  await handOverOf(page).code.scrollIntoViewIfNeeded();
  expect(await readQr(page)).toBe(link);
  // As pages are darkened by a browser's extension: nothing around the code is white.
  const dark = 'body, body * { background: #000000 !important }';
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, dark);
  expect(await readQr(page)).toBe(link);
});

test.describe('on A4 at 192 dots per inch, coarser than any printer', () => {
  test.use({ deviceScaleFactor: 2 });

  test('the code, as printed, is the link', async ({ page }) => {
    const link = await handOver(page, order);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await handOverOf(page).code.scrollIntoViewIfNeeded();
    expect(await readQr(page)).toBe(link);
  });
});

test('the link and the code are shown only when asked for, and fold away again', async ({
  page,
}) => {
  const { button, code, link } = handOverOf(page);
  await workOut(page, order);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(code).toHaveCount(0);
  await expect(link).toHaveCount(0);
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(code).toBeVisible();
  await tabTo(page, link);
  await button.press('Space');
  await expect(code).toHaveCount(0);
  await expect(link).toHaveCount(0);
  // With the sheet goes its link, and the next sheet's is asked for anew.
  await button.click();
  await expect(link).toBeVisible();
  await typeOrder(page, { dose: '0.28' });
  await expect(link).toHaveCount(0);
  await workOut(page, { dose: '0.27' });
  await expect(link).toHaveCount(0);
  // Without a preparation there is no pump rate to check.
  await workOut(page, { drug: '', volume: '' });
  await expectFigures(resultsOf(page).sheet, ['19.8 mg/h']);
  await expect(button).toHaveCount(0);
});

test('the link opens a blank check; the order is nowhere in it until compared', async ({
  page,
  context,
}) => {
  const link = await handOver(page, order);
  const payload = link.split('#/check/')[1] ?? '';
  const secrets = [...figures, payload];
  expect(await figuresAnywhere(page, secrets), 'on the dose sheet').toEqual(secrets);
  const opening = context.waitForEvent('page');
  await handOverOf(page).link.click();
  const opened = await opening;
  await checkOf(opened).form.waitFor();
  await expect(opened).toHaveURL(/#\/check$/);
  await expect(opened).toHaveTitle('Second check – Ketamine dose');
  await expect(opened.getByText(arrived)).toBeVisible();
  await expectBlank(opened);
  expect(await figuresAnywhere(opened, secrets)).toEqual([]);
  await expectAccessible(opened);
  await photograph(opened, 'handed-over');
  // Nor when the checker leaves something out, or sees nothing but the problems.
  await checkOf(opened).compare.click();
  await expect(resultsOf(opened).problems).toBeVisible();
  expect(await figuresAnywhere(opened, secrets)).toEqual([]);
  await compare(opened, { ...order, weight: '60', dose: '0.1', drug: '200', reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  expect(await figuresAnywhere(opened, ['73.5', '0.27', '250'])).toEqual(['73.5', '0.27', '250']);
  // Both work it out again, blind again.
  await checkOf(opened).again.click();
  await expectBlank(opened);
  expect(await figuresAnywhere(opened, secrets)).toEqual([]);
  await expect(opened.getByText(arrived)).toBeVisible();
});

test('every entry the same and the pump at 4 mL/h: agrees', async ({ page }) => {
  const opened = await openLink(page, await handOver(page, order));
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
  expect(await pairsIn(opened)).toEqual([
    ['Protocol', 'continuous intravenous infusion', 'continuous intravenous infusion'],
    ['Weight, actual', '73.5 kg', '73.5 kg'],
    ['Ordered dose, on actual weight', '0.27 mg/kg/h', '0.27 mg/kg/h'],
    ['Drug in the bag or syringe', '250 mg', '250 mg'],
    ['Final volume', '50 mL', '50 mL'],
    ['Rate step', '0.1 mL/h', '0.1 mL/h'],
    ['Pump rate', '4 mL/h', '4 mL/h'],
  ]);
  await expect(checkOf(opened).comparison).not.toContainText(/differs/i);
  await expectAccessible(opened);
  await photograph(opened, 'handed-agrees');
});

// 0.2 × 70 = 14 mg/h at 2 mg/mL is 7 mL/h; at 17 kg it is 3.4 mg/h, 1.7 mL/h.
for (const { reading, says, slip } of [
  {
    // 7 × 2 ÷ 17 = 0.8235 mg/kg/h, 4.1 times 0.2
    reading: '7',
    says: ['0.824 mg/kg/h', 'about 4.1 times the order', 'An entry differs'],
    slip: 'The pump rate matches the order’s weight of 70 kg, not the 17 kg entered. Whose weight is it, and of which day?',
  },
  {
    reading: '1.7',
    says: ['3.4 mg/h', '0.2 mg/kg/h', 'An entry differs'],
    slip: undefined,
  },
]) {
  test(`the order says 70 kg, the checker 17 kg, the pump ${reading} mL/h: differs`, async ({
    page,
  }) => {
    const ordered = {
      weight: '70',
      protocol: 'Continuous intravenous infusion',
      dose: '0.2',
      drug: '100',
      volume: '50',
    };
    const opened = await openLink(page, await handOver(page, ordered));
    await compare(opened, { ...ordered, weight: '17', reading });
    const { verdict, comparison, slips } = checkOf(opened);
    await expect(verdict).toHaveText('Differs');
    await expect(verdict).toBeInViewport();
    await expectFigures(comparison, says);
    if (slip) await expect(slips.first()).toHaveText(slip);
    else await expect(slips).toHaveCount(0);
    expect(await unequalIn(opened)).toEqual([
      ['Weight, actual', '17 kg', '70 kg ≠ differs'],
      ...(reading === '7' ? [] : [['Pump rate', '1.7 mL/h', '7 mL/h ≠ differs']]),
    ]);
    await expectAccessible(opened);
    await photograph(opened, `handed-17-${reading}`);
  });
}

test('500 mg added to a full 50 mL bag: the order says 60 mL, and 50 mL differs', async ({
  page,
}) => {
  // A vial of 50 mg/mL: 500 ÷ 50 = 10 mL of drug on top of 50 mL. 14 ÷ 8.333 = 1.68, set 1.7 mL/h.
  const added = { ...order, weight: '70', dose: '0.2', drug: '500' };
  await typeOrder(page, added);
  await page.getByText('Preparation, titration and run-out').click();
  await radio(page, 'Vial', '500 mg in 10 mL (50 mg per mL)').check();
  await radio(page, 'How it is mixed', 'Added to a full bag').check();
  const opened = await openLink(page, await handOver(page, {}));
  // At 10 mg/mL 14 mg/h is 1.4 mL/h.
  await compare(opened, { ...added, reading: '1.4' });
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  expect(await unequalIn(opened)).toEqual([
    ['Final volume', '50 mL', '50 mL + 10 mL of drug = 60 mL ≠ differs'],
    ['Pump rate', '1.4 mL/h', '1.7 mL/h ≠ differs'],
  ]);
  await compare(opened, { volume: '60', reading: '1.7' });
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
});

test('another protocol, and no ordered dose, differ from the order too', async ({ page }) => {
  const opened = await openLink(page, await handOver(page, order));
  await compare(opened, {
    ...order,
    protocol: 'Subcutaneous infusion',
    dose: '',
    reading: '4',
  });
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  expect(await unequalIn(opened)).toEqual([
    ['Protocol', 'subcutaneous infusion', 'continuous intravenous infusion ≠ differs'],
    ['Ordered dose, on actual weight', 'nothing', '0.27 mg/kg/h ≠ differs'],
  ]);
});

test('at 320 px neither the code nor the entries beside the order are wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const link = await handOver(page, order);
  await expectNoSidewaysScroll(page);
  await handOverOf(page).code.scrollIntoViewIfNeeded();
  expect(await readQr(page)).toBe(link);
  await photograph(page, '320-hand-over');
  const opened = await openLink(page, link);
  await opened.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(opened);
  await compare(opened, { ...order, weight: '60', reading: '40' });
  await expect(checkOf(opened).pairs).toBeVisible();
  await expectNoSidewaysScroll(opened);
  await expectAccessible(opened);
  await photograph(opened, '320-pairs');
});
