import { useId } from 'react';
import type { TitrationLine, TitrationTable } from '../wording/bedside';
import type { Sheet } from '../wording/sheet';
import { Working } from './SheetView';

/** The titration table: every dose of the range with its rate, its setting and what that delivers. */
export function TitrationView({ table }: { table: TitrationTable }) {
  const title = useId();
  return (
    <section className="titration" aria-labelledby={title}>
      <h3 id={title}>{table.title}</h3>
      <div className="columns">
        {table.columns.map((lines) => (
          <Column key={lines[0]?.dose} lines={lines} units={table.units} title={title} />
        ))}
      </div>
      {table.notes.map((note) => (
        <p className="hint" key={note}>
          {note}{' '}
        </p>
      ))}
    </section>
  );
}

interface ColumnProps {
  readonly lines: readonly TitrationLine[];
  readonly units: TitrationTable['units'];
  readonly title: string;
}

function Column({ lines, units, title }: ColumnProps) {
  return (
    <table aria-labelledby={title}>
      <thead>
        <tr>
          <th scope="col">Dose {units.dose}</th>
          <th scope="col">Rate {units.rate}</th>
          <th scope="col">Pump {units.set}</th>
          <th scope="col">Delivers {units.dose}</th>
          <th scope="col">
            <span className="ear">Note</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.dose} className={line.ordered ? 'ordered-row' : undefined}>
            <th scope="row">{line.dose}</th>
            <td>{line.rate}</td>
            <td>{line.set}</td>
            <td>{line.delivers}</td>
            <td>
              {line.band} {line.ordered && 'ordered'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Body weights, preparation and run-out, each under its heading where there is anything to say. */
export function BedsideRows({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <RowSection title="Body weights" of={sheet.weights} />
      <RowSection title="Preparation" of={sheet.preparation} />
      <RowSection title="Run-out" of={sheet.runOut} />
    </>
  );
}

export function RowSection({ title, of }: { title: string; of: Sheet['rows'] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Working of={of} />
    </section>
  );
}
