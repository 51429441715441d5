import type { Browser, Locator, Page } from '@playwright/test';
import { fieldsOf, radio, type TypedOrder, typeOrder } from '../journeys/order';
import type { SheetNode } from './sheet-nodes';

/** How many times slower than this machine the page runs. */
export const slowdown = 4;

/** A page of its own with a fraction of the processor; `sheetsByDose` is there before its script is. */
export async function openSlowed(
  browser: Browser,
  address: string,
  sheetsByDose?: Readonly<Record<string, SheetNode>>,
) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (sheetsByDose)
    await page.addInitScript((given) => Object.assign(window, given), { sheetsByDose });
  await slow(page);
  await page.goto(address);
  return page;
}

/** From now on the page has a fraction of this machine’s processor. */
export async function slow(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/**
 * Milliseconds from the next key, by the key event's own clock, to the frame with the sheet,
 * painted. Within 8 ms of what the browser's Event Timing says, which goes in steps of 8 ms.
 */
function nextKeyToPaint(page: Page, region: string) {
  return page.evaluateHandle(
    (shows) => ({
      painted: new Promise<number>((resolve) => {
        const onKey = ({ timeStamp }: KeyboardEvent) =>
          // React renders within the key's own task; the next frame shows it. A message posted in
          // a frame is delivered once that frame has been painted: a second frame would add idle
          // time up to the screen's next tick.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            const shown = document.querySelector(shows) !== null;
            port1.onmessage = () => resolve(shown ? performance.now() - timeStamp : Number.NaN);
            port2.postMessage(null);
          });
        addEventListener('keydown', onKey, { capture: true, once: true });
      }),
    }),
    region,
  );
}

/** An order without its dose, and the doses that it is worked out with in turn. */
export interface TypedSheet {
  readonly order: TypedOrder;
  /** What a hospital’s protocol asks beside it: the question, and the answer. */
  readonly also?: readonly [group: string, name: string];
  readonly doses: readonly string[];
}

/** The order that the sheet is measured with. */
export const CONTINUOUS: TypedSheet = {
  order: {
    weight: '70',
    protocol: 'Continuous intravenous infusion',
    drug: '100',
    volume: '50',
  },
  // In turn inside the source range and above it: with and without a caution to draw.
  doses: ['0.2', '0.6'],
};

/** Milliseconds from Enter to the painted sheet, once for each of `times` edits of the dose. */
export async function enterToPaint(
  browser: Browser,
  address: string,
  times: number,
  { order, also, doses }: TypedSheet = CONTINUOUS,
) {
  const page = await openSlowed(browser, address);
  await typeOrder(page, order);
  if (also) await radio(page, ...also).check();
  const milliseconds = await paintsOf(page, fieldsOf(page).dose, doses, SHEET, times);
  await page.context().close();
  return milliseconds;
}

/** Milliseconds from Enter to the painted table of ranges, once for each of `times` weights. */
export async function enterToRanges(browser: Browser, address: string, times: number) {
  const page = await openSlowed(browser, address);
  const { weight } = fieldsOf(page);
  const milliseconds = await paintsOf(page, weight, ['70', '62.5'], RANGES, times);
  await page.context().close();
  return milliseconds;
}

/** The region of the sheet. */
export const SHEET = 'section[aria-label="Dose sheet"]';
const RANGES = 'section[aria-label^="Ranges at"]';

/** Types into a field, presses Enter and waits for the region, so many times. */
async function paintsOf(
  page: Page,
  field: Locator,
  entries: readonly string[],
  region: string,
  times: number,
) {
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    milliseconds.push(await enterOnce(page, field, entries[time % entries.length] ?? '', region));
  }
  return milliseconds;
}

/** Types an entry into a field that holds another, presses Enter, and waits for the region: milliseconds. */
export async function enterOnce(page: Page, field: Locator, entry: string, region: string) {
  await field.fill(entry);
  await page.locator(region).waitFor({ state: 'detached' });
  await field.focus();
  const watch = await nextKeyToPaint(page, region);
  await page.keyboard.press('Enter');
  const taken = await watch.evaluate(({ painted }) => painted);
  if (Number.isNaN(taken)) throw new Error('The frame after Enter did not show the result');
  return taken;
}

/** Milliseconds to the first contentful paint, each in a context of its own, so nothing is cached. */
export async function firstPaints(browser: Browser, address: string, times: number) {
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await openSlowed(browser, address);
    milliseconds.push(await firstPaint(page));
    await page.context().close();
  }
  return milliseconds;
}

/** Milliseconds from the request for a page to its first contentful paint. */
export async function firstPaint(page: Page) {
  const entry = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').at(0)?.startTime,
  );
  return Number(await entry.jsonValue());
}

/** The same from the files that were kept, after `unplug` has taken the host away. */
export async function offlinePaints(
  browser: Browser,
  address: string,
  unplug: () => Promise<void>,
  times: number,
) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await unplug();
  await slow(page);
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    milliseconds.push(await firstPaint(page));
  }
  await page.context().close();
  return milliseconds;
}
