import { adjustmentsFor, NONE_OF_THESE } from '../../intake/adjustment';
import { ADJUSTMENT_ASKED, NONE_SAID } from '../../wording/fields';
import { Choice } from './Choice';
import type { FoldProps } from './Fold';

/** What lowers a hospital’s limits for whom they are, where its protocol names any at the weight; nothing is chosen. */
export function AdjustmentChoice({ library, typed, problem, set }: FoldProps) {
  const names = adjustmentsFor(typed, library);
  if (names.length === 0 && !problem('adjustment')) return null;
  return (
    <Choice
      id="adjustment"
      label={ADJUSTMENT_ASKED}
      options={[
        { value: NONE_OF_THESE, label: NONE_SAID },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      chosen={typed.adjustment}
      problem={problem('adjustment')}
      onChoose={set('adjustment')}
    />
  );
}
