import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** A file of the build by its path in it, and its SHA-256 in hexadecimal digits. */
export interface Sum {
  readonly path: string;
  readonly sha256: string;
}

/** Notes every module whose code is in a script of the build; it changes nothing. */
function noting(modules: Set<string>): Plugin {
  return {
    name: 'noting',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          if (renderedLength > 0) modules.add(id);
        }
      }
    },
  };
}

/** Builds the page into a folder and tells the modules whose code is in it, as the bundler names them. */
export async function buildHere(folder: string, sourcemap = false): Promise<readonly string[]> {
  const modules = new Set<string>();
  await build({
    logLevel: 'warn',
    build: { outDir: resolve(folder), emptyOutDir: true, sourcemap },
    plugins: [noting(modules)],
  });
  return [...modules].sort();
}

/** Builds the page a second time, in another folder, from the files of the commit alone; tells where it is. */
export function buildElsewhere(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: files });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  execFileSync(process.execPath, vite, { cwd: folder, stdio: 'inherit' });
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
