import type { Reading } from './reading';
import type { WorkedDose } from './worked-dose';

/** What lowers the limits for whom they are, as read and as ordered; nothing where none of the protocol’s does. */
export interface AdjustedFor {
  readonly checked: string | undefined;
  readonly ordered: string | undefined;
  readonly isSame: boolean;
}

/** What lowers the limits of a reading and of the order handed over, where either protocol names any. */
export function adjustedFor(
  { protocol, adjustment: checked }: Reading,
  handed: WorkedDose | undefined,
): AdjustedFor | undefined {
  const order = handed?.order;
  const ordered = order?.adjustment;
  const isAsked = [protocol, order?.protocol].some(
    (each) => each?.own !== undefined && each.own.adjustments.length > 0,
  );
  return isAsked ? { checked, ordered, isSame: !handed || checked === ordered } : undefined;
}
