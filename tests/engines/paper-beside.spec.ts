import { expectLines, expectMarked, faultsOf } from '../journeys/paper-expect';
import { BEDSIDE, HEAD, INFUSION, LABEL, RECORD } from '../journeys/record-lines';
import { under } from './hospital';
import { expectSays, SHEET, typeOrder, workOut } from './order';
import {
  drawn,
  labelAlone,
  manyPages,
  onePage,
  printed,
  printWith,
  sheetOf,
  stopClock,
  workOutWhole,
} from './paper';
import { expect, test } from './test';

// What is printed beside a sheet, held to the same rules.

test('paper: the record is the second page, the label the third, none filled in or cut off', async ({
  person,
}) => {
  await sheetOf(person, INFUSION, BEDSIDE);
  await printWith(person, 'Bedside record');
  await printWith(person, 'Bag label');
  for (const size of ['A4', 'Letter'] as const) {
    const pages = await manyPages(person, size, { name: 'record' });
    expect(pages).toHaveLength(3);
    for (const each of pages) expectLines(each, HEAD);
    const [sheet, record, label] = pages;
    if (!sheet || !record || !label) throw new Error('Three pages were printed');
    expectLines(sheet, ['Dose sheet', 'End of sheet']);
    expectLines(record, [...RECORD, 'End of record']);
    expectLines(label, ['Bag label', ...LABEL, 'End of label']);
    for (const { text } of [record, label]) expect(text).not.toMatch(/08:00|15:08|7 h 8 min/);
  }
  await typeOrder(person, { dose: '0.25' });
  const { text } = await onePage(person, 'A4', 'record-gone');
  expect(text).not.toMatch(/Bedside record|Bag label|in 50 mL/);
});

test('paper: a record with the longest table of rates goes on over pages', async ({ person }) => {
  const order = {
    ...{ weight: '30.125', protocol: INFUSION.protocol, dose: '1', drug: '499.5' },
    ...{ volume: '11.005', step: '0.01 mL/h' },
  };
  const vial = '1,000 mg in 10 mL (100 mg per mL)';
  await sheetOf(person, order, { ...BEDSIDE, vial, titrationStep: '0.01' });
  await printWith(person, 'Bedside record');
  const medication = '— DOSE 1 mg/kg/h — WEIGHT 30.125 kg, actual';
  await manyPages(person, 'A4', { name: 'record-long', medication });
});

/** Millimetres in points. */
const MM = 72 / 25.4;
for (const height of [70, 50]) {
  test(`paper: a label of 100 × ${height} mm is printed alone, whole, the longest figures too`, async ({
    person,
    baseURL,
  }) => {
    for (const [order, lines] of [
      [INFUSION, LABEL.filter((line) => !line.startsWith('Diluent volume'))],
      [
        { ...INFUSION, dose: '0.3', drug: '499.5', volume: '111.005' },
        ['499.5 mg in 111.005 mL', 'about 4.5 mg per mL', 'amount mg'],
      ],
    ] as const) {
      await person.open(`${baseURL}`);
      await workOut(person, order);
      await printWith(person, 'Bag label');
      await person.choose('Bag label on', new RegExp(`100 × ${height} mm`));
      await drawn(person, `.bag-label.alone-${height}`);
      const [label, ...more] = await labelAlone(person, height, `${height}-${order.drug}`);
      expect(more).toEqual([]);
      if (!label) throw new Error('Nothing was printed');
      expect(Math.abs(label.width - 100 * MM)).toBeLessThan(1);
      expect(Math.abs(label.height - height * MM)).toBeLessThan(1);
      const text = `${label.text} ${label.foot}`;
      expectLines({ ...label, text }, lines);
      expect(text).not.toMatch(/mL\/h|mg\/h|kg|http|Page/);
      expect(faultsOf(label).filter((fault) => !fault.startsWith('cut off'))).toEqual([]);
      for (const { text: run, left, top, right, bottom } of label.runs) {
        const beyond = [MM - left, MM - top, right + MM - label.width, bottom + MM - label.height];
        expect(Math.max(...beyond), `“${run}” is a millimetre inside`).toBeLessThan(0);
      }
    }
  });
}

test('paper: under limits that are not released every page says “not for patients”, from head to foot', async ({
  person,
  host,
}) => {
  await under(person, host);
  await stopClock(person);
  const order = { weight: '70', protocol: 'Acute pain, intravenous', drug: '200', volume: '40' };
  await typeOrder(person, { ...order, dose: '5' });
  await person.choose('Does one of these hold?', 'None of these');
  await workOutWhole(person);
  await expectSays(person, SHEET, [/No bag label: these limits are not released and in force\./]);
  await printWith(person, 'Bedside record');
  for (const each of await printed(person, 'A4', 'draft')) {
    expect(each.text).toContain('Caution: not for patients');
    expect(each.text).toContain('Example Hospital');
    expectMarked(each);
  }
});
