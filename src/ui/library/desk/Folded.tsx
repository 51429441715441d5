import { type ReactNode, useState } from 'react';
import type { Path } from '../../../library/fault';
import { within } from '../../../wording/desk/where';

interface FoldedProps {
  readonly id?: string;
  readonly at: Path;
  readonly says: string;
  /** Something is written in it, or is wrong. */
  readonly isOpen: boolean;
  readonly inner: ReactNode;
}

/** A fold that says what is in it. What was open stays open until somebody folds it, whatever is taken out of it. */
export function Folded({ id, at, says, isOpen, inner }: FoldedProps) {
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <details className="desk-fold" id={id} open={wasOpen || undefined}>
      <summary aria-label={within(at, says)}>{says}</summary>
      {inner}
    </details>
  );
}
