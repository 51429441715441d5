import type { Read } from '../../library/door';
import { libraryFrom } from '../../library/in-use';
import type { Known } from '../../library/release';
import type { Which, Why } from '../../wording/no-limits';
import type { InUse } from './limits';

/** What reads a library file’s text, in this thread or apart from it. Throws nothing. */
export interface Reader {
  /** The text through the one way in; or that what reads it did not come, or stopped. */
  read(text: string, today: string, known: readonly Known[]): Promise<Read | Unread>;
  /** Which library a kept text is, though it may have ended by now; nothing where that was not read. */
  which(text: string, today: string): Promise<Which | undefined>;
}

/** That a text was not read: what reads it did not come, or stopped before it was done. */
export type Unread = { readonly kind: 'no door' } | { readonly kind: 'door stopped' };

/** A library that may be used, or why not. */
export type Found = Required<Pick<InUse, 'library' | 'file'>> | { readonly why: Why };

/** What makes limits of library files, which a reader reads; the exact figures are made here, which takes no time. */
export function wayInBy({ read, which }: Reader) {
  let last: { readonly text: string; readonly today: string; readonly found: Found } | undefined;
  return {
    libraryFrom,

    /** The text of a named file → the limits that it is; the same text is read once a day. */
    async namedIn(
      name: string,
      text: string,
      today: string,
      known: readonly Known[],
    ): Promise<Found> {
      if (last?.text === text && last.today === today) return last.found;
      const said = await read(text, today, known);
      if (said.kind === 'no door') return { why: { kind: 'no door' } };
      if (said.kind === 'door stopped') return { why: { kind: 'door stopped', name } };
      if (said.kind === 'refused')
        return { why: { kind: 'refused', name, refusals: said.refusals } };
      const { file, fingerprint } = said;
      const found = { file, library: libraryFrom(file, fingerprint) };
      last = { text, today, found };
      return found;
    },

    /** Which library a kept text is; of one that nobody can read, its name alone. */
    async whichIn(name: string, text: string, today: string): Promise<Which> {
      const known = await which(text, today);
      return known ?? { id: '', name, publisher: '', version: '', fingerprint: '' };
    },
  };
}
