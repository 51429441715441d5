import { vialChoices } from '../../answers/products';
import type { Library } from '../../dosing/library';
import { MADE_BY } from '../../intake/made-read';
import { symbol } from '../../wording/format';
import {
  BEDSIDE_NAMES,
  DRAWN_UP_LABEL,
  IF_SEEN,
  MADE_ASKED,
  MADE_LABELS,
  OPENED_LABEL,
} from '../../wording/running-fields';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import type { AskedFieldsProps } from './asked-fields';

/** The preparation, asked of whoever saw it made; never required. */
export function MadeFields({
  library,
  typed,
  problem,
  set,
}: AskedFieldsProps & { readonly library: Library }) {
  return (
    <>
      <Choice
        id="made"
        label={MADE_ASKED}
        options={MADE_BY.map((by) => ({ value: by, label: MADE_LABELS[by] }))}
        chosen={typed.made}
        problem={problem('made')}
        onChoose={set('made')}
      />
      {typed.made === 'seen' && (
        <>
          <Choice
            id="madeVial"
            label={BEDSIDE_NAMES.madeVial}
            options={vialChoices(library)}
            chosen={typed.madeVial}
            problem={problem('madeVial')}
            onChoose={set('madeVial')}
          />
          <div className="pair">
            <Field
              id="opened"
              label={OPENED_LABEL}
              hint={IF_SEEN}
              unit={symbol('vials')}
              typed={typed.opened}
              problem={problem('opened')}
              onType={set('opened')}
            />
            <Field
              id="drawnUp"
              label={DRAWN_UP_LABEL}
              hint={IF_SEEN}
              unit={symbol('mL')}
              typed={typed.drawnUp}
              problem={problem('drawnUp')}
              onType={set('drawnUp')}
            />
          </div>
        </>
      )}
    </>
  );
}
