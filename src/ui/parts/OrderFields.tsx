import { type ReactNode, useMemo } from 'react';
import { doseReadBack, preparationReadBack, weightReadBack } from '../../answers/read-back';
import { doseUnit, STEPS, unitsOf } from '../../intake/typed-order';
import {
  doseHint,
  doseLabel,
  drugName,
  FIELD_NAMES,
  stepName,
  stepShown,
  unitChoices,
  volumeLabel,
} from '../../wording/fields';
import { symbol } from '../../wording/format';
import { Choice } from './Choice';
import { Field } from './Field';
import type { FoldProps } from './Fold';
import './pair.css';

interface OrderFieldsProps extends FoldProps {
  readonly weightHint: string;
  readonly children?: ReactNode;
}

/** The order in spoken order: weight (and what is said of it), protocol, dose, preparation. */
export function OrderFields({ children, weightHint, ...fields }: OrderFieldsProps) {
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
        hint={weightHint}
        unit="kg"
        typed={typed.weight}
        problem={problem('weight')}
        readBack={weightReadBack(typed.weight)}
        onType={set('weight')}
      />
      {children}
      <Choice
        id="protocol"
        label={FIELD_NAMES.protocol}
        options={protocols}
        chosen={typed.protocol}
        problem={problem('protocol')}
        onChoose={choose}
      />
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
        hint={doseHint(protocol)}
        unit={unit ? symbol(unit) : ''}
        typed={typed.dose}
        problem={problem('dose')}
        readBack={doseReadBack(typed, library)}
        onType={set('dose')}
      />
      {protocol?.delivery === 'divided doses' && (
        <Choice
          id="dosesPerDay"
          label={FIELD_NAMES.dosesPerDay}
          inline
          options={protocol.dosesPerDay.value.map((often) => ({ value: often, label: often }))}
          chosen={typed.dosesPerDay}
          onChoose={set('dosesPerDay')}
        />
      )}
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

/** The finest figure that the pump, or the syringe, can be set to. */
export function StepField({ library, typed, set }: Omit<FoldProps, 'problem'>) {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  return (
    <Choice
      id="step"
      label={stepName(protocol)}
      inline
      options={STEPS.map((step) => ({ value: step, label: stepShown(step, protocol) }))}
      chosen={typed.step}
      onChoose={set('step')}
    />
  );
}
