import { BASES, SEXES } from '../../intake/body';
import { basisHint, FIELD_NAMES } from '../../wording/fields';
import { Choice } from './Choice';
import { Field } from './Field';
import type { FoldProps } from './Fold';

/** Height and sex, for the other body weights. */
export function HeightAndSex({ typed, problem, set }: FoldProps) {
  return (
    <>
      <Field
        id="height"
        label="Height, in centimetres"
        unit="cm"
        typed={typed.height}
        problem={problem('height')}
        onType={set('height')}
      />
      <Choice
        id="sex"
        label={FIELD_NAMES.sex}
        inline
        options={SEXES.map((sex) => ({ value: sex, label: sex }))}
        chosen={typed.sex}
        problem={problem('sex')}
        onChoose={set('sex')}
      />
    </>
  );
}

/** Height and sex for the other body weights, and which of them to dose on. */
export function BodyFields(props: FoldProps) {
  const { library, typed, problem, set } = props;
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  return (
    <>
      <HeightAndSex {...props} />
      <Choice
        id="basis"
        label={FIELD_NAMES.basis}
        hint={basisHint(protocol)}
        inline
        options={BASES.map((basis) => ({ value: basis, label: basis }))}
        chosen={typed.basis}
        problem={problem('basis')}
        onChoose={set('basis')}
      />
    </>
  );
}
