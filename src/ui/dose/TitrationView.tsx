import { useId } from 'react';
import type { TitrationTable } from '../../wording/titration-table';
import { TitrationColumn } from './TitrationColumn';
import './TitrationView.css';

/**
 * The titration table: every dose with its rate, its setting and what that delivers. Each column of
 * the page is a table of its own with its heads, since not every browser flows one through columns.
 */
export function TitrationView({
  table: { title, units, columns, notes },
}: {
  table: TitrationTable;
}) {
  const id = useId();
  return (
    <section className="titration" aria-labelledby={id}>
      <div className="above">
        <h4 id={id}>{title}</h4>
        {notes.map((note) => (
          <p className="hint" key={note}>
            {note}{' '}
          </p>
        ))}
      </div>
      <div className="columns">
        {columns.map((lines) => (
          <TitrationColumn key={lines[0]?.dose} title={title} units={units} lines={lines} />
        ))}
      </div>
    </section>
  );
}
