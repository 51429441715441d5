import { type ReactNode, type Ref, useCallback, useMemo } from 'react';
import type { SaidProblem } from '../../answers/said-problem';
import type { Library } from '../../dosing/library';
import { isPumped } from '../../intake/over-minutes';
import type { OrderField, TypedOrder } from '../../intake/typed-order';
import { withEntry } from '../../intake/typed-order';
import { BedsideFields } from '../parts/BedsideFields';
import { BodyFields } from '../parts/BodyFields';
import { EntryForm } from '../parts/EntryForm';
import { Fold } from '../parts/Fold';
import { OrderFields, RateStepField, StepField } from '../parts/OrderFields';
import { WantedBag } from '../parts/WantedBag';
import { PreparationChoice } from './PreparationChoice';

interface OrderFormProps {
  readonly library: Library;
  readonly typed: TypedOrder;
  readonly problems: readonly SaidProblem[];
  readonly summary: Ref<HTMLElement>;
  readonly onType: (change: (typed: TypedOrder) => TypedOrder) => void;
  readonly onSubmit: () => void;
  readonly again: ReactNode;
}

/** The order as typed; Enter in any field works it out. */
export function OrderForm({
  library,
  typed,
  problems,
  summary,
  onType,
  onSubmit,
  again,
}: OrderFormProps) {
  const set = useCallback(
    (field: OrderField) => (value: string) =>
      onType((typed) => withEntry(typed, field, value, library)),
    [library, onType],
  );
  // The fields stay as they are while a result is drawn: Enter changes nothing in them.
  const fields = useMemo(() => {
    const protocol = library.protocols.find(({ id }) => id === typed.protocol);
    const isOnPump = isPumped(typed, protocol);
    const problem = (field: OrderField) => problems.find((each) => each.field === field)?.sentence;
    return (
      <>
        <OrderFields
          weightHint="Actual body weight, measured today"
          {...{ library, typed, problem, set }}
        >
          <Fold
            title="Ideal and adjusted weight"
            fields={['height', 'sex', 'basis']}
            entries={BodyFields}
            {...{ library, typed, problem, set }}
          />
        </OrderFields>
        <PreparationChoice {...{ library, typed, set }} />
        <WantedBag {...{ library, typed, problem, set }} />
        <StepField {...{ library, typed, set, isOnPump }} />
        {isOnPump && <RateStepField typed={typed} set={set} />}
        <Fold
          title="Preparation, titration and run-out"
          fields={['vial', 'way', 'titration', 'titrationStep', 'start', 'ownRate']}
          entries={BedsideFields}
          {...{ library, typed, problem, set }}
        />
      </>
    );
  }, [library, typed, problems, set]);
  return (
    <EntryForm label="Order" act="Work out the dose" {...{ problems, summary, onSubmit, again }}>
      {fields}
    </EntryForm>
  );
}
