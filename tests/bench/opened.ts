import type { Browser, Page } from '@playwright/test';
import { firstPaint, slow } from './paint';

/** Milliseconds from the request for the page until it can be typed into, and until its protocols are drawn. */
export interface Opened {
  readonly usable: number;
  readonly complete: number;
}

/** A slow network, as CDP emulates it: latency in ms, bytes per second either way. */
export const SLOW_4G = { latency: 150, throughput: 200_000 } as const;

/** Milliseconds from the request for a page until its first contentful paint, and until it can be typed into. */
export interface FirstUse {
  readonly painted: number;
  readonly usable: number;
}

/** Opens a page in a context of its own, with nothing kept or cached, slowed; on a slow network, or without a limit. */
async function openSlowly(browser: Browser, address: string, network?: typeof SLOW_4G) {
  // Without a worker: what it fetches for the next visit would be measured with this one.
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  await slow(page);
  if (network) await limit(page, network);
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Opens the page, slowed, until it is complete. */
export async function opened(browser: Browser, address: string, network?: typeof SLOW_4G) {
  const page = await openSlowly(browser, address, network);
  const found: Opened = {
    usable: await marked(page, 'usable'),
    complete: await marked(page, 'complete'),
  };
  await page.context().close();
  return found;
}

/** Opens a page with a weight field, slowed, until that can be typed into. */
export async function firstUse(browser: Browser, address: string, network?: typeof SLOW_4G) {
  const page = await openSlowly(browser, address, network);
  const usable = await marked(page, 'usable');
  const found: FirstUse = { painted: await firstPaint(page), usable };
  await page.context().close();
  return found;
}

async function limit(page: Page, { latency, throughput }: typeof SLOW_4G) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/**
 * In the page: types a digit into the weight field as soon as it takes one, in a task of its own as a key has, and
 * marks when the field has kept it; then when the first protocol is painted, with the digit still in its place.
 */
function watch() {
  const next = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const weight = () => {
    const field = document.getElementById('weight');
    return field instanceof HTMLInputElement ? field : undefined;
  };
  const isKept = () => weight()?.value === '7';
  let isTyped = false;
  const observer = new MutationObserver(() => {
    if (!isTyped && weight()?.closest('[inert]') === null) {
      isTyped = true;
      next(() => {
        weight()?.focus();
        document.execCommand('insertText', false, '7');
        next(() => isKept() && performance.mark('usable'));
      });
    }
    if (!document.getElementById('protocol')) return;
    observer.disconnect();
    requestAnimationFrame(() => next(() => isKept() && performance.mark('complete')));
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['inert'] });
}

/** When the page set a mark; a digit that was lost never sets it, and the wait ends in an error. */
async function marked(page: Page, name: string): Promise<number> {
  const entry = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark, 'mark').at(0)?.startTime,
    name,
  );
  return Number(await entry.jsonValue());
}
