import { type ReactNode, type Ref, useCallback } from 'react';
import { vialChoices } from '../../answers/products';
import type { SaidProblem } from '../../answers/said-problem';
import type { Library } from '../../dosing/library';
import { WAYS } from '../../intake/bedside';
import { BASES } from '../../intake/body';
import {
  asksMade,
  asksMixing,
  asksRunning,
  type CheckField,
  NOT_SAID,
  RUNNING,
  type TypedCheck,
} from '../../intake/check-form';
import { isOnPump, UNLIMITED } from '../../intake/check-over';
import { asksOwnRate } from '../../intake/driver-read';
import { withEntry } from '../../intake/typed-order';
import {
  BEFORE_NAME,
  MIXED_ASKED,
  RATE_FIELD,
  readingField,
  runningName,
  UNLIMITED_NAME,
} from '../../wording/check-fields';
import {
  BASIS_ASKED,
  BASIS_LABELS,
  basisHint,
  FIELD_NAMES,
  WAY_LABELS,
} from '../../wording/fields';
import { symbol } from '../../wording/format';
import { HeightAndSex } from '../parts/BodyFields';
import { Choice } from '../parts/Choice';
import { EntryForm } from '../parts/EntryForm';
import { Field } from '../parts/Field';
import { Fold } from '../parts/Fold';
import { OrderFields, RateStepField, StepField } from '../parts/OrderFields';
import { Tick } from '../parts/Tick';
import { DriverFields } from './DriverFields';
import { MadeFields } from './MadeFields';
import { RunningFields } from './RunningFields';

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
  const isDoseOnPump = isOnPump(typed, protocol);
  const reading = readingField(protocol, isDoseOnPump);
  const isUnlimited = isDoseOnPump && typed.unlimited === UNLIMITED;
  const set = useCallback(
    (field: CheckField) => (value: string) =>
      onType((typed) => withEntry(typed, field, value, library)),
    [library, onType],
  );
  const problem = (field: CheckField) => problems.find((each) => each.field === field)?.sentence;
  return (
    <EntryForm label="Second check" act="Compare" {...{ problems, summary, onSubmit, again }}>
      <OrderFields
        weightHint="Actual body weight, from the chart"
        isByAsked
        library={library}
        typed={typed}
        problem={problem}
        set={set}
      >
        <Choice
          id="basis"
          label={BASIS_ASKED}
          hint={basisHint(protocol)}
          inline
          options={BASES.map((basis) => ({ value: basis, label: BASIS_LABELS[basis] }))}
          chosen={typed.basis}
          problem={problem('basis')}
          onChoose={set('basis')}
        />
        <Fold
          title="Height and sex, for ideal and adjusted weight"
          fields={['height', 'sex', 'basis']}
          entries={HeightAndSex}
          {...{ library, typed, problem, set }}
        />
      </OrderFields>
      {(asksMixing(protocol) || typed.way !== '') && (
        <Choice
          id="way"
          label={MIXED_ASKED}
          options={[
            ...WAYS.map((way) => ({ value: way, label: WAY_LABELS[way] })),
            { value: NOT_SAID, label: 'The label does not say' },
          ]}
          chosen={typed.way}
          problem={problem('way')}
          // Another answer than “added to” asks for no vial, so none stays chosen unseen.
          onChoose={(way) =>
            onType((typed) => ({ ...typed, way, vial: way === 'added to' ? typed.vial : '' }))
          }
        />
      )}
      {typed.way === 'added to' && (
        <Choice
          id="vial"
          label={FIELD_NAMES.vial}
          options={vialChoices(library)}
          chosen={typed.vial}
          problem={problem('vial')}
          onChoose={set('vial')}
        />
      )}
      {asksMade(protocol) && <MadeFields {...{ library, typed, problem, set }} />}
      {asksOwnRate(protocol) && <DriverFields {...{ typed, problem, set }} />}
      {isDoseOnPump && (
        <>
          <Field
            id="rate"
            label={RATE_FIELD.label}
            hint="As the pump shows it now"
            unit={symbol(RATE_FIELD.unit)}
            typed={typed.rate}
            problem={problem('rate')}
            onType={set('rate')}
          />
          <RateStepField typed={typed} set={set} />
          <Tick
            id="unlimited"
            label={UNLIMITED_NAME}
            ticked={isUnlimited}
            // Then the pump shows no volume, and none stays typed unseen.
            onTick={(ticked) =>
              onType((typed) => ({
                ...typed,
                unlimited: ticked ? UNLIMITED : '',
                reading: ticked ? '' : typed.reading,
              }))
            }
          />
        </>
      )}
      {!isUnlimited && (
        <Field
          id="reading"
          label={reading.label}
          hint={`As the ${isDoseOnPump || reading.unit !== 'mL' ? 'pump' : 'syringe'} shows it now`}
          unit={symbol(reading.unit)}
          typed={typed.reading}
          problem={problem('reading')}
          onType={set('reading')}
        />
      )}
      <StepField {...{ library, typed, set }} isOnPump={isDoseOnPump} />
      {protocol?.delivery === 'infusion' && (
        <Field
          id="before"
          label={`${BEFORE_NAME}, in millilitres per hour`}
          hint="If the rate was changed and you know it; otherwise leave it empty"
          unit={symbol('mL/h')}
          typed={typed.before}
          problem={problem('before')}
          onType={set('before')}
        />
      )}
      {(protocol?.delivery === 'infusion' || isDoseOnPump) && (
        <Choice
          id="running"
          label={runningName(protocol)}
          inline
          options={RUNNING.map((answer) => ({ value: answer, label: answer }))}
          chosen={typed.running}
          problem={problem('running')}
          onChoose={set('running')}
        />
      )}
      {asksRunning(typed, protocol) && <RunningFields {...{ typed, problem, set }} />}
    </EntryForm>
  );
}
