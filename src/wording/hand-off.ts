import type { HandOff } from '../intake/hand-off';

/** What is handed over, in the foot of a printed sheet. */
export function handedOffOnPaper(handedOff: HandOff): string {
  return handedOff.kind === 'link'
    ? `Second check: scan the code, or open ${handedOff.link}`
    : `Second check: open the same file, and scan or type into “${ORDER_AS_TEXT.heading}”: ${inFours(handedOff.text)}`;
}

/** Where no link can lead to the page. */
export const HANDED_TEXT =
  'This page is a file on a disk: no link leads to it from another device. On the other computer open the same file and its second check, and scan this code or type this text into “Order as text”. The order stays hidden until the second person compares.';

/** In the check: where such a text goes. */
export const ORDER_AS_TEXT = {
  heading: 'Order as text',
  label: 'Text that was handed over',
  hint: 'From the code or the paper, with or without spaces.',
  take: 'Take the order over',
  missing: 'Scan or type the text first.',
} as const;

/** The text of an order in fours, so that it can be read and typed. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
