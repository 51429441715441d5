import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { billOfMaterials } from './bill-of-materials';
import { packagesIn } from './bundled-packages';
import { readLock } from './lock';
import { buildHere } from './two-builds';

const scratch = mkdtempSync(join(tmpdir(), 'bill-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const ROOT = resolve('.');
const LOCK = readLock();
const PAGE = join(scratch, 'page');
const COMMIT = { hash: '0'.repeat(40), at: '2026-12-01T08:00:00+00:00' };
const PACKAGES = packagesIn(buildHere(PAGE, join(scratch, 'list.json'), true), ROOT, LOCK);
const BILL = billOfMaterials(LOCK, PACKAGES, COMMIT);

/** Whether the published schema of CycloneDX takes a bill; what it says against it. */
function validated(bill: unknown) {
  const file = join(scratch, 'bill.json');
  writeFileSync(file, JSON.stringify(bill));
  const { status, stderr } = spawnSync(process.execPath, ['tests/evidence/valid-bill.mjs', file], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('the packages of the page are these, and those that the bundler brings', () => {
  expect(PACKAGES.map(({ name }) => name)).toEqual([
    '@noble/hashes',
    '@oxc-project/runtime',
    'canonicalize',
    'fraction.js',
    'jsonc-parser',
    'lean-qr',
    'react',
    'react-dom',
    'rolldown',
    'scheduler',
    'vite',
    'zod',
  ]);
});

test('by another method, the source maps, the same packages of ours are in it', () => {
  const maps = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.map'))
    .map((path) =>
      z
        .object({ sources: z.array(z.string()) })
        .parse(JSON.parse(readFileSync(join(PAGE, path), 'utf8'))),
    );
  const names = maps
    .flatMap(({ sources }) => sources)
    .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  const brought = ['@oxc-project/runtime', 'rolldown', 'vite'];
  expect([...new Set(names)].sort()).toEqual(
    PACKAGES.map(({ name }) => name).filter((name) => !brought.includes(name)),
  );
});

test('all that npm’s own bill lists is in this one, and what it leaves out', () => {
  const npm = execFileSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { components } = z
    .object({ components: z.array(z.object({ purl: z.string() })) })
    .parse(JSON.parse(npm));
  const ours = BILL.components.map(({ purl }) => purl);
  expect(components.length).toBeGreaterThan(0);
  expect(components.filter(({ purl }) => !ours.includes(purl))).toEqual([]);
  // npm 11 takes these for tools, since tools ask for them too.
  for (const name of ['react', 'react-dom', 'scheduler', 'zod', '%40noble/hashes']) {
    expect(ours.filter((purl) => purl.startsWith(`pkg:npm/${name}@`))).toHaveLength(1);
  }
});

test('each has version, licence and address, and the digest of its published archive', () => {
  for (const { name, version, licence, sha512, within } of PACKAGES) {
    expect([name, version, licence].every((word) => word.trim() !== '')).toBe(true);
    if (within) expect(within).toMatch(/^rolldown@/);
    else expect(sha512).toMatch(/^[0-9a-f]{128}$/);
  }
  const hashes = BILL.components.find(({ name }) => name === 'hashes');
  expect(hashes).toMatchObject({
    group: '@noble',
    purl: expect.stringMatching(/^pkg:npm\/%40noble\/hashes@\d+\.\d+\.\d+$/),
    licenses: [{ license: { id: 'MIT' } }],
  });
});

test('the published schema of CycloneDX 1.6 takes it, and refuses one that is altered', () => {
  expect(validated(BILL)).toEqual({ status: 0, stderr: '' });
  const [first, ...others] = BILL.components;
  const nameless = { ...BILL, components: [{ ...first, name: undefined }, ...others] };
  expect(validated(nameless)).toMatchObject({ status: 1, stderr: expect.stringContaining('name') });
});

const of = (...ids: readonly string[]) => packagesIn(ids, ROOT, LOCK);

test('a module is of the package whose folder it is in, one inside another too', () => {
  expect(of(`${ROOT}/src/main.tsx`, `${ROOT}/package.json`)).toEqual([]);
  expect(of(`${ROOT}/node_modules/zod/v4/mini/index.js`).map(({ name }) => name)).toEqual(['zod']);
  const digest = Buffer.alloc(64).toString('base64');
  const inner = { version: '9.9.9', license: 'MIT', integrity: `sha512-${digest}` };
  const lock = {
    ...LOCK,
    packages: { ...LOCK.packages, 'node_modules/a/node_modules/zod': inner },
  };
  const two = [`${ROOT}/node_modules/a/node_modules/zod/i.js`, `${ROOT}/node_modules/zod/i.js`];
  expect(packagesIn(two, ROOT, lock).map(({ version }) => version)).toContain('9.9.9');
  expect(packagesIn(two, ROOT, lock)).toHaveLength(2);
});

test('a module of no known package, or a package of which the lock file says too little, is refused', () => {
  expect(() => of('/elsewhere/a.js')).toThrow('Nobody knows which package');
  expect(() => of(`${ROOT}/node_modules/nobody/a.js`)).toThrow('not in package-lock.json');
  const packages = { 'node_modules/a': { version: '1.0.0', license: 'MIT' } };
  const lock = { ...LOCK, packages };
  expect(() => packagesIn([`${ROOT}/node_modules/a/i.js`], ROOT, lock)).toThrow('no SHA-512 of a');
});
