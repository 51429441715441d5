import { useState } from 'react';
import type { Path } from '../../../library/fault';
import { branch, listAt, textAt } from '../../../library/tree';
import { weightsCovered } from '../../../library/weights-covered';
import { EXCLUDED } from '../../../wording/desk/bands';
import { coveredSaid } from '../../../wording/desk/covered';
import { asWritten, OWN_CITATION, text } from '../../../wording/desk/parts';
import { CitationEntry } from './CitationEntry';
import { useDesk } from './desk';
import { Entry } from './Entry';
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

const WHOM = [
  { value: 'everyone', label: 'everyone' },
  { value: 'weight', label: 'some weights' },
];

/** Whom a band is for: everyone, or weights from one end to another, each with or without the weight itself. */
export function AppliesTo({ label, at }: { label: string; at: Path }) {
  const { tree, write } = useDesk();
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
              if (value === '') write([at, undefined]);
              else write([at, value === 'everyone' ? value : { weight: {} }]);
            }}
          />
        )}
      </Entry>
      {chosen === 'weight' && (
        <>
          <End label="From" at={weight} open="over" closed="atLeast" />
          <End label="To" at={weight} open="under" closed="atMost" />
          <details
            className="desk-own"
            open={branch(tree, [...weight, 'citation']) !== undefined || undefined}
          >
            <summary>Source or reason of these weights</summary>
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
}

/** One end of the weights of a band; none where the band goes on to the lightest, or the heaviest. */
function End({ label, at, open, closed }: EndProps) {
  const { tree, write } = useDesk();
  const written = [open, closed].find((key) => branch(tree, [...at, key]) !== undefined);
  const [last, setLast] = useState('');
  const side = written ?? last;
  const figure = written ? textAt(tree, [...at, written]) : '';
  const others = typeof branch(tree, at) === 'object' ? branch(tree, at) : {};
  const put = (key: string, value: string) => {
    const kept = Object.entries(others ?? {}).filter(([name]) => name !== open && name !== closed);
    write([at, Object.fromEntries([...kept, ...(value === '' ? [] : [[key, value]])])]);
  };
  return (
    <div className="desk-measure desk-end">
      <Select
        wired={{}}
        label={`${label}: over or at least, under or at most`}
        options={[open, closed].map((value) => ({ value, label: SAID[value] }))}
        chosen={side}
        onChoose={(value) => {
          setLast(value);
          put(value, value === '' ? '' : figure);
        }}
      />
      <input
        className="short"
        aria-label={`${label}, in kg`}
        inputMode="decimal"
        autoComplete="off"
        value={figure}
        disabled={side === ''}
        onChange={({ target: { value } }) => put(side, value)}
      />
      <span className="unit">kg</span>
    </div>
  );
}

/** Whether a band gives doses, or says why it gives nothing. */
export function DosesOrNot({ label, at }: { label: string; at: Path }) {
  const { tree, write, fields } = useDesk();
  const isExcluded = branch(tree, [...at, 'excluded']) !== undefined;
  const appliesTo = branch(tree, [...at, 'appliesTo']);
  const whom = appliesTo === undefined ? {} : { appliesTo };
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          checked={isExcluded}
          onChange={({ target: { checked } }) =>
            write([at, checked ? { ...whom, excluded: {} } : whom])
          }
        />
        <span>{label}</span>
      </label>
      {isExcluded && fields(EXCLUDED, [...at, 'excluded'])}
    </>
  );
}

/** What stands for a mixture of an example’s own, among the ids of preparations: no id has a space. */
const OWN_MIX = 'own mix';
const MIX = [
  text('drug', 'Ketamine in it', { unit: 'mg' }),
  text('finalVolume', 'Volume, with the drug in it', { unit: 'mL' }),
];

/** What an example is made of: a preparation of the library, or drug and volume of its own. */
export function MadeOf({ label, at }: { label: string; at: Path }) {
  const { tree, write, fields } = useDesk();
  const written = branch(tree, at);
  const isOwn = typeof written === 'object' && written !== null;
  const ids = listAt(tree, ['preparations']).map((_, index) =>
    textAt(tree, ['preparations', index, 'id']),
  );
  return (
    <div className="desk-figure">
      <Entry at={at} label={label} isOptional inside>
        {(wired) => (
          <Select
            wired={wired}
            options={[
              ...asWritten(ids.filter((id) => id !== '')),
              { value: OWN_MIX, label: 'drug and volume of its own' },
            ]}
            chosen={isOwn ? OWN_MIX : textAt(tree, at)}
            onChoose={(value) => {
              if (value === '') write([at, undefined]);
              else write([at, value === OWN_MIX ? {} : value]);
            }}
          />
        )}
      </Entry>
      {isOwn && fields(MIX, at)}
    </div>
  );
}
