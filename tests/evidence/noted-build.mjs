// Builds the page into a folder, and lists the modules whose code is in its scripts, as the bundler names them:
// node tests/evidence/noted-build.mjs FOLDER LIST.json [sourcemap]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const [folder, list, sourcemap] = process.argv.slice(2);
const modules = new Set();

/** It notes, and changes nothing. */
const noting = {
  name: 'noting',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const { type, modules: inside } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(inside)) {
        if (renderedLength > 0) modules.add(id);
      }
    }
  },
};

const plan = {
  logLevel: 'warn',
  build: { outDir: resolve(folder), sourcemap: sourcemap !== undefined },
  plugins: [noting],
};
await build({ ...plan, build: { ...plan.build, emptyOutDir: true } });
// The same page as one file, whose build within the other one notes nothing; it is written over by itself.
await build({ ...plan, configFile: 'build/single.ts' });
writeFileSync(list, JSON.stringify([...modules].sort()));
