// What reads a library file: fetched only where one is named, kept or opened.
import { readLibrary } from '../../library/door';
import { fingerprintOf } from '../../library/fingerprint';
import { libraryFrom } from '../../library/in-use';
import type { Known } from '../../library/release';
import type { Which, Why } from '../../wording/no-limits';
import type { InUse } from './limits';

export { libraryFrom };

/** A library that may be used, or why not. */
export type Found = Required<Pick<InUse, 'library' | 'file'>> | { readonly why: Why };

let last: { readonly text: string; readonly today: string; readonly found: Found } | undefined;

/** The text of a named file → the limits that it is, through the one way in; the same text once a day. */
export function namedIn(name: string, text: string, today: string, known: readonly Known[]): Found {
  if (last?.text === text && last.today === today) return last.found;
  const read = readLibrary(text, today, known);
  if (read.kind === 'refused') return { why: { kind: 'refused', name, refusals: read.refusals } };
  const { file, fingerprint } = read;
  const found = { file, library: libraryFrom(file, fingerprint) };
  last = { text, today, found };
  return found;
}

/** Which library a kept text is, though it may have ended by now. */
export function whichIn(name: string, text: string, today: string): Which {
  const read = readLibrary(text, today, []);
  const file = read.kind === 'library' ? read.file : read.shown;
  // Kept by an older page in a shape that this one cannot read: no library is the same as that.
  if (!file) return { id: '', name, publisher: '', version: '', fingerprint: '' };
  const { id, name: title, publisher, version } = file.library;
  return { id, name: title, publisher, version, fingerprint: fingerprintOf(file) };
}
