import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SINGLE } from '../src/ui/library/one-file.ts';
import { sha256 } from './policy.ts';
import { SCHEMA } from './schema.ts';

/** What a hospital edits and puts beside the page: never kept as it was built, nor answered for by the worker. */
export const ITS_OWN = /^(site\.json|.*\.ketamine-library\.json)$/;

/** Writes the service worker of a built folder, with the list of its files as they stand there and the hash of each. */
export function writeWorker(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => ![SCHEMA, SINGLE].includes(name) && !ITS_OWN.test(name))
    .sort()
    // The page is kept under the address that it is opened at.
    .map((name) => [name === 'index.html' ? './' : name, sha256(readFileSync(join(folder, name)))]);
  const list = JSON.stringify(files);
  const worker = readFileSync('src/service-worker.js', 'utf8')
    .replace('__VERSION__', createHash('sha256').update(list).digest('hex').slice(0, 16))
    .replace('__FILES__', list);
  writeFileSync(join(folder, 'service-worker.js'), worker);
}
