/** Where an address leads: its page, the fragment of a view, and what a hand-off link carries. */
export interface Place {
  /** Path and search without anything of a link. */
  readonly page: string;
  readonly fragment: string;
  /** The text of a hand-off link, as it came; only takeOver knows whether it is whole. */
  readonly payload: string | undefined;
}

/** The fragment of the second check; a link has its text after another slash. */
export const CHECK = '#/check';

/** An encoded number sign before the name of the check: what e-mail gateways make of a link. */
const ENCODED_SIGN = /[?&]?%(?:25)*23(?=(?:%(?:25)*[0-9a-f]{2}|[^a-z0-9])*check)/i;
const LINK = /^[^a-z0-9]*check(?:([^a-z0-9]+)(.*))?$/is;
/** What programs add behind a link: tracking words, a full stop, a bracket, a quotation mark, a space. */
const ADDED = /[\s\u200b-\u200d\ufeff.,;:!?)\]}>'"»”’]*(?:[?&#].*)?$/su;

/**
 * Parts of an address → where it leads. A link whose number sign or slashes were encoded on its way is
 * read all the same: its checksum says whether the rest of it came whole.
 */
export function placeOf({ pathname, search, hash }: Record<keyof URLParts, string>): Place {
  const path = `${pathname}${search}`;
  const sign = ENCODED_SIGN.exec(path);
  const page = sign ? path.slice(0, sign.index) : path;
  const text = decoded(sign ? path.slice(sign.index + sign[0].length) : hash.slice(1));
  const link = LINK.exec(text);
  if (!link) return { page, fragment: `#${text}`, payload: undefined };
  const [, between = '', rest = ''] = link;
  const payload = rest.replace(ADDED, '');
  const isLink = payload !== '' || between.includes('/');
  return { page, fragment: CHECK, payload: isLink ? payload : undefined };
}

type URLParts = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** Percent signs taken back, as often as gateways on the way encoded them; a broken one stays. */
function decoded(text: string, times = 3): string {
  if (times === 0 || !text.includes('%')) return text;
  try {
    return decoded(decodeURIComponent(text), times - 1);
  } catch (reason) {
    if (reason instanceof URIError) return text;
    throw reason;
  }
}
