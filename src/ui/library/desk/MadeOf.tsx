import type { Path } from '../../../library/fault';
import { branch, listAt, textAt } from '../../../library/tree';
import { asWritten, text } from '../../../wording/desk/parts';
import { useDesk, useTurn } from './desk';
import { Entry } from './Entry';
import { Select } from './Select';

/** What stands for a mixture of an example’s own, among the ids of preparations: no id has a space. */
const OWN_MIX = 'own mix';
const MIX = [
  text('drug', 'Ketamine in it', { unit: 'mg' }),
  text('finalVolume', 'Volume, with the drug in it', { unit: 'mL' }),
];

/** What an example is made of: a preparation of the library, or drug and volume of its own. */
export function MadeOf({ label, at }: { label: string; at: Path }) {
  const { tree, fields } = useDesk();
  const turn = useTurn(at);
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
            onChoose={(value) =>
              turn(isOwn ? OWN_MIX : 'listed', value === OWN_MIX ? value : 'listed', (before) =>
                value === OWN_MIX ? (before ?? {}) : value || undefined,
              )
            }
          />
        )}
      </Entry>
      {isOwn && fields(MIX, at)}
    </div>
  );
}
