import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { test } from './page';

/** A run of printed text in points, from the top left of its page; its box is that of its letters. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly base: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as it lies on the desk; `scan` is what a scanner sees of it in red, green and blue. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** The words above the bottom margin in their printed order, with ordinary spaces. */
  readonly text: string;
  /** The words in the bottom margin. */
  readonly foot: string;
  readonly scan: {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  };
}

/** Millimetres in points: 72 to the inch of 25.4 mm. */
const MM = 72 / 25.4;
export const MARGINS = { top: 7 * MM, side: 10 * MM, bottom: 9 * MM } as const;
/** Browsers round to a pixel, which is 1.5 points of text twice as large. */
export const SLACK = 1.5;
/** Dots for each point of a scan: 144 to the inch. */
export const DOTS = 2;

interface Canvases {
  create(
    width: number,
    height: number,
  ): {
    readonly canvas: HTMLCanvasElement;
    readonly context: CanvasRenderingContext2D;
  };
}

function isCanvases(factory: object): factory is Canvases {
  return 'create' in factory;
}

/** Prints as the browser's own dialogue does, unscaled unless asked, and reads the paper back. */
export async function printed(page: Page, format: 'A4' | 'Letter', name?: string, scale = 1) {
  const pdf = await page.pdf({ format, scale });
  return pagesOf(pdf, name === undefined ? undefined : `${name}-${format}`);
}

/** The pages of a PDF, kept under a name where someone wants to look at them. */
export async function pagesOf(pdf: Uint8Array, name?: string) {
  if (name !== undefined) keep(pdf, name);
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { canvasFactory } = paper;
  if (!isCanvases(canvasFactory)) throw new Error('Nothing to draw a page on');
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    pages.push(await pageRead(await paper.getPage(number), canvasFactory));
  }
  await paper.destroy();
  return pages;
}

/** Keeps the paper for a person to look at, when PICTURES is set. */
function keep(pdf: Uint8Array, name: string) {
  if (!process.env.PICTURES) return;
  const folder = join(test.info().project.outputDir, 'pictures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pdf`), pdf);
}

async function pageRead(page: PDFPageProxy, canvases: Canvases): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , slant = 0, rise = 0, left = 0, fromBelow = 0]: number[] = item.transform;
    const size = Math.hypot(slant, rise);
    const base = height - fromBelow;
    // A space that ends a run is no letter; the narrowest is a quarter of the size wide.
    const right = left + item.width - (/\s$/.test(item.str) ? size / 4 : 0);
    // From the top of a capital to the foot of a "g"; pdfjs turns µ into μ.
    const box = { left, right, top: base - 0.72 * size, bottom: base + 0.2 * size };
    return [{ text: item.str.replace(/\s+/g, ' ').replaceAll('μ', 'µ'), size, base, ...box }];
  });
  const inFoot = (run: Run) => run.bottom > height - MARGINS.bottom + SLACK;
  const text = inOrder(runs.filter((run) => !inFoot(run)));
  const foot = inOrder(runs.filter(inFoot));
  return { width, height, runs, text, foot, scan: await scanned(page, canvases) };
}

/** Runs that touch are one word; all others stand apart. */
function inOrder(runs: readonly Run[]): string {
  const text = runs.map((run, at) => {
    const before = runs[at - 1];
    const touches =
      before && Math.abs(before.base - run.base) < 1 && Math.abs(run.left - before.right) < 1;
    return touches ? run.text : ` ${run.text}`;
  });
  return text.join('').replace(/ +/g, ' ').trim();
}

async function scanned(page: PDFPageProxy, canvases: Canvases) {
  const viewport = page.getViewport({ scale: DOTS });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = canvases.create(width, height);
  await page.render({ canvas, viewport }).promise;
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

/** What a phone reads from the QR code of a page. */
export function codeOn({ scan }: PrintedPage): string | undefined {
  return jsQR(scan.data, scan.width, scan.height)?.data;
}
