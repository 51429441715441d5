import { orderForPerson } from '../dosing/for-person';
import type { Library } from '../dosing/library';
import { workOutCourse } from '../dosing/worked-course';
import { workOutSeries } from '../dosing/worked-series';
import { readCourseForm } from '../intake/course-form';
import type { TypedCourse } from '../intake/typed-course';
import type { TypedOrder } from '../intake/typed-order';
import { courseProblemSentence } from '../wording/course-problems';
import { type CourseSheet, courseSheet } from '../wording/course-sheet';
import type { WithheldSheet } from '../wording/withheld';
import { inWords, type Problems } from './said-problem';
import { todayAt } from './today';

export type CourseAnswer = Problems | CourseSheet | WithheldSheet;

/** What was typed of the order and the course, when, and the mark of that moment → what the page says. */
export function courseAnswer(
  order: TypedOrder,
  typed: TypedCourse,
  { at, mark }: { readonly at: Date; readonly mark: string },
  library: Library,
): CourseAnswer {
  const read = readCourseForm(order, typed, library);
  if (read.kind === 'problems') return inWords(read.problems, courseProblemSentence);
  const protocol = library.protocols.find(({ id }) => id === order.protocol);
  const { ordered: asked, orderLeftOut, series } = read.value;
  const ordered = asked && { ...asked, infusion: orderForPerson(asked.infusion) };
  const worked = {
    ordered,
    outcome: ordered && workOutCourse(ordered, library, series),
    orderLeftOut,
    ofInfusion: protocol === undefined || protocol.delivery === 'infusion',
    series: series && workOutSeries(series, todayAt(at).date, library),
  };
  return courseSheet(worked, { at, mark }, library);
}
