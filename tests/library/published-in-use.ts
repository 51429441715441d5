import { readFileSync } from 'node:fs';
import type { Library } from '../../src/dosing/library';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';
import { type Json, written } from './example-file';

const TODAY = '2026-11-26';

/** A published library, as the page works on it. */
export function inUse(name: string): Library {
  return opened(readFileSync(`tests/library/published/${name}.ketamine-library.json`, 'utf8'));
}

/** A file that the door lets in, as the page works on it. */
export function libraryOf(file: Json): Library {
  return opened(written(file));
}

function opened(text: string): Library {
  const read = readLibrary(text, TODAY, []);
  if (read.kind === 'refused') throw new Error(read.refusals.map((r) => r.sentence).join('; '));
  return libraryFrom(read.file, read.fingerprint);
}
