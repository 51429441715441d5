import { checkOf, compare, expectBlank, figuresAnywhere, openCheck, typeCheck } from './check';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  listen,
  photograph,
  tabTo,
  test,
} from './page';
import { onePage } from './paper-expect';

// 0.2 × 70 = 14 mg/h; 100 mg in 50 mL is 2 mg/mL; 14 ÷ 2 = 7 mL/h
const order = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};

test.describe('after 0.27 mg/kg/h at 73.5 kg was worked out at the same screen', () => {
  // 0.27 × 73.5 = 19.845 mg/h, printed 19.8, at 5 mg/mL is 3.969 mL/h, set 4; 20 mg/h is 0.272 mg/kg/h.
  // 73.5 kg is 162 lb.
  const first = { ...order, weight: '73.5', dose: '0.27', drug: '250', step: '1 mL/h' };
  const figures = ['73.5', '162', '0.27', '0.272', '19.8', '250'];

  test.beforeEach(async ({ page }) => {
    await workOut(page, first);
    await expectFigures(resultsOf(page).sheet, ['4 mL/h']);
    expect(await figuresAnywhere(page, figures), 'on the dose sheet').toEqual(figures);
  });

  test('the second check is blank, and none of its figures is anywhere in the page', async ({
    page,
  }) => {
    await openCheck(page);
    await expect(page.getByRole('heading', { name: 'Second check', level: 1 })).toBeFocused();
    await expect(page).toHaveTitle('Second check – Ketamine dose');
    await expect(page).toHaveURL(/#\/check$/);
    await expectBlank(page);
    expect(await figuresAnywhere(page, figures)).toEqual([]);
    await expectAccessible(page);
    await photograph(page, 'check-blank');
    // Nor when the checker gets it wrong.
    await checkOf(page).compare.click();
    await expect(resultsOf(page).problems).toBeVisible();
    await compare(page, { ...order, reading: '7' });
    await expect(checkOf(page).verdict).toHaveText('Agrees');
    expect(await figuresAnywhere(page, figures)).toEqual([]);
  });

  test('back brings the entries, one press the sheet, and forward a blank check again', async ({
    page,
  }) => {
    await openCheck(page);
    await compare(page, { ...order, reading: '7' });
    await page.goBack();
    await expect(fieldsOf(page).weight).toHaveValue('73.5');
    await expect(resultsOf(page).sheet).toHaveCount(0);
    await fieldsOf(page).workOut.click();
    await expectFigures(resultsOf(page).sheet, ['4 mL/h']);
    await page.goForward();
    await checkOf(page).form.waitFor();
    await expectBlank(page);
    expect(await figuresAnywhere(page, figures)).toEqual([]);
  });
});

for (const [what, edit] of [
  ['another pump rate', { reading: '7.1' }],
  ['the pump rate emptied', { reading: '' }],
  ['another weight', { weight: '71' }],
  ['the ordered dose emptied', { dose: '' }],
  ['another protocol', { protocol: 'Subcutaneous infusion' }],
  ['another pump step', { step: '1 mL/h' }],
] as const) {
  test(`${what} removes the verdict, and putting it back does not bring it back`, async ({
    page,
  }) => {
    await openCheck(page);
    await compare(page, { ...order, reading: '7' });
    await expect(checkOf(page).verdict).toHaveText('Agrees');
    await typeCheck(page, edit);
    await expect(checkOf(page).verdict).toHaveCount(0);
    await expect(checkOf(page).comparison).not.toContainText(/agrees|\d/i);
    await typeCheck(page, { ...order, step: '0.1 mL/h', reading: '7' });
    await expect(checkOf(page).verdict).toHaveCount(0);
    await checkOf(page).compare.click();
    await expect(checkOf(page).verdict).toHaveText('Agrees');
  });
}

test('"Check again" clears everything and goes to the weight', async ({ page }) => {
  await openCheck(page);
  await compare(page, { ...order, step: '1 mL/h', reading: '14' });
  await checkOf(page).again.click();
  await expect(fieldsOf(page).weight).toBeFocused();
  await expectBlank(page);
  expect(await figuresAnywhere(page, ['70', '0.2', '14', '28', '100'])).toEqual([]);
  await expect(resultsOf(page).problems).toHaveCount(0);
});

test('left and opened again, the check is blank', async ({ page }) => {
  await openCheck(page);
  await compare(page, { ...order, reading: '14' });
  await expect(checkOf(page).verdict).toHaveText('Differs');
  for (const other of ['Dose', 'Library']) {
    await page.getByRole('link', { name: other, exact: true }).click();
    await expect(checkOf(page).form).toHaveCount(0);
    await openCheck(page);
    await expectBlank(page);
    await typeOrder(page, order);
  }
  // Nor does the Dose view know of it.
  await page.getByRole('link', { name: 'Dose', exact: true }).click();
  await expect(fieldsOf(page).workOut).toBeVisible();
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
});

test('left for a view that is still loading, the check is gone at once', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/LibraryView/, async (route) => {
    await arrival;
    await route.continue();
  });
  await openCheck(page);
  await compare(page, { ...order, weight: '73.5', reading: '14' });
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  expect(await figuresAnywhere(page, ['73.5', '28', '0.381'])).toEqual([]);
  await openCheck(page);
  await expectBlank(page);
  arrive();
});

test('a verdict is announced once: its heading, by how much, and every stop', async ({
  page,
  isMobile,
}) => {
  await openCheck(page);
  const heard = await listen(page);
  await compare(page, { ...order, reading: '70' });
  await expect(checkOf(page).verdict).toHaveText('Differs');
  const said = await heard.jsonValue();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/Differs.*10 times the order.*Stop: above 1\smg\/kg\/h/);
  // On one column the verdict is below the button, so the focus goes there.
  if (isMobile) await expect(checkOf(page).verdict).toBeFocused();
});

test('keyboard alone: type, choose, compare, check again', async ({ page }) => {
  const { reading, compare: button, verdict, again } = checkOf(page);
  await tabTo(page, page.getByRole('link', { name: 'Second check' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Second check', level: 1 })).toBeFocused();
  await tabTo(page, fieldsOf(page).weight);
  await page.keyboard.type('70');
  await tabTo(page, radio(page, 'Protocol', 'Single intravenous dose'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Protocol', order.protocol)).toBeChecked();
  await tabTo(page, fieldsOf(page).dose);
  await page.keyboard.type('0.2');
  await tabTo(page, fieldsOf(page).drug);
  await page.keyboard.type('100');
  await tabTo(page, fieldsOf(page).volume);
  await page.keyboard.type('50');
  await tabTo(page, radio(page, 'How the label says it is mixed', 'Made up to the volume'));
  await page.keyboard.press('Space');
  await tabTo(page, reading);
  await page.keyboard.type('7');
  await tabTo(page, radio(page, 'Is the infusion running?', 'yes'));
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Is the infusion running?', 'no')).toBeChecked();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(verdict).toHaveText('Agrees');
  await tabTo(page, radio(page, 'Rate step', '0.1 mL/h'));
  await page.keyboard.press('ArrowRight');
  await expect(verdict).toHaveCount(0);
  await tabTo(page, button);
  await page.keyboard.press('Space');
  await expect(verdict).toHaveText('Agrees');
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  await expect(fieldsOf(page).weight).toBeFocused();
  await expectBlank(page);
});

test('at 320 px nothing of the second check is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCheck(page);
  await expectNoSidewaysScroll(page);
  await compare(page, { weight: '1,000', reading: '7.25' });
  await expect(resultsOf(page).problems).toBeVisible();
  await expectNoSidewaysScroll(page);
  await compare(page, { ...order, reading: '70' });
  await expect(checkOf(page).verdict).toHaveText('Differs');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, '320-check');
  // The longest sentence: 8.75 mL at 2 mg/mL is 17.5 mg, 0.25 mg/kg.
  const single = { ...order, protocol: 'Single intravenous dose', dose: '0.1' };
  await compare(page, { ...single, step: '0.01 mL', reading: '8.75' });
  await expect(checkOf(page).slips.last()).toHaveText(
    'The volume drawn up matches 0.25 mg/kg/h, in the source range of the intravenous infusion for CRPS or spinal cord injury. Was an hour of an infusion given as a single dose?',
  );
  await expectNoSidewaysScroll(page);
});

test('the first answer stays: a second attempt tells of it, on the screen and on paper', async ({
  page,
}) => {
  const { verdict, comparison, again, running } = checkOf(page);
  const first =
    /Agrees at the 2nd attempt; the first reading, 14\smL\/h, differed by a factor of 2: mg\/h keyed as mL\/h\./;
  await openCheck(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Second check: blank. Nothing has been compared.')).toBeVisible();
  await expect(page.getByText('End of sheet')).toBeVisible();
  await expect(page.getByText(/^The reading worked backwards appears/)).toBeHidden();
  await page.emulateMedia({ media: null });
  const blank = await onePage(page, 'A4', 'check-blank');
  expect(blank.text).toMatch(/ketamine \(racemic\).*Made on \d.*blank.*End of sheet/);
  await compare(page, { ...order, reading: '14', running: 'yes' });
  await expect(verdict).toHaveText('Differs');
  await expect(comparison.getByRole('status')).toContainText('Pause it.');
  await radio(page, /^What was wrong with the reading, 14/, 'mg/h keyed as mL/h').check();
  await expect(verdict).toHaveText('Differs');
  await again.click();
  // Blank again, with nothing of the attempt in it.
  await expectBlank(page);
  await expect(running).toHaveCount(0);
  await expect(comparison).not.toContainText(/attempt|14/);
  await compare(page, { ...order, reading: '7' });
  await expect(verdict).toHaveText('Agrees');
  await expect(comparison.getByRole('status')).toContainText(first);
  await expect(checkOf(page).print).toBeVisible();
  await expectAccessible(page);
  await photograph(page, 'check-second-attempt');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Second check, attempt 2')).toBeVisible();
  for (const text of [/Settled by a third person/, /^Second check: name, date and time/, first]) {
    await expect(comparison.getByText(text).last()).toBeVisible();
  }
});
