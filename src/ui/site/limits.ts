import type { Library } from '../../dosing/library';
import type { LibraryFile } from '../../library/schema';
import type { Why } from '../../wording/no-limits';
import type { ByHand } from '../library/UseForThisVisit';

/** The limits that the page works with, once it is known whose they are; never another’s in their place. */
export type Limits =
  | {
      readonly kind: 'waiting';
      /** The file that has not answered for so long that it is said. */
      readonly late?: string;
    }
  | { readonly kind: 'none'; readonly why: Why }
  | InUse;

/** Limits that have been read, and what `site.json` says beside whose they are. */
export interface InUse {
  readonly kind: 'library';
  readonly library: Library;
  /** The whole file; nothing under the built-in limits. */
  readonly file?: LibraryFile;
  /** When the copy was kept that serves because the network gave none. */
  readonly keptOn?: Date;
  readonly publishedAt?: string;
  /** Whether a file opened by hand may be used for this visit. */
  readonly mayOpenByHand: boolean;
}

/** What a person may do about the limits. */
export interface LimitsActs {
  /** Asks the network again. */
  readonly tryAgain: () => void;
  /** Takes limits that are not those kept here, after both names have been read. */
  readonly confirm: () => void;
  /** Uses a file that passed the door until the page is left, where that is allowed; else nothing happens. */
  readonly useForThisVisit: (file: LibraryFile, fingerprint: string) => Promise<void>;
  /** Goes back from it to the limits that hold here. */
  readonly goBack: () => void;
}

/** Whether the network leaves the page without limits, or with a copy of them. */
export function isLate(limits: Limits): boolean {
  return limits.kind === 'library' ? limits.keptOn !== undefined : 'late' in limits;
}

/** Whether a file opened by hand may be used, and what goes back from one that is. */
export function byHandIn({ library, mayOpenByHand }: InUse, acts: LimitsActs): ByHand {
  if (!mayOpenByHand) return { kind: 'not allowed' };
  const back = library.identity.openedByHand ? acts.goBack : undefined;
  return { kind: 'allowed', use: acts.useForThisVisit, back };
}
