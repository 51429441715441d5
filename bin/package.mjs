// Writes the package that others install: node bin/package.mjs [folder].
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist-package'));
const { name, version, description, license, engines, dependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // Whatever else the command line needs is bundled into it.
  ssr: { noExternal: true, external: ['fraction.js'] },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: {
      output: { chunkFileNames: 'shared.js' },
      input: {
        index: join(root, 'src/dosing/index.ts'),
        library: join(root, 'src/library/index.ts'),
        [name]: join(root, 'bin/ketamine-dose.ts'),
      },
    },
  },
});

const types = join(out, 'types');
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'bin/types.json'),
    '--outDir',
    types,
  ],
  { stdio: 'inherit' },
);
// The source names its files as bundlers find them, Node's own way wants them named whole.
for (const file of readdirSync(types, { recursive: true }).filter((each) =>
  each.endsWith('.d.ts'),
)) {
  const at = join(types, file);
  const text = readFileSync(at, 'utf8').replace(
    /(from |import\()(['"])(\.[^'"]*)\2/g,
    (_, before, quote, named) => `${before}${quote}${whole(dirname(at), named)}${quote}`,
  );
  writeFileSync(at, text);
}

/** "./plan" → "./plan.js"; "../library/bundled" → "../library/bundled/index.js" */
function whole(folder, named) {
  return existsSync(join(folder, `${named}.d.ts`)) ? `${named}.js` : `${named}/index.js`;
}

const manifest = {
  ...{ name, version, description, license, engines },
  private: true,
  type: 'module',
  exports: {
    '.': { types: './types/dosing/index.d.ts', default: './index.js' },
    './ketamine-protocol-library.schema.json': './ketamine-protocol-library.schema.json',
    './library': { types: './types/library/index.d.ts', default: './library.js' },
  },
  bin: { [name]: `./${name}.js` },
  dependencies: { 'fraction.js': dependencies['fraction.js'] },
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const file of ['LICENSE', 'README.md']) copyFileSync(join(root, file), join(out, file));
const schema = 'ketamine-protocol-library.schema.json';
copyFileSync(join(root, 'src/library', schema), join(out, schema));
