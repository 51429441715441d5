import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const repository = join(import.meta.dirname, '../..');
/** Where the bare React page is built from. */
export const barePage = dirname(fileURLToPath(import.meta.resolve('./bare-page/main.tsx')));

/** Builds the page in `root` with the product's own Vite configuration. */
export function buildPage(root: string, outDir: string) {
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  const config = join(repository, 'vite.config.ts');
  // A process of its own: a test runner's NODE_ENV would build React for development.
  execFileSync(
    process.execPath,
    [vite, 'build', root, '-c', config, '--outDir', outDir, '--emptyOutDir', '-l', 'warn'],
    { cwd: repository, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
  );
}

/** Gzip bytes of the page, whose style is inside it, and of all JavaScript under a folder, file by file, as a server sends them. */
function gzipBytes(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || /\.(js|mjs|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Gzip bytes of a page and of the scripts and styles that it names: what it loads at once. */
function firstLoadBytes(folder: string) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const files = ['index.html', ...named.map(([, file = '']) => file)];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** The built product (in dist) beside a bare React page built the same way: gzip bytes. */
export function pageSizes() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-page-'));
  try {
    buildPage(barePage, folder);
    const dist = join(repository, 'dist');
    const bare = firstLoadBytes(folder);
    const first = firstLoadBytes(dist);
    const all = gzipBytes(dist);
    return { first, all, bare, ratio: first / bare, allRatio: all / bare };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
