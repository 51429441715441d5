import { sheetOf } from './full-sheets';
import { typeOrder, workOut } from './order';
import { expect, test } from './page';
import { printed } from './paper';
import { expectPages, expectRowsInOrder, onePage } from './paper-expect';

test.skip(({ isMobile }) => isMobile, 'paper is the same from every screen');

const INFUSION = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};
const NOTHING = 'Nothing to print: no dose has been worked out from the form.';

for (const { what, typed, edit = {}, line } of [
  { what: 'an empty form', typed: {}, line: NOTHING },
  { what: 'a changed form', typed: INFUSION, edit: { dose: '0.25' }, line: NOTHING },
  { what: 'a refused entry', typed: { ...INFUSION, dose: '0,2' }, line: NOTHING },
  {
    what: 'an order of 1.2 mg/kg/h',
    typed: { ...INFUSION, dose: '1.2' },
    line: 'Nothing was worked out. Stop: above 1 mg/kg/h.',
  },
  {
    what: 'a weight of 25 kg',
    typed: { weight: '25' },
    line: 'Nothing was worked out. Stop: weight below 30 kg.',
  },
]) {
  test(`${what} prints one line: “${line}”`, async ({ page }) => {
    if (Object.keys(typed).length > 0) await workOut(page, typed);
    await typeOrder(page, edit);
    expect((await onePage(page, 'A4')).text).toBe(line);
  });
}

// Figures as wide as they come: up to 250.125 mg/h and 250.13 mL/h.
const LONG = {
  ...{ ...INFUSION, weight: '250.125', dose: '1' },
  ...{ drug: '500', volume: '500', step: '0.01 mL/h' },
};
const MEDICATION = 'DOSE 1 mg/kg/h — WEIGHT 250.125 kg';

for (const format of ['A4', 'Letter'] as const) {
  test(`91 rows of 0.01 mg/kg/h flow over pages of ${format}, in order`, async ({ page }) => {
    await sheetOf(page, LONG, { titrationStep: '0.01' });
    const pages = await printed(page, format, 'rows');
    expect(pages.length).toBeGreaterThan(1);
    expectPages(pages, MEDICATION);
    expect(await expectRowsInOrder(page, pages)).toBe(91);
    // Signed once, at the end.
    const signed = pages.map(({ text }) => text.includes('Prescriber, date and time'));
    expect(signed).toEqual([...pages.slice(1).map(() => false), true]);
  });

  test(`text twice as large flows over pages of ${format}, neither shrunk nor cut`, async ({
    page,
  }) => {
    await sheetOf(page, LONG, {
      vial: '500 mg in 5 mL (100 mg per mL)',
      way: 'Made up to the volume',
    });
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = '21pt';
      const sizes = { reading: 52, title: 30, large: 24, text: 21, small: 18 };
      for (const [name, size] of Object.entries(sizes)) style.setProperty(`--${name}`, `${size}pt`);
      for (const text of document.querySelectorAll<SVGTextElement>('.range-bar text')) {
        text.style.fontSize = '18pt';
      }
    });
    const pages = await printed(page, format, 'twice');
    expect(pages.length).toBeGreaterThan(1);
    expectPages(pages, MEDICATION);
    await expectRowsInOrder(page, pages);
    const sizes = pages.flatMap(({ runs, foot }) =>
      runs.filter(({ text }) => !foot.includes(text)).map(({ size }) => size),
    );
    expect(Math.min(...sizes).toFixed(1)).toBe('18.0');
  });
}

test('six messages, body weights and 14 rows lose nothing, however many pages of Letter', async ({
  page,
}) => {
  await sheetOf(
    page,
    { ...LONG, weight: '30.1', volume: '11', step: '0.1 mL/h' },
    {
      body: { height: '153', sex: 'female', basis: 'actual' },
      vial: '1,000 mg in 10 mL (100 mg per mL)',
      way: 'Made up to the volume',
      start: '21:30',
    },
  );
  const pages = await printed(page, 'Letter', 'body');
  expectPages(pages, 'DOSE 1 mg/kg/h — WEIGHT 30.1 kg, actual');
  expect(await expectRowsInOrder(page, pages)).toBe(14);
});
