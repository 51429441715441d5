import { useEffect, useId, useRef, useState } from 'react';
import './parts/asking.css';
import './StartAgain.css';

interface StartAgainProps {
  /** Whether something would be lost; only then is it asked about. */
  readonly loses: boolean;
  readonly onEmpty: () => void;
}

/** Empties every view for the next patient, with one question where something would be lost. */
export function StartAgain({ loses, onEmpty }: StartAgainProps) {
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const id = useId();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (asks) question.current?.focus();
    else if (hasAsked.current) start.current?.focus();
    hasAsked.current = asks;
  }, [asks]);
  if (!asks || !loses) {
    return (
      <button
        className="act second"
        type="button"
        ref={start}
        onClick={() => (loses ? setAsks(true) : onEmpty())}
      >
        Start again
      </button>
    );
  }
  return (
    <fieldset
      className="sure"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && setAsks(false)}
    >
      <p id={id} ref={question} tabIndex={-1}>
        Empty every view? What is typed, worked out or handed over is lost.
      </p>
      <button className="act second" type="button" onClick={onEmpty}>
        Yes, empty
      </button>
      <button className="act second" type="button" onClick={() => setAsks(false)}>
        No, keep
      </button>
    </fieldset>
  );
}
