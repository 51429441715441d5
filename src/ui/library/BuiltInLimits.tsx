import { plannedOrder } from '../../answers/dose';
import { comparison, limitsPage } from '../../answers/limits';
import type { Library } from '../../dosing/library';
import type { TypedOrder } from '../../intake/typed-order';
import type { LimitRow } from '../../wording/limit-row';
import { unparted } from '../../wording/published-line';
import { Comparison } from './Comparison';
import '../parts/sheet.css';
import '../parts/stacked.css';
import './BuiltInLimits.css';

function LimitTable({ title, rows }: { title: string; rows: readonly LimitRow[] }) {
  return (
    <table className="stacked limits">
      <caption>{title}</caption>
      <thead className="ear">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Figure</th>
          <th scope="col">Place or reason</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.what} ${row.says}`}>
            <th scope="row">{row.what}</th>
            <td className="says">{row.says}</td>
            <td className="citation">{unparted(row.place)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BuiltInLimitsProps {
  readonly library: Library;
  /** The form of the Dose view, while its result stands. */
  readonly asked: TypedOrder | undefined;
}

/** Every number and rule of the built-in limits, rendered from the library that the dosing reads. */
export function BuiltInLimits({ library, asked }: BuiltInLimitsProps) {
  const page = limitsPage(library);
  const order = asked && plannedOrder(asked, library);
  return (
    <div className="limits-page sheet">
      <h2>Sources</h2>
      {page.sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
      <p>
        The limits of the source are the numbers of {page.documentedBy}. Limits of{' '}
        <span className="kept">{page.version}</span>.
      </p>
      <h2>Limits of the source</h2>
      {page.protocols.map((protocol) => (
        <section key={protocol.title}>
          <LimitTable title={protocol.title} rows={protocol.rows} />
          <p className="hint">The source is silent about: {protocol.silentAbout}.</p>
        </section>
      ))}
      <LimitTable title={page.course.title} rows={page.course.rows} />
      <LimitTable title={page.products.title} rows={page.products.rows} />
      <LimitTable title={page.published.title} rows={page.published.rows} />
      {library.protocols.map((protocol) => (
        <Comparison key={protocol.id} comparison={comparison(protocol, order, library)} />
      ))}
      <LimitTable title={page.bodyWeight.title} rows={page.bodyWeight.rows} />
      <h2>This tool’s own bounds</h2>
      {page.holds.map((line) => (
        <p key={line}>{unparted(line)}</p>
      ))}
      <LimitTable title={page.bounds.title} rows={page.bounds.rows} />
      <h2>Formulas</h2>
      <dl className="formulas">
        {page.formulas.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h2>What this tool does not do</h2>
      <ul>
        {page.doesNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
