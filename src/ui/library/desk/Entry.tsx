import type { ReactNode } from 'react';
import type { Path } from '../../../library/fault';
import { IF_GIVEN } from '../../../wording/desk/said';
import { within } from '../../../wording/desk/where';
import { fieldId, useDesk, wrongAt } from './desk';
import '../../parts/problem.css';
import './Entry.css';

/** What an element that somebody writes in or chooses from needs to be named and described. */
export interface Wired {
  readonly id: string;
  readonly 'aria-label': string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface EntryProps {
  readonly at: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean | undefined;
  /** The unit of the figure in it, where its label has none. */
  readonly unit?: string | undefined;
  /** Whether what is wrong inside the place is said here too, where it has no field of its own. */
  readonly inside?: boolean;
  readonly children: (wired: Wired) => ReactNode;
}

/** One field of the desk with its label, its hint, and what is wrong with it, wired for the ear once. */
export function Entry({
  at,
  label,
  hint,
  isOptional,
  unit = '',
  inside = false,
  children,
}: EntryProps) {
  const wrong = wrongAt(useDesk(), at, inside);
  const id = fieldId(at);
  const describedBy = [
    unit && `${id}-unit`,
    hint && `${id}-hint`,
    wrong.length > 0 && `${id}-problem`,
  ].filter(Boolean);
  const control = children({
    id,
    'aria-label': within(at, isOptional ? `${label}${IF_GIVEN}` : label),
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': wrong.length > 0 ? true : undefined,
  });
  return (
    <div className={wrong.length > 0 ? 'desk-entry has-problem' : 'desk-entry'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="optional">{IF_GIVEN}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={`${id}-problem`} at={at} inside={inside} />
      {unit ? (
        <span className="desk-measure">
          {control}
          <span className="unit" id={`${id}-unit`}>
            {unit}
          </span>
        </span>
      ) : (
        control
      )}
    </div>
  );
}

/** What is wrong at a place, in the sentences of the refusals; nothing where nothing is. */
export function Wrong({ at, id, inside = false }: { at: Path; id: string; inside?: boolean }) {
  const wrong = wrongAt(useDesk(), at, inside);
  if (wrong.length === 0) return null;
  return (
    <div className="problem" id={id}>
      {wrong.map(({ pointer, sentence, remedy }) => (
        <p key={`${pointer} ${sentence}`}>
          {sentence} {remedy}
        </p>
      ))}
    </div>
  );
}
