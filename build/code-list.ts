import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SINGLE } from '../src/ui/library/one-file.ts';
import { SCHEMA } from './schema.ts';
import { ITS_OWN } from './worker.ts';

/** The list of the files of a build, as `sha256sum -c` reads it; src/library/page-code.ts reads it in the page. */
const CODE_LIST = 'code.sha256';

/** Writes the list beside the files of a built folder, before the worker that keeps it with them. */
export function writeCodeList(folder: string) {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => ![SCHEMA, SINGLE, CODE_LIST].includes(name) && !ITS_OWN.test(name))
    .sort()
    .map((name) => `${hash(readFileSync(join(folder, name)))}  ${name}\n`);
  writeFileSync(join(folder, CODE_LIST), lines.join(''));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
