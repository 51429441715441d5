import { SETTLED_BY, type WrongAsked } from '../../wording/attempts';
import { Choice } from '../parts/Choice';
import '../parts/by-hand.css';
import './CheckRecordView.css';

interface WrongProps {
  readonly asked: WrongAsked;
  readonly chosen: string;
  readonly onChoose: (wrong: string) => void;
}

/** After a difference: what was wrong, chosen or by hand; and who settled it, by hand alone. */
export function Wrong({ asked, chosen, onChoose }: WrongProps) {
  return (
    <div className="record-asks">
      <div className="screen">
        <Choice
          id="wrong"
          label={asked.label}
          options={asked.options}
          chosen={chosen}
          onChoose={onChoose}
        />
        <p className="hint">{SETTLED_BY}. The printed record has a line for it.</p>
      </div>
      <div className="blanks paper">
        <p className={asked.byHand ? 'blank' : undefined}>
          {asked.said === '' ? asked.label : `${asked.label} ${asked.said}`}
        </p>
        <p className="blank">{SETTLED_BY}</p>
      </div>
    </div>
  );
}

const SIGNERS = ['First calculation', 'Second check'];

/** Two lines to sign. */
export function CheckSignatures() {
  return (
    <div className="signatures check-signatures paper">
      {SIGNERS.map((who) => (
        <p key={who}>{who}: name, date and time</p>
      ))}
    </div>
  );
}
