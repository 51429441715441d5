import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import type { Message } from './findings';
import type { Medication } from './medication';
import { medication } from './medication';
import { limitsFor } from './own-rows';
import type { Row } from './rows';

/** Why nothing was worked out. There is no figure to read off. */
export interface WithheldSheet {
  readonly kind: 'withheld';
  readonly medication: Medication | undefined;
  readonly messages: readonly Message[];
  /** Of a hospital’s protocol: whom the limits that it was held against are for. */
  readonly limits: readonly Row[];
  readonly announcement: string;
}

export function withheld(
  messages: readonly Message[],
  order: Order | undefined,
  library: Library,
): WithheldSheet {
  return {
    kind: 'withheld',
    medication: order && medication(order),
    messages,
    limits: order ? limitsFor(order.protocol, library) : [],
    announcement: `Nothing was worked out. ${messages.map(({ title }) => title).join('. ')}.`,
  };
}

const COUNTS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** "One caution." "Two notes." */
export function counted(messages: readonly Message[]): string[] {
  return (['caution', 'note'] as const).flatMap((severity) => {
    const count = messages.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${COUNTS[count] ?? count} ${severity}${count === 1 ? '' : 's'}.`];
  });
}
