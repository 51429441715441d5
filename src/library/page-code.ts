import { hashOf } from './fingerprint';

/** The code of a page: one fingerprint of it all, and which of its files are not as they were built; or why it is not known. */
export type PageCode =
  | {
      readonly kind: 'known';
      /** 64 hexadecimal digits: the SHA-256 of the list of files, or of the script that a page in one file is. */
      readonly fingerprint: string;
      readonly files: number;
      readonly altered: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly why: 'no list' | 'not a list' };

/** The list that a build writes beside its files (build/code-list.ts), one a line as `sha256sum` does. */
export const CODE_LIST = 'code.sha256';

const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/** The list of a build, and what reads a file that it names, if it can → the code, file by file. */
export async function codeOfList(
  list: Uint8Array,
  read: (name: string) => Promise<Uint8Array | undefined>,
): Promise<PageCode> {
  const lines = new TextDecoder().decode(list).trimEnd().split('\n');
  const named = lines.map((line) => LINE.exec(line)).flatMap((found) => (found ? [found] : []));
  // A host that answers every address with some page has no list.
  if (named.length !== lines.length) return { kind: 'unknown', why: 'not a list' };
  const altered = await Promise.all(
    named.map(async ([, hash = '', name = '']) => {
      const bytes = await read(name);
      return bytes && hashOf(bytes) === hash ? [] : [name];
    }),
  );
  return {
    kind: 'known',
    fingerprint: hashOf(list),
    files: named.length,
    altered: altered.flat(),
  };
}

/** The script of a page that is one file → its code; what a policy holds it to is the same hash. */
export function codeOfScript(script: string): PageCode {
  const fingerprint = hashOf(new TextEncoder().encode(script));
  return { kind: 'known', fingerprint, files: 1, altered: [] };
}
