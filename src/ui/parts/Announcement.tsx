import { useState } from 'react';

interface AnnouncementProps {
  readonly of: string | undefined;
  /** What was submitted, a new object each time. */
  readonly asked: object | undefined;
}

/**
 * What a live region says of a result. The same words after another submission are new words to the ear:
 * an ending space that comes and goes makes the browser announce them again.
 */
export function Announcement({ of, asked }: AnnouncementProps) {
  const [turn, setTurn] = useState({ asked, isOdd: true });
  if (turn.asked !== asked) setTurn({ asked, isOdd: !turn.isOdd });
  return of !== undefined ? (
    <span key={`${turn.isOdd}`}>{`${of}${turn.isOdd ? '\u00a0' : ''}`}</span>
  ) : null;
}
