import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';

/** A file of the build by its path in it, and its SHA-256 in hexadecimal digits. */
export interface Sum {
  readonly path: string;
  readonly sha256: string;
}

/** A process of its own: what runs this may have set another NODE_ENV, which would build React for development. */
function inNode(command: readonly string[], cwd = '.') {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, command, { cwd, env, stdio: 'inherit' });
}

/** Builds the page into a folder and tells the modules whose code is in it, as the bundler names them. */
export function buildHere(folder: string, list: string, sourcemap = false): readonly string[] {
  const extra = sourcemap ? ['sourcemap'] : [];
  inNode(['tests/evidence/noted-build.mjs', folder, list, ...extra]);
  return z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8')));
}

/** Builds the page a second time, in another folder, from the files of the commit alone; tells where it is. */
export function buildElsewhere(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: files });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  inNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], folder);
  return join(folder, 'dist');
}

/** Every file of a folder with its SHA-256, by its path. */
export function sumsOf(folder: string): readonly Sum[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The sums as `sha256sum -c` reads them. */
export function sumsText(sums: readonly Sum[]): string {
  return sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** A sentence for each file that two builds do not share to the byte. */
export function differences(first: readonly Sum[], second: readonly Sum[]): readonly string[] {
  const paths = [...new Set([...first, ...second].map(({ path }) => path))].sort();
  const sumIn = (sums: readonly Sum[], path: string) =>
    sums.find((sum) => sum.path === path)?.sha256;
  return paths.flatMap((path) => {
    const [a, b] = [sumIn(first, path), sumIn(second, path)];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${path} is in one of two builds alone.`];
    return [`${path} differs between two builds of one commit.`];
  });
}
