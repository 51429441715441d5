import type { Sheet } from '../../wording/sheet';
import { Words } from '../parts/Words';
export function Working({ of }: { of: Sheet['rows'] }) {
  return (
    <dl className="working">
      {of.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd className="result">{row.result}</dd>
          <dd className="how">
            <Words of={row.working} />
            {row.citation && <span className="citation">{row.citation}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
