import { spaced } from '../../src/wording/text';
import { ALWAYS, SHEETS } from '../journeys/full-sheets';
import { FULL_ORDERS, FULLEST, LINE, LONG } from '../journeys/fullest';
import { codeOn } from '../journeys/paper';
import { expectLines, rowsInOrder } from '../journeys/paper-expect';
import { expectSays, RANGES, SHEET, typeOrder, workOut } from './order';
import { manyPages, onePage, rowsOf, sheetOf, stopClock } from './paper';
import { expect, test } from './test';

// What Chromium’s paper is held to, on A4; what differs by size, on Letter too.

const CONTINUOUS = 'Continuous intravenous infusion';
const MADE = /Made on \d{1,2} \w+ \d{4} at \d\d:\d\d \(UTC.*?\), version/;

for (const { order, bedside, read, lines } of SHEETS) {
  test(`paper: ${order.protocol}, ${order.dose} at ${order.weight} kg: ${read} on one page`, async ({
    person,
  }) => {
    await sheetOf(person, order, bedside);
    const sheet = await onePage(person, 'A4', `${order.protocol} ${order.weight} kg`);
    expectLines(sheet, [...ALWAYS, ...lines]);
    const largest = Math.max(...sheet.runs.map(({ size }) => size));
    const big = sheet.runs.filter(({ size }) => size === largest).map(({ text }) => text);
    expect([spaced(big.join(' ')), largest.toFixed(1)]).toEqual([read, '26.0']);
    const link = codeOn(sheet) ?? '';
    expect(link).toMatch(/^http:.*#\/check\/[\w-]+$/);
    expect(sheet.text.replaceAll(' ', '')).toContain(`oropen${link}`);
  });
}

test('paper: the fullest sheets keep to one page, every row of titration in its place', async ({
  person,
  baseURL,
}) => {
  for (const { messages, rows, ...typed } of FULL_ORDERS) {
    await person.open(`${baseURL}`);
    const order = { ...typed, protocol: CONTINUOUS, dose: '1', step: '0.1 mL/h' };
    await sheetOf(person, order, FULLEST);
    const medication = `— DOSE 1 mg/kg/h — WEIGHT ${typed.weight} kg, actual`;
    const pages = await manyPages(person, 'A4', { name: `full-${typed.weight}`, medication });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text.match(/(Note|Caution): /g)).toHaveLength(messages);
    expect(rowsInOrder(await rowsOf(person), pages)).toBe(rows);
  }
});

test('paper: with four body weights the fullest sheet may end over the page, never with an empty one', async ({
  person,
}) => {
  const bag = { drug: '500', volume: '17.725', step: '1 mL/h' };
  const body = { height: '155', sex: 'female', basis: 'actual' };
  const order = { weight: '155.125', protocol: CONTINUOUS, dose: '1', ...bag };
  await sheetOf(person, order, { ...FULLEST, body });
  const medication = '— DOSE 1 mg/kg/h — WEIGHT 155.125 kg, actual';
  const pages = await manyPages(person, 'A4', { name: 'body', medication });
  expect(pages.length).toBeLessThan(3);
  expect(pages.at(-1)?.text).toContain('Second check, date and time');
  expect(rowsInOrder(await rowsOf(person), pages)).toBe(12);
});

test('paper: 91 rows go on over the page, none parted, also in the widest letters', async ({
  person,
}) => {
  await sheetOf(person, LONG, { ...FULLEST, titrationStep: '0.01' });
  const rows = await rowsOf(person);
  for (const size of ['A4', 'Letter'] as const) {
    const pages = await manyPages(person, size, { name: 'long', medication: LINE });
    expect(pages).toHaveLength(2);
    for (const [at, { text }] of pages.entries()) {
      expect(text).toMatch(MADE);
      expect(text.endsWith('End of sheet'), `page ${at + 1}`).toBe(at + 1 === pages.length);
    }
    expect(rowsInOrder(rows, pages)).toBe(91);
  }
  await person.run(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync('html { font-family: Verdana, "DejaVu Sans", sans-serif !important }');
    document.adoptedStyleSheets = [wide];
  });
  const pages = await manyPages(person, 'A4', { name: 'wide', medication: LINE });
  expect(rowsInOrder(rows, pages)).toBe(91);
});

test('paper: what a table is stands on the page where it begins', async ({ person }) => {
  const protocol = 'Intravenous infusion for CRPS or spinal cord injury';
  await sheetOf(
    person,
    { weight: '151.3', protocol, dose: '0.799', drug: '500', volume: '500' },
    {
      body: { height: '165.2', sex: 'female', basis: 'adjusted' },
      ...{ vial: '200 mg in 20 mL (10 mg per mL)', way: 'Added to a full bag', start: '23:00' },
      ...{ titration: true, titrationStep: '0.01' },
    },
  );
  const medication = '— DOSE 0.799 mg/kg/h — WEIGHT';
  const pages = await manyPages(person, 'A4', { name: 'heading', medication });
  const at = (text: RegExp) => pages.findIndex((each) => text.test(each.text));
  const begins = at(/Dose mg\/kg\/h Rate/);
  expect(begins).toBeGreaterThanOrEqual(0);
  expect(at(/Titration per kilogram of adjusted weight/)).toBe(begins);
});

test('paper: text twice as large goes on over pages', async ({ person }) => {
  await sheetOf(person, LONG, FULLEST);
  const pages = await manyPages(person, 'A4', { name: 'large', scale: 2, medication: LINE });
  expect(pages.length).toBeGreaterThan(1);
  expect(rowsInOrder(await rowsOf(person), pages)).toBe(19);
});

test('paper: the ranges at 70 kg are a card on one page', async ({ person }) => {
  await stopClock(person);
  await workOut(person, { weight: '70' });
  await expectSays(person, RANGES, ['7 to 21 mg']);
  expectLines(await onePage(person, 'A4', 'Ranges'), [
    ...['Ranges at 70 kg', 'Single intravenous dose 7 to 21 mg'],
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

const INFUSION = {
  ...{ weight: '70', protocol: CONTINUOUS, dose: '0.2', drug: '100', volume: '50' },
};
test('paper: an empty, a changed and a refused form print one line', async ({ person }) => {
  const nothing = 'Nothing to print: no dose has been worked out from the form.';
  expect((await onePage(person, 'A4', 'empty')).text).toBe(nothing);
  await workOut(person, INFUSION);
  await expectSays(person, SHEET, ['7 mL/h']);
  await typeOrder(person, { dose: '0.25' });
  expect((await onePage(person, 'A4', 'changed')).text).toBe(nothing);
  await workOut(person, { dose: '0,2' });
  expect((await onePage(person, 'A4', 'refused')).text).toBe(nothing);
});

test('paper: an order that is stopped prints why, with drug, dose, weight and time, and no rate', async ({
  person,
}) => {
  await stopClock(person);
  await workOut(person, { ...INFUSION, dose: '1.2' });
  await expectSays(person, SHEET, [/Stop: above/]);
  const stop = await onePage(person, 'A4', 'stop');
  expectLines(stop, [
    '— continuous intravenous infusion — DOSE 1.2 mg/kg/h — WEIGHT 70 kg, actual',
    'ketamine (racemic)',
    'Made on 23 November 2026 at 09:41',
    'Nothing was worked out: there is no dose to give from this sheet.',
    'Stop: above 1 mg/kg/h',
    'End of sheet',
  ]);
  expect(stop.text).not.toMatch(/mL\/h|SET PUMP/i);
});
