import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { SINGLE } from '../../src/ui/library/one-file';
import { DIST, type Host, KEPT, test, visit } from './host';
import { expectAccessible, expectNoSidewaysScroll, photograph } from './page';
import { printed } from './paper';

// Whoever accepts a copy runs every case again in the browser that it will be used in, and signs what came of it.

const record = (page: Page) => page.getByRole('region', { name: 'Acceptance record' });
const WORKS = /This copy works out what it should: \d+ of \d+ cases agree/;
const DO_NOT = 'Do not use this copy';

async function openCopy(page: Page, { address }: Host) {
  await page.goto(`${address}#/copy`);
  await expect(record(page)).toBeVisible();
}

/** What the record says under a name. */
const fact = (page: Page, name: string) =>
  record(page).locator('dl > div').filter({ hasText: name }).locator('dd').first();

test('from the foot: every case agrees, each can be opened, and the record holds page, library and browser', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Check this copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check this copy' })).toBeVisible();
  await expect(record(page).getByText(WORKS)).toBeVisible();
  await expect(fact(page, 'Fixed cases')).toHaveText('200 of 200 agree');
  await expect(fact(page, 'Worked examples')).toHaveText(/^(\d+) of \1 agree$/);
  await expect(fact(page, 'Files of the page')).toHaveText(/^(\d+) of \1$/);
  // The same as `sha256sum code.sha256` says on the host.
  const list = readFileSync(join(host.folder, 'code.sha256'));
  const hash = createHash('sha256').update(list).digest('hex');
  await expect(fact(page, 'Code of the page')).toHaveText(hash.replace(/.{4}(?=.)/g, '$& '));
  await expect(fact(page, 'Browser')).toContainText('Chrome/');
  await record(page).getByText('Fixed cases, each under limits of its own').last().click();
  await record(page).getByText('Infusion in two bands of weight, case 1: agrees').click();
  await expect(
    record(page).getByText('gravest word caution; amount 27 mg/h').first(),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, 'copy');
});

test('without a network, from the kept copy', async ({ page, host }) => {
  await visit(page, host);
  await expect(page.locator('footer')).toContainText(KEPT);
  await host.unplug();
  await page.goto('about:blank');
  await openCopy(page, host);
  await expect(record(page).getByText(WORKS)).toBeVisible();
});

test('a hospital’s library: its own examples are run', async ({ page, host }) => {
  const path = join(
    import.meta.dirname,
    '../library/published/nhs-highland-closed.ketamine-library.json',
  );
  const text = readFileSync(path, 'utf8');
  writeFileSync(join(host.folder, 'ours.ketamine-library.json'), text);
  writeFileSync(join(host.folder, 'site.json'), '{"library": "ours.ketamine-library.json"}');
  const examples: { protocols: { examples: unknown[] }[] } = JSON.parse(text);
  const all = examples.protocols.flatMap((protocol) => protocol.examples).length;
  await openCopy(page, host);
  await expect(record(page).getByText(WORKS)).toBeVisible();
  await expect(fact(page, 'Worked examples')).toHaveText(`${all} of ${all} agree`);
});

/** Alters one figure in the scripts on the host, and writes the list of files as if it had been built so. */
function alter({ folder }: Host, from: RegExp, to: string, isListed: boolean) {
  const assets = join(folder, 'assets');
  const altered = readdirSync(assets).filter((name) => {
    const path = join(assets, name);
    const text = readFileSync(path, 'utf8');
    if (!name.endsWith('.js') || !from.test(text)) return false;
    writeFileSync(path, text.replace(from, to));
    return true;
  });
  // The worker that reads a library has figures of its own.
  expect(altered).not.toEqual([]);
  const list = join(folder, 'code.sha256');
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(66))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
    });
  if (isListed) writeFileSync(list, lines.join(''));
  return altered[0] ?? '';
}

for (const { what, from, to, names } of [
  {
    what: 'Devine’s 2.3 kg for an inch',
    from: /(perInch:\{figure:.)2\.3/,
    to: '$12.2',
    names: 'Infusion on ideal weight',
  },
  {
    what: 'the subcutaneous stop',
    from: /(figure:.)0\.7(.,unit:.mg\/kg\/h)/,
    to: '$10.8$2',
    names: 'Subcutaneous infusion',
  },
]) {
  test(`a copy with ${what} altered fails, though its list was altered with it`, async ({
    page,
    host,
  }) => {
    alter(host, from, to, true);
    await openCopy(page, host);
    await expect(record(page).getByText(DO_NOT)).toBeVisible();
    await expect(record(page).getByText(WORKS)).toHaveCount(0);
    const failing = page.getByRole('region', { name: 'What does not come out' });
    await expect(failing.getByText(`${names}, case`).first()).toBeVisible();
    await expect(failing.getByText('does not agree').first()).toBeVisible();
    await expect(record(page).getByText('not as stated').first()).toBeVisible();
    await expectAccessible(page);
    await photograph(page, `copy-fails-${names}`);
    const pages = await printed(page, 'A4', 'copy-fails');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain(DO_NOT);
  });
}

test('a file that is not as it was built is named, and so is a list that does not come', async ({
  page,
  host,
}) => {
  const name = alter(host, /This copy works out what it should/, 'This copy works out', false);
  await openCopy(page, host);
  await expect(record(page).getByText(DO_NOT)).toBeVisible();
  await expect(fact(page, 'Files of the page')).toContainText(name);
  rmSync(join(host.folder, 'code.sha256'));
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(fact(page, 'Files of the page')).toHaveText('not known: code.sha256 did not come');
  await expect(record(page).getByText(DO_NOT)).toBeVisible();
});

test('the page in one file, from a disk: every case agrees, and its code is the script inside it', async ({
  page,
}) => {
  const path = join(DIST, SINGLE);
  await page.goto(`${pathToFileURL(path)}#/copy`);
  await expect(record(page).getByText(WORKS)).toBeVisible();
  await expect(fact(page, 'Files of the page')).toHaveText('1 of 1');
  const code = /<script>([\s\S]*)<\/script>\n<\/body>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const hash = createHash('sha256').update(code).digest('hex');
  await expect(fact(page, 'Code of the page')).toHaveText(hash.replace(/.{4}(?=.)/g, '$& '));
});

for (const format of ['A4', 'Letter'] as const) {
  test(`the record is one page of ${format}, with two lines to sign`, async ({ page, host }) => {
    await openCopy(page, host);
    const pages = await printed(page, format, 'copy');
    expect(pages).toHaveLength(1);
    const text = pages[0]?.text ?? '';
    for (const words of [
      ...['Acceptance record', '200 of 200 agree', 'Code of the page, SHA-256', 'Chrome/'],
      ...['Checked by: name, position, date', 'Accepted for use by: name, position, date'],
    ]) {
      expect(text).toContain(words);
    }
  });
}
