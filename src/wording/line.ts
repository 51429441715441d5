import type { Over } from '../dosing/order';
import type { Delivery } from '../dosing/units';
import { blank } from './blank';
import { say, type Text } from './text';

/** An infusion or a driver: what is in its line is drug, at the rate that was set and no other. */
const NEVER_FLUSHED = say`Do not flush this line, give nothing else through it. Another strength: new line.`;

/** Which flush, how fast and how much the line holds is the ward’s: blank, never computed. */
const FLUSHED: Record<Over['by'], Text> = {
  pump: [
    ...say`What stays in the line is not given: flush with `,
    blank('mL'),
    ...say` at the same rate, `,
    blank('mL/h'),
    ...say`; line volume `,
    blank('mL'),
  ],
  hand: [
    ...say`What stays in the line is not given: flush with `,
    blank('mL'),
    ...say` as slowly, over `,
    blank('min'),
    ...say`; line volume `,
    blank('mL'),
  ],
};

/** What is said of the line that a dose is given through; nothing of one that runs through none. */
export function lineSaid(delivery: Delivery, by: Over['by'] | undefined): Text {
  if (delivery === 'infusion') return NEVER_FLUSHED;
  return by ? FLUSHED[by] : [];
}
