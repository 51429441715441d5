import type { Path } from '../library/fault';
import { branch, listAt, type Tree, textAt } from '../library/tree';

/** A figure that was changed, what it was, and the source or the reason that it still has. */
export interface SourceStays {
  readonly was: string;
  readonly citation: Tree;
}

/**
 * A library as it was begun and as it is written, and the place of a figure → what it was, where it is another now and
 * its citation is still the one of before; nothing where lists around it gained or lost entries since.
 */
export function sourceStays(begun: Tree, tree: Tree, at: Path): SourceStays | undefined {
  const [was, is] = [figureAt(begun, at), figureAt(tree, at)];
  if (was === '' || is === '' || was === is || hasMoved(begun, tree, at)) return undefined;
  const [before, citation] = [nearestCitation(begun, at), nearestCitation(tree, at)];
  const isSame = JSON.stringify(before) === JSON.stringify(citation);
  return citation !== undefined && isSame ? { was, citation } : undefined;
}

function figureAt(tree: Tree, at: Path): string {
  return textAt(tree, at) || textAt(tree, [...at, 'figure']);
}

/** The citation that applies at a place: the nearest one around it. */
function nearestCitation(tree: Tree, at: Path): Tree | undefined {
  const around = at.map((_, index) => at.slice(0, at.length - index));
  return around
    .map((place) => branch(tree, [...place, 'citation']))
    .find((citation) => citation !== undefined);
}

/** Whether a list on the way to a place has not as many entries as before: what stands there may be another thing. */
function hasMoved(begun: Tree, tree: Tree, at: Path): boolean {
  const lists = at.flatMap((key, index) => (typeof key === 'number' ? [at.slice(0, index)] : []));
  return lists.some((list) => listAt(begun, list).length !== listAt(tree, list).length);
}
