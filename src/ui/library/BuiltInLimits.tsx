import { plannedOrder } from '../../answers/dose';
import { comparison, limitsPage } from '../../answers/limits';
import type { BuiltInLibrary } from '../../dosing/library';
import type { TypedOrder } from '../../intake/typed-order';
import { Comparison } from './Comparison';
import { LimitTable } from './LimitTable';
import { ToolLimits } from './ToolLimits';
import '../parts/sheet.css';
import './BuiltInLimits.css';

interface BuiltInLimitsProps {
  readonly library: BuiltInLibrary;
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
      <ToolLimits page={page} />
    </div>
  );
}
