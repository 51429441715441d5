import type { Identity, Library } from '../dosing/library';
import { builtInFile } from '../library/built-in-file';
import { exampleCases, fixedCases } from '../library/copy-cases/check-cases';
import { TOOL_FINGERPRINT, toolFingerprint } from '../library/copy-cases/tool-fingerprint';
import { fingerprintOf } from '../library/fingerprint';
import type { PageCode } from '../library/page-code';
import type { LibraryFile } from '../library/schema';
import { type CopyRecord, type Fingerprints, recordSaid } from '../wording/copy-record';

/** Where, when and with what a copy is checked. */
export interface Checking {
  readonly at: Date;
  readonly version: string;
  /** What the browser calls itself. */
  readonly browser: string;
  readonly code: PageCode;
}

/**
 * The library in use, its file where it is a hospital’s, and the code of the page → every worked example and every
 * fixed case run again here, the fingerprints worked out anew, and what is to be said and signed of it.
 */
export function checkCopy(
  library: Library,
  file: LibraryFile | undefined,
  checking: Checking,
): CopyRecord {
  const { identity } = library;
  const whole = identity.status === 'reference' ? builtInFile() : file;
  const fingerprints: Fingerprints = {
    library: isSame(identity, whole && fingerprintOf(whole)),
    tool: toolFingerprint() === TOOL_FINGERPRINT,
  };
  const examples = whole ? exampleCases(whole) : [];
  return recordSaid({ examples, fixed: fixedCases(), fingerprints }, { ...checking, identity });
}

function isSame({ fingerprint }: Identity, anew: string | undefined): boolean {
  return anew === fingerprint;
}
