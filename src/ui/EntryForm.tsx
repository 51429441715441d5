import type { ReactNode, Ref } from 'react';
import { ProblemSummary, type SaidProblem } from './ProblemSummary';

interface EntryFormProps {
  readonly label: string;
  readonly problems: readonly SaidProblem[];
  readonly summary: Ref<HTMLElement>;
  readonly onSubmit: () => void;
  /** What the one button says; Enter in any field does the same. */
  readonly act: string;
  /** Empties the form for the next order. */
  readonly onClear?: () => void;
  readonly children: ReactNode;
}

/** A form whose entries are read by intake alone: the browser neither checks nor fills them in. */
export function EntryForm({
  label,
  problems,
  summary,
  onSubmit,
  act,
  onClear,
  children,
}: EntryFormProps) {
  return (
    <form
      className="order"
      aria-label={label}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {problems.length > 0 && <ProblemSummary problems={problems} ref={summary} />}
      {children}
      <button className="act" type="submit">
        {act}
      </button>
      {onClear && (
        <button className="act second" type="button" onClick={onClear}>
          Start again
        </button>
      )}
    </form>
  );
}
