import type { Path } from '../../../library/fault';
import { branch, listAt, type Tree, textAt } from '../../../library/tree';
import type { CitationControl } from '../../../wording/desk/control';
import { text } from '../../../wording/desk/parts';
import { useDesk, useTurn } from './desk';
import { Entry } from './Entry';
import { Select } from './Select';
import { TextEntry } from './TextEntry';

/** What stands for a decision, among the ids of sources: no id has a space. */
const DECIDED = 'decided here';
const UNDECIDED: Tree = { decidedBy: '', reason: '' };

/** Where figures stand in a source of the file; or who decided them, and why. */
export function CitationEntry({ control, at }: { control: CitationControl; at: Path }) {
  const { tree } = useDesk();
  const turn = useTurn(at);
  const written = branch(tree, at);
  const isDecided = isKeyOf(written, 'decidedBy') || isKeyOf(written, 'reason');
  const source = textAt(tree, [...at, 'source']);
  const sources = listAt(tree, ['sources']).map((_, index) => {
    const id = textAt(tree, ['sources', index, 'id']);
    return { value: id, label: textAt(tree, ['sources', index, 'title']) || id };
  });
  const cited = source === '' ? '' : 'source';
  const side = isDecided ? DECIDED : cited;
  const choose = (value: string) => {
    if (value === '') turn(side, '', () => undefined);
    else if (value === DECIDED) turn(side, DECIDED, (before) => before ?? UNDECIDED);
    else {
      turn(side, 'source', (before) => ({
        source: value,
        place: textAt(cited === '' ? before : written, ['place']),
      }));
    }
  };
  return (
    <div className="desk-citation">
      <Entry at={at} label={control.label} isOptional={control.isOptional} inside>
        {(wired) => (
          <Select
            wired={wired}
            options={[
              ...sources.filter(({ value }) => value !== ''),
              { value: DECIDED, label: 'decided here, with a reason' },
            ]}
            chosen={isDecided ? DECIDED : source}
            onChoose={choose}
          />
        )}
      </Entry>
      {isDecided ? (
        <>
          <TextEntry control={text('decidedBy', 'Decided by')} at={[...at, 'decidedBy']} isEntry />
          <TextEntry
            control={text('reason', 'Reason', { isLong: true })}
            at={[...at, 'reason']}
            isEntry
          />
        </>
      ) : (
        source !== '' && (
          <TextEntry control={text('place', 'Place in it')} at={[...at, 'place']} isEntry />
        )
      )}
    </div>
  );
}

function isKeyOf(tree: Tree | undefined, key: string): boolean {
  return typeof tree === 'object' && tree !== null && Object.keys(tree).includes(key);
}
