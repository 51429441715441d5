import { useState } from 'react';

interface AnnouncementProps {
  readonly text: string | undefined;
  /** What was submitted, a new object each time. */
  readonly asked: object | undefined;
}

/**
 * What a live region says of a result. The same words after another submission are new words to the ear:
 * an ending space that comes and goes makes the browser announce them again.
 */
export function Announcement({ text, asked }: AnnouncementProps) {
  const [turn, setTurn] = useState({ asked, isOdd: true });
  if (turn.asked !== asked) setTurn({ asked, isOdd: !turn.isOdd });
  return text !== undefined ? (
    <span key={`${turn.isOdd}`}>{`${text}${turn.isOdd ? '\u00a0' : ''}`}</span>
  ) : null;
}
