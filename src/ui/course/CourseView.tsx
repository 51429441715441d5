import { type ReactNode, useCallback } from 'react';
import type { Asked } from '../../answers/asked';
import { courseAnswer } from '../../answers/course';
import { announced, made } from '../../answers/made';
import type { Library } from '../../dosing/library';
import type { TypedCourse } from '../../intake/typed-course';
import type { TypedOrder } from '../../intake/typed-order';
import { Announcement } from '../parts/Announcement';
import { useAnswer } from '../parts/answer';
import { Messages } from '../parts/Messages';
import { Print } from '../parts/Print';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { Working } from '../parts/Working';
import { CourseForm } from './CourseForm';
import { CourseSheetView } from './CourseSheetView';
import '../parts/sheet.css';

/** The order and the course that were last submitted: an edit of either takes the answer away. */
interface AskedCourse extends Asked<{ readonly order: TypedOrder; readonly course: TypedCourse }> {
  /** Of this asking alone: it tells the calendar entries of two files apart. */
  readonly mark: string;
}

/** What is typed of the course, and what was last submitted. */
export interface CourseState {
  readonly typed: TypedCourse;
  readonly asked: AskedCourse | undefined;
}

interface CourseViewProps {
  readonly library: Library;
  /** The order is the one of the Dose view: typed once, changed in either. */
  readonly order: TypedOrder;
  readonly onOrder: (change: (order: TypedOrder) => TypedOrder) => void;
  readonly state: CourseState;
  readonly onChange: (state: CourseState) => void;
  readonly again: ReactNode;
  readonly now: () => Date;
  readonly version: string;
}

function newMark(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The whole order: sessions of some hours on some days, and the dates of a series. */
export function CourseView(props: CourseViewProps) {
  const { library, order, onOrder, state, onChange, again, now, version } = props;
  const { typed, asked } = state;
  const forms = { order, course: typed };
  const { problems, result, summary, heading } = useAnswer(
    asked,
    forms,
    useCallback(
      (asked: AskedCourse) => courseAnswer(asked.typed.order, asked.typed.course, asked, library),
      [library],
    ),
  );
  const making = made(asked?.at ?? now(), version, library.identity);
  return (
    <>
      <p className="lead">
        Hours and days of an infusion with every total, and the dates of a series. The order is the
        one of the Dose view.
      </p>
      <div className="desk">
        <CourseForm
          library={library}
          order={order}
          typed={typed}
          problems={problems}
          summary={summary}
          onOrder={onOrder}
          onType={(next) => onChange({ typed: next, asked })}
          onSubmit={() => onChange({ typed, asked: { typed: forms, at: now(), mark: newMark() } })}
          again={again}
        />
        <div className="beside">
          {result ? (
            <section className="sheet" aria-label="Course sheet">
              {result.kind === 'course' && <Print />}
              <SheetHead
                title="Course sheet"
                heading={heading}
                made={making}
                medication={result.medication}
              />
              {result.kind === 'course' ? (
                <CourseSheetView sheet={result} made={making} />
              ) : (
                <SheetBody>
                  <p className="withheld">Nothing was worked out: no course, and no dates.</p>
                  <Messages messages={result.messages} />
                  {result.limits.length > 0 && <Working rows={result.limits} />}
                </SheetBody>
              )}
            </section>
          ) : (
            <>
              <p className="sheet empty">
                With an infusion order, hours and days, the totals appear here; with sessions, weeks
                and a first date, the dates.
              </p>
              <p className="paper only">Nothing to print: no course has been worked out.</p>
            </>
          )}
          <p className="ear" role="status">
            <Announcement text={result && announced(making, result.announcement)} asked={asked} />
          </p>
        </div>
      </div>
    </>
  );
}
