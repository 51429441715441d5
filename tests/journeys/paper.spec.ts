import { spaced } from '../../src/wording/text';
import { ALWAYS, SHEETS, sheetOf } from './full-sheets';
import { FULL_ORDERS, FULLEST, LINE, LONG } from './fullest';
import { typeOrder, workOut } from './order';
import { expect, test } from './page';
import { codeOn } from './paper';
import { expectLines, expectRowsInOrder, manyPages, onePage } from './paper-expect';

for (const { order, bedside, read, lines } of SHEETS) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${order.protocol}, ${order.dose} at ${order.weight} kg: ${read} on one page of ${format}`, async ({
      page,
    }) => {
      await sheetOf(page, order, bedside);
      const sheet = await onePage(page, format, `${order.protocol} ${order.weight} kg`);
      expectLines(sheet, [...ALWAYS, ...lines]);
      // What a hand will key is larger than all else, its unit as large.
      const largest = Math.max(...sheet.runs.map(({ size }) => size));
      const big = sheet.runs.filter(({ size }) => size === largest).map(({ text }) => text);
      expect([spaced(big.join(' ')), largest.toFixed(1)]).toEqual([read, '26.0']);
      // A phone reads from the code what is written out beside it.
      const link = codeOn(sheet) ?? '';
      expect(link).toMatch(/^http:.*#\/check\/[\w-]+$/);
      expect(sheet.text.replaceAll(' ', '')).toContain(`oropen${link}`);
    });
  }
}

for (const { weight, drug, volume, messages, rows } of FULL_ORDERS) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${weight} kg: ${messages} messages and ${rows} rows of titration keep to one page of A4, and on Letter only the signatures go over: ${format}`, async ({
      page,
    }) => {
      const protocol = 'Continuous intravenous infusion';
      const order = { weight, protocol, dose: '1', drug, volume, step: '0.1 mL/h' };
      await sheetOf(page, order, FULLEST);
      const medication = `— DOSE 1 mg/kg/h — WEIGHT ${weight} kg, actual`;
      const pages = await manyPages(page, format, { name: `full-${weight}`, medication });
      const [sheet, ...over] = pages;
      if (!sheet) throw new Error('Nothing was printed');
      expect(over.length).toBeLessThan(format === 'A4' ? 1 : 2);
      for (const { text } of over) expect(text).toContain('Second check, date and time');
      expect(sheet.text.match(/(Note|Caution): /g)).toHaveLength(messages);
      expect(await expectRowsInOrder(page, [sheet])).toBe(rows);
    });
  }
}

for (const format of ['A4', 'Letter'] as const) {
  test(`with four body weights too, the fullest sheet may end over the page of ${format}`, async ({
    page,
  }) => {
    // A body mass index of 64
    const protocol = 'Continuous intravenous infusion';
    const bag = { drug: '500', volume: '17.725', step: '1 mL/h' };
    await sheetOf(
      page,
      { weight: '155.125', protocol, dose: '1', ...bag },
      { ...FULLEST, body: { height: '155', sex: 'female', basis: 'actual' } },
    );
    const medication = '— DOSE 1 mg/kg/h — WEIGHT 155.125 kg, actual';
    const pages = await manyPages(page, format, { name: 'body', medication });
    expect(pages.length).toBeLessThan(3);
    // The last page is never an empty one that only says that it is the last.
    expect(pages[pages.length - 1]?.text).toContain('Second check, date and time');
    expect(await expectRowsInOrder(page, pages)).toBe(12);
  });
}

for (const format of ['A4', 'Letter'] as const) {
  test(`steps of 0.01 go on over the page of ${format}, row by row`, async ({ page }) => {
    await sheetOf(page, LONG, { ...FULLEST, titrationStep: '0.01' });
    const pages = await manyPages(page, format, { name: 'long', medication: LINE });
    expect(pages).toHaveLength(2);
    expect(await expectRowsInOrder(page, pages)).toBe(91);
  });

  test(`what a table is stands on the page of ${format} where it begins`, async ({ page }) => {
    // The first line of tables does not fit below what comes before it.
    const protocol = 'Intravenous infusion for CRPS or spinal cord injury';
    await sheetOf(
      page,
      { weight: '151.3', protocol, dose: '0.799', drug: '500', volume: '500' },
      {
        body: { height: '165.2', sex: 'female', basis: 'adjusted' },
        ...{ vial: '200 mg in 20 mL (10 mg per mL)', way: 'Added to a full bag', start: '23:00' },
        ...{ titration: true, titrationStep: '0.01' },
      },
    );
    const medication = '— DOSE 0.799 mg/kg/h — WEIGHT';
    const pages = await manyPages(page, format, { name: 'heading', medication });
    const at = (text: RegExp) => pages.findIndex((each) => text.test(each.text));
    const begins = at(/Dose mg\/kg\/h Rate/);
    expect(begins).toBeGreaterThanOrEqual(0);
    expect(at(/Titration per kilogram of adjusted weight/)).toBe(begins);
  });

  // A browser repeats no head that is over a quarter of the page, as this one is on Letter at twice the size.
  const scale = format === 'A4' ? 2 : 1.75;
  test(`text ${scale} times as large goes on over pages of ${format}`, async ({ page }) => {
    await sheetOf(page, LONG, FULLEST);
    const pages = await manyPages(page, format, { name: 'large', scale, medication: LINE });
    expect(pages.length).toBeGreaterThan(1);
    expect(await expectRowsInOrder(page, pages)).toBe(19);
  });

  test(`the widest letters of a system go on over pages of ${format}, and none is cut off`, async ({
    page,
  }) => {
    await sheetOf(page, LONG, { ...FULLEST, titrationStep: '0.01' });
    await page.evaluate(() => {
      const wide = new CSSStyleSheet();
      wide.replaceSync('html { font-family: Verdana, "DejaVu Sans", sans-serif !important }');
      document.adoptedStyleSheets = [wide];
    });
    const pages = await manyPages(page, format, { name: 'wide', medication: LINE });
    expect(await expectRowsInOrder(page, pages)).toBe(91);
  });
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the ranges at 70 kg are a card on one page of ${format}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 23, 9, 41));
    await workOut(page, { weight: '70' });
    const card = await onePage(page, format, 'Ranges');
    // 0.1 × 70 = 7; 0.3 × 70 = 21; 0.25 × 70 = 17.5; 0.75 × 70 = 52.5; 35 × 3 = 105; 35 × 4 = 140
    expectLines(card, [
      'Ranges at 70 kg',
      'Single intravenous dose 7 to 21 mg',
      'Continuous intravenous infusion 7 to 35 mg/h specialists up to 70 mg/h',
      'Intravenous infusion for CRPS or spinal cord injury 17.5 to 52.5 mg/h',
      'Oral 35 mg per dose 105 to 140 mg per day for 3 to 4 doses',
      'Subcutaneous infusion 7 to 14 mg/h',
      '0.1 to 0.5 mg/kg/h × 70 kg actual',
      'Racemic ketamine, doses as base. Dosed on actual body weight, 70 kg (154 lb).',
      'Made on 23 November 2026 at 09:41 (UTC',
      'Recalculate if weight, order or bag changes.',
    ]);
  });
}

test('the button prints the sheet, and only a sheet has one', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Print', exact: true });
  await expect(button).toHaveCount(0);
  let times = 0;
  await page.exposeFunction('paperWanted', () => {
    times += 1;
  });
  await page.evaluate('window.print = window.paperWanted');
  await workOut(page, { weight: '70', protocol: 'Oral', dose: '0.5' });
  await button.click();
  await expect.poll(() => times).toBe(1);
  // 3.5 mg/kg is the most that is worked out by mouth.
  await workOut(page, { dose: '3.6' });
  await expect(page.getByText('Stop: above').first()).toBeVisible();
  await expect(button).toHaveCount(0);
});

const INFUSION = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};
const NOTHING = 'Nothing to print: no dose has been worked out from the form.';
for (const { what, typed, edit = {}, line } of [
  { what: 'an empty form', typed: {}, line: NOTHING },
  { what: 'a changed form', typed: INFUSION, edit: { dose: '0.25' }, line: NOTHING },
  { what: 'a refused entry', typed: { ...INFUSION, dose: '0,2' }, line: NOTHING },
]) {
  test(`${what} prints one line: “${line}”`, async ({ page }) => {
    if (Object.keys(typed).length > 0) await workOut(page, typed);
    await typeOrder(page, edit);
    expect((await onePage(page, 'A4')).text).toBe(line);
  });
}

test('an order that is stopped prints why, with drug, dose, weight and time', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 9, 41));
  await workOut(page, { ...INFUSION, dose: '1.2' });
  const stop = await onePage(page, 'A4', 'stop');
  expectLines(stop, [
    '— continuous intravenous infusion — DOSE 1.2 mg/kg/h — WEIGHT 70 kg, actual',
    'ketamine (racemic)',
    'Made on 23 November 2026 at 09:41',
    'Nothing was worked out: there is no dose to give from this sheet.',
    'Stop: above 1 mg/kg/h',
    'End of sheet',
  ]);
});
