/** The file beside the page that a hospital edits. */
export const SITE = 'site.json';

/** What a hospital says in the file `site.json` beside the page; nothing of it means the built-in limits. */
export interface Site {
  /** The name of a library file that stands beside the page. */
  readonly library?: string;
  /** The address that links and QR codes lead to, instead of the one this computer opened. */
  readonly publishedAt?: string;
  /** Whether a file opened by hand may be used though a library is named. */
  readonly openedByHand?: 'allowed';
}

/** What `site.json` says, or why it says nothing that can be relied on. */
export type SiteRead =
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'refused'; readonly sentence: string; readonly remedy: string };

const LIBRARY_NAME = /^[\p{L}\p{N} ._()-]+\.ketamine-library\.json$/u;
const STRING = /"(?:[^"\\]|\\.)*"/g;
const KEYS = ['library', 'publishedAt', 'openedByHand'];

/**
 * The text of `site.json` → what it says. Refused is all but one object of known keys, each once, each a text of
 * its kind: a word that is not understood may be the one that names a hospital’s limits. Throws nothing.
 */
export function readSite(written: string): SiteRead {
  const text = written.replace(/^\uFEFF/, '').trim();
  if (text === '')
    return refused('It is empty.', 'Put your own copy of it back; {} stands for none.');
  if (text.startsWith('<')) return refused('A web page stands in its place.', WHERE);
  const object = entriesOf(text);
  if (!object) {
    return refused('It is not one JSON object, or is torn.', `Write it anew, such as ${LIKE}.`);
  }
  const unknown = object.find(([key]) => !KEYS.includes(key));
  if (unknown) {
    return refused(`It says “${unknown[0].slice(0, LONGEST)}”, which is no word of it.`, WORDS);
  }
  // All its texts are keys and values: of a key that stands twice, reading keeps the second alone.
  if ((text.match(STRING) ?? []).length !== object.length + object.length) {
    return refused('A word stands in it twice, or a value is no text.', ONE_TEXT);
  }
  return siteOf(new Map(object));
}

const LIKE = '{"library": "ours.ketamine-library.json"}';
const WHERE = 'Look whether the file stands beside the page and the host sends it.';
const WORDS = 'It may say “library”, “publishedAt” and “openedByHand”.';
const ONE_TEXT = 'Leave the right one of each word; its value is a text in quotation marks.';
/** So much of a strange word is shown. */
const LONGEST = 40;

/** The keys and values of a JSON object; nothing of any other text. */
function entriesOf(text: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : undefined;
  } catch {
    // That it is torn is the answer; the caller says so.
    return undefined;
  }
}

function siteOf(said: ReadonlyMap<string, unknown>): SiteRead {
  const [library, publishedAt, openedByHand] = KEYS.map((key) => said.get(key));
  if (!isAbsentOr(library, (name) => LIBRARY_NAME.test(name))) {
    const sentence = 'Its “library” is not the name of a library file beside the page.';
    return refused(sentence, `Write the name alone, such as ${LIKE}.`);
  }
  if (!isAbsentOr(publishedAt, isPublic)) {
    const sentence = 'Its “publishedAt” is not an address that begins with https.';
    return refused(sentence, 'Write the address that the page is opened at, without # and ?.');
  }
  if (!isAbsentOr(openedByHand, (word) => word === 'allowed')) {
    return refused('Its “openedByHand” is not “allowed”.', 'Write “allowed”, or leave it out.');
  }
  return {
    kind: 'site',
    site: {
      ...(library === undefined ? {} : { library }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(openedByHand === undefined ? {} : { openedByHand: 'allowed' }),
    },
  };
}

function isAbsentOr(
  value: unknown,
  isRight: (text: string) => boolean,
): value is string | undefined {
  return value === undefined || (typeof value === 'string' && isRight(value));
}

/** An https address of a page, with nothing behind it that a link would have to stand after. */
function isPublic(address: string): boolean {
  return /^https:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/.test(address);
}

function refused(sentence: string, remedy: string): SiteRead {
  return { kind: 'refused', sentence, remedy };
}
