import type { Path } from '../library/fault';
import type { Tree } from '../library/tree';

/** What was typed at a place on a side of an either/or that is not the one in use: no part of the file. */
export interface Kept {
  readonly at: Path;
  readonly side: string;
  readonly value: Tree | undefined;
}

/** All that lies beside a draft, each side of each place once. */
export type Aside = readonly Kept[];

/** What was typed at a place on a side that was left; nothing where nothing was. */
export function keptAt(aside: Aside, at: Path, side: string): Tree | undefined {
  return aside.find((each) => each.side === side && isIn(each.at, at) && isIn(at, each.at))?.value;
}

/**
 * What lies beside a draft after an edit, and what its switch keeps. What was kept in a thing goes with that thing;
 * that of the entries behind it in a list moves up with them.
 */
export function keptAside(aside: Aside, at: Path, value: Tree | undefined, keeps?: Kept): Aside {
  const left = value === undefined ? aside.flatMap((each) => without(each, at)) : aside;
  if (!keeps) return left;
  const { side } = keeps;
  const others = left.filter(
    (each) => each.side !== side || !isIn(each.at, keeps.at) || !isIn(keeps.at, each.at),
  );
  return [...others, keeps];
}

/** One thing kept, once nothing stands at a place any more; none where it was of that. */
function without(kept: Kept, at: Path): Kept[] {
  const index = at.at(-1);
  const list = at.slice(0, -1);
  if (typeof index === 'number' && isIn(kept.at, list)) {
    const own = kept.at[list.length];
    if (own === index) return [];
    if (typeof own !== 'number' || own < index) return [kept];
    return [{ ...kept, at: [...list, own - 1, ...kept.at.slice(at.length)] }];
  }
  return isIn(kept.at, at) && kept.at.length > at.length ? [] : [kept];
}

/** Whether a place is another, or lies in it. */
function isIn(at: Path, outer: Path): boolean {
  return outer.every((key, depth) => at[depth] === key);
}
