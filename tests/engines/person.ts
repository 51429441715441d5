import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Engine, Found, Key } from './engine';
import { role, type Sought, soughtIn } from './sought';

/** Finds elements in a page by role and name, as a screen reader has them. */
const LOOKS = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
);
const GLASSES = `(() => { ${LOOKS}; window.sought = ${soughtIn}; return true; })()`;

/** A busy machine is slow, not wrong. */
const UNTIL = { timeout: 20_000, intervals: [10, 30, 60, 120, 250] };

/** Tries again until it holds; what it said last is what fails. */
export const until = (holds: () => Promise<void>) => expect(holds).toPass(UNTIL);

export type Person = ReturnType<typeof personAt>;

/** What someone does at a page and sees of it, in any engine; each waits until it can be done. */
export function personAt(engine: Engine) {
  /** The value of a script in the page that can look for elements. */
  async function run<Given extends readonly unknown[], Value>(
    script: (...given: Given) => Value,
    ...given: Given
  ): Promise<Awaited<Value>> {
    // A page that was opened anew has to be given its glasses first.
    const call = `(async () => JSON.stringify(await (${script})(...${JSON.stringify(given)})))()`;
    const seen = await engine.evaluate(`('sought' in window ? ${call} : Promise.resolve('blind'))`);
    if (seen !== 'blind') return JSON.parse(`${seen ?? null}`);
    await engine.evaluate(GLASSES);
    return run(script, ...given);
  }

  const count = (sought: Sought) => run((each) => window.sought(each).length, sought);

  /** The first of them, once it is there. */
  async function one(sought: Sought): Promise<Found> {
    let found: Found | undefined;
    await until(async () => {
      expect(await stateOf(run, sought), told(sought)).toBe('steady');
      found = await engine.locate(sought);
      expect(found, told(sought)).toBeDefined();
    });
    if (!found) throw new Error(`${told(sought)} is not there`);
    return found;
  }

  /** All that it says, in ordinary spaces: what is hidden on a screen is left out. */
  const says = (sought: Sought) =>
    run(
      (each) =>
        window
          .sought(each)
          .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
          .join(' | '),
      sought,
    );

  return {
    engine,
    run,
    count,
    says,
    open: async (address: string) => {
      // Else only the fragment may change, and the page stay.
      await engine.open('about:blank');
      await engine.open(address);
    },
    press: async (kind: string, name?: string | RegExp, within?: Sought) =>
      (await one(role(kind, name, within))).press(),
    /** Opens a folded group by its words. */
    unfold: async (words: string) => (await one({ css: 'summary', reads: words })).press(),
    type: async (name: string | RegExp, text: string) => {
      const field = role('textbox', name);
      await (await one(field)).type(text);
      await until(async () => expect(await valuesOf(run, field), told(field)).toEqual([text]));
    },
    choose: async (group: string | RegExp, name: string | RegExp) => {
      const option = role('radio', name, role('radiogroup', group));
      await (await one({ ...option, isLabel: true })).press();
      await until(async () => expect(await checkedOf(run, option), told(option)).toEqual([true]));
    },
    tick: async (name: string | RegExp) => {
      const box = role('checkbox', name);
      await (await one({ ...box, isLabel: true })).press();
    },
    upload: async (css: string, path: string) => (await one({ css })).upload(path),
    write: (text: string) => engine.write(text),
    strike: async (...keys: readonly Key[]) => {
      for (const key of keys) await engine.strike(key);
    },
    values: (sought: Sought = role('textbox')) => valuesOf(run, sought),
    chosen: () =>
      run(() =>
        window
          .sought({ role: 'radio' })
          .filter((each) => each instanceof HTMLInputElement && each.checked)
          .map((each) => `${each.closest('label')?.innerText}`.replace(/\s+/g, ' ').trim()),
      ),
    isFocused: (sought: Sought) =>
      run((each) => window.sought(each).some((one) => one === document.activeElement), sought),
    address: () => run(() => window.location.href),
    /** The address of a link. */
    href: async (name: string | RegExp) => {
      const link = role('link', name);
      await one(link);
      const found = await run(
        (each) => window.sought(each).map((one) => `${one.getAttribute('href')}`),
        link,
      );
      return `${found[0]}`;
    },
  };
}

type Run = <Given extends readonly unknown[], Value>(
  script: (...given: Given) => Value,
  ...given: Given
) => Promise<Awaited<Value>>;

/** Whether it is there, and stays in its place for two frames: a hand would miss what moves. */
const stateOf = (run: Run, sought: Sought) =>
  run(async (each) => {
    const [first] = window.sought(each);
    if (!first) return 'not there';
    const where = () => JSON.stringify(first.getBoundingClientRect());
    const before = where();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return first.isConnected && where() === before ? 'steady' : 'moving';
  }, sought);

const valuesOf = (run: Run, sought: Sought) =>
  run(
    (each) =>
      window.sought(each).map((field) => (field instanceof HTMLInputElement ? field.value : '')),
    sought,
  );

const checkedOf = (run: Run, sought: Sought) =>
  run(
    (each) => window.sought(each).map((box) => box instanceof HTMLInputElement && box.checked),
    sought,
  );

/** What is looked for, in words for a failure. */
function told({ role: kind, name, css, reads, within }: Sought): string {
  const called = name ?? reads;
  const words = typeof called === 'string' ? `“${called}”` : `/${called?.pattern ?? ''}/`;
  return `${kind ?? css} ${words}${within ? ` in ${told(within)}` : ''}`;
}

export { role };
