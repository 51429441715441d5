import type { Page } from '@playwright/test';
import { expect } from './page';
import { DOTS, MARGINS, type PrintedPage, printed, type Run, SLACK } from './paper';

/** Why a page is not one to hang at a bedside, text by text. */
export function faultsOf({ width, runs, scan }: PrintedPage): string[] {
  const isCut = ({ left, right, top }: Run) =>
    top < MARGINS.top - SLACK ||
    left < MARGINS.side - SLACK ||
    right > width - MARGINS.side + SLACK;
  return [
    ...runs.filter(isCut).map(({ text }) => `cut off: ${text}`),
    ...runs.filter(({ size }) => size < 8.99).map(({ text, size }) => `${size} pt: ${text}`),
    ...runs.flatMap((run, at) =>
      runs
        .slice(at + 1)
        .flatMap((other) => (meet(run, other) ? [`${run.text} on ${other.text}`] : [])),
    ),
    ...runs.flatMap((run, at) => {
      const next = runs[at + 1];
      return next && runTogether(run, next) ? [`${run.text} beside ${next.text}`] : [];
    }),
    ...runs.filter((run) => darkestIn(run, scan) > 90).map(({ text }) => `too pale: ${text}`),
    ...(isGrey(scan) ? [] : ['a colour that greyscale would lose']),
  ];
}

function meet(a: Run, b: Run): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0.5 && down > 0.5;
}

/** With less than a digit between them two figures read as one, or the note of a table as the next one's. */
function runTogether(a: Run, b: Run): boolean {
  const areFigures =
    /^[\d.,]+$/.test(b.text) &&
    /^[\d.,]+$|^(specialist|above|this order|same rate|[+−][\d.]+\s%)\s*$/.test(a.text);
  return areFigures && Math.abs(a.base - b.base) < 1 && b.left - a.right < 0.5 * a.size;
}

/** 0 is black, 255 white; the ink of a letter is somewhere in its box. */
function darkestIn(
  { left, right, top, bottom }: Run,
  { data, width }: PrintedPage['scan'],
): number {
  let darkest = 255;
  for (let y = Math.floor(top * DOTS); y < bottom * DOTS; y += 1) {
    for (let x = Math.floor(left * DOTS); x < right * DOTS; x += 1) {
      darkest = Math.min(darkest, data[4 * (y * width + x)] ?? 255);
    }
  }
  return darkest;
}

function isGrey({ data }: PrintedPage['scan']): boolean {
  const differ = (a: number, b: number) => Math.abs((data[a] ?? 0) - (data[b] ?? 0)) > 3;
  for (let at = 0; at < data.length; at += 4) {
    if (differ(at, at + 1) || differ(at, at + 2)) return false;
  }
  return true;
}

/** The page says each line, its figures whole: "5 mL" is not in "15 mL" or "5 mL/h". */
export function expectLines({ text }: PrintedPage, lines: readonly string[]) {
  const missing = lines.filter((line) => {
    const whole = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return !new RegExp(`(?<![\\d.,])${whole}(?![\\w/])`).test(text);
  });
  expect(missing, `not on the page: ${text}`).toEqual([]);
}

/** Exactly one page, whole, legible and numbered. */
export async function onePage(page: Page, format: 'A4' | 'Letter', name?: string) {
  const pages = await printed(page, format, name);
  const [only] = pages;
  expect(pages.map(({ text }) => text)).toHaveLength(1);
  if (!only) throw new Error('Nothing was printed');
  expect(faultsOf(only)).toEqual([]);
  expect(only.foot).toBe('Page 1 of 1');
  return only;
}

/** Whole, legible and numbered pages, the medication line on each. */
export async function manyPages(
  page: Page,
  format: 'A4' | 'Letter',
  { name, scale = 1, medication }: { name: string; scale?: number; medication: string },
) {
  const pages = await printed(page, format, name, scale);
  for (const [at, each] of pages.entries()) {
    expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
    expect(each.foot).toBe(`Page ${at + 1} of ${pages.length}`);
    expectLines(each, [medication]);
  }
  return pages;
}

/** No row is cut by a page's end, and none is printed before the row above it. */
export async function expectRowsInOrder(page: Page, pages: readonly PrintedPage[]) {
  const rows = page.getByRole('table', { name: /^Titration/ }).getByRole('row');
  return rowsInOrder(await rows.allInnerTexts(), pages);
}

/** The same of rows as a browser tells them. */
export function rowsInOrder(rows: readonly string[], pages: readonly PrintedPage[]) {
  const lines = rows.map((row) => row.replace(/\s+/g, ' ').trim());
  const doses = lines.filter((line) => /^\d/.test(line));
  const text = pages.map((each) => ` ${each.text} `).join('\n');
  let from = 0;
  for (const dose of doses) {
    from = text.indexOf(` ${dose} `, from) + 1;
    expect(from, `${dose}, in its place on one page`).toBeGreaterThan(0);
  }
  return doses.length;
}

/** How steeply “not for patients” runs up a page, as its style turns it. */
const UPHILL = (52 * Math.PI) / 180;
/** A printed page in strips about as high as its largest figures. */
const STRIPS = 24;

/** “not for patients” runs through every strip of the page, from its head to its foot: none can be cut off clean. */
export function expectMarked({ runs, width, height }: PrintedPage) {
  const printable = height - MARGINS.top - MARGINS.bottom;
  const marks = runs.filter(({ text }) => text.includes('not for patients —'));
  const points = marks.flatMap(({ left, right, base }) => {
    const steps = Array.from({ length: STRIPS * 4 + 1 }, (_, step) => step / (STRIPS * 4));
    return steps.map((part) => ({
      x: left + part * (right - left) * Math.cos(UPHILL),
      y: base - part * (right - left) * Math.sin(UPHILL),
    }));
  });
  const isOn = ({ x }: { readonly x: number }) => x >= MARGINS.side && x <= width - MARGINS.side;
  const strip = ({ y }: { readonly y: number }) =>
    Math.floor(((y - MARGINS.top) / printable) * STRIPS);
  const marked = new Set(points.filter(isOn).map(strip));
  const clean = Array.from({ length: STRIPS }, (_, at) => at).filter((at) => !marked.has(at));
  expect(clean, 'strips of the page, from the top, without the mark').toEqual([]);
}
