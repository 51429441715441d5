import type { Path } from '../../../library/fault';
import { branch, type Tree, textAt } from '../../../library/tree';
import type { MeasureControl } from '../../../wording/desk/control';
import { maybe, OWN_CITATION } from '../../../wording/desk/parts';
import { within } from '../../../wording/desk/where';
import { CitationEntry } from './CitationEntry';
import { unitsOf, useDesk } from './desk';
import { Entry } from './Entry';
import { Select } from './Select';
import { TextEntry } from './TextEntry';

const OWN = 'Source or hedge of its own';

interface MeasureEntryProps {
  readonly control: MeasureControl;
  readonly at: Path;
  readonly isEntry?: boolean;
}

/** A dose or a time: its figure, and its unit beside it. Where only one unit is possible, that is the unit. */
export function MeasureEntry({ control, at, isEntry = false }: MeasureEntryProps) {
  const { tree, write, kept } = useDesk();
  const { label, hint, units, isOptional, isCited } = control;
  const options = unitsOf(units, tree, at);
  const [only, ...others] = options;
  const figure = textAt(tree, [...at, 'figure']);
  const written = textAt(tree, [...at, 'unit']);
  // A figure that is typed anew has the unit that was chosen.
  const unit = written || textAt(kept(at, 'unit'), []);
  const fixed =
    only && others.length === 0 && (unit === '' || unit === only.value) ? only : undefined;
  const writeFigure = (value: string) => {
    const own = fixed ? fixed.value : unit;
    if (value !== '') {
      const follows = written === '' && own !== '' ? own : undefined;
      write([[...at, 'figure'], value], {
        follows: follows ? [[...at, 'unit'], follows] : undefined,
      });
      return;
    }
    const stays = isEntry || withoutFigure(branch(tree, at));
    write(stays ? [[...at, 'figure'], undefined] : [at, undefined], {
      keeps: { at, side: 'unit', value: unit },
    });
  };
  return (
    <div className="desk-figure">
      <Entry at={at} label={label} hint={hint} isOptional={isOptional} unit={fixed?.label} inside>
        {(wired) => (
          <span className="desk-measure">
            <input
              {...wired}
              className="short"
              inputMode="decimal"
              autoComplete="off"
              value={figure}
              onChange={({ target: { value } }) => writeFigure(value)}
            />
            {!fixed && (
              <Select
                wired={{}}
                label={within(at, `Unit: ${label}`)}
                options={options}
                chosen={unit}
                onChoose={(value) => {
                  write([[...at, 'unit'], value === '' ? undefined : value], {
                    keeps: { at, side: 'unit', value },
                  });
                }}
              />
            )}
          </span>
        )}
      </Entry>
      {isCited && figure !== '' && (
        <details className="desk-own" open={withoutFigure(branch(tree, at)) || undefined}>
          <summary aria-label={within(at, `${OWN}: ${label}`)}>
            {OWN}: {label}
          </summary>
          <TextEntry control={maybe('hedge', `Hedged by, ${label}`)} at={[...at, 'hedge']} />
          <CitationEntry control={OWN_CITATION} at={[...at, 'citation']} />
        </details>
      )}
    </div>
  );
}

/** Whether more is written of a measure than its figure and its unit. */
function withoutFigure(tree: Tree | undefined): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  return Object.keys(tree).some((key) => key !== 'figure' && key !== 'unit');
}
