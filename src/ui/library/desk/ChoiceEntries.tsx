import type { Path } from '../../../library/fault';
import { listAt, type Tree, textAt } from '../../../library/tree';
import type {
  ChoiceControl,
  NamedControl,
  Option,
  PairControl,
  PickControl,
} from '../../../wording/desk/control';
import { asWritten, DOSE_UNITS } from '../../../wording/desk/parts';
import { NONE_YET } from '../../../wording/desk/said';
import { fieldId, unitsAt, unitsOfDelivery, useDesk } from './desk';
import { Entry, Wrong } from './Entry';
import { Select } from './Select';

/** One word of the format. The unit of a band is one of those that its protocol is ordered in. */
export function ChoiceEntry({ control, at }: { control: ChoiceControl; at: Path }) {
  const { tree, write } = useDesk();
  const { label, hint, isOptional } = control;
  const options = control.options.length > 0 ? control.options : unitsAt(tree, at);
  return (
    <Entry at={at} label={label} hint={hint} isOptional={isOptional}>
      {(wired) => (
        <Select
          wired={wired}
          options={options}
          chosen={textAt(tree, at)}
          onChoose={(value) => write([at, value === '' ? undefined : value])}
        />
      )}
    </Entry>
  );
}

/** One thing of the file, by its id. */
export function NamedEntry({ control, at }: { control: NamedControl; at: Path }) {
  const { tree, write } = useDesk();
  const { label, hint, isOptional, from } = control;
  const options =
    from === 'adjustments'
      ? adjustmentsAt(tree, at)
      : listAt(tree, [from]).map((_, index) => {
          const id = textAt(tree, [from, index, 'id']);
          return { value: id, label: textAt(tree, [from, index, 'name']) || id };
        });
  return (
    <Entry at={at} label={label} hint={hint} isOptional={isOptional}>
      {(wired) => (
        <Select
          wired={wired}
          options={options.filter(({ value }) => value !== '')}
          chosen={textAt(tree, at)}
          onChoose={(value) => write([at, value === '' ? undefined : value])}
        />
      )}
    </Entry>
  );
}

/** Whom the adjustments of the protocol of an example are for, each once. */
function adjustmentsAt(tree: Tree, at: Path): Option[] {
  const whens = listAt(tree, [...at.slice(0, 2), 'bands']).flatMap((band) =>
    listAt(band, ['adjustments']).map((each) => textAt(each, ['when'])),
  );
  return asWritten([...new Set(whens)]);
}

/** Several things of the file, in the order in which they were chosen. */
export function PickEntry({ control, at }: { control: PickControl; at: Path }) {
  const { tree, write } = useDesk();
  const { label, hint, isOptional, from } = control;
  const chosen = listAt(tree, at).filter((each) => typeof each === 'string');
  const there =
    from === 'units'
      ? unitsOfDelivery(tree, at.slice(0, 2))
      : listAt(tree, ['preparations']).map((_, index) => {
          const id = textAt(tree, ['preparations', index, 'id']);
          return { value: id, label: id };
        });
  const strays = chosen.filter((each) => !there.some(({ value }) => value === each));
  const labelOf = (stray: string) =>
    DOSE_UNITS.find(({ value }) => value === stray)?.label ?? stray;
  const options = [...there, ...strays.map((value) => ({ value, label: labelOf(value) }))];
  const id = fieldId(at);
  const toggle = (value: string) => {
    const now = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value];
    write([at, now.length === 0 ? undefined : now]);
  };
  return (
    <fieldset className="desk-pick">
      <legend>
        {label}
        {isOptional && <span className="optional"> (if any)</span>}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      <Wrong at={at} id={`${id}-problem`} inside />
      {options.length === 0 && <p className="hint">{NONE_YET}</p>}
      {options
        .filter(({ value }) => value !== '')
        .map(({ value, label: called }, index) => (
          <label key={value} className="tick">
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>
              {called}
              {from === 'units' && chosen.length > 1 && chosen[0] === value && ' (its own)'}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

/** Two counts, the fewer first. */
export function PairEntry({ control, at }: { control: PairControl; at: Path }) {
  const { tree, write } = useDesk();
  const pair = [0, 1].map((index) => textAt(tree, [...at, index]));
  const type = (index: number, value: string) => {
    const now = pair.map((each, place) => (place === index ? value : each));
    write([at, now.every((each) => each === '') ? undefined : now]);
  };
  return control.labels.map((label, index) => (
    <Entry key={label} at={[...at, index]} label={label} isOptional={control.isOptional}>
      {(wired) => (
        <input
          {...wired}
          className="short"
          inputMode="numeric"
          autoComplete="off"
          value={pair[index] ?? ''}
          onChange={({ target: { value } }) => type(index, value)}
        />
      )}
    </Entry>
  ));
}
