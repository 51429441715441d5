import { memo, useId } from 'react';
import './problem.css';
import './Choice.css';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly inline?: boolean;
  readonly problem?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A named group of radio buttons; none is chosen unless the form says so. */
export const Choice = memo(function Choice(props: ChoiceProps) {
  const { id, label, hint, options, chosen, inline, problem, onChoose } = props;
  const base = useId();
  const describedBy = [hint && `${base}-hint`, problem && `${base}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div
      className={problem ? 'choice has-problem' : 'choice'}
      role="radiogroup"
      aria-labelledby={`${base}-label`}
      aria-describedby={describedBy === '' ? undefined : describedBy}
    >
      <p className="legend" id={`${base}-label`}>
        {label}
      </p>
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
      <div className={inline ? 'options inline' : 'options'}>
        {options.map((option, at) => (
          <label key={option.value}>
            <input
              id={at === 0 ? id : undefined}
              type="radio"
              name={base}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
});
