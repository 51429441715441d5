import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveWith } from './hospital-host';
import { type FirstUse, firstUse, SLOW_4G } from './opened';
import { median } from './quantile';
import { barePage, buildPage } from './size';

/** How often each page is opened. */
const TIMES = 15;

/** The networks, and how many times the bare page’s time the page may take on each. */
const NETWORKS = [
  { network: 'slow 4G', limit: SLOW_4G, most: { painted: 0.65, usable: 1.2 } },
  { network: 'no limit', limit: undefined, most: { painted: 0.8, usable: 1.5 } },
] as const;

/** Milliseconds of the page and of the bare page on one network, in medians; `most` is what the ratios may be. */
export interface FirstUses {
  readonly network: string;
  readonly most: FirstUse;
  readonly page: FirstUse;
  readonly bare: FirstUse;
}

/** The page of dist and a bare React page of one controlled field, turn by turn, on each network. */
export async function firstUses(browser: Browser): Promise<FirstUses[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-page-'));
  buildPage(barePage, folder);
  const [ours, its] = [await serveWith(), await serveWith(undefined, folder)];
  const taken: FirstUses[] = [];
  try {
    for (const { network, most, limit } of NETWORKS) {
      const uses: Record<'page' | 'bare', FirstUse[]> = { page: [], bare: [] };
      // The first turn warms the browser and the hosts up, and is not counted.
      for (let turn = 0; turn <= TIMES; turn += 1) {
        const page = await firstUse(browser, ours.address, limit);
        const bare = await firstUse(browser, its.address, limit);
        if (turn === 0) continue;
        uses.page.push(page);
        uses.bare.push(bare);
      }
      taken.push({ network, most, page: middle(uses.page), bare: middle(uses.bare) });
    }
  } finally {
    await ours.close();
    await its.close();
    rmSync(folder, { recursive: true });
  }
  return taken;
}

function middle(all: readonly FirstUse[]): FirstUse {
  return {
    painted: median(all.map(({ painted }) => painted)),
    usable: median(all.map(({ usable }) => usable)),
  };
}
