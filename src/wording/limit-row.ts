import type { Cited, Limit } from '../dosing/cited';
import type { Unit } from '../dosing/quantity';

/** One number or rule: what it is, what it says, and its place or reason. */
export interface LimitRow {
  readonly what: string;
  readonly says: string;
  readonly place: string;
}

/** Rows under one title. */
export interface LimitTable {
  readonly title: string;
  readonly rows: readonly LimitRow[];
}

/** The figure with the word by which the source leaves it open. */
export function hedged(says: string, stated: Cited<unknown> | Limit<Unit>): string {
  return 'hedge' in stated && stated.hedge ? `“${stated.hedge}” ${says}` : says;
}
