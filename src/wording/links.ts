import type { LinkRefusal } from '../intake/take-over';

/** Why a link gave no order, and what to do instead. */
export function linkSentence(why: LinkRefusal): string {
  switch (why) {
    case 'lost':
      return 'An order came with a link, and the page no longer has it: it was loaded again since. Scan the code or open the link again.';
    case 'torn':
      return 'The link is incomplete or was changed, so it gives no order. Scan it again, or check without it.';
    case 'without a unit':
      return 'The link was made before orders named their unit, so it gives no order. Make it again, or check without it.';
    case 'another layout':
      return 'The link was made by another version of this page, so it gives no order. Make it again, or check without it.';
    case 'other limits':
      return 'The link was made under other limits than this page has, so it gives no order. Work the order out again here, or check without it.';
    case 'out of bounds':
      return 'The order in the link is past a limit, so it is not taken over. Ask the prescriber, or check without it.';
  }
}

/** The same beside a verdict: what it was not held against. */
export function notHandedSentence(why: LinkRefusal): string {
  return why === 'lost'
    ? 'An order came with a link and is lost, so nothing here was compared with it. Scan the code or open the link again, and compare again.'
    : 'The link gave no order, so nothing here was compared with one.';
}
