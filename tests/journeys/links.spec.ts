import { crc32 } from 'node:zlib';
import { checkOf, compare, expectBlank, figuresAnywhere, openCheck } from './check';
import { arrived, figures, handOver, handOverOf, openLink, order, unequalIn } from './hand-over';
import { fieldsOf } from './order';
import { expect, expectAccessible, MARK, NOTHING, photograph, stored, test } from './page';

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
    change: (link: string) => altered(link, { 8: '0.21' }),
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
    what: 'an earlier layout, which had no unit',
    change: (link: string) => forged(link, { 0: '3' }),
    sentence: 'The link was made before orders named their unit, so it gives no order.',
  },
  {
    what: 'another layout',
    change: (link: string) => forged(link, { 0: '4' }),
    sentence: 'The link was made by another version of this page, so it gives no order.',
  },
  {
    what: 'other limits',
    change: (link: string) => forged(link, { 1: 'example-hospital', 4: 'Example Hospital' }),
    sentence:
      /^This order was made under Example Hospital, version .*; this page works on Built-in limits, version .*So the link gives no order/,
  },
  {
    what: '1.2 mg/kg/h, which is past a limit',
    change: (link: string) => forged(link, { 8: '1.2' }),
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
  const opened = await openLink(page, forged(link, { 7: '80' }));
  await expect(opened.getByText(arrived)).toBeVisible();
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Differs');
  // 0.27 × 80 = 21.6 mg/h at 5 mg/mL is 4.32, set 4.3: worked out anew, not taken from the link.
  expect(await unequalIn(opened)).toEqual([
    ['Weight, actual', '73.5 kg', '80 kg ≠ differs'],
    ['Pump rate', '4 mL/h', '4.3 mL/h ≠ differs'],
  ]);
});

const lost = 'An order came with a link and is lost, so nothing here was compared with it.';
const plainOrder = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};

test('after a reload the order is lost: it is said before the check and beside every verdict', async ({
  page,
}) => {
  const opened = await openLink(page, await handOver(page, plainOrder));
  await compare(opened, { ...plainOrder, reading: '7' });
  await expect(checkOf(opened).pairs).toBeVisible();
  expect(await stored(opened)).toEqual({ ...NOTHING, history: MARK });
  await opened.reload();
  await checkOf(opened).form.waitFor();
  await expect(opened.getByText(arrived)).toHaveCount(0);
  await expect(opened.getByText('the page no longer has it')).toBeVisible();
  await expectBlank(opened);
  await photograph(opened, 'lost-blank');
  // 0.2 × 55 = 11 mg/h at 2 mg/mL is 5.5 mL/h: it fits these entries, and another patient's.
  await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
  await expect(checkOf(opened).verdict).toContainText('Agrees');
  await expect(checkOf(opened).comparison.getByRole('status')).toContainText(lost);
  await expect(checkOf(opened).pairs).toHaveCount(0);
  await expectAccessible(opened);
  await photograph(opened, 'lost-agrees');
  await compare(opened, { reading: '55' });
  await expect(checkOf(opened).verdict).toContainText('Differs');
  await expect(checkOf(opened).comparison.getByRole('status')).toContainText(lost);
  // Nor does another view, or another reload there, make it forgotten.
  await opened.getByRole('link', { name: 'Library' }).click();
  await expect(opened.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  await opened.reload();
  await openCheck(opened);
  await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
  await expect(checkOf(opened).comparison.getByRole('status')).toContainText(lost);
  // Scanned again, it is compared again.
  await opened.goto(await handOverOf(page).link.getAttribute('href').then(String));
  await expect(opened.getByText(arrived)).toBeVisible();
  await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
  await expect(checkOf(opened).verdict).toContainText('Differs');
  await expect(opened.getByText(lost)).toHaveCount(0);
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
  const second = forged(first, { 7: '80' });
  const opened = await openLink(page, first);
  await compare(opened, { ...order, reading: '4' });
  await expect(checkOf(opened).verdict).toHaveText('Agrees');
  await opened.goto(second);
  await expect(opened).toHaveURL(/#\/check$/);
  await expectBlank(opened);
  expect(await figuresAnywhere(opened, ['80', '4.3', ...figures])).toEqual([]);
});

test('the same link again, back and forward: each begins blank, with the order kept', async ({
  page,
}) => {
  const link = await handOver(page, plainOrder);
  const opened = await openLink(page, link);
  await compare(opened, { ...plainOrder, reading: '7' });
  await expect(checkOf(opened).verdict).toContainText('Agrees');
  await opened.goto(link);
  await expectBlank(opened);
  await expect(opened).toHaveURL(/#\/check$/);
  await compare(opened, { ...plainOrder, reading: '7' });
  await opened.evaluate(() => {
    window.location.hash = '#/limits';
  });
  await expect(opened.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  await opened.goBack();
  await expectBlank(opened);
  await expect(opened.getByText(arrived)).toBeVisible();
  await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
  await expect(checkOf(opened).verdict).toContainText('Differs');
  // As the browser brings a page back that it had kept whole.
  await opened.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expectBlank(opened);
  await expect(opened.getByText(arrived)).toBeVisible();
});

test('back from another page the check is blank; without its order it says that one came', async ({
  page,
  baseURL,
}) => {
  const link = await handOver(page, plainOrder);
  const opened = await openLink(page, link);
  await compare(opened, { ...plainOrder, reading: '7' });
  await expect(checkOf(opened).verdict).toContainText('Agrees');
  for (const away of ['about:blank', `${baseURL}icon.svg`]) {
    await opened.goto(away);
    await opened.goBack();
    await expect(opened).toHaveURL(/#\/check$/);
    await expectBlank(opened);
    // A browser that keeps the page whole still has the order; this one loads it anew.
    await expect(opened.getByText(arrived).or(opened.getByText('no longer has it'))).toBeVisible();
    await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
    await expect(
      checkOf(opened).comparison.getByText(lost).or(checkOf(opened).pairs),
    ).toBeVisible();
  }
});

test('the address of the check typed anew, then a reload: that an order came is not forgotten', async ({
  page,
  baseURL,
}) => {
  const opened = await openLink(page, await handOver(page, plainOrder));
  await expectBlank(opened);
  await opened.goto(`${baseURL}#/check`);
  await expect(opened.getByText(arrived)).toBeVisible();
  expect(await stored(opened)).toEqual({ ...NOTHING, history: MARK });
  await opened.reload();
  await expect(opened.getByText('the page no longer has it')).toBeVisible();
});

test('an order that came with a link is kept through a look at other views', async ({ page }) => {
  const opened = await openLink(page, await handOver(page, plainOrder));
  await opened.getByRole('link', { name: 'Dose', exact: true }).click();
  await expect(checkOf(opened).form).toHaveCount(0);
  for (const field of await opened.getByRole('textbox').all()) await expect(field).toHaveValue('');
  expect(await figuresAnywhere(opened, ['70', '0.2', '100'])).toEqual([]);
  await openCheck(opened);
  await expectBlank(opened);
  await expect(opened.getByText(arrived)).toBeVisible();
  await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
  await expect(checkOf(opened).verdict).toContainText('Differs');
  expect(await unequalIn(opened)).toEqual([
    ['Weight, actual', '55 kg', '70 kg ≠ differs'],
    [expect.stringContaining('ump rate'), '5.5 mL/h', '7 mL/h ≠ differs'],
  ]);
});

const notLoaded = 'This view could not be loaded';

test('a check whose script the host does not give keeps the order for when it does', async ({
  page,
  browser,
}) => {
  const link = await handOver(page, plainOrder);
  // A device that has not kept the page: what the network does not give, it does not have.
  const device = await browser.newContext({ serviceWorkers: 'block' });
  const opened = await device.newPage();
  await opened.route(/CheckView.*\.js/, (route) => route.fulfill({ status: 503 }));
  await opened.goto(link);
  await expect(opened.getByText(notLoaded)).toBeVisible();
  // Until the check has loaded the order stays in the address, so that a reload keeps it too.
  await expect(opened).toHaveURL(link);
  await photograph(opened, 'not-loaded');
  await opened.getByRole('link', { name: 'Library' }).click();
  await expect(opened.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  await opened.getByRole('link', { name: 'Second check', exact: true }).click();
  await expect(opened.getByText(notLoaded)).toBeVisible();
  await expect(opened).toHaveURL(link);
  await opened.getByRole('button', { name: 'Try again' }).click();
  await expect(opened.getByText(`${notLoaded} this time either`)).toBeVisible();
  await expect(opened.getByRole('button', { name: 'Try again' })).toBeFocused();
  await expectAccessible(opened);
  await opened.unroute(/CheckView.*\.js/);
  await opened.getByRole('button', { name: 'Load the page again' }).click();
  await checkOf(opened).form.waitFor();
  await expect(opened).toHaveURL(/#\/check$/);
  await expect(opened.getByText(arrived)).toBeVisible();
  await device.close();
});

test('a check that there is no network for keeps order and entries; tried again, it opens', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await handOver(page, plainOrder);
  const device = await browser.newContext({ serviceWorkers: 'block' });
  const opened = await device.newPage();
  await opened.goto(`${baseURL}`);
  await fieldsOf(opened).weight.fill('61');
  await device.setOffline(true);
  await opened.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(link).hash);
  await expect(opened.getByText(notLoaded)).toBeVisible();
  await expect(opened.getByText('The network does not answer')).toBeVisible();
  await expect(opened.getByRole('button', { name: 'Load the page again' })).toHaveCount(0);
  await photograph(opened, 'no-network');
  await device.setOffline(false);
  await opened.getByRole('button', { name: 'Try again' }).click();
  await checkOf(opened).form.waitFor();
  await expect(opened.getByText(arrived)).toBeVisible();
  await expect(opened).toHaveURL(/#\/check$/);
  await opened.getByRole('link', { name: 'Dose', exact: true }).click();
  await expect(fieldsOf(opened).weight).toHaveValue('61');
  await device.close();
});

for (const { what, change } of [
  { what: 'slashes encoded', change: (link: string) => link.replace('#/check/', '#%2Fcheck%2F') },
  { what: 'a number sign encoded', change: (link: string) => link.replace('#/', '?%23/') },
  {
    what: 'number sign and slashes encoded, at a host that answers every path with the page',
    change: (link: string) => link.replace('#/check/', '%23%2Fcheck%2F'),
  },
  { what: 'a full stop behind it', change: (link: string) => `${link}.` },
]) {
  test(`a link with ${what} arrives, and nothing of it is left in the address`, async ({
    page,
    baseURL,
  }) => {
    const link = await handOver(page, plainOrder);
    const opened = await openLink(page, change(link));
    await expect(opened.getByText(arrived)).toBeVisible();
    await expect(opened).toHaveURL(`${baseURL}#/check`);
    await expectBlank(opened);
    await compare(opened, { ...plainOrder, weight: '55', reading: '5.5' });
    await expect(checkOf(opened).verdict).toContainText('Differs');
  });
}

test('an encoded link that was torn says so, and leaves nothing in the address', async ({
  page,
  baseURL,
}) => {
  const link = await handOver(page, order);
  const opened = await openLink(page, link.replace('#/check/', '?%23%2Fcheck%2F').slice(0, -3));
  await expect(opened.getByText(torn)).toBeVisible();
  await expect(opened).toHaveURL(`${baseURL}#/check`);
});
