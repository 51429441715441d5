import { type ReactNode, useMemo } from 'react';
import { hintOfDose } from '../../answers/dose-hint';
import { doseReadBack, preparationReadBack, weightReadBack } from '../../answers/read-back';
import { asksMinutes, GIVEN_BY } from '../../intake/over-minutes';
import { doseUnit, STEPS, unitsOf } from '../../intake/typed-order';
import {
  BY_LABELS,
  doseLabel,
  drugName,
  FIELD_NAMES,
  MINUTES_LABEL,
  stepName,
  stepShown,
  unitChoices,
  volumeLabel,
  weightHintOf,
} from '../../wording/fields';
import { symbol } from '../../wording/format';
import { minutesHint, oftenChoices } from '../../wording/own-entry';
import { AdjustmentChoice } from './AdjustmentChoice';
import { Choice } from './Choice';
import { Field } from './Field';
import type { FoldProps } from './Fold';
import { Loading } from './Loading';
import './pair.css';

interface OrderFieldsProps extends FoldProps {
  readonly weightHint: string;
  /** Whether a single dose asks what it is given by before there are minutes. */
  readonly isByAsked?: boolean;
  readonly children?: ReactNode;
}

/** The order in spoken order: weight (and what is said of it), protocol, dose, preparation. */
export function OrderFields({ children, weightHint, isByAsked, ...fields }: OrderFieldsProps) {
  const { library, typed, problem, set } = fields;
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  // The same objects every time, so that a thousand protocols to choose from are drawn once.
  const protocols = useMemo(
    () => library.protocols.map(({ id, name }) => ({ value: id, label: name })),
    [library],
  );
  const unit = doseUnit(typed, library);
  const units = unitChoices(unitsOf(typed, library));
  const choose = useMemo(() => set('protocol'), [set]);
  return (
    <>
      <Field
        id="weight"
        label="Weight, in kilograms"
        hint={weightHintOf(weightHint, protocol)}
        unit="kg"
        typed={typed.weight}
        problem={problem('weight')}
        readBack={weightReadBack(typed.weight)}
        onType={set('weight')}
      />
      {children}
      {protocols.length === 0 ? (
        <Loading says="Waiting for the limits." />
      ) : (
        <Choice
          id="protocol"
          label={FIELD_NAMES.protocol}
          options={protocols}
          chosen={typed.protocol}
          problem={problem('protocol')}
          onChoose={choose}
        />
      )}
      <AdjustmentChoice {...fields} />
      {(units.length > 1 || problem('unit')) && (
        <Choice
          id="unit"
          label={FIELD_NAMES.unit}
          options={units}
          chosen={unit ?? ''}
          problem={problem('unit')}
          onChoose={set('unit')}
        />
      )}
      <Field
        id="dose"
        label={doseLabel(unit)}
        hint={hintOfDose(typed, library)}
        unit={unit ? symbol(unit) : ''}
        typed={typed.dose}
        problem={problem('dose')}
        readBack={doseReadBack(typed, library)}
        onType={set('dose')}
      />
      {protocol?.delivery === 'divided doses' && protocol.dosesPerDay && (
        <Choice
          id="dosesPerDay"
          label={FIELD_NAMES.dosesPerDay}
          inline
          options={oftenChoices(protocol)}
          chosen={typed.dosesPerDay}
          onChoose={set('dosesPerDay')}
        />
      )}
      {asksMinutes(protocol) && <OverFields isAlwaysAsked={isByAsked} {...fields} />}
      <div className="pair">
        <Field
          id="drug"
          label={`${drugName(protocol)}, in milligrams`}
          unit="mg"
          typed={typed.drug}
          problem={problem('drug')}
          onType={set('drug')}
        />
        <Field
          id="volume"
          label={volumeLabel(typed.way)}
          unit="mL"
          typed={typed.volume}
          problem={problem('volume')}
          onType={set('volume')}
        />
        <p className="read-back">{preparationReadBack(typed, library)}</p>
      </div>
    </>
  );
}

/** Over how many minutes a single dose is given, and once there are any, by what. */
function OverFields({
  library,
  typed,
  problem,
  set,
  isAlwaysAsked = false,
}: FoldProps & { readonly isAlwaysAsked: boolean | undefined }) {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  return (
    <>
      <Field
        id="minutes"
        label={MINUTES_LABEL}
        hint={minutesHint(isAlwaysAsked ? undefined : protocol)}
        unit={symbol('min')}
        typed={typed.minutes}
        problem={problem('minutes')}
        onType={set('minutes')}
      />
      {(typed.minutes !== '' || isAlwaysAsked) && (
        <Choice
          id="givenBy"
          label={FIELD_NAMES.givenBy}
          inline
          options={GIVEN_BY.map((by) => ({ value: by, label: BY_LABELS[by] }))}
          chosen={typed.givenBy}
          problem={problem('givenBy')}
          onChoose={set('givenBy')}
        />
      )}
    </>
  );
}

interface StepFieldProps extends Omit<FoldProps, 'problem'> {
  /** Of a single dose on a pump: the step of its volume, and that of its rate. */
  readonly isOnPump: boolean;
}

/** The finest figure that the pump, or the syringe, can be set to. */
export function StepField({ library, typed, set, isOnPump }: StepFieldProps) {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  return (
    <Choice
      id="step"
      label={stepName(protocol, isOnPump)}
      inline
      options={STEPS.map((step) => ({ value: step, label: stepShown(step, protocol) }))}
      chosen={typed.step}
      onChoose={set('step')}
    />
  );
}

/** The finest rate that the pump of a single dose can be set to. */
export function RateStepField({ typed, set }: Pick<FoldProps, 'typed' | 'set'>) {
  return (
    <Choice
      id="rateStep"
      label={FIELD_NAMES.rateStep}
      inline
      options={STEPS.map((step) => ({ value: step, label: stepShown(step, undefined) }))}
      chosen={typed.rateStep}
      onChoose={set('rateStep')}
    />
  );
}
