import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { written } from '../library/example-file';
import { FULL } from '../library/full-file';
import { view } from './course';
import { test, visit } from './host';
import { resultsOf, typeOrder, workOut } from './order';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';
import { printed } from './paper';
import { expectMarked, faultsOf } from './paper-expect';

// What a hospital’s protocol says around the dose, from its file to screen and paper.

const NAME = 'ours.ketamine-library.json';
const HEAD = [
  'acute pain in adults',
  'recovery room; surgical ward 7',
  'prescribed by the acute pain service only',
];
const AROUND = [
  'sedation score of 3: stop, and call 2222',
  'not more often than',
  'midazolam 1 mg intravenously',
  'what to do in pregnancy',
];

test('a protocol that says all: at the head, around the dose, as blanks, on paper; and in a course', async ({
  page,
  host,
}) => {
  writeFileSync(join(host.folder, NAME), written(FULL));
  writeFileSync(join(host.folder, 'site.json'), `{"library": "${NAME}"}`);
  await visit(page, host);
  await typeOrder(page, {
    weight: '60',
    protocol: 'Acute pain',
    dose: '0.25',
    drug: '200',
    volume: '40',
  });
  await workOut(page, {});
  const { sheet } = resultsOf(page);
  for (const text of [...HEAD, ...AROUND]) await expect(sheet).toContainText(new RegExp(text, 'i'));
  await expect(sheet).toContainText('sodium chloride 0.9 %');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, 'care-sheet');
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format, `care-${format}`);
    // A draft’s “not for patients” runs across every page and over its edge; of the sheet itself nothing is cut off.
    const faults = pages.flatMap(faultsOf).filter((fault) => !fault.includes('not for patients'));
    expect(faults).toEqual([]);
    for (const each of pages) expectMarked(each);
    const all = pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    for (const text of [...HEAD, ...AROUND, 'Pain service, by name', 'Consultant who agreed'])
      expect(all.toLowerCase()).toContain(text.toLowerCase());
  }
  // 15 mg/h × 6 h = 90 mg, of 80.
  await view(page, 'Course').click();
  await expect(page.getByText('Protocol: 4 h a session')).toBeVisible();
  await page.getByRole('textbox', { name: /^Hours per day/ }).fill('6');
  await page.getByRole('textbox', { name: /^Days/ }).fill('1');
  await page.getByRole('button', { name: 'Work out the course' }).click();
  const course = page.getByRole('region', { name: 'Course sheet' });
  await expect(course.getByRole('heading', { name: /^Stop: more than 80/ })).toBeVisible();
  await expect(course).not.toContainText('Cumulative dose');
  await page.getByRole('textbox', { name: /^Hours per day/ }).fill('4.5');
  await page.getByRole('button', { name: 'Work out the course' }).click();
  await expect(course.getByRole('heading', { name: /^Caution: 4.5.h a session/ })).toBeVisible();
  for (const text of [...HEAD, ...AROUND])
    await expect(course).toContainText(new RegExp(text, 'i'));
  await expectAccessible(page);
  await photograph(page, 'care-course');
});
