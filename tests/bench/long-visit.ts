import type { Browser, Page } from '@playwright/test';

export interface LongVisit {
  readonly journeys: number;
  readonly errors: readonly string[];
  /** Results that appeared, and those that outlived their entry. */
  readonly shown: number;
  readonly stale: number;
  /** Bytes of heap after collection, after the first tenth of the journeys and after the last. */
  readonly before: number;
  readonly after: number;
}

/** Bytes that are still held once everything that can be is collected. */
async function heap(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

/**
 * Random journeys in one page, one after the other: order, work out, edit, work out again, hand
 * over, second check, course, limits and back. Counts every result that outlived its entry.
 */
function visitFor(page: Page, journeys: number, seed: number) {
  return page.evaluate(
    async ([times, start]) => {
      let state = start;
      // Mulberry32: the same journeys in every run.
      const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
      };
      const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
      const settled = () => new Promise((done) => setTimeout(done, 0));
      const find = (selector: string) => document.querySelector<HTMLElement>(selector);
      const fieldOf = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`);
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const type = (id: string, text: string) => {
        const field = fieldOf(id);
        if (!field) return;
        write?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const chooseProtocol = () => {
        const group = document.querySelector('[role=radiogroup]:has(#protocol)');
        pick([...(group?.querySelectorAll('input') ?? [])])?.click();
      };
      const press = (name: string) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        buttons.find((button) => button.textContent?.startsWith(name))?.click();
      };
      const show = async (view: string, ready: string) => {
        [...document.querySelectorAll<HTMLElement>('nav a')]
          .find((link) => link.textContent === view)
          ?.click();
        for (let wait = 0; wait < 200 && !find(ready); wait += 1) {
          await new Promise((done) => setTimeout(done, 5));
        }
      };
      const results = () =>
        document.querySelectorAll('section.sheet[aria-label="Dose sheet"], [aria-label^=Ranges]')
          .length;
      let stale = 0;
      let shown = 0;
      const weights = ['70', '45.5', '29', '104.125', '70,5', ''];
      const doses = ['0.2', '0.35', '0.3', '0.6', '1.2', '.5', ''];
      for (let journey = 0; journey < times; journey += 1) {
        await show('Dose', '#weight');
        type('weight', pick(weights));
        chooseProtocol();
        type('dose', pick(doses));
        type('drug', pick(['100', '500', '']));
        type('volume', pick(['50', '250', '']));
        await settled();
        press('Work out');
        await settled();
        shown += results();
        press('Hand over');
        await settled();
        // A weight that was not there before.
        type('weight', `${40 + Math.floor(random() * 100)}.25`);
        await settled();
        stale += results();
        press('Work out');
        await settled();
        await show('Second check', '#reading');
        type('weight', '70');
        chooseProtocol();
        type('dose', pick(['0.2', '']));
        type('drug', '100');
        type('volume', '50');
        type('reading', pick(['7', '14', '0,7']));
        await settled();
        press('Compare');
        await settled();
        shown += document.querySelectorAll('.verdict').length;
        type('reading', '8');
        await settled();
        stale += document.querySelectorAll('.verdict').length;
        await show('Course', '#hours');
        type('hours', pick(['4', '25']));
        type('days', '10');
        await settled();
        press('Work out the course');
        await settled();
        shown += document.querySelectorAll('[aria-label="Course sheet"] .sheet-body').length;
        type('days', '9');
        await settled();
        stale += document.querySelectorAll('[aria-label="Course sheet"] .sheet-body').length;
        await show('Library', '.limits-page');
        if (random() < 0.2) history.back();
        await settled();
      }
      await show('Dose', '#weight');
      press('Start again');
      return { stale, shown };
    },
    [journeys, seed] as const,
  );
}

/** A tenth of the journeys to warm up, then all of them; the heap is weighed before and after. */
export async function longVisit(
  browser: Browser,
  address: string,
  journeys: number,
): Promise<LongVisit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  let { stale, shown } = await visitFor(page, journeys / 10, 1);
  const before = await heap(page);
  for (let part = 0; part < 10; part += 1) {
    const visit = await visitFor(page, journeys / 10, 2 + part);
    stale += visit.stale;
    shown += visit.shown;
    // What a print preview builds is let go of too.
    await page.pdf();
  }
  const after = await heap(page);
  await page.context().close();
  return { journeys, errors, shown, stale, before, after };
}
