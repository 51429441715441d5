import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { enterToPaint, enterToRanges } from './paint';
import { median } from './quantile';
import { buildPage, repository } from './size';

/** The documented protocols come in fives: 200 copies of them are 1,000. */
const FEW = '?copies=1';
const MANY = '?copies=200';

/** How many times longer from Enter to paint with 1,000 protocols than with 5: the sheet, the first of the ranges. */
export async function manyProtocols(browser: Browser, times: number) {
  const folder = mkdtempSync(join(tmpdir(), 'many-protocols-'));
  const source = fileURLToPath(import.meta.resolve('./many-protocols/index.html'));
  buildPage(join(source, '..'), folder);
  const server = await preview({
    root: repository,
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 47615 },
  });
  const address = server.resolvedUrls?.local.at(0) ?? '';
  const timesLonger = async (measure: typeof enterToPaint) => {
    // Turn by turn, so that a busy moment of the machine falls on both.
    const few: number[] = [];
    const many: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      few.push(...(await measure(browser, `${address}${FEW}`, times)));
      many.push(...(await measure(browser, `${address}${MANY}`, times)));
    }
    return median(many) / median(few);
  };
  try {
    return { sheet: await timesLonger(enterToPaint), ranges: await timesLonger(enterToRanges) };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
