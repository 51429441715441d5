import type { Page } from '@playwright/test';
import { checkOf, compare, openCheck } from './check';
import { workOutCourse } from './course';
import { resultsOf, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, test } from './page';

const order = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.6' },
  ...{ drug: '100', volume: '50' },
};
const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();

/** Every view in every state that it has, and what shows that it is there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'nothing typed': async () => undefined,
  ranges: async (page) => {
    await workOut(page, { weight: '70' });
    await expect(resultsOf(page).ranges).toBeVisible();
  },
  'a sheet with a caution, everything unfolded': async (page) => {
    for (const fold of await page.locator('summary').all()) await fold.click();
    await workOut(page, order);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  },
  'a stop': async (page) => {
    await workOut(page, { ...order, dose: '1.2' });
    await expect(page.getByRole('heading', { name: /^Stop/ })).toBeVisible();
  },
  problems: async (page) => {
    await workOut(page, { weight: '70,5', dose: '.2' });
    await expect(resultsOf(page).problems).toBeVisible();
  },
  'a blank check': async (page) => {
    await openCheck(page);
  },
  'a check that differs': async (page) => {
    await openCheck(page);
    await compare(page, { ...order, reading: '42' });
    await expect(checkOf(page).verdict).toHaveText('Differs');
  },
  'a check that agrees': async (page) => {
    await openCheck(page);
    await compare(page, { ...order, reading: '21' });
    await expect(checkOf(page).verdict).toHaveText('Agrees, with a caution');
  },
  'a course and a series': async (page) => {
    await workOut(page, order);
    await goTo(page, 'Course');
    const series = { sessions: '6', weeks: '2', first: '2026-11-30' };
    await workOutCourse(page, { hours: '4', days: '6', ...series });
    await expect(page.getByRole('region', { name: 'Course sheet' })).toBeVisible();
  },
  limits: async (page) => {
    await goTo(page, 'Library');
    await expect(page.getByRole('figure').first()).toBeVisible();
  },
  'a copy that was checked': async (page) => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Check this copy' }).click();
    await expect(page.getByRole('region', { name: 'Acceptance record' })).toBeVisible();
  },
};

/** No figure is broken over two lines, where its first part would read as the whole. */
async function expectWholeFigures(page: Page) {
  const broken = await page
    .locator('.figure')
    .evaluateAll((figures) =>
      figures.filter((each) => each.getClientRects().length > 1).map((each) => each.textContent),
    );
  expect(broken, 'figures on two lines').toEqual([]);
}

/** How a person may have set up the browser. */
const SETTINGS: Record<string, (page: Page) => Promise<unknown>> = {
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'reduced motion': (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'text of 200 %': (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    }),
};

for (const [setting, set] of Object.entries(SETTINGS)) {
  test(`${setting}: every view in every state keeps to the axe rules and to the screen`, async ({
    page,
  }) => {
    for (const [state, reach] of Object.entries(STATES)) {
      await test.step(state, async () => {
        await page.goto('about:blank');
        await page.goto('./');
        await set(page);
        await reach(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await expectWholeFigures(page);
        await photograph(page, `access-${setting}-${state}`);
      });
    }
  });
}

for (const dose of ['0.01', '0.2', '0.5', '1']) {
  test(`320 px and text of 200 %: no label of the bar leaves the picture at ${dose} mg/kg/h`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await SETTINGS['text of 200 %']?.(page);
    await workOut(page, { ...order, dose, drug: '50' });
    const beyond = await page.locator('.range-bar').evaluate((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      return [...bar.querySelectorAll('text')]
        .map((label) => label.getBoundingClientRect())
        .map((label) => Math.ceil(Math.max(left - label.left, label.right - right, 0)));
    });
    expect(beyond).toEqual([0, 0, 0, 0]);
  });
}

test('nothing moves: no animation and no transition, so none to reduce', async ({ page }) => {
  await workOut(page, order);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter((style) => style.animationName !== 'none' || style.transitionDuration !== '0s'),
  );
  expect(moving).toEqual([]);
});

test('what a screen reader has of a sheet: the figure with its unit in words, first', async ({
  page,
}) => {
  await workOut(page, order);
  await expect(page.getByRole('status')).toHaveText(
    /^Set pump to 21 millilitres per hour\. .* One caution\.$/,
  );
  await expect(resultsOf(page).sheet).toMatchAriaSnapshot(`
    - region "Dose sheet":
      - heading "Dose sheet" [level=2]
      - heading "Set and give, intravenous" [level=3]
      - term: Set pump to
      - definition: 21 millilitres per hour
      - term: Delivers
      - definition: 42 milligrams per hour ( 0 point 6 milligrams per kilogram per hour , actual weight)
      - 'heading "Caution: specialist dose" [level=3]'
      - heading "How it was worked out" [level=3]
      - term: Infusion rate
      - definition: 0.6 mg/kg/h × 70 kg actual = 42 mg/h
      - figure:
        - img /Ordered 0 point 6 milligrams per kilogram per hour/
  `);
});

test('what a screen reader has of a stop, of the ranges and of a verdict', async ({ page }) => {
  await workOut(page, { ...order, dose: '1.2' });
  await expect(page.getByRole('status')).toHaveText(/^Nothing was worked out\. Stop: above 1/);
  await page.goto('about:blank');
  await page.goto('./');
  await workOut(page, { weight: '70' });
  await expect(page.getByRole('status')).toHaveText(/70/);
  await expect(resultsOf(page).ranges).toMatchAriaSnapshot(`
    - region "Ranges at 70 kg":
      - heading "Ranges at 70 kg" [level=2]
      - table:
        - rowgroup:
          - row
        - rowgroup:
          - row /Single intravenous dose 7 to 21 mg/
          - row /Continuous intravenous infusion 7 to 35 mg\\/h/
          - row /CRPS or spinal cord injury 17.5 to 52.5 mg\\/h/
          - row /Oral 35 mg per dose/
          - row /Subcutaneous infusion 7 to 14 mg\\/h/
  `);
  await openCheck(page);
  await compare(page, { ...order, reading: '42' });
  await expect(page.getByRole('status')).toContainText('Differs');
  await expect(page.getByRole('region', { name: 'Comparison' })).toMatchAriaSnapshot(`
    - region "Comparison":
      - status:
        - heading "Differs" [level=2]
  `);
});
