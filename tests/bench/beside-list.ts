import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { fieldsOf, typeOrder } from '../journeys/order';
import { CONTINUOUS, enterOnce, openSlowed, SHEET } from './paint';
import { type SheetNode, sheetNodes } from './sheet-nodes';
import { buildPage, repository } from './size';

/** Enters that warm both pages up, and are not counted. */
const WARM = 4;

/** Milliseconds from Enter to the painted sheet, of the page and of the bare list, each entry by entry. */
export interface BesideList {
  readonly page: readonly number[];
  readonly list: readonly number[];
}

/**
 * The sheet’s first painted frame beside a bare React page that draws all nodes of the same sheet on Enter, without
 * style and with nothing worked out: turn by turn in one browser, so that a busy moment falls on both.
 */
export async function besideBareList(
  browser: Browser,
  address: string,
  times: number,
): Promise<BesideList> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-list-'));
  buildPage(dirname(fileURLToPath(import.meta.resolve('./bare-list/main.tsx'))), folder);
  const server = await preview({
    root: repository,
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 47616 },
  });
  try {
    const { order, doses } = CONTINUOUS;
    const page = await openSlowed(browser, address);
    await typeOrder(page, order);
    const { dose } = fieldsOf(page);
    const nodes: Record<string, SheetNode> = {};
    for (const each of doses) {
      await enterOnce(page, dose, each, SHEET);
      // What is drawn after the paint, and the parts that are loaded beside it, belong to the sheet too.
      await page.locator(`${SHEET} .footers`).waitFor();
      await page.getByRole('button', { name: /^Hand over/ }).waitFor();
      nodes[each] = await sheetNodes(page, SHEET);
    }
    const list = await openSlowed(browser, server.resolvedUrls?.local.at(0) ?? '', nodes);
    const field = list.getByLabel('Dose', { exact: true });
    const taken: Record<'page' | 'list', number[]> = { page: [], list: [] };
    for (let time = 0; time < WARM + times; time += 1) {
      const entry = doses[time % doses.length] ?? '';
      const [ours, bare] = [
        await enterOnce(page, dose, entry, SHEET),
        await enterOnce(list, field, entry, SHEET),
      ];
      if (time < WARM) continue;
      taken.page.push(ours);
      taken.list.push(bare);
    }
    await page.context().close();
    await list.context().close();
    return taken;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
