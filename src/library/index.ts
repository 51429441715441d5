import type { Library } from '../dosing/library';
import { readLibrary } from './door';
import type { Refusal } from './fault';
import { libraryFrom } from './in-use';

export { LIBRARY } from './bundled';
export type { Refusal };

/** The limits of a library file; or every reason why it is refused, each with its line and what would put it right. */
export type Opened =
  | { readonly kind: 'library'; readonly library: Library }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * The text of a hospital’s library file and the day it is used on ("2026-11-26") → its limits, which `workOut` and
 * the others take; or refused, with nothing of it. Its `identity` says who may use it: a draft is not for patients.
 * Throws nothing.
 */
export function openLibrary(text: string, today: string): Opened {
  const read = readLibrary(text, today, []);
  return read.kind === 'library'
    ? { kind: 'library', library: libraryFrom(read.file, read.fingerprint) }
    : { kind: 'refused', refusals: read.refusals };
}
