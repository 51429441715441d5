import type { RangesSheet } from '../wording/ranges-sheet';
import type { Text } from '../wording/text';
import { plain } from '../wording/text';
import { Messages } from './Messages';
import { Footers } from './SheetView';
import { Words } from './Words';

function Lines({ of, className }: { of: readonly Text[]; className: string }) {
  return of.map((line) => (
    <p className={className} key={plain(line)}>
      <Words of={line} />
    </p>
  ));
}

/** Every documented regimen at one weight. */
export function RangesView({ sheet }: { sheet: RangesSheet }) {
  return (
    <>
      <Messages of={sheet.messages} />
      <table className="ranges">
        <thead>
          <tr>
            <th scope="col">Protocol and working</th>
            <th scope="col">{sheet.column}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.id} aria-current={row.chosen ? true : undefined}>
              <th scope="row">
                <span className="name">{row.name}</span>
                <Lines of={row.workings} className="how" />
                <p className="citation">{row.citation}</p>
              </th>
              <td>
                <Lines of={row.figures} className="range" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.preparation && (
        <p className="preparation">
          <span className="label">Preparation</span> {sheet.preparation}
        </p>
      )}
      <Footers of={sheet.footers} />
    </>
  );
}
