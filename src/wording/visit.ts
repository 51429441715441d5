import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { shown } from './format';
import { say, type Text } from './text';

/** What a page says that nobody has touched for long, before it empties itself. */
export function untouchedSentence({ visit }: Library): Text {
  const untouched = shown(exactly(visit.untouched.at));
  const asking = shown(exactly(visit.asking.at));
  return say`Nobody has touched this page for ${untouched}. In ${asking} it empties every view, so that the next patient’s order does not begin in this one’s.`;
}

/** What it says afterwards. */
export function emptiedSentence({ visit }: Library): Text {
  return say`Every view was emptied: nobody had touched the page for ${shown(exactly(visit.untouched.at))}.`;
}
