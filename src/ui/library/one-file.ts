/** What the one file is called, beside the served page and on a shared drive. */
export const SINGLE = 'ketamine-dose.html';

/** The page as one file for a shared drive: beside this page, or this page itself. */
export type OneFile = { readonly kind: 'beside'; readonly address: string } | ThisFile;

/** What this page, being one file, can say of itself and write. */
export interface ThisFile {
  readonly kind: 'this';
  /** 64 hexadecimal digits of its code, the same whatever is put inside. */
  readonly code: string;
  /** What was put inside, and the file as it was before; nothing where no library is inside. */
  readonly inside: { readonly library: Written; readonly page: Written } | undefined;
  /** The address in its `site.json`; empty where there is none. */
  readonly publishedAt: string;
  /** The file with a library inside and an address, which may be empty; or why that is no address. */
  readonly withInside: (library: Chosen, publishedAt: string) => Written | WrongAddress;
}

/** A file to be saved. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

/** A library file that passed the door, as somebody opened it. */
export interface Chosen extends Written {
  /** The library’s own. */
  readonly id: string;
}

/** Why a file is not written. */
export interface WrongAddress {
  readonly problem: string;
}
