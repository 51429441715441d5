import type { Sheet } from '../../wording/sheet';
import { Words } from './Words';
import './Working.css';

/** Rows of a working: a label, its result, how it came about and where it stands. */
export function Working({ rows }: { rows: Sheet['rows'] }) {
  return (
    <dl className="working">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd className="result">{row.result}</dd>
          <dd className="how">
            <Words text={row.working} />
            {row.citation && <span className="citation">{row.citation}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface RowSectionProps {
  readonly title: string;
  readonly rows: Sheet['rows'];
  /** On paper, across both columns of the page. */
  readonly across?: boolean;
}

/** Rows under a heading; nothing where there are none. */
export function RowSection({ title, rows, across }: RowSectionProps) {
  if (rows.length === 0) return null;
  return (
    <section className={across ? 'across' : undefined}>
      <h3>{title}</h3>
      <Working rows={rows} />
    </section>
  );
}
