import type { PairRow } from '../../wording/check-pairs';
import type { Text } from '../../wording/text';
import { Words } from '../parts/Words';
import './CheckPairs.css';

/** The checker’s entries beside those of the order; alone, and on paper only, where none came. */
export function CheckPairs({ pairs, also }: { pairs: readonly PairRow[]; also: Text }) {
  const handed = pairs.some(({ ordered }) => ordered !== undefined);
  return (
    <div className={handed ? undefined : 'paper'}>
      <table className="pairs">
        <caption>{handed ? 'Your entries beside the order' : 'What the checker entered'}</caption>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col">{handed ? 'You entered' : 'Entered'}</th>
            {handed && <th scope="col">The order says</th>}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.label} className={pair.same ? undefined : 'unequal'}>
              <th scope="row">{pair.label}</th>
              <td>{pair.checked}</td>
              {handed && (
                <td>
                  {pair.ordered}
                  {!pair.same && <strong> ≠ differs</strong>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {also.length > 0 && (
        <p className="also">
          <Words text={also} />
        </p>
      )}
    </div>
  );
}
