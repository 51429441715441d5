import type { Identity } from '../dosing/library';
import { standingOf } from '../library/standing';
import { twoDigits } from '../wording/dates';
import type { Message } from '../wording/findings';
import { madeAt } from '../wording/made-at';
import { type Owner, ownerOf } from '../wording/named-library';
import { standingSaid } from '../wording/standing';
import type { Text } from '../wording/text';

/** What every sheet says of how it was made: when, by what, under whose limits, and how those stand. */
export interface Made {
  readonly line: Text;
  readonly owner: Owner;
  /** Full width, on every page of it. */
  readonly standing: readonly Message[];
}

/** A moment on this computer’s clock, the version of the page, and the limits → what a sheet says of them. */
export function made(at: Date, version: string, identity: Identity): Made {
  return {
    line: madeAt(at, version, identity),
    owner: ownerOf(identity),
    standing: standingOn(at, identity),
  };
}

/** What is to be said of limits on a day: not for patients, not in effect, to be reviewed, ending, kept. */
export function standingOn(at: Date, identity: Identity): Message[] {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
  return standingOf(identity, day).map(standingSaid);
}

/** What is announced of a sheet: first how its limits stand. */
export function announced({ standing }: Made, announcement: string): string {
  return [...standing.map(({ title }) => `${title}.`), announcement].join(' ');
}
