import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { countAt, REPLAYED_STEPS, REPLAYS } from '../dosing/replayed-units';
import { browser as launched } from '../journeys/browser';
import { compareArithmetic } from './arithmetic';
import { besideBareList } from './beside-list';
import { firstUses } from './first-uses';
import { manyBands, openings } from './hospital-library';
import { longVisit } from './long-visit';
import { manyProtocols } from './many-protocols';
import { orderToOutcome } from './order';
import { enterToPaint, firstPaints, offlinePaints, slowdown } from './paint';
import { median, quantile } from './quantile';
import { printRunning } from './running';
import { printSameSlip } from './same-slip';
import { printSecondCheck, simulateSecondCheck } from './second-check';
import { buildPage, pageSizes, repository } from './size';
import { printTolerances } from './tolerance';

/** Microseconds for one whole order, the median of many batches. */
function microsecondsPerOrder() {
  const orders = 200;
  const batch = () => {
    const start = performance.now();
    // Another weight each time, so that nothing can be remembered from the last.
    for (let order = 0; order < orders; order += 1) orderToOutcome(`${40 + order / 2}`);
    return ((performance.now() - start) * 1000) / orders;
  };
  // The first batches warm the compiler up and are not counted.
  return Array.from({ length: 120 }, batch).slice(20);
}

function row(what: string, measured: string, limit = '') {
  console.log(`${what.padEnd(56)}${measured.padStart(14)}  ${limit}`.trimEnd());
}

const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const bytes = (count: number) => `${count.toLocaleString('en')} B`;
const times = (ratio: number) => `${ratio.toFixed(2)} times`;

/** What one run of the browser is used for. */
async function inBrowser(use: (browser: Browser) => Promise<void>) {
  const browser = await chromium.launch(launched);
  try {
    await use(browser);
    console.log(`Chromium ${browser.version()}.`);
  } finally {
    await browser.close();
  }
}

function printSize() {
  const { first, all, bare, ratio, allRatio } = pageSizes();
  row('page, scripts and styles the Dose view loads, gzip', bytes(first));
  row('a bare React page, the same build', bytes(bare));
  row('times the bare page', ratio.toFixed(3));
  row('page, scripts and styles of all views, gzip', bytes(all));
  row('times the bare page', allRatio.toFixed(3));
}

function printOrders() {
  const perOrder = microsecondsPerOrder();
  row('typed strings to Outcome, median', `${median(perOrder).toFixed(1)} µs`);
  row('typed strings to Outcome, 95th percentile', `${quantile(perOrder, 0.95).toFixed(1)} µs`);
}

async function printPage(browser: Browser) {
  const server = await preview({
    root: repository,
    configFile: false,
    preview: { host: '127.0.0.1', port: 47614 },
  });
  const address = server.resolvedUrls?.local.at(0) ?? '';
  const enters = await enterToPaint(browser, address, 50);
  row(`Enter to painted sheet, ${slowdown}× throttle, median of 50`, ms(median(enters)));
  row(
    `Enter to painted sheet, ${slowdown}× throttle, 95th`,
    ms(quantile(enters, 0.95)),
    'at most 50 ms',
  );
  const beside = await besideBareList(browser, address, 50);
  for (const [what, share, most] of [
    ['median', 0.5, '1.00'],
    ['95th', 0.95, '1.15'],
  ] as const) {
    const [ours, bare] = [quantile(beside.page, share), quantile(beside.list, share)];
    row(
      `  for a bare React list of its nodes, ${what}, ${ms(ours)} for ${ms(bare)}`,
      times(ours / bare),
      `at most ${most}`,
    );
  }
  const paints = await firstPaints(browser, address, 15);
  row(`first contentful paint, ${slowdown}× throttle, cold, median of 15`, ms(median(paints)));
  const visit = await longVisit(browser, address, 1000);
  const offline = await offlinePaints(browser, address, () => server.close(), 15);
  row(`first contentful paint, ${slowdown}× throttle, offline`, ms(median(offline)));
  const kept = (visit.after - visit.before) / 2 ** 20;
  row('heap held after 1,000 journeys in one page', `${kept.toFixed(2)} MiB`, 'at most 2 MB');
  row('  results shown, and left standing after an edit', `${visit.shown}, ${visit.stale}`, 'none');
  row('  errors', `${visit.errors.length}`, 'none');
}

async function printFirst(browser: Browser) {
  for (const { network, page, bare, most } of await firstUses(browser)) {
    row(`beside a bare React page of one field, ${slowdown}× throttle, ${network}:`, '');
    row(
      `  first contentful paint, ${ms(page.painted)} for ${ms(bare.painted)}`,
      times(page.painted / bare.painted),
      `at most ${most.painted.toFixed(2)}`,
    );
    row(
      `  first usable, ${ms(page.usable)} for ${ms(bare.usable)}`,
      times(page.usable / bare.usable),
      `at most ${most.usable.toFixed(2)}`,
    );
  }
}

async function printProtocols(browser: Browser) {
  const many = await manyProtocols(browser, 10);
  row('Enter to painted sheet, 1,000 protocols for 5, median', times(many.sheet), 'at most 1.5');
  row('the first rows of the ranges, 1,000 for 5', times(many.ranges), 'at most 1.5');
}

async function printLibrary(browser: Browser) {
  for (const { network, none, named, most } of await openings(browser)) {
    row(`a library of 30 kB for none, ${slowdown}× throttle, ${network}:`, '');
    row(
      `  first usable, ${ms(named.usable)} for ${ms(none.usable)}`,
      times(named.usable / none.usable),
      `at most ${most.toFixed(2)}`,
    );
    row(
      `  form complete, ${ms(named.complete)} for ${ms(none.complete)}`,
      times(named.complete / none.complete),
      'at most 1.3',
    );
  }
}

async function printBands(browser: Browser) {
  const { few, many, complete } = await manyBands(browser, 10);
  row(
    `Enter to sheet, 200 protocols × 4 bands, ${ms(many)} for ${ms(few)}`,
    times(many / few),
    'at most 1.5',
  );
  row('  their form complete, no limit', ms(complete));
}

function printArithmetic() {
  console.log('\nThe chain from weight to delivered dose over 276,230 settings, three times:');
  for (const { name, microseconds, wrong } of compareArithmetic()) {
    const [ones, tenths, hundredths] = wrong.map((count) => count.toLocaleString('en'));
    row(name, `${microseconds.toFixed(2)} µs`);
    row('  wrong last digits at 0.01, 0.1 and 1 mL/h', `${hundredths} / ${tenths} / ${ones}`);
  }
}

function printUnits() {
  console.log('\nThe same of orders in other units, 276,230 settings each:');
  for (const replay of REPLAYS) {
    const counts = REPLAYED_STEPS.map(([step, places]) => countAt(replay, step, places));
    const ofAll = (count: (one: (typeof counts)[number]) => number) =>
      counts.map((one) => count(one).toLocaleString('en')).join(' / ');
    row(
      `${replay.unit}, wrong last digits at 0.01, 0.1 and 1 mL/h`,
      ofAll(({ wrong }) => wrong.length),
    );
    row(
      '  plain doubles, toFixed',
      ofAll(({ wrongToFixed }) => wrongToFixed),
    );
  }
}

/** Everything that is measured, by the name that asks for it alone. */
const PARTS: Record<string, () => void | Promise<void>> = {
  size: printSize,
  orders: printOrders,
  page: () => inBrowser(printPage),
  first: () => inBrowser(printFirst),
  protocols: () => inBrowser(printProtocols),
  library: () => inBrowser(printLibrary),
  bands: () => inBrowser(printBands),
  arithmetic: printArithmetic,
  units: printUnits,
  check: () => {
    printTolerances(10_000);
    printSameSlip(10_000);
    printSecondCheck(simulateSecondCheck(100_000));
  },
  running: () => printRunning(100_000),
};

/** Builds, measures and prints all parts, or those named; a benchmark, so nothing measured fails. */
export async function bench(names: readonly string[]) {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  }
  // A busy machine slows the page far more than its own changes do.
  const [load = 0] = loadavg();
  console.log(`Node ${process.version}, ${availableParallelism()} processors.`);
  console.log(`Load before the run: ${load.toFixed(1)}.\n`);
  buildPage(repository, 'dist');
  row('', 'measured', 'limit');
  for (const [name, print] of Object.entries(PARTS)) {
    if (names.length === 0 || names.includes(name)) await print();
  }
}
