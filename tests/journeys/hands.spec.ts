import type { Locator, Page } from '@playwright/test';
import { expectFigures, fieldsOf, radio, resultsOf } from './order';
import { expect, test } from './page';

// From a blank page to a pump rate. What is counted is what a hand does, and nothing stands chosen beforehand.
const CONTINUOUS = 'Continuous intravenous infusion';
const MOST_KEYS = 20;
const MOST_TAPS = 9;

/** Every event of a kind that reaches the page from now on. */
function heard(page: Page, kind: 'keydown' | 'pointerdown') {
  return page.evaluateHandle((kind) => {
    const events: string[] = [];
    window.addEventListener(
      kind,
      (event) => events.push(event instanceof KeyboardEvent ? event.key : event.type),
      true,
    );
    return events;
  }, kind);
}

/** Nothing is in a field or chosen, but the steps and bases that the form says of itself. */
async function expectBlank(page: Page) {
  const typed = await page
    .getByRole('textbox')
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLInputElement ? field.value : 'no field')),
    );
  expect(new Set(typed)).toEqual(new Set(['']));
  await expect(page.getByRole('radiogroup', { name: 'Protocol' }).locator(':checked')).toHaveCount(
    0,
  );
}

test('keyboard alone, from blank to a pump rate', async ({ page }) => {
  const { weight, dose, drug, volume } = fieldsOf(page);
  const keys = await heard(page, 'keydown');
  const { keyboard } = page;
  await expectBlank(page);
  await expect(weight).toBeFocused();
  await keyboard.type('70');
  // Past the fold of the other weights.
  for (const key of ['Tab', 'Tab', 'ArrowDown']) await keyboard.press(key);
  await expect(radio(page, 'Protocol', CONTINUOUS)).toBeChecked();
  // Past the unit, which the protocol brings.
  for (const key of ['Tab', 'Tab']) await keyboard.press(key);
  await expect(dose).toBeFocused();
  await keyboard.type('0.2');
  await expect(dose, 'no field passes the focus on by itself').toBeFocused();
  await keyboard.press('Tab');
  await expect(drug).toBeFocused();
  await keyboard.type('100');
  await keyboard.press('Tab');
  await expect(volume).toBeFocused();
  await keyboard.type('50');
  await keyboard.press('Enter');
  await expectFigures(resultsOf(page).sheet, ['7 mL/h']);
  const pressed = await keys.jsonValue();
  const tabs = pressed.filter((key) => key === 'Tab').length;
  console.log(`From blank to a pump rate: ${pressed.length} keys, ${tabs} of them Tabs.`);
  expect(pressed.length).toBeLessThanOrEqual(MOST_KEYS);
});

test('Enter works it out from every field of the order', async ({ page }) => {
  const fields = fieldsOf(page);
  const { sheet } = resultsOf(page);
  await radio(page, 'Protocol', CONTINUOUS).check();
  for (const [field, typed] of [
    [fields.weight, '70'],
    [fields.dose, '0.2'],
    [fields.drug, '100'],
    [fields.volume, '50'],
  ] as const)
    await field.fill(typed);
  const { weight, dose, drug, volume } = fields;
  for (const field of [weight, dose, drug, volume, radio(page, 'Protocol', CONTINUOUS)]) {
    await page.getByRole('radio', { name: '1 mL/h', exact: true }).check();
    await page.getByRole('radio', { name: '0.1 mL/h', exact: true }).check();
    await expect(sheet).toHaveCount(0);
    await field.press('Enter');
    await expect(sheet).toBeVisible();
  }
});

/** What a keypad of figures takes of the height of a phone held upright, its bar of suggestions with it. */
const KEYPAD = 0.42;

/** The phones: a usual one and the narrowest that is sold. */
for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    const keypad = (page: Page, isUp: boolean) =>
      page.setViewportSize({ width, height: Math.round(isUp ? height * (1 - KEYPAD) : height) });

    /** Whole between the top of the screen and the keypad. */
    const expectInSight = async (page: Page, target: Locator, what: string) => {
      await expect
        .poll(async () => {
          const { top, bottom } = await target.evaluate((element) =>
            element.getBoundingClientRect(),
          );
          // A heading scrolled to the top may stand a part of a pixel above it.
          return top > -1 && bottom <= (page.viewportSize()?.height ?? 0);
        }, what)
        .toBe(true);
    };

    /** A tap on what is on the screen or further down: nobody scrolls back for it. */
    const tap = async (target: Locator, what: string) => {
      const top = await target.evaluate((element) => element.getBoundingClientRect().top);
      expect(top, `${what} is not above the screen`).toBeGreaterThanOrEqual(0);
      await target.tap();
    };

    test('from blank to a pump rate, nowhere a scroll back', async ({ page }) => {
      const fields = fieldsOf(page);
      const taps = await heard(page, 'pointerdown');
      await expectBlank(page);
      await expect(fields.weight, 'no keypad rises by itself').not.toBeFocused();
      const type = async (field: Locator, typed: string, what: string) => {
        await tap(field, what);
        await keypad(page, true);
        await expectInSight(page, field, `${what} above the keypad`);
        await page.keyboard.type(typed);
        await expect(field).toHaveValue(typed);
        await expectInSight(page, field, `${what} above the keypad, typed`);
      };
      await type(fields.weight, '70', 'weight');
      await keypad(page, false);
      await tap(radio(page, 'Protocol', CONTINUOUS), 'protocol');
      await type(fields.dose, '0.2', 'dose');
      await type(fields.drug, '100', 'drug');
      await type(fields.volume, '50', 'volume');
      await keypad(page, false);
      await tap(fields.workOut, 'button');
      await expectFigures(resultsOf(page).sheet, ['7 mL/h']);
      const heading = resultsOf(page).sheet.getByRole('heading').first();
      await expectInSight(page, heading, 'the head of the sheet');
      const { length } = await taps.jsonValue();
      console.log(`From blank to a pump rate at ${width} px: ${length} taps besides the keypad.`);
      expect(length).toBeLessThanOrEqual(MOST_TAPS);
    });

    test('the keypad covers no field that it comes up for', async ({ page }) => {
      for (const fragment of ['#/', '#/check', '#/course']) {
        await page.goto(`./${fragment}`);
        const boxes = page.getByRole('textbox');
        await expect(boxes.first()).toBeVisible();
        for (const box of await boxes.all()) {
          // As low on the screen as it can stand, where a keypad would lie over it.
          await box.evaluate((element) => element.scrollIntoView({ block: 'end' }));
          await box.tap();
          await keypad(page, true);
          await expectInSight(page, box, `${await box.getAttribute('id')} of ${fragment}`);
          await keypad(page, false);
        }
      }
    });

    test('a swipe down does not load the page anew', async ({ page }) => {
      for (const fragment of ['#/', '#/check', '#/course', '#/library']) {
        await page.goto(`./${fragment}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // What stops it in the browser; no driver pulls a page as a thumb does.
        await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'none');
      }
    });
  });
}
