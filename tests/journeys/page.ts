import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

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

/** Moves the focus with the Tab key alone. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`40 presses of Tab did not reach ${target}`);
}

/** From now on, everything that a live region says, as a screen reader would queue it. */
export function listen(page: Page) {
  return page.evaluateHandle(() => {
    const said: string[] = [];
    const regions = '[role=status], [role=alert], [role=log], [aria-live], output';
    // A region that is put in with its words is read out too.
    const arrived = (node: Node) =>
      node instanceof Element ? [node, ...node.querySelectorAll('*')] : [];
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.flatMap(({ target, addedNodes }) => [
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
          ...[...addedNodes].flatMap(arrived).filter((element) => element.matches(regions)),
        ]),
      );
      for (const region of changed) if (region?.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
}

/** What is stored while nothing is. */
export const NOTHING = { local: 0, session: 0, databases: 0, others: [], history: 'null' };

/** What the history remembers of a link: that one came. */
export const MARK = '{"handedOver":true}';

/** Everything that the browser keeps for the page, the build’s own files left out. */
export function stored(page: Page) {
  return page.evaluate(async () => {
    // The page’s own files, and what says whose limits hold.
    const own =
      /^\/(assets\/[\w.-]+|icon[\w-]*\.(svg|png)|manifest\.webmanifest|site\.json|code\.sha256)?$/;
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      others: kept.map(({ url }) => new URL(url).pathname).filter((path) => !own.test(path)),
      history: JSON.stringify(history.state),
    };
  });
}
