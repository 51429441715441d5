import type { Made } from '../../answers/made';
import type { Library } from '../../dosing/library';
import type { Plan } from '../../dosing/plan';
import { type BedsideRecord, bedsideRecord } from '../../wording/bedside-record';
import type { Sheet } from '../../wording/sheet';
import { plain } from '../../wording/text';
import { LineSaid } from '../parts/LineSaid';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { Words } from '../parts/Words';
import { BlankLines } from './BlankRooms';
import { TitrationView } from './TitrationView';
import './BedsideRecordView.css';

interface RecordViewProps {
  readonly plan: Plan;
  readonly sheet: Sheet;
  readonly library: Library;
  readonly made: Made;
}

/** The record of one plan, on paper only: a page of its own under the same head as the sheet. */
export function BedsideRecordView({ plan, sheet, library, made }: RecordViewProps) {
  const record = bedsideRecord(plan, sheet, library);
  const { changes, titration, bags } = record;
  return (
    <section className="sheet paper bedside-record">
      <SheetHead
        title="Bedside record"
        heading={null}
        {...{ made }}
        medication={sheet.medication}
      />
      <SheetBody end="End of record">
        <div className="fills">
          {record.fills.map(({ what, unit }) => (
            <p className="fill" key={what}>
              <span>{what}</span> <span className="unit">{unit}</span>
            </p>
          ))}
        </div>
        <LineSaid line={record.line} />
        {record.stop && <Stop {...record.stop} />}
        {changes && (
          <div className={titration ? 'changes beside-rates' : 'changes'}>
            <BlankLines table={changes} />
            {titration && <TitrationView table={titration} />}
          </div>
        )}
        <Scores scores={record.scores} />
        {bags && (
          <div className="bags">
            <BlankLines table={bags} />
          </div>
        )}
        <div className="abreast">
          {record.short.map((table) => (
            <BlankLines key={table.title} table={table} />
          ))}
        </div>
      </SheetBody>
    </section>
  );
}

/** When to stop and to call, as the library says it. */
function Stop({ criteria, citation }: NonNullable<BedsideRecord['stop']>) {
  return (
    <section className="stop-criteria">
      <h3>Stop and call</h3>
      <ul>
        {criteria.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{citation}</p>
    </section>
  );
}

/** What is watched, a line each, and a blank column for each time. */
function Scores({ scores: { title, every, rows, times } }: Pick<BedsideRecord, 'scores'>) {
  return (
    <section className="scores">
      <h3>{title}</h3>
      {every.map((often) => (
        <p key={plain(often)}>
          <Words text={often} />
        </p>
      ))}
      <table>
        <tbody>
          {rows.map(({ what, unit }) => (
            <tr key={what}>
              <th scope="row">
                {what} <span className="unit">{unit}</span>
              </th>
              {Array.from({ length: times }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blank cells have no other identity
                <td key={at} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
