import type { Bedside } from '../journeys/full-sheets';
import type { TypedOrder } from '../journeys/order';
import { pagesOf } from '../journeys/paper';
import { expectLines, faultsOf } from '../journeys/paper-expect';
import { typeOrder } from './order';
import { type Person, role, until } from './person';
import { expect } from './test';

/** The clock of the page stands still: 23 November 2026, 09:41 where the browser is. */
export function stopClock(person: Person) {
  return person.run((at) => {
    const Real = Date;
    window.Date = new Proxy(Real, {
      construct: (_, given) => (given.length > 0 ? Reflect.construct(Real, given) : new Real(at)),
    });
  }, new Date(2026, 10, 23, 9, 41).getTime());
}

/** Works an order out with what is folded, and waits until its code is drawn. */
export async function sheetOf(person: Person, order: TypedOrder, bedside: Bedside) {
  await stopClock(person);
  await typeOrder(person, order);
  const { body, vial, way, titration, titrationStep, start } = bedside;
  if (body) {
    await person.unfold('Ideal and adjusted weight');
    await person.type(/^Height/, body.height);
    await person.choose('Sex', body.sex);
    await person.choose('Weight to dose on', body.basis);
  }
  await person.unfold('Preparation, titration and run-out');
  if (vial) await person.choose('Vial', vial);
  if (way) await person.choose('How it is mixed', way);
  if (titration) await person.tick(/^Titration table/);
  if (titrationStep) await person.type(/^Titration/, titrationStep);
  if (start) await person.type(/^Start time/, start);
  await workOutWhole(person);
}

/** Works out what is typed, and waits until all of the sheet is drawn, its code last. */
export async function workOutWhole(person: Person) {
  await person.press('button', 'Work out the dose');
  await until(async () => {
    const drawn = () => document.querySelectorAll('.paper-code > *').length;
    expect(await person.run(drawn), 'codes on the paper').toBe(1);
  });
}

/** Ticks what is printed with the sheet, and waits until it is there; it is hidden on a screen. */
export async function printWith(person: Person, name: 'Bedside record' | 'Bag label') {
  await person.tick(name);
  await drawn(person, name === 'Bag label' ? '.bag-label' : '.bedside-record');
}

/** Something that only paper shows is in the page. */
export function drawn({ run }: Person, css: string) {
  return until(async () =>
    expect(await run((each) => document.querySelectorAll(each).length, css), css).toBe(1),
  );
}

const SIZES = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '8.5in', height: '11in' },
} as const;
export type Size = keyof typeof SIZES;

/** The pages, as the engine prints them without scaling unless asked. */
export async function printed({ engine }: Person, size: Size, name: string, scale = 1) {
  if (!engine.print) throw new Error(`${engine.name} cannot print`);
  return pagesOf(await engine.print({ ...SIZES[size], scale }), `${engine.name}-${name}-${size}`);
}

/** The pages of a label alone, on paper as large as the label; its height in millimetres. */
export async function labelAlone({ engine }: Person, height: number, name: string) {
  if (!engine.print) throw new Error(`${engine.name} cannot print`);
  const paper = { width: '100mm', height: `${height}mm` };
  return pagesOf(await engine.print(paper), `${engine.name}-label-${name}`);
}

/** Legible pages with the medication line on each; Firefox prints nothing in a margin, so no number. */
export async function manyPages(
  person: Person,
  size: Size,
  { name, medication, scale }: { name: string; medication?: string; scale?: number },
) {
  const pages = await printed(person, size, name, scale);
  for (const [at, each] of pages.entries()) {
    expect(faultsOf(each), `page ${at + 1}`).toEqual([]);
    expect(each.foot).toBe('');
    if (medication) expectLines(each, [medication]);
  }
  return pages;
}

/** Exactly one page, whole and legible. */
export async function onePage(person: Person, size: Size, name: string) {
  const [only, ...more] = await manyPages(person, size, { name });
  expect(more.map(({ text }) => text)).toEqual([]);
  if (!only) throw new Error('Nothing was printed');
  return only;
}

/** The rows of titration as the page has them. */
export const rowsOf = (person: Person) =>
  person.run(
    (each) => {
      const rows = window.sought(each);
      return rows.map(({ innerText }) => innerText);
    },
    role('row', undefined, role('table', /^Titration/)),
  );
