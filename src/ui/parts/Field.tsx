import { useId, useState } from 'react';
import { hasComma } from '../../intake/number-entry';
import './problem.css';
import './Field.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** A phone’s keypad of figures and a point, unless the entry needs another character. */
  readonly keyboard?: 'decimal' | 'text';
  /** None where words are typed, which are wider than a figure. */
  readonly unit?: string;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly readBack?: string;
  readonly onType: (typed: string) => void;
}

/** One text entry with its label, hint, unit, problem and read-back, wired for the ear once. */
export function Field(props: FieldProps) {
  const { id, label, hint, keyboard = 'decimal', unit, typed, problem, readBack, onType } = props;
  const base = useId();
  // A keypad that gave a comma may have no point: once refused, the field asks for every key.
  const [everyKey, setEveryKey] = useState(false);
  if (problem && !everyKey && hasComma(typed)) setEveryKey(true);
  const describedBy = [
    hint && `${base}-hint`,
    problem && `${base}-problem`,
    readBack && `${base}-read`,
  ];
  return (
    <div className={problem ? 'field has-problem' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${base}-problem`}>
          {problem}
        </p>
      )}
      <div className={unit === undefined ? 'entry of-words' : 'entry'}>
        <input
          id={id}
          type="text"
          inputMode={everyKey ? 'text' : keyboard}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy.filter(Boolean).join(' ')}
        />
        {unit !== undefined && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      {readBack !== undefined && (
        <p className="read-back" id={`${base}-read`}>
          {readBack}
        </p>
      )}
    </div>
  );
}
