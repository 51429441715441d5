import { sourceStays } from '../../../intake/source-stays';
import type { Path } from '../../../library/fault';
import { branch, textAt } from '../../../library/tree';
import type { FigureControl } from '../../../wording/desk/control';
import { OWN_CITATION } from '../../../wording/desk/parts';
import { sourceStaysSaid } from '../../../wording/desk/said';
import { within } from '../../../wording/desk/where';
import { CitationEntry } from './CitationEntry';
import { fieldsOf, unitAround, useDesk, useTurn } from './desk';
import { Entry } from './Entry';
import { TextEntry } from './TextEntry';

/** A figure; and, where somebody asks for them, its own source and the word that hedges it there. */
export function FigureEntry({ control, at }: { control: FigureControl; at: Path }) {
  const { tree, begun, write } = useDesk();
  const turn = useTurn(at);
  const { label, hint, unit, isOptional } = control;
  const written = branch(tree, at);
  const isObject = typeof written === 'object' && written !== null;
  const place = isObject ? [...at, 'figure'] : at;
  const figure = textAt(tree, place);
  const said = unit ? `${label}, in ${unit}` : label;
  const ownSource = `${label}: a source of its own`;
  const stays = sourceStays(begun, tree, at);
  const hints = [hint ?? [], stays ? sourceStaysSaid(stays.was, stays.citation, tree) : []].flat();
  return (
    <div className="desk-figure">
      <Entry
        at={at}
        label={said}
        hint={hints.length > 0 ? hints.join(' ') : undefined}
        isOptional={isOptional}
        unit={unit ? undefined : unitAround(tree, at)}
        inside
      >
        {(wired) => (
          <input
            {...wired}
            className="short"
            inputMode="decimal"
            autoComplete="off"
            value={figure}
            onChange={({ target: { value } }) => write([place, value === '' ? undefined : value])}
          />
        )}
      </Entry>
      {isObject ? (
        <div className="desk-own">
          <TextEntry
            control={{ kind: 'text', key: 'hedge', label: `Hedged by, ${label}`, isOptional: true }}
            at={[...at, 'hedge']}
          />
          <CitationEntry control={OWN_CITATION} at={[...at, 'citation']} />
          <button
            className="act second small"
            type="button"
            aria-label={within(place, 'Without a source of its own')}
            onClick={() => turn('own', 'plain', () => (figure === '' ? undefined : figure))}
          >
            Without a source of its own
          </button>
        </div>
      ) : (
        figure !== '' && (
          <button
            className="act second small"
            type="button"
            aria-label={within(at, ownSource)}
            onClick={() => turn('plain', 'own', (before) => ({ ...fieldsOf(before), figure }))}
          >
            A source of its own
          </button>
        )
      )}
    </div>
  );
}
