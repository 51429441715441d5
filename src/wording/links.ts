import type { Identity } from '../dosing/library';
import type { LimitsSaid, LinkRefusal } from '../intake/take-over';
import { wholeName } from '../library/whole-name';
import { fingerprintKept } from './named-library';
import { say, type Text } from './text';

/** How an order came: with a link, or as the text of one, where no link can lead. */
export type CameBy = 'link' | 'text';

/** Why a link, or the text of one, gave no order, and what to do instead. */
export function linkSentence(
  refused: LinkRefusal,
  identity: Identity,
  came: CameBy = 'link',
): Text {
  switch (refused.why) {
    case 'other limits':
      return otherLimitsSaid(refused.under, identity, came);
    case 'lost':
      return whole(
        `An order came ${WITH[came]}, and the page no longer has it: it was loaded again since. ${AGAIN[came]}.`,
      );
    case 'torn':
      return whole(
        `The ${came} is incomplete or was changed, so it gives no order. Scan it again, or check without it.`,
      );
    case 'without a unit':
      return whole(
        `The ${came} was made before orders named their unit, so it gives no order. Make it again, or check without it.`,
      );
    case 'another layout':
      return whole(
        `The ${came} was made by another version of this page, so it gives no order. Make it again, or check without it.`,
      );
    case 'out of bounds':
      return whole(
        `The order in the ${came} is past a limit, so it is not taken over. Ask the prescriber, or check without it.`,
      );
  }
}

const WITH: Record<CameBy, string> = { link: 'with a link', text: 'as a text' };
const AGAIN: Record<CameBy, string> = {
  link: 'Scan the code or open the link again',
  text: 'Scan or type it again',
};

/** Words alone, of which no figure is kept with its unit. */
function whole(text: string): Text {
  return [{ text, kept: false }];
}

/** That an order came; it is not shown yet. */
export function cameSentence(came: CameBy): string {
  return `An order came ${came === 'link' ? 'with the link' : WITH.text}. It stays hidden until you compare.`;
}

/** Both by name, version and fingerprint: the order may be of another hospital. */
function otherLimitsSaid({ name, ...under }: LimitsSaid, here: Identity, came: CameBy): Text {
  return [
    ...say`This order was made under `,
    ...calledBy(name === '' ? 'Built-in limits' : name, under),
    ...say`; this page works on `,
    ...calledBy(wholeName(here), here),
    ...whole(
      `. So the ${came} gives no order. Work the order out again here, or check without it.`,
    ),
  ];
}

function calledBy(name: string, it: Pick<Identity, 'version' | 'fingerprint'>): Text {
  return [{ text: name, kept: false }, ...say`, version ${it.version}, ${fingerprintKept(it)}`];
}

/** The same beside a verdict: what it was not held against. */
export function notHandedSentence({ why }: LinkRefusal, came: CameBy = 'link'): string {
  return why === 'lost'
    ? `An order came ${WITH[came]} and is lost, so nothing here was compared with it. ${AGAIN[came]}, and compare again.`
    : `The ${came} gave no order, so nothing here was compared with one.`;
}
