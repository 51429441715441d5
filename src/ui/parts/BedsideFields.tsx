import { vialChoices } from '../../answers/products';
import { ASKED, WAYS } from '../../intake/bedside';
import { asksOwnRate, OWN_RATE } from '../../intake/driver-read';
import { doseUnit } from '../../intake/typed-order';
import { FIELD_NAMES, titrationLabel, WAY_LABELS } from '../../wording/fields';
import { symbol } from '../../wording/format';
import { titrationHint } from '../../wording/own-entry';
import { Choice } from './Choice';
import { Field } from './Field';
import type { FoldProps } from './Fold';
import { Tick } from './Tick';

/** From which vial a preparation is made, and how. */
export function MixingFields({ library, typed, problem, set }: FoldProps) {
  const vials = vialChoices(library);
  return (
    <>
      <Choice
        id="vial"
        label={FIELD_NAMES.vial}
        options={[{ value: '', label: 'None chosen' }, ...vials]}
        chosen={typed.vial}
        problem={problem('vial')}
        onChoose={set('vial')}
      />
      <Choice
        id="way"
        label={FIELD_NAMES.way}
        options={WAYS.map((way) => ({ value: way, label: WAY_LABELS[way] }))}
        chosen={typed.way}
        problem={problem('way')}
        onChoose={set('way')}
      />
    </>
  );
}

/** What the bedside sheet can say more of. An entry that is refused is shown whatever the protocol. */
export function BedsideFields(props: FoldProps) {
  const { library, typed, problem, set } = props;
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  const unit = doseUnit(typed, library);
  const isRefused = problem('titrationStep') ?? problem('start');
  return (
    <>
      <MixingFields {...props} />
      {(protocol?.delivery === 'infusion' || isRefused) && (
        <>
          <Tick
            id="titration"
            label="Titration table on the dose sheet"
            ticked={typed.titration === ASKED}
            onTick={(ticked) => set('titration')(ticked ? ASKED : '')}
          />
          {typed.titration === ASKED && (
            <Field
              id="titrationStep"
              label={titrationLabel(unit)}
              hint={titrationHint(protocol)}
              unit={unit ? symbol(unit) : ''}
              typed={typed.titrationStep}
              problem={problem('titrationStep')}
              onType={set('titrationStep')}
            />
          )}
          {asksOwnRate(protocol) && (
            <Tick
              id="ownRate"
              label={FIELD_NAMES.ownRate}
              ticked={typed.ownRate === OWN_RATE}
              onTick={(ticked) => set('ownRate')(ticked ? OWN_RATE : '')}
            />
          )}
          <Field
            id="start"
            label="Start time, on a 24-hour clock"
            hint="Like 08:30"
            keyboard="text"
            unit="hh:mm"
            typed={typed.start}
            problem={problem('start')}
            onType={set('start')}
          />
        </>
      )}
    </>
  );
}
