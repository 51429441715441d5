import { wantedReadBack } from '../../answers/read-back';
import { asksWantedBag, WANTED_FIELDS } from '../../intake/wanted-bag';
import { WANTED_LABELS } from '../../wording/fields';
import { symbol } from '../../wording/format';
import { Field } from './Field';
import { Fold, type FoldProps } from './Fold';
import './pair.css';

/** The rate that the pump is to run at and for how long, from which drug and volume are worked out. */
function WantedFields({ typed, problem, set }: FoldProps) {
  return (
    <div className="pair">
      <Field
        id="wantedRate"
        label={WANTED_LABELS.wantedRate}
        hint="Instead of drug and volume, which follow"
        unit={symbol('mL/h')}
        typed={typed.wantedRate}
        problem={problem('wantedRate')}
        onType={set('wantedRate')}
      />
      <Field
        id="wantedHours"
        label={WANTED_LABELS.wantedHours}
        hint="How long one bag is to last"
        unit={symbol('h')}
        typed={typed.wantedHours}
        problem={problem('wantedHours')}
        onType={set('wantedHours')}
      />
      <p className="read-back">{wantedReadBack(typed)}</p>
    </div>
  );
}

/** For intravenous infusions; what is typed is shown, and with it what is refused, whatever the protocol. */
export function WantedBag(props: FoldProps) {
  if (!asksWantedBag(props.typed, props.library)) return null;
  return (
    <Fold
      title="From the pump to the bag"
      fields={WANTED_FIELDS}
      entries={WantedFields}
      {...props}
    />
  );
}
