import type { Identity } from '../dosing/library';
import { differences } from '../library/difference';
import { readLibrary } from '../library/door';
import { libraryFrom } from '../library/in-use';
import type { LibraryFile } from '../library/schema';
import { textOf } from '../library/text-of';
import { type FileSaid, fileSaid } from '../wording/library-file';
import { identityFacts, type NamedFact } from '../wording/library-identity';
import {
  differencesSaid,
  NO_TEXT,
  type RefusalSaid,
  type RemarksSaid,
  refusalSaid,
} from '../wording/opened-file';
import { type OverWeightBeside, overWeightBeside } from './over-weight';
import { allRemarks, beforeOf, dosesSaid } from './report';

/** A file that somebody opened: all of it, to be read and compared; or every reason why nothing of it is used. */
export type Opened =
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalSaid[] }
  | {
      readonly kind: 'passed';
      /** As it was opened, to the byte. */
      readonly text: string;
      readonly file: LibraryFile;
      readonly fingerprint: string;
      readonly facts: readonly NamedFact[];
      readonly said: FileSaid;
      readonly remarks: readonly RemarksSaid[];
      /** Against the file in use; none where the limits in use are the page’s own. */
      readonly differences: readonly string[] | undefined;
      /** How the highest doses change from the file in use. */
      readonly doses: readonly string[] | undefined;
      /** What is drawn otherwise over weight than in the file in use. */
      readonly overWeight: readonly OverWeightBeside[];
    };

/** The limits in use, and the file that they are from, if they are a hospital’s. */
export interface InUse {
  readonly identity: Identity;
  readonly file: LibraryFile | undefined;
}

/** The bytes of a file, on a day (2026-11-26), beside the limits in use → what is in it. Throws nothing. */
export function openLibrary(bytes: Uint8Array, today: string, { identity, file }: InUse): Opened {
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'refused', refusals: [NO_TEXT] };
  const read = readLibrary(text, today, [identity]);
  if (read.kind === 'refused') {
    return { kind: 'refused', refusals: read.refusals.map(refusalSaid) };
  }
  const { file: opened, fingerprint } = read;
  const before = beforeOf(opened, file);
  return {
    ...{ kind: 'passed', text, file: opened, fingerprint },
    facts: identityFacts({ ...opened.library, fingerprint }),
    said: fileSaid(opened, fingerprint),
    remarks: allRemarks(opened, fingerprint),
    differences: before && differencesSaid(differences(before, opened)),
    doses: before && dosesSaid(before, opened),
    overWeight: file
      ? overWeightBeside(libraryFrom(file, identity.fingerprint), libraryFrom(opened, fingerprint))
      : [],
  };
}
