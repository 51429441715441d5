import type { TitrationTable } from '../../wording/titration-table';
import './TitrationColumn.css';

type ColumnProps = Pick<TitrationTable, 'title' | 'units'> & {
  readonly lines: TitrationTable['columns'][number];
};

/** One column of the page: a table of its own with its heads. */
export function TitrationColumn({ title, units, lines }: ColumnProps) {
  const span = `${lines[0]?.dose} to ${lines[lines.length - 1]?.dose} ${units.dose}`;
  return (
    <table aria-label={`${title}: ${span}`}>
      <thead>
        <tr>
          <Head what="Dose" unit={units.dose} />
          <Head what="Rate" unit={units.rate} />
          <Head what="Pump" unit={units.set} />
          <Head what="Delivers" unit={units.dose} />
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
              {line.notes.map((note) => (
                <span key={note}>{note} </span>
              ))}
              {line.apart && <span>{line.apart}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ what, unit }: { what: string; unit: string }) {
  return (
    <th scope="col">
      {what} <span className={unit.includes(' ') ? 'unit words' : 'unit'}>{unit}</span>
    </th>
  );
}
