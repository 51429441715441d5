import { useState } from 'react';
import type { Identity } from '../../dosing/library';
import type { Limits } from './limits';

/** What was in use, and what is in its place. */
export interface OtherLimits {
  readonly before: Identity;
  readonly now: Identity;
}

/** Two with the same content, status and origin are the same limits. */
const keyOf = ({ fingerprint, status, openedByHand }: Identity) =>
  `${fingerprint} ${status} ${openedByHand}`;

/**
 * Sees that limits went, or that others came, before anything is drawn under them: `onGone` takes off what was
 * worked out, `onOther` also what was chosen from the limits before. Both are called while drawing.
 */
export function useOtherLimits(limits: Limits, onGone: () => void, onOther: () => void) {
  const identity = limits.kind === 'library' ? limits.library.identity : undefined;
  const key = identity && keyOf(identity);
  const [shown, setShown] = useState(key);
  const [last, setLast] = useState(identity);
  const [other, setOther] = useState<OtherLimits>();
  if (key !== shown) {
    setShown(key);
    if (shown !== undefined) onGone();
    if (identity) {
      setLast(identity);
      if (last && keyOf(last) !== key) {
        onOther();
        setOther({ before: last, now: identity });
      }
    }
  }
  return other;
}
