import { useState } from 'react';
import type { Path } from '../../../library/fault';
import { branch, type Tree, textAt } from '../../../library/tree';
import type { MeasureControl } from '../../../wording/desk/control';
import { maybe, OWN_CITATION } from '../../../wording/desk/parts';
import { CitationEntry } from './CitationEntry';
import { unitsAt, useDesk } from './desk';
import { Entry } from './Entry';
import { Select } from './Select';
import { TextEntry } from './TextEntry';

interface MeasureEntryProps {
  readonly control: MeasureControl;
  readonly at: Path;
  readonly isEntry?: boolean;
}

/** A dose or a time: its figure, and its unit beside it. Where only one unit is possible, that is the unit. */
export function MeasureEntry({ control, at, isEntry = false }: MeasureEntryProps) {
  const { tree, write } = useDesk();
  const { label, hint, units, isOptional, isCited } = control;
  const options = units === 'doses' ? unitsAt(tree, at) : units;
  const [only, ...others] = options;
  const figure = textAt(tree, [...at, 'figure']);
  const [lastUnit, setLastUnit] = useState('');
  const written = textAt(tree, [...at, 'unit']);
  const unit = written || lastUnit;
  const writeFigure = (value: string) => {
    const own = only && others.length === 0 ? only.value : unit;
    if (value !== '') {
      const follows = written === '' && own !== '' ? own : undefined;
      write([[...at, 'figure'], value], follows ? [[...at, 'unit'], follows] : undefined);
      return;
    }
    const kept = withoutFigure(branch(tree, at));
    write(isOptional && !isEntry && !kept ? [at, undefined] : [[...at, 'figure'], undefined]);
  };
  return (
    <div className="desk-figure">
      <Entry at={at} label={label} hint={hint} isOptional={isOptional} inside>
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
            {only && others.length === 0 && (unit === '' || unit === only.value) ? (
              <span className="unit">{only.label}</span>
            ) : (
              <Select
                wired={{}}
                label={`Unit: ${label}`}
                options={options}
                chosen={unit}
                onChoose={(value) => {
                  setLastUnit(value);
                  write([[...at, 'unit'], value === '' ? undefined : value]);
                }}
              />
            )}
          </span>
        )}
      </Entry>
      {isCited && figure !== '' && (
        <details className="desk-own" open={withoutFigure(branch(tree, at)) || undefined}>
          <summary>Source or hedge of its own: {label}</summary>
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
