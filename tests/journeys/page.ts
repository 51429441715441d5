import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** A journey on the open page; it fails on any console complaint, page error or foreign request. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, context, baseURL }, use) => {
    const complaints: string[] = [];
    // On the context, so that a second page or a worker is heard too.
    context.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}`)) complaints.push(`request: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) {
        complaints.push(`console: ${message.text()}`);
      }
    });
    context.on('weberror', (error) => complaints.push(`page error: ${error.error()}`));
    await page.goto('./');
    await use(page);
    expect(complaints, 'console complaints, page errors and foreign requests').toEqual([]);
  },
});

/** Holds the page, as it stands, against the axe rules for WCAG 2.2 AA. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map((node) => node.html),
  }));
  expect(found, 'axe').toEqual([]);
}

/** Keeps a picture of the whole page for a person to look at, when PICTURES is set. */
export async function photograph(page: Page, name: string) {
  if (!process.env.PICTURES) return;
  const { outputDir, name: project } = test.info().project;
  await page.screenshot({
    path: join(outputDir, 'pictures', `${project}-${name}.png`),
    fullPage: true,
  });
}

/** Nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, 'pixels beyond the screen').toBe(0);
}
