import { type Ref, useId } from 'react';
import type { SaidProblem } from '../../answers/said-problem';
import './ProblemSummary.css';

/** What is wrong with the typing, linked to the fields; it takes the focus when it appears. */
export function ProblemSummary({
  problems,
  ref,
}: {
  problems: readonly SaidProblem[];
  ref: Ref<HTMLElement>;
}) {
  const heading = useId();
  return (
    <section className="problems" ref={ref} tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>
        {problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`}
      </h2>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // The fragment names the view; the link only moves the focus.
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
