import type { ToolPage } from '../../wording/limits-page';
import { unparted } from '../../wording/published-line';
import { LimitTable } from './LimitTable';

/** What is the tool’s own, whoever’s limits are in use: its bounds, its formulas, and what it does not do. */
export function ToolLimits({ page }: { page: ToolPage }) {
  return (
    <>
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
    </>
  );
}
