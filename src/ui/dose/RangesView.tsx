import type { Ref } from 'react';
import type { Made } from '../../answers/made';
import type { RangesSheet } from '../../wording/ranges-sheet';
import type { Text } from '../../wording/text';
import { plain } from '../../wording/text';
import { useAfterPaint } from '../parts/after-paint';
import { Footers } from '../parts/Footers';
import { Messages } from '../parts/Messages';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { Words } from '../parts/Words';
import { RowSection } from '../parts/Working';
import '../parts/stacked.css';
import './RangesView.css';

function Lines({ lines, className }: { lines: readonly Text[]; className: string }) {
  return lines.map((line) => (
    <p className={className} key={plain(line)}>
      <Words text={line} />
    </p>
  ));
}

/** The rows that are painted first; a library with more shows the rest right after. */
const AT_ONCE = 6;

/** Every regimen of the source at one weight. */
export function RangesView({
  sheet,
  heading,
  made,
}: {
  sheet: RangesSheet;
  heading: Ref<HTMLHeadingElement>;
  made: Made;
}) {
  const isAll = useAfterPaint();
  const rows = isAll ? sheet.rows : sheet.rows.slice(0, AT_ONCE);
  return (
    <>
      <SheetHead title={sheet.heading} {...{ heading, made }} medication={undefined} />
      <SheetBody>
        <Messages messages={sheet.messages} />
        <table className="stacked ranges">
          <thead className="ear">
            <tr>
              <th scope="col">Protocol</th>
              <th scope="col">{sheet.column}</th>
              <th scope="col">Working and place</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} aria-current={row.chosen ? true : undefined}>
                <th scope="row">{row.name}</th>
                <td className="figures">
                  <Lines lines={row.figures} className="range" />
                </td>
                <td>
                  <Lines lines={row.workings} className="how" />
                  <p className="citation">{row.citation}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <RowSection title="Body weights" rows={sheet.weights} />
        {sheet.preparation && (
          <p className="preparation">
            <span className="label">Preparation</span> {sheet.preparation}
          </p>
        )}
        <Footers lines={sheet.footers} made={made} />
      </SheetBody>
    </>
  );
}
