import type { Browser } from '@playwright/test';
import { fileOfBands, fileOfBytes } from './hospital-files';
import { serveWith } from './hospital-host';
import { type Opened, opened, SLOW_4G } from './opened';
import { enterToPaint, type TypedSheet } from './paint';
import { median } from './quantile';

/** How often each page is opened. */
const TIMES = 15;

/** The networks, and how much later than without a library the page may be typed into. */
const NETWORKS = [
  { network: 'slow 4G', limit: SLOW_4G, most: 1.1 },
  { network: 'no limit', limit: undefined, most: 1.2 },
] as const;

/** Milliseconds to a page under a hospital’s library and under none, in medians. */
export interface Openings {
  readonly network: string;
  readonly most: number;
  readonly none: Opened;
  readonly named: Opened;
}

/** The page with a library of 30 kB and with none, turn by turn, on each network. */
export async function openings(browser: Browser): Promise<Openings[]> {
  const none = await serveWith();
  const named = await serveWith(fileOfBytes(30_000));
  const taken: Openings[] = [];
  try {
    for (const { network, most, limit } of NETWORKS) {
      const under: Record<'none' | 'named', Opened[]> = { none: [], named: [] };
      // The first turn warms the browser and the hosts up, and is not counted.
      for (let turn = 0; turn <= TIMES; turn += 1) {
        const [without, having] = [
          await opened(browser, none.address, limit),
          await opened(browser, named.address, limit),
        ];
        if (turn === 0) continue;
        under.none.push(without);
        under.named.push(having);
      }
      taken.push({ network, most, none: middle(under.none), named: middle(under.named) });
    }
  } finally {
    await none.close();
    await named.close();
  }
  return taken;
}

function middle(all: readonly Opened[]): Opened {
  return {
    usable: median(all.map(({ usable }) => usable)),
    complete: median(all.map(({ complete }) => complete)),
  };
}

/** The first protocol of a file of bands; in turn at its start and above it, with and without a note. */
const ACUTE: TypedSheet = {
  order: { weight: '70', protocol: 'Acute pain, intravenous', drug: '200', volume: '40' },
  also: ['Does one of these hold?', 'None of these'],
  doses: ['5', '20'],
};

/** How many times longer from Enter to the sheet with 200 protocols of four bands than with five; and what opens each. */
export async function manyBands(browser: Browser, times: number) {
  const few = await serveWith(fileOfBands(5));
  const many = await serveWith(fileOfBands(200));
  const enters: Record<'few' | 'many', number[]> = { few: [], many: [] };
  try {
    for (let turn = 0; turn < 4; turn += 1) {
      enters.few.push(...(await enterToPaint(browser, few.address, times, ACUTE)));
      enters.many.push(...(await enterToPaint(browser, many.address, times, ACUTE)));
    }
    const { complete } = await opened(browser, many.address);
    return { few: median(enters.few), many: median(enters.many), complete };
  } finally {
    await few.close();
    await many.close();
  }
}
