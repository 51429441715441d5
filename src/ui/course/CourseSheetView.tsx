import type { Made } from '../../answers/made';
import type { CourseSheet } from '../../wording/course-sheet';
import { WEEKDAYS } from '../../wording/dates';
import type { Month } from '../../wording/months';
import { plain, type Text } from '../../wording/text';
import { AroundTheDose } from '../parts/AroundTheDose';
import { Blanks } from '../parts/Blanks';
import { Footers } from '../parts/Footers';
import { useFileAddress } from '../parts/file-address';
import { Messages } from '../parts/Messages';
import { SheetBody } from '../parts/SheetHead';
import { Words } from '../parts/Words';
import { RowSection } from '../parts/Working';
import './CourseSheetView.css';

function MonthTable({ month }: { month: Month }) {
  return (
    <table className="month">
      <caption>{month.name}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col" abbr={day}>
              {day.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((cell) => cell.day)?.day}>
            {WEEKDAYS.map((day, at) => {
              const cell = week[at];
              return (
                <td key={day} className={cell?.appointment && 'appointment'}>
                  {cell?.day}
                  {cell?.appointment && <span className="ear"> {cell.appointment}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The dates as a file that calendars take; its address lives as long as the sheet does. */
function CalendarFile({ text }: { text: string }) {
  const address = useFileAddress(text, 'text/calendar');
  return (
    <p className="calendar-file">
      <a className="act second" href={address} download="ketamine-series.ics">
        Save the dates as a calendar file
      </a>
    </p>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Text[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="part">
      <h3>{title}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <li key={plain(line)}>
            <Words text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Totals of a course, the dates of a series: the element that is printed. */
export function CourseSheetView({ sheet, made }: { sheet: CourseSheet; made: Made }) {
  return (
    <SheetBody>
      <Messages messages={sheet.messages} />
      {sheet.blanks && <Blanks lines={sheet.blanks} />}
      <div className="workings">
        <RowSection title="Order" rows={sheet.orderRows} />
        <RowSection title="Each preparation" rows={sheet.preparation} />
        <RowSection title="Session" rows={sheet.sessionRows} />
        <RowSection title="Cumulative dose" rows={sheet.totalRows} />
      </div>
      <AroundTheDose parts={sheet.around} />
      <Lines title="Published beside it, not limits" lines={sheet.context} />
      {sheet.appointments.length > 0 && (
        <section className="part">
          <h3>Dates</h3>
          {sheet.spread && (
            <p className="hint">
              <Words text={sheet.spread} />
            </p>
          )}
          <div className="months">
            {sheet.months.map((month) => (
              <MonthTable key={month.name} month={month} />
            ))}
          </div>
          <ol className="dates">
            {sheet.appointments.map(({ name, date }) => (
              <li key={name}>
                {name}: {date}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Lines
        title={
          sheet.boosterStatements.length > 1
            ? 'The source on boosters says both'
            : 'The source on boosters'
        }
        lines={sheet.boosterStatements}
      />
      {sheet.calendarFile && <CalendarFile text={sheet.calendarFile} />}
      <Footers lines={sheet.footers} made={made} />
    </SheetBody>
  );
}
