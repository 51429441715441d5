import type { ReactNode, Ref } from 'react';
import type { SaidProblem } from '../../answers/said-problem';
import { useIsAlive } from './alive';
import { ProblemSummary } from './ProblemSummary';
import './EntryForm.css';

interface EntryFormProps {
  readonly label: string;
  readonly problems: readonly SaidProblem[];
  readonly summary: Ref<HTMLElement>;
  readonly onSubmit: () => void;
  /** What the one button says; Enter in any field does the same. */
  readonly act: string;
  /** What empties every view for the next patient. */
  readonly again: ReactNode;
  readonly children: ReactNode;
}

/** A form whose entries are read by intake alone: the browser neither checks nor fills them in. */
export function EntryForm({
  label,
  problems,
  summary,
  onSubmit,
  act,
  again,
  children,
}: EntryFormProps) {
  return (
    <form
      className="order"
      aria-label={label}
      inert={!useIsAlive()}
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
      {again}
    </form>
  );
}
