import type { Row } from '../../wording/rows';
import { Words } from './Words';
import './Working.css';

/** An equation is one line, whole; words stand after the result that they are about. */
function Worked({ row: { working, result, isEquation, remark, citation } }: { row: Row }) {
  return isEquation ? (
    <dd className="equation">
      <span className="how">
        <Words text={working} />{' '}
      </span>
      <span className="kept">
        = <span className="result">{result}</span>
      </span>
      {remark && (
        <span className="how remark">
          {' '}
          <Words text={remark} />
        </span>
      )}
      {citation && <span className="citation"> {citation}</span>}
    </dd>
  ) : (
    <dd>
      <span className="result">{result}</span>
      {working.length > 0 && (
        <span className="how remark">
          {' '}
          <Words text={working} />
        </span>
      )}
      {citation && <span className="citation"> {citation}</span>}
    </dd>
  );
}

/** Rows of a working: a label, what it came to, how, and where that stands. */
export function Working({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="working">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <Worked row={row} />
        </div>
      ))}
    </dl>
  );
}

interface RowSectionProps {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Below the heading of a band, one level down. */
  readonly level?: 'h3' | 'h4';
}

/** Rows under a heading; nothing where there are none. */
export function RowSection({ title, rows, level: Heading = 'h3' }: RowSectionProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <Heading>{title}</Heading>
      <Working rows={rows} />
    </section>
  );
}
