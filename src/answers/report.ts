import { builtInFile } from '../library/built-in-file';
import { checkRemarks, fileRemarks } from '../library/check-remarks';
import { differences } from '../library/difference';
import { dosesChanged } from '../library/doses-changed';
import type { LibraryFile } from '../library/schema';
import type { AnyFile } from '../library/shape-parts';
import { doseChangeSaid, NO_DOSE_CHANGED } from '../wording/desk/changed';
import { libraryCsv } from '../wording/library-csv';
import { type FileSaid, fileSaid } from '../wording/library-file';
import { identityFacts, type NamedFact } from '../wording/library-identity';
import { differencesSaid, type RemarksSaid, remarksSaid } from '../wording/opened-file';

/** A library as it is laid before a committee: all of it, and what is new beside the one in use. */
export interface ReportSaid {
  readonly facts: readonly NamedFact[];
  readonly said: FileSaid;
  readonly remarks: readonly RemarksSaid[];
  /** Against the library in use, looser first; none where that is no hospital’s. */
  readonly differences: readonly string[] | undefined;
  /** Of the highest doses; none where nothing is there to compare. */
  readonly doses: readonly string[] | undefined;
  /** The same figures for a spreadsheet. */
  readonly csv: string;
}

/** A file that passed, its fingerprint and the file in use → the report that is signed. */
export function reportSaid(
  file: LibraryFile,
  fingerprint: string,
  inUse: LibraryFile | undefined,
): ReportSaid {
  const said = fileSaid(file, fingerprint);
  const before = beforeOf(file, inUse);
  return {
    facts: identityFacts({ ...file.library, fingerprint }),
    said,
    remarks: allRemarks(file, fingerprint),
    differences: before && differencesSaid(differences(before, file)),
    doses: before && dosesSaid(before, file),
    csv: libraryCsv(said),
  };
}

/**
 * What a file is compared with: that of the library in use; beside the built-in limits these, where it has a protocol
 * with the id of one of theirs, as one that was made from them has.
 */
export function beforeOf(
  { protocols }: LibraryFile,
  inUse: LibraryFile | undefined,
): AnyFile | undefined {
  if (inUse) return inUse;
  const builtIn = builtInFile();
  const isTheirs = ({ id }: { readonly id: string }) =>
    builtIn.protocols.some((each) => each.id === id);
  return protocols.some(isTheirs) ? builtIn : undefined;
}

/** What a person should look at in a file that passed: of the file itself, where there is anything, and of each protocol. */
export function allRemarks(file: LibraryFile, fingerprint: string): RemarksSaid[] {
  const remarks = fileRemarks(file, fingerprint);
  return [
    ...(remarks.length > 0 ? [remarksSaid(file.library, remarks)] : []),
    ...file.protocols.map((each) => remarksSaid(each, checkRemarks(each))),
  ];
}

/** How the highest doses change from one file to another, a sentence each; or that none does. */
export function dosesSaid(before: AnyFile, after: LibraryFile): string[] {
  const changed = dosesChanged(before, after).map(doseChangeSaid);
  return changed.length > 0 ? changed : [NO_DOSE_CHANGED];
}
