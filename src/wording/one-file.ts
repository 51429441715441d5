import { writtenDateShown } from './dates';

/** Of a file with a library inside: the day of saving, as 2026-12-02, in the foot. */
export function keptInFile(savedOn: string | undefined): string {
  const file = 'This page is one file and asks no network for anything.';
  if (savedOn === undefined) return file;
  return `${file} Its library was put inside on ${writtenDateShown(savedOn)}.`;
}

/** On a host: the same page as one file. */
export const BESIDE = {
  heading: 'One file for a shared drive',
  says: 'The whole page in one file: it opens from a disk, without a web server or a network. In its Library view your own library can be put inside.',
  save: 'Save the page as one file',
} as const;

/** In a file with a library inside. */
export const INSIDE = {
  heading: 'The library inside this file',
  says: 'Both come out as they went in, to the byte.',
  library: 'Save the library file alone',
  page: 'Save the page without it',
} as const;

/** In a file: what puts the opened library inside. */
export const SAVE = {
  hint: 'Once it is open, this page can be saved with it inside.',
  heading: 'Put it inside this page',
  says: 'A new file with the same code and this library inside: whoever opens it works on these limits. Nothing guards it against a change but its fingerprint, on every sheet: compare it with the approved one.',
  address: 'Address of the page on your web server, if there is one',
  addressHint:
    'Links and codes lead there, and it has to work on the same library. Left empty, an order is handed over as a text.',
  save: 'Save this page with our library inside',
} as const;
