import type { CheckSheet } from '../../wording/check-sheet';
import { plain } from '../../wording/text';
import { LineSaid } from '../parts/LineSaid';
import { Messages } from '../parts/Messages';
import { Words } from '../parts/Words';
import { Working } from '../parts/Working';
import { AskedView } from './AskedView';
import { CheckPairs } from './CheckPairs';
import './CheckSheetView.css';

const QUESTION =
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM9 9.5a3 3 0 1 1 4 2.8l-1 .7v1.5M12 16.5V18';

/** Agrees is a ticked circle, differs a not-equal sign; the heading says it too. */
const MARKS: Record<CheckSheet['verdict'], string> = {
  agrees: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 12.5l3.5 3.5L17 9',
  'with a caution': 'M12 2.5 22.5 21h-21ZM12 9v6M12 17v1.5',
  'past a limit': 'M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 7v7M12 16.5v1.5',
  differs: 'M4 9h16M4 15h16M17 4 7 20',
  'step asked': QUESTION,
  'doses asked': QUESTION,
  'minutes asked': QUESTION,
  'not compared': 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7.5 12h9',
};

export function VerdictMark({ verdict }: { verdict: CheckSheet['verdict'] }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARKS[verdict]} />
    </svg>
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
                <Words text={slip} />
              </li>
            ))}
          </ol>
        </>
      )}
      {sheet.asked.map((said) => (
        <AskedView said={said} key={said.heading} />
      ))}
      <Messages messages={sheet.messages} />
      <LineSaid line={sheet.line} />
      <CheckPairs pairs={sheet.pairs} also={sheet.alsoEntered} />
      <Working rows={sheet.rows} />
    </>
  );
}
