import { type ReactNode, type Ref, useCallback } from 'react';
import type { Library } from '../dosing/protocol';
import type { CheckField, TypedCheck } from '../intake/check-form';
import { readingField } from '../wording/fields';
import { symbol } from '../wording/format';
import { EntryForm } from './EntryForm';
import { Field } from './Field';
import { OrderFields, StepField } from './OrderFields';
import type { SaidProblem } from './ProblemSummary';

interface CheckFormProps {
  readonly library: Library;
  readonly typed: TypedCheck;
  readonly problems: readonly SaidProblem[];
  readonly summary: Ref<HTMLElement>;
  readonly onType: (change: (typed: TypedCheck) => TypedCheck) => void;
  readonly onSubmit: () => void;
  readonly again: ReactNode;
}

/** The order typed again from chart and label, and the figure read from the pump or syringe. */
export function CheckForm(props: CheckFormProps) {
  const { library, typed, problems, summary, onType, onSubmit, again } = props;
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  const reading = readingField(protocol);
  const set = useCallback(
    (field: CheckField) => (value: string) => onType((typed) => ({ ...typed, [field]: value })),
    [onType],
  );
  const problem = (field: CheckField) => problems.find((each) => each.field === field)?.sentence;
  return (
    <EntryForm label="Second check" act="Compare" {...{ problems, summary, onSubmit, again }}>
      <OrderFields
        weightHint="The weight that the order is dosed on"
        library={library}
        typed={typed}
        problem={problem}
        set={set}
      />
      <Field
        id="reading"
        label={reading.label}
        hint={`As the ${reading.unit === 'mL' ? 'syringe' : 'pump'} shows it now`}
        unit={symbol(reading.unit)}
        typed={typed.reading}
        problem={problem('reading')}
        onType={set('reading')}
      />
      <StepField library={library} typed={typed} set={set} />
    </EntryForm>
  );
}
