import { useId } from 'react';
import type { TitrationTable } from '../wording/bedside';
import type { Sheet } from '../wording/sheet';
import { Working } from './SheetView';

/**
 * On paper, how many columns a table of so many rows flows through. Browsers repeat a table's heads
 * in a column only if they take no more than a quarter of its height.
 */
const COLUMNS = [
  { from: 18, name: 'three-columns' },
  { from: 8, name: 'two-columns' },
];

/** The titration table: every dose of the range with its rate, its setting and what that delivers. */
export function TitrationView({
  table: { title, units, lines, notes },
}: {
  table: TitrationTable;
}) {
  const id = useId();
  return (
    <section className="titration" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {notes.map((note) => (
        <p className="hint" key={note}>
          {note}{' '}
        </p>
      ))}
      <div className={COLUMNS.find(({ from }) => lines.length >= from)?.name}>
        <table aria-labelledby={id}>
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
                  {line.band} {line.ordered && 'ordered'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ what, unit }: { what: string; unit: string }) {
  return (
    <th scope="col">
      {what} <span className="unit">{unit}</span>
    </th>
  );
}

/** Preparation, run-out and body weights, each under its heading where there is anything to say. */
export function BedsideRows({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <RowSection title="Preparation" of={sheet.preparation} />
      <RowSection title="Run-out" of={sheet.runOut} />
      <RowSection title="Body weights" of={sheet.weights} across />
    </>
  );
}

interface RowSectionProps {
  readonly title: string;
  readonly of: Sheet['rows'];
  /** On paper, across both columns of the page. */
  readonly across?: boolean;
}

export function RowSection({ title, of, across }: RowSectionProps) {
  if (of.length === 0) return null;
  return (
    <section className={across ? 'across' : undefined}>
      <h3>{title}</h3>
      <Working of={of} />
    </section>
  );
}
