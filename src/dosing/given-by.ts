import type { Over } from './order';
import type { Reading } from './reading';
import type { WorkedDose } from './worked-dose';

/** What a single dose over minutes is given by, as read and as ordered. */
export interface GivenBy {
  readonly checked: Over['by'] | undefined;
  readonly ordered: Over['by'] | undefined;
  readonly isSame: boolean;
}

/** What the dose is given by: the same unless both say so, and differ. */
export function givenBy({ over }: Reading, handed: WorkedDose | undefined): GivenBy | undefined {
  const checked = over?.by;
  const ordered = handed?.order.over?.by;
  if (!checked && !ordered) return undefined;
  return { checked, ordered, isSame: !checked || !ordered || checked === ordered };
}
