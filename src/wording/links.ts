import type { Identity } from '../dosing/library';
import type { LimitsSaid, LinkRefusal } from '../intake/take-over';
import { wholeName } from '../library/whole-name';
import { fingerprintKept } from './named-library';
import { say, type Text } from './text';

/** Why a link gave no order, and what to do instead. */
export function linkSentence(refused: LinkRefusal, identity: Identity): Text {
  switch (refused.why) {
    case 'other limits':
      return otherLimitsSaid(refused.under, identity);
    case 'lost':
      return say`An order came with a link, and the page no longer has it: it was loaded again since. Scan the code or open the link again.`;
    case 'torn':
      return say`The link is incomplete or was changed, so it gives no order. Scan it again, or check without it.`;
    case 'without a unit':
      return say`The link was made before orders named their unit, so it gives no order. Make it again, or check without it.`;
    case 'another layout':
      return say`The link was made by another version of this page, so it gives no order. Make it again, or check without it.`;
    case 'out of bounds':
      return say`The order in the link is past a limit, so it is not taken over. Ask the prescriber, or check without it.`;
  }
}

/** Both by name, version and fingerprint: the order may be of another hospital. */
function otherLimitsSaid({ name, ...under }: LimitsSaid, here: Identity): Text {
  return [
    ...say`This order was made under `,
    ...calledBy(name === '' ? 'Built-in limits' : name, under),
    ...say`; this page works on `,
    ...calledBy(wholeName(here), here),
    ...say`. So the link gives no order. Work the order out again here, or check without it.`,
  ];
}

function calledBy(name: string, it: Pick<Identity, 'version' | 'fingerprint'>): Text {
  return [{ text: name, kept: false }, ...say`, version ${it.version}, ${fingerprintKept(it)}`];
}

/** The same beside a verdict: what it was not held against. */
export function notHandedSentence({ why }: LinkRefusal): string {
  return why === 'lost'
    ? 'An order came with a link and is lost, so nothing here was compared with it. Scan the code or open the link again, and compare again.'
    : 'The link gave no order, so nothing here was compared with one.';
}
