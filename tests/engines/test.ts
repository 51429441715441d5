import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as hosted } from '../journeys/host';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { type Person, personAt } from './person';
import { startWebKit } from './webkit';

export { expect };

/** How each engine is started, by the name of its project. */
const STARTS: Record<string, (saves: string) => Promise<Engine>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** A journey of a person at the open page, in one browser for all of them; it fails on any complaint. */
export const test = hosted.extend<{ person: Person }, { engine: Engine }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names of what is asked for
    async ({}, use, { project }) => {
      const start = STARTS[project.name];
      if (!start) throw new Error(`No engine is called ${project.name}`);
      const saves = mkdtempSync(join(tmpdir(), 'saves-'));
      const engine = await start(saves);
      await use(engine);
      await engine.stop();
      rmSync(saves, { recursive: true });
    },
    { scope: 'worker' },
  ],
  person: async ({ engine, baseURL }, use, info) => {
    info.annotations.push({ type: 'engine', description: `${engine.name} ${engine.version}` });
    const person = personAt(engine);
    await engine.begin();
    await person.open(`${baseURL}`);
    await engine.complaints();
    await use(person);
    if (info.status !== info.expectedStatus) await photograph(person, 'failed');
    expect(await engine.complaints(), 'what the page complained of').toEqual([]);
  },
});

/** Keeps a picture of the window for someone to look at: of a failure, or of all when PICTURES is set. */
export async function photograph({ engine }: Person, name: string) {
  if (name !== 'failed' && !process.env.PICTURES) return;
  const { outputDir } = test.info().project;
  const folder = join(outputDir, 'pictures');
  mkdirSync(folder, { recursive: true });
  const title = test.info().title.replace(/\W+/g, '-').slice(0, 60);
  writeFileSync(join(folder, `${engine.name}-${title}-${name}.png`), await engine.photograph());
}
