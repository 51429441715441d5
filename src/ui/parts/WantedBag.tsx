import { wantedReadBack } from '../../answers/read-back';
import type { FixedRate } from '../../dosing/hospital-rules';
import { asksWantedBag, fixedEntries, WANTED_FIELDS } from '../../intake/wanted-bag';
import { WANTED_LABELS } from '../../wording/fields';
import { symbol } from '../../wording/format';
import { fixedRateSaid, takeFixedRate } from '../../wording/own-entry';
import { Field } from './Field';
import { Fold, type FoldProps } from './Fold';
import './pair.css';
import './WantedBag.css';

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

/** The rate and the hours of a protocol that always runs at one: named, and taken by a press. */
function FixedRateFields({ fixedRate, ...props }: FoldProps & { readonly fixedRate: FixedRate }) {
  const entries = fixedEntries(fixedRate);
  const take = () => {
    if (!entries) return;
    for (const field of WANTED_FIELDS) props.set(field)(entries[field]);
  };
  return (
    <fieldset className="fixed-rate">
      <legend>{fixedRateSaid(fixedRate)}</legend>
      {entries && (
        <button className="act second" type="button" onClick={take}>
          {takeFixedRate(fixedRate)}
        </button>
      )}
      <WantedFields {...props} />
    </fieldset>
  );
}

/** For infusions into a vein, or at one rate for everyone; what is typed is shown, and with it what is refused, whatever the protocol. */
export function WantedBag(props: FoldProps) {
  const { typed, library } = props;
  if (!asksWantedBag(typed, library)) return null;
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  const fixedRate = protocol?.own?.strengths.fixedRate;
  if (fixedRate) return <FixedRateFields fixedRate={fixedRate} {...props} />;
  return (
    <Fold
      title="From the pump to the bag"
      fields={WANTED_FIELDS}
      entries={WantedFields}
      {...props}
    />
  );
}
