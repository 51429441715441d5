import { useState } from 'react';
import type { Path } from '../../../library/fault';
import { branch, listAt, textAt } from '../../../library/tree';
import { weightsCovered } from '../../../library/weights-covered';
import { EXCLUDED } from '../../../wording/desk/bands';
import { coveredSaid } from '../../../wording/desk/covered';
import { OWN_CITATION } from '../../../wording/desk/parts';
import { within } from '../../../wording/desk/where';
import { CitationEntry } from './CitationEntry';
import { fieldId, fieldsOf, useDesk, useTurn, wrongAt } from './desk';
import { Entry, Wrong } from './Entry';
import { Select } from './Select';

/** Which weights are in which band, told as it is typed. */
export function Covered({ at }: { at: Path }) {
  const { tree } = useDesk();
  return (
    <p className="desk-covered" role="status">
      {coveredSaid(weightsCovered(listAt(tree, at)))}
    </p>
  );
}

const THESE_WEIGHTS = 'Source or reason of these weights';
const WHOM = [
  { value: 'everyone', label: 'everyone' },
  { value: 'weight', label: 'some weights' },
];

/** Whom a band is for: everyone, or weights from one end to another, each with or without the weight itself. */
export function AppliesTo({ label, at }: { label: string; at: Path }) {
  const { tree } = useDesk();
  const turn = useTurn(at);
  const written = branch(tree, at);
  const chosen = written === 'everyone' ? 'everyone' : written === undefined ? '' : 'weight';
  const weight = [...at, 'weight'];
  return (
    <div className="desk-figure">
      <Entry at={at} label={label} inside>
        {(wired) => (
          <Select
            wired={wired}
            options={WHOM}
            chosen={chosen}
            onChoose={(value) => {
              const side = WHOM.find((each) => each.value === value)?.value ?? '';
              turn(chosen, side, (before) => {
                if (side === '') return undefined;
                return side === 'everyone' ? side : (before ?? { weight: {} });
              });
            }}
          />
        )}
      </Entry>
      {chosen === 'weight' && (
        <>
          <End label="From" at={weight} open="over" closed="atLeast" empty="the lightest" />
          <End label="To" at={weight} open="under" closed="atMost" empty="the heaviest" />
          <details
            className="desk-own"
            open={branch(tree, [...weight, 'citation']) !== undefined || undefined}
          >
            <summary aria-label={within(weight, THESE_WEIGHTS)}>{THESE_WEIGHTS}</summary>
            <CitationEntry control={OWN_CITATION} at={[...weight, 'citation']} />
          </details>
        </>
      )}
    </div>
  );
}

const SAID = { over: 'over', atLeast: 'at least', under: 'under', atMost: 'at most' };

interface EndProps {
  readonly label: string;
  readonly at: Path;
  readonly open: 'over' | 'under';
  readonly closed: 'atLeast' | 'atMost';
  /** As far as it goes where nothing is written. */
  readonly empty: string;
}

/** One end of the weights of a band; none where the band goes on to the lightest, or the heaviest. */
function End({ label, at, open, closed, empty }: EndProps) {
  const { tree, write, kept } = useDesk();
  const written = [open, closed].find((key) => branch(tree, [...at, key]) !== undefined);
  const [last, setLast] = useState('');
  const side = written ?? last;
  const figure = written ? textAt(tree, [...at, written]) : '';
  const place = [...at, open];
  const choose = (value: string) => {
    setLast(value);
    if (value === '') {
      const keeps = { at: place, side: 'figure', value: figure };
      write([[...at, side], undefined], { keeps });
      return;
    }
    const back = written ? figure : textAt(kept(place, 'figure'), []);
    const other = value === open ? closed : open;
    write([[...at, value], back || undefined], { follows: [[...at, other], undefined] });
  };
  return (
    <div className="desk-measure desk-end">
      <span className="side" aria-hidden="true">
        {label}
      </span>
      <Select
        wired={{}}
        label={within(place, `${label}: over or at least, under or at most`)}
        options={[open, closed].map((value) => ({ value, label: SAID[value] }))}
        chosen={side}
        empty={empty}
        onChoose={choose}
      />
      <span className="end-figure">
        <input
          className="short"
          id={side === '' ? undefined : fieldId([...at, side])}
          aria-label={within(place, `${label}, in kg`)}
          inputMode="decimal"
          autoComplete="off"
          value={figure}
          disabled={side === ''}
          onChange={({ target: { value } }) => {
            setLast(side);
            write([[...at, side], value || undefined]);
          }}
        />
        <span className="unit">kg</span>
      </span>
    </div>
  );
}

/** Whether a band gives doses, or says why it gives nothing. */
export function DosesOrNot({ label, at }: { label: string; at: Path }) {
  const desk = useDesk();
  const { tree, fields } = desk;
  const turn = useTurn(at);
  const place = [...at, 'excluded'];
  const isExcluded = branch(tree, place) !== undefined;
  const described = wrongAt(desk, place).length > 0 ? `${fieldId(place)}-problem` : undefined;
  const appliesTo = branch(tree, [...at, 'appliesTo']);
  const whom = appliesTo === undefined ? {} : { appliesTo };
  return (
    <>
      {!isExcluded && <Wrong at={place} id={`${fieldId(place)}-problem`} />}
      <label className="tick">
        <input
          id={fieldId(place)}
          type="checkbox"
          aria-label={within(place, label)}
          aria-describedby={isExcluded ? undefined : described}
          checked={isExcluded}
          onChange={({ target: { checked } }) =>
            turn(checked ? 'doses' : 'excluded', checked ? 'excluded' : 'doses', (before) => {
              const { appliesTo: _, ...back } = fieldsOf(before);
              return { ...whom, ...(checked ? { excluded: {} } : {}), ...back };
            })
          }
        />
        <span>{label}</span>
      </label>
      {isExcluded && fields(EXCLUDED, place)}
    </>
  );
}
