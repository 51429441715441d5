import { crc32 } from 'node:zlib';
import { checkOf, compare, expectBlank, figuresAnywhere, openCheck } from './check';
import { arrived, figures, handOver, openLink, order, unequalIn } from './hand-over';
import { fieldsOf } from './order';
import { expect, expectAccessible, NOTHING, photograph, stored, test } from './page';

function partsOf(payload: string | undefined) {
  return Buffer.from(`${payload}`, 'base64url').toString('ascii').split('~');
}

function payloadOf(fields: readonly string[]) {
  return Buffer.from(fields.join('~'), 'ascii').toString('base64url');
}

/** The same link with some fields of its order written over, and its old checksum. */
function altered(address: string, over: Record<number, string>) {
  const [page, payload] = address.split('#/check/');
  const fields = partsOf(payload).map((field, at) => over[at] ?? field);
  return `${page}#/check/${payloadOf(fields)}`;
}

/** The same, with a checksum that fits. */
function forged(address: string, over: Record<number, string>) {
  const [page, payload] = altered(address, over).split('#/check/');
  const fields = partsOf(payload).slice(0, -1);
  const sum = crc32(fields.join('~')).toString(16).padStart(8, '0');
  return `${page}#/check/${payloadOf([...fields, sum])}`;
}

const torn = 'The link is incomplete or was changed, so it gives no order.';

for (const { what, change, sentence } of [
  {
    what: '0.21 for 0.27 mg/kg/h, its checksum left',
    change: (link: string) => altered(link, { 4: '0.21' }),
    sentence: torn,
  },
  { what: 'its last character lost', change: (link: string) => link.slice(0, -1), sentence: torn },
  {
    what: 'half of it lost',
    change: (link: string) => link.slice(0, link.indexOf('#/check/') + 40),
    sentence: torn,
  },
  {
    what: 'nothing after the slash',
    change: (link: string) => link.replace(/(#\/check\/).*/, '$1'),
    sentence: torn,
  },
  {
    what: 'something added',
    change: (link: string) => `${link}%20<b>`,
    sentence: torn,
  },
  {
    what: 'another layout',
    change: (link: string) => forged(link, { 0: '2' }),
    sentence: 'The link was made by another version of this page, so it gives no order.',
  },
  {
    what: 'other limits',
    change: (link: string) => forged(link, { 1: '2020-01-01' }),
    sentence: 'The link was made under other limits than this page has, so it gives no order.',
  },
  {
    what: '1.2 mg/kg/h, which is past a limit',
    change: (link: string) => forged(link, { 4: '1.2' }),
    sentence: 'The order in the link is past a limit, so it is not taken over.',
  },
]) {
  test(`a link with ${what} says so, gives no order, and leaves a form that works`, async ({
    page,
  }) => {
    const link = await handOver(page, order);
    const opened = await openLink(page, change(link));
    await expect(opened.getByText(sentence)).toBeVisible();
    await expect(opened.getByText(arrived)).toHaveCount(0);
    await expect(opened).toHaveURL(/#\/check$/);
    await expectBlank(opened);
    expect(await figuresAnywhere(opened, figures)).toEqual([]);
    await expectAccessible(opened);
    await photograph(opened, `refused-${what.replace(/\W/g, '-')}`);
    await compare(opened, { ...order, weight: '60', drug: '100', reading: '8.1' });
    // 0.27 × 60 = 16.2 mg/h at 2 mg/mL
    await expect(checkOf(opened).verdict).toHaveText('Agrees');
    await expect(checkOf(opened).pairs).toHaveCount(0);
    expect(await figuresAnywhere(opened, ['73.5', '250'])).toEqual([]);
  });
}

test('a forged link with a fitting checksum is read like any other: its 80 kg is compared', async ({
  page,
}) => {
  const link = await handOver(page, order);
  expect(forged(link, {}), 'the same fields make the same link').toBe(link);
  const opened = await openLink(page, forged(link, { 3: '80' }));
  await expect(opened.getByText(arrived)).toBeVisible();
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  // 0.27 × 80 = 21.6 mg/h at 5 mg/mL is 4.32, set 4.3: worked out anew, not taken from the link.
  expect(await unequalIn(opened)).toEqual([
    ['Weight, actual', '73.5 kg', '80 kg ≠ differs'],
    ['Pump rate', '4 mL/h', '4.3 mL/h ≠ differs'],
  ]);
});

test('a reload loses the order that was handed over, and nothing of it was stored', async ({
  page,
}) => {
  const opened = await openLink(page, await handOver(page, order));
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).pairs).toBeVisible();
  expect(await stored(opened)).toEqual(NOTHING);
  await opened.reload();
  await checkOf(opened).form.waitFor();
  await expect(opened.getByText(arrived)).toHaveCount(0);
  await expectBlank(opened);
  expect(await figuresAnywhere(opened, figures)).toEqual([]);
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
  await expect(checkOf(opened).pairs).toHaveCount(0);
});

test('opened over the Dose view, back leaves the check, and no step of the way shows the link', async ({
  page,
}) => {
  const link = await handOver(page, order);
  await page.goto(link);
  await expect(page.getByText(arrived)).toBeVisible();
  await expect(page).toHaveURL(/#\/check$/);
  await expectBlank(page);
  expect(await figuresAnywhere(page, figures)).toEqual([]);
  await page.goBack();
  await expect(page).not.toHaveURL(/check/);
  await expect(fieldsOf(page).weight).toHaveValue('73.5');
  await page.goForward();
  await checkOf(page).form.waitFor();
  await expect(page).toHaveURL(/#\/check$/);
  await expectBlank(page);
  expect(await figuresAnywhere(page, figures)).toEqual([]);
});

test('a second link opened over a compared check starts blank and hidden', async ({ page }) => {
  const first = await handOver(page, order);
  const second = forged(first, { 3: '80' });
  const opened = await openLink(page, first);
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
  await opened.goto(second);
  await expect(opened).toHaveURL(/#\/check$/);
  await expectBlank(opened);
  expect(await figuresAnywhere(opened, ['80', '4.3', ...figures])).toEqual([]);
});

test('an order that came with a link is gone once the check is left', async ({ page }) => {
  const opened = await openLink(page, await handOver(page, order));
  await opened.getByRole('link', { name: 'Dose', exact: true }).click();
  await expect(checkOf(opened).form).toHaveCount(0);
  for (const field of await opened.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await openCheck(opened);
  await expectBlank(opened);
  await expect(opened.getByText(arrived)).toHaveCount(0);
});
