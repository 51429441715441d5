import type { CheckSheet, PairRow } from '../wording/check-sheet';
import { plain } from '../wording/text';
import { Messages } from './Messages';
import { Footers, Working } from './SheetView';
import { Words } from './Words';

/** Agrees is a ticked circle, differs a not-equal sign; the heading says it too. */
const MARKS: Record<CheckSheet['verdict'], string> = {
  agrees: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 12.5l3.5 3.5L17 9',
  'past a limit': 'M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 7v7M12 16.5v1.5',
  differs: 'M4 9h16M4 15h16M17 4 7 20',
  'not compared': 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7.5 12h9',
};

export function VerdictMark({ of }: { of: CheckSheet['verdict'] }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARKS[of]} />
    </svg>
  );
}

function Pairs({ of }: { of: readonly PairRow[] }) {
  return (
    <table className="pairs">
      <caption>Your entries beside the order</caption>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">You entered</th>
          <th scope="col">The order says</th>
        </tr>
      </thead>
      <tbody>
        {of.map((pair) => (
          <tr key={pair.label} className={pair.same ? undefined : 'unequal'}>
            <th scope="row">{pair.label}</th>
            <td>{pair.checked}</td>
            <td>
              {pair.ordered}
              {!pair.same && <strong> ≠ differs</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a comparison found, below its verdict. */
export function CheckSheetView({ sheet }: { sheet: CheckSheet }) {
  return (
    <>
      {sheet.slips.length > 0 && (
        <>
          <h3 className="slips-heading">What would explain it, the likeliest first</h3>
          <ol className="slips">
            {sheet.slips.map((slip) => (
              <li key={plain(slip)}>
                <Words of={slip} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Messages of={sheet.messages} />
      {sheet.pairs.length > 0 && <Pairs of={sheet.pairs} />}
      <Working of={sheet.rows} />
      <Footers of={sheet.footers} />
    </>
  );
}
