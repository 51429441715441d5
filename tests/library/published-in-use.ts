import { readFileSync } from 'node:fs';
import type { Library } from '../../src/dosing/library';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';

const TODAY = '2026-11-26';

/** A published library, as the page works on it. */
export function inUse(name: string): Library {
  const path = `tests/library/published/${name}.ketamine-library.json`;
  const read = readLibrary(readFileSync(path, 'utf8'), TODAY, []);
  if (read.kind === 'refused') throw new Error(read.refusals.map((r) => r.sentence).join('; '));
  return libraryFrom(read.file, read.fingerprint);
}
