import { withoutBare } from '../../../intake/draft';
import type { Path } from '../../../library/fault';
import { branch } from '../../../library/tree';
import type { Control, GroupControl, SectionControl } from '../../../wording/desk/control';
import { TAKES_OUT, withoutSaid } from '../../../wording/desk/said';
import { within } from '../../../wording/desk/where';
import { AppliesTo, Covered, DosesOrNot } from './BandEntries';
import { ChoiceEntry, NamedEntry, PairEntry, PickEntry } from './ChoiceEntries';
import { CitationEntry } from './CitationEntry';
import { DeskAround, fieldId, useDesk, wrongAt } from './desk';
import { Wrong } from './Entry';
import { FigureEntry } from './FigureEntry';
import { Folded } from './Folded';
import { ListEntry } from './ListEntry';
import { MadeOf } from './MadeOf';
import { MeasureEntry } from './MeasureEntry';
import { TextEntry } from './TextEntry';

interface FieldsProps {
  readonly controls: readonly Control[];
  readonly at: Path;
}

/** The fields of one object of the file, in the order in which a person writes it. */
export function Fields({ controls, at }: FieldsProps) {
  const { tree } = useDesk();
  // A band that gives nothing has a reason in the place of limits.
  const isExcluded = branch(tree, [...at, 'excluded']) !== undefined;
  const shown = isExcluded
    ? controls.filter(
        ({ kind }) =>
          kind !== 'choice' && kind !== 'group' && kind !== 'measure' && kind !== 'section',
      )
    : controls;
  const idKeys = new Map(
    controls.flatMap((each) =>
      each.kind === 'text' && each.follows ? [[each.follows, each.key] as const] : [],
    ),
  );
  return shown.map((control) => (
    <OneField
      key={`${control.kind} ${control.label}`}
      control={control}
      at={at}
      idKey={'key' in control ? idKeys.get(control.key) : undefined}
    />
  ));
}

interface OneFieldProps {
  readonly control: Control;
  readonly at: Path;
  readonly idKey: string | undefined;
}

function OneField({ control, at, idKey }: OneFieldProps) {
  if (control.kind === 'section') return <Section control={control} at={at} />;
  const place = [...at, control.key];
  switch (control.kind) {
    case 'text':
      return <TextEntry control={control} at={place} idKey={idKey} />;
    case 'figure':
      return <FigureEntry control={control} at={place} />;
    case 'measure':
      return <MeasureEntry control={control} at={place} />;
    case 'choice':
      return <ChoiceEntry control={control} at={place} />;
    case 'named':
      return <NamedEntry control={control} at={place} />;
    case 'pick':
      return <PickEntry control={control} at={place} />;
    case 'pair':
      return <PairEntry control={control} at={place} />;
    case 'citation':
      return <CitationEntry control={control} at={place} />;
    case 'group':
      return <Group control={control} at={place} />;
    case 'list':
      return (
        <ListEntry
          control={control}
          at={place}
          above={control.key === 'bands' && <Covered at={place} />}
        />
      );
    case 'applies to':
      return <AppliesTo label={control.label} at={place} />;
    case 'doses or not':
      return <DosesOrNot label={control.label} at={at} />;
    case 'made of':
      return <MadeOf label={control.label} at={place} />;
  }
}

/** An object inside another. */
function Group({ control, at }: { control: GroupControl; at: Path }) {
  const desk = useDesk();
  const { tree, write } = desk;
  const { label, hint, fold, controls, isOptional } = control;
  const isThere = branch(tree, at) !== undefined;
  const fields = <Fields controls={controls} at={at} />;
  const without = withoutSaid(label);
  const inner = (
    <>
      {hint && <p className="hint">{hint}</p>}
      <Wrong at={at} id={`${fieldId(at)}-problem`} />
      {isOptional ? (
        <DeskAround
          value={{
            ...desk,
            write: (edit, besides) => write(withoutBare(tree, at, edit), besides),
          }}
        >
          {fields}
        </DeskAround>
      ) : (
        fields
      )}
      {isOptional && isThere && (
        <>
          {wrongAt(desk, at, true).length > 0 && <p className="hint">{TAKES_OUT}</p>}
          <button
            className="act second small"
            type="button"
            aria-label={within([...at, ''], without)}
            onClick={() => write([at, undefined])}
          >
            {without}
          </button>
        </>
      )}
    </>
  );
  if (fold === undefined) {
    return (
      <fieldset className="desk-group" id={fieldId(at)} tabIndex={-1}>
        <legend>{label}</legend>
        {inner}
      </fieldset>
    );
  }
  return <Folded id={fieldId(at)} at={at} says={fold} isOpen={isThere} inner={inner} />;
}

/** Fields of the same object that most files are silent about. */
function Section({ control, at }: { control: SectionControl; at: Path }) {
  const desk = useDesk();
  const { label, fold, controls } = control;
  const isWritten = controls.some(
    (each) => 'key' in each && branch(desk.tree, [...at, each.key]) !== undefined,
  );
  const isWrong = controls.some(
    (each) => 'key' in each && wrongAt(desk, [...at, each.key], true).length > 0,
  );
  return (
    <Folded
      at={[...at, '']}
      says={fold ?? label}
      isOpen={isWritten || isWrong}
      inner={<Fields controls={controls} at={at} />}
    />
  );
}
