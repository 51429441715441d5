import type { CarePart, CareRow } from '../../wording/care-rows';
import { plain } from '../../wording/text';
import { Words } from './Words';
import './AroundTheDose.css';

function Said({ row: { label, says } }: { row: CareRow }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {says.map(({ text, citation }) => (
          <p key={plain(text)}>
            <Words text={text} />
            {citation && <span className="citation"> {citation}</span>}
          </p>
        ))}
      </dd>
    </div>
  );
}

/** What a hospital’s protocol says around the dose; nothing where it says nothing. */
export function AroundTheDose({ parts }: { parts: readonly CarePart[] | undefined }) {
  if (!parts || parts.length === 0) return null;
  return (
    <section className="around">
      <h3>Around the dose</h3>
      <div className="around-parts">
        {parts.map(({ title, rows }) => (
          <section key={title}>
            <h4>{title}</h4>
            <dl>
              {rows.map((row) => (
                <Said row={row} key={row.label} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
