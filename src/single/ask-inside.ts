import { readSite, SITE } from '../library/site';
import type { Ask } from '../ui/site/asked';
import type { Keeper } from '../ui/site/keeper';
import type { Inside } from './saved-page';

/** Answers for `site.json` and the library from inside the page: no network is asked. */
export function askInside(inside: Inside | undefined): Ask {
  return async (name) => {
    if (!inside || !isOfOnePiece(inside)) return { kind: 'torn' };
    const text = name === SITE ? inside.site : inside.library?.text;
    return text === undefined ? { kind: 'torn' } : { kind: 'text', text };
  };
}

/** Whether the library is inside that is named, and none where none is: else limits were lost on the way. */
function isOfOnePiece({ site, library }: Inside): boolean {
  const read = readSite(site);
  if (read.kind === 'refused') return true;
  return (read.site.library !== undefined) === (library !== undefined);
}

/** Keeps nothing: all that the page has is inside it. */
export const NO_KEEPER: Keeper = {
  read: async () => undefined,
  keep: async () => {},
};
