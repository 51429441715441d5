import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sheetOf } from './full-sheets';
import { test as hosted, visit } from './host';
import { radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, tabTo, test } from './page';
import { pagesOf, printed } from './paper';
import { expectLines, expectMarked, faultsOf } from './paper-expect';
import { BEDSIDE, HEAD, INFUSION, LABEL, RECORD } from './record-lines';

// What is printed after the sheet, or in its place: the record that hangs there, and the label of the bag.

const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const labelOn = (page: Page, name: string | RegExp) =>
  page.getByRole('radiogroup', { name: 'Bag label on' }).getByRole('radio', { name });

/** Ticked, and fetched. */
async function want(page: Page, name: 'Bedside record' | 'Bag label') {
  await tick(page, name).check();
  await expect(
    page.locator(name === 'Bag label' ? '.bag-label' : '.bedside-record'),
  ).toBeAttached();
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the record is the second page of ${format}, the label the third; nothing is cut off or filled in`, async ({
    page,
  }) => {
    await sheetOf(page, INFUSION, BEDSIDE);
    await want(page, 'Bedside record');
    await want(page, 'Bag label');
    const pages = await printed(page, format, 'record');
    expect(pages).toHaveLength(3);
    for (const [at, each] of pages.entries()) {
      expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
      expect(each.foot).toBe(`Page ${at + 1} of 3`);
      expectLines(each, HEAD);
    }
    const [sheet, record, label] = pages;
    if (!sheet || !record || !label) throw new Error('Three pages were printed');
    expectLines(sheet, ['Dose sheet', 'End of sheet']);
    expectLines(record, [...RECORD, 'End of record']);
    expectLines(label, ['Bag label', ...LABEL, 'End of label']);
    // The start, the setting and the run-out stand on the sheet alone.
    for (const { text } of [record, label]) expect(text).not.toMatch(/08:00|15:08|7 h 8 min/);
    // Unticked, they are gone.
    await tick(page, 'Bedside record').uncheck();
    await tick(page, 'Bag label').uncheck();
    expect(await printed(page, format)).toHaveLength(1);
  });

  test(`a record with the longest table of rates goes on over pages of ${format}, none cut off`, async ({
    page,
  }) => {
    const order = {
      ...{ weight: '30.125', protocol: INFUSION.protocol, dose: '1', drug: '499.5' },
      ...{ volume: '11.005', step: '0.01 mL/h' },
    };
    await sheetOf(page, order, {
      ...BEDSIDE,
      vial: '1,000 mg in 10 mL (100 mg per mL)',
      titrationStep: '0.01',
    });
    await want(page, 'Bedside record');
    for (const [at, each] of (await printed(page, format, 'record-long')).entries()) {
      expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
      expectLines(each, ['— DOSE 1 mg/kg/h — WEIGHT 30.125 kg, actual']);
    }
  });
}

/** Millimetres in points. */
const MM = 72 / 25.4;

for (const height of [70, 50]) {
  test(`a label of 100 × ${height} mm is printed alone, on paper of its own size, whole`, async ({
    page,
  }) => {
    await sheetOf(page, INFUSION, BEDSIDE);
    await want(page, 'Bedside record');
    await want(page, 'Bag label');
    await labelOn(page, new RegExp(`100\\s×\\s${height}\\smm`)).check();
    await expect(page.locator('.bag-label')).toBeAttached();
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }), `label-${height}`);
    const [label] = pages;
    expect(pages).toHaveLength(1);
    if (!label) throw new Error('Nothing was printed');
    expect(Math.abs(label.width - 100 * MM)).toBeLessThan(1);
    expect(Math.abs(label.height - height * MM)).toBeLessThan(1);
    const text = `${label.text} ${label.foot}`;
    expectLines({ ...label, text }, LABEL);
    expect(text).not.toMatch(/mL\/h|mg\/h|kg|http|Page/);
    // Each is inside the label, as large as on a sheet, and none lies on another.
    const faults = faultsOf(label).filter((fault) => !fault.startsWith('cut off'));
    expect(faults).toEqual([]);
    for (const { text: run, left, top, right, bottom } of label.runs) {
      const beyond = [MM - left, MM - top, right + MM - label.width, bottom + MM - label.height];
      expect(Math.max(...beyond), `“${run}” is a millimetre inside`).toBeLessThan(0);
    }
  });
}

test('the longest figures stand whole on the lowest label, and so does its last line', async ({
  page,
}) => {
  await workOut(page, { ...INFUSION, dose: '0.3', drug: '499.5', volume: '111.005' });
  await want(page, 'Bag label');
  await labelOn(page, /100\s×\s50\smm/).check();
  await expect(page.locator('.bag-label.alone-50')).toBeAttached();
  const [label, ...more] = await pagesOf(await page.pdf({ preferCSSPageSize: true }), 'label-long');
  expect(more).toEqual([]);
  if (!label) throw new Error('Nothing was printed');
  const text = `${label.text} ${label.foot}`;
  expectLines({ ...label, text }, ['499.5 mg in 111.005 mL', 'about 4.5 mg per mL', 'amount mg']);
  expect(Math.max(...label.runs.map(({ bottom }) => bottom))).toBeLessThan(label.height - MM);
});

test('nothing is ticked until someone does; an edit takes all away, and the next sheet has nothing ticked', async ({
  page,
}) => {
  await workOut(page, INFUSION);
  await expect(tick(page, 'Bedside record')).not.toBeChecked();
  await expect(tick(page, 'Bag label')).not.toBeChecked();
  await expect(labelOn(page, /./)).toHaveCount(0);
  await want(page, 'Bedside record');
  await want(page, 'Bag label');
  await expect(labelOn(page, /paper of the sheet/)).toBeChecked();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'record-ticked');
  await typeOrder(page, { dose: '0.25' });
  await expect(tick(page, 'Bedside record')).toHaveCount(0);
  await expect(page.locator('.bedside-record, .bag-label')).toHaveCount(0);
  const [only, ...more] = await printed(page, 'A4');
  expect(more).toEqual([]);
  expect(only?.text).toContain('Nothing to print: no dose has been worked out from the form.');
  expect(only?.text).not.toMatch(/Bedside record|Bag label|in 50 mL/);
  await workOut(page, {});
  await expect(tick(page, 'Bedside record')).not.toBeChecked();
  await expect(tick(page, 'Bag label')).not.toBeChecked();
});

test('an order that is withheld prints neither, and a range prints neither', async ({ page }) => {
  await workOut(page, INFUSION);
  await want(page, 'Bedside record');
  await want(page, 'Bag label');
  await workOut(page, { dose: '1.2' });
  await expect(page.getByRole('heading', { name: /^Stop/ })).toBeVisible();
  await expect(resultsOf(page).sheet.getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('.bedside-record, .bag-label')).toHaveCount(0);
  const pages = await printed(page, 'A4');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).not.toMatch(/Bedside record|Bag label|in 50 mL/);
});

test('without drug and volume there is a record and no label, and it says why', async ({
  page,
}) => {
  await workOut(page, { ...INFUSION, drug: '', volume: '' });
  await expect(tick(page, 'Bedside record')).toBeVisible();
  await expect(tick(page, 'Bag label')).toHaveCount(0);
  await expect(resultsOf(page).sheet).toContainText('it needs the drug and its volume');
});

test('keyboard alone, at 320 px: tick both, choose the label', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await workOut(page, INFUSION);
  await page.getByRole('button', { name: 'Print', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(tick(page, 'Bedside record')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, labelOn(page, /paper of the sheet/));
  await page.keyboard.press('ArrowDown');
  await expect(labelOn(page, /100\s×\s70/)).toBeChecked();
  await expect(resultsOf(page).sheet).toContainText('Only the label is printed now');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'record-320');
});

hosted(
  'under limits that are not released there is a record, “not for patients”, and no label',
  async ({ page, host }) => {
    const name = 'ours.ketamine-library.json';
    const path = '../library/published/nhs-highland-closed.ketamine-library.json';
    const care =
      '"monitoring": [{"what": ["sedation"], "every": {"figure": "15", "unit": "min"}}], "stopCriteria": ["not rousable"], "titration":';
    const text = readFileSync(join(import.meta.dirname, path), 'utf8');
    writeFileSync(join(host.folder, name), text.replace('"titration":', care));
    writeFileSync(join(host.folder, 'site.json'), `{"library": "${name}"}`);
    await page.clock.setFixedTime(new Date(2026, 10, 26, 9, 41));
    await visit(page, host);
    const protocol = 'Acute pain, intravenous';
    await typeOrder(page, { weight: '70', protocol, dose: '5', drug: '200', volume: '40' });
    await radio(page, 'Does one of these hold?', 'None of these').check();
    await workOut(page, {});
    await expect(tick(page, 'Bag label')).toHaveCount(0);
    await expect(resultsOf(page).sheet).toContainText(
      'No bag label: these limits are not released and in force.',
    );
    await want(page, 'Bedside record');
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format, 'record-draft');
      for (const { text: words } of pages) {
        expect(words).toContain('not for patients — not for patients');
        expect(words).toContain('Caution: not for patients');
        expect(words).toContain('Example Hospital');
      }
      for (const each of pages) expectMarked(each);
      const record = pages.find((each) => each.text.includes('Bedside record'));
      if (!record) throw new Error('No record was printed');
      expectLines(record, ['sedation: every 15 minutes', 'Stop and call', 'not rousable']);
    }
  },
);
