import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fileOfBands } from '../bench/hospital-files';
import { type Host, test, visit } from './host';
import { fieldsOf } from './order';
import { expectAccessible, photograph } from './page';

// A hospital’s library is read in a worker: the page takes keys meanwhile, and what becomes of the worker is said.

const NAME = 'ours.ketamine-library.json';
const HIGHLAND = readFileSync(
  join(import.meta.dirname, '../library/published/nhs-highland-closed.ketamine-library.json'),
  'utf8',
);
const HIGHLAND_NAME = JSON.parse(HIGHLAND).library.name;

function put({ folder }: Host, text = HIGHLAND) {
  writeFileSync(join(folder, 'site.json'), `{"library": "${NAME}"}`);
  writeFileSync(join(folder, NAME), text);
}

const foot = (page: Page) => page.locator('footer');
const protocols = (page: Page) => page.getByRole('radiogroup', { name: 'Protocol' });

/** What the host sends in the place of the worker’s file. */
function workerIs(host: Host, body: string | undefined) {
  host.answer = (name) => {
    if (!name.includes('library-worker')) return undefined;
    return body === undefined
      ? { status: 404, body: 'Not here' }
      : { body, type: 'text/javascript' };
  };
}

/** The library’s workers as they are made. */
function workersOf(page: Page) {
  const made: { readonly ended: boolean }[] = [];
  page.on('worker', (worker) => {
    const one = { ended: false };
    if (worker.url().includes('library-worker')) made.push(one);
    worker.on('close', () => {
      one.ended = true;
    });
  });
  return made;
}

test('a worker reads it, under the policy of the page, and ends; offline too', async ({
  page,
  host,
}) => {
  put(host);
  const made = workersOf(page);
  await visit(page, host);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await expect.poll(() => made).toEqual([{ ended: true }]);
  await host.unplug();
  await page.goto('about:blank');
  await page.goto(host.address);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await expect(page.locator('main')).toContainText('The network does not answer');
  await expect.poll(() => made).toEqual([{ ended: true }, { ended: true }]);
});

test('where the worker’s file does not come, the page reads it itself', async ({ page, host }) => {
  put(host);
  workerIs(host, undefined);
  await page.goto(host.address);
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
  await expect(protocols(page)).toBeVisible();
});

test('a worker that dies: nothing is worked out in any view, and that is said until another reads', async ({
  page,
  host,
}) => {
  put(host);
  workerIs(host, "postMessage('ready'); onmessage = () => { throw new Error('out of memory'); };");
  for (const fragment of ['#/', '#/check', '#/course', '#/library']) {
    await page.goto('about:blank');
    await page.goto(`${host.address}${fragment}`);
    const said = page.getByRole('alert');
    await expect(said).toContainText('Nothing is worked out');
    await expect(said).toContainText(`stopped before it had read ${NAME}.`);
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText(/mg\/kg|continuous/i);
  }
  await expectAccessible(page);
  await photograph(page, 'door-stopped');
  host.answer = () => undefined;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(foot(page)).toContainText(HIGHLAND_NAME);
});

test('a worker that never answers is given up after a minute, and that is said', async ({
  page,
  host,
}) => {
  put(host);
  workerIs(host, "postMessage('ready');");
  await page.clock.install();
  await page.goto(host.address);
  await fieldsOf(page).weight.fill('70');
  await page.clock.runFor(59_000);
  await expect(page.getByText('Waiting for the limits.')).toBeVisible();
  await expect(protocols(page)).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(page.getByRole('alert')).toContainText(`stopped before it had read ${NAME}.`);
  await expect(page.getByRole('form')).toHaveCount(0);
});

test('200 protocols of four bands are read while somebody types', async ({ page, host }) => {
  put(host, fileOfBands(200));
  // A clock of the page’s own thread: how long it was away, at most, while the library was on its way.
  await page.addInitScript(() => {
    const ticks: number[] = [];
    const clock = setInterval(() => {
      ticks.push(performance.now());
      const weight = document.getElementById('weight');
      if (!(weight instanceof HTMLInputElement)) return;
      if (document.getElementById('protocol')) {
        clearInterval(clock);
        const away = ticks.map((tick, at) => tick - (ticks[at - 1] ?? tick));
        const began = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith('.ketamine-library.json'));
        const read = performance.now() - (began?.startTime ?? Number.NaN);
        Object.assign(window, { seen: { longest: Math.max(...away), read } });
      } else if (weight.value.length < 3) {
        weight.focus();
        document.execCommand('insertText', false, '1');
      }
    }, 20);
  });
  await page.goto(host.address);
  const seen = await page.waitForFunction(() => Reflect.get(window, 'seen'));
  const { longest, read } = await seen.jsonValue();
  console.log(`Away for ${longest.toFixed(0)} ms at most, of ${read.toFixed(0)} ms.`);
  expect(longest).toBeLessThan(read / 3);
  await expect(fieldsOf(page).weight).toHaveValue('111');
});
