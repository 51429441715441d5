import { useEffect, useState } from 'react';
import { type DeskSaid, deskSaid } from '../../../answers/desk';
import { dayAt } from '../../../answers/today';
import type { Identity } from '../../../dosing/library';
import type { Tree } from '../../../library/tree';

/** How long nobody has typed before a library is read again, in milliseconds: reading takes longer than a letter. */
const PAUSE = 300;

/**
 * What the door says of a library as it is written, once typing pauses. Until then the problems of before are kept,
 * and nothing passes: no fingerprint outlives its content.
 */
export function useDeskSaid(
  tree: Tree,
  inUse: Identity,
  now: () => Date,
): DeskSaid & { readonly isRead: boolean } {
  const [of, setOf] = useState<{ readonly tree: Tree; readonly said: DeskSaid }>();
  useEffect(() => {
    const read = () => setOf({ tree, said: deskSaid(tree, dayAt(now()), inUse) });
    const timer = setTimeout(read, PAUSE);
    return () => clearTimeout(timer);
  }, [tree, inUse, now]);
  if (!of) return { problems: [], passed: undefined, toApprove: undefined, isRead: false };
  const isRead = of.tree === tree;
  const { problems, passed, toApprove } = of.said;
  return isRead
    ? { problems, passed, toApprove, isRead }
    : { problems, passed: undefined, toApprove: undefined, isRead };
}
