import type { Basis } from '../dosing/body-weight';
import type { Course, OrderedCourse } from '../dosing/course';
import type { About, Finding } from '../dosing/findings';
import type { Library } from '../dosing/library';
import { basisOf } from '../dosing/order';
import type { Outcome } from '../dosing/outcome';
import type { Appointment } from '../dosing/series';
import type { WorkedCourse } from '../dosing/worked-course';
import type { SeriesFinding, WorkedSeries } from '../dosing/worked-series';
import { cite, reference } from './citations';
import { type CourseCare, courseCare } from './course-care';
import { coursePlaces, sessionRows, totalRows } from './course-rows';
import { dateShown } from './dates';
import { type Message, message } from './findings';
import { footers } from './footers';
import { shown, spoken } from './format';
import { appointmentName, calendarFile } from './ics';
import { rangeShown } from './limit-figures';
import { listedRows } from './listed-preparation';
import { type Medication, medication } from './medication';
import { dayShown, type Month, monthsOf, spreadShown } from './months';
import { rows } from './order-rows';
import { preparationRows } from './preparation';
import { publishedLines } from './published-line';
import { rangeName } from './range';
import type { Row } from './rows';
import { say, type Text } from './text';
import { counted, type WithheldSheet, withheld } from './withheld';
import { madeOf, type Places } from './working';

export interface CourseSheet extends CourseCare {
  readonly kind: 'course';
  readonly medication: Medication | undefined;
  readonly messages: readonly Message[];
  /** The order itself: its rate, its preparation and its setting. */
  readonly orderRows: readonly Row[];
  /** How each bag or syringe is made, where a vial is chosen. */
  readonly preparation: readonly Row[];
  readonly sessionRows: readonly Row[];
  readonly totalRows: readonly Row[];
  /** What published protocols say beside this course; context, not a limit. */
  readonly context: readonly Text[];
  readonly appointments: readonly { readonly name: string; readonly date: string }[];
  readonly months: readonly Month[];
  /** How the dates were found; nothing where the first date is the only one. */
  readonly spread: Text | undefined;
  /** The source’s two statements about boosters, which conflict. */
  readonly boosterStatements: readonly Text[];
  readonly calendarFile: string | undefined;
  readonly footers: readonly Text[];
  readonly announcement: string;
}

/** When a sheet is made, and what marks its calendar entries as its own. */
export interface Making {
  readonly at: Date;
  readonly mark: string;
}

/** What was asked for, worked out: a course, a series or both. */
export interface CourseWorked {
  readonly ordered: OrderedCourse | undefined;
  readonly outcome: Outcome<WorkedCourse> | undefined;
  /** A dose was ordered, and no course of it was asked for. */
  readonly orderLeftOut: boolean;
  /** Whether that dose can have a course: none is known of another than an infusion. */
  readonly ofInfusion: boolean;
  readonly series: WorkedSeries | undefined;
}

/** A course, a series or both → the sheet; or the withheld sheet of its order. */
export function courseSheet(
  { ordered, outcome, orderLeftOut, ofInfusion, series }: CourseWorked,
  { at, mark }: Making,
  library: Library,
): CourseSheet | WithheldSheet {
  const basis = ordered ? basisOf(ordered.infusion) : 'actual';
  const words = (finding: Finding & About) => message(finding, basis, library);
  if (outcome?.kind === 'withheld')
    return withheld(outcome.stops.map(words), ordered?.infusion, library);
  const worked = outcome?.plan;
  const places = worked ? coursePlaces(worked) : {};
  const appointments = series?.appointments ?? [];
  const messages = [
    ...(worked?.findings ?? []).map(words),
    ...(orderLeftOut ? [leftOut(ofInfusion)] : []),
    ...(series?.findings ?? []).map((finding) => seriesMessage(finding, library)),
  ];
  return {
    kind: 'course',
    medication: worked && medication(worked.infusion.order),
    messages,
    orderRows: worked ? [...madeRows(worked.infusion), ...rows(worked.infusion, library)] : [],
    preparation: worked
      ? [...preparationRows(worked.infusion, library), ...listedRows(worked.infusion, library)]
      : [],
    ...(worked ? courseCare(worked, library) : {}),
    sessionRows: worked ? sessionRows(worked, places) : [],
    totalRows: worked ? totalRows(worked, places) : [],
    context: worked ? contextOf(worked) : [],
    appointments: appointments.map((each) => ({
      name: appointmentName(each),
      date: dayShown(each.date),
    })),
    months: monthsOf(appointments),
    spread: series && spreadShown(series),
    boosterStatements: series ? boosterStatements(library) : [],
    calendarFile: series && calendarFile(appointments, at, mark, library.identity),
    footers: worked ? orderFooters(worked, basis, library) : seriesFooters(library),
    announcement: [
      ...(worked ? [totalsSaid(worked.course, places)] : []),
      ...(series ? [datesSaid(appointments)] : []),
      ...counted(messages),
    ].join(' '),
  };
}

/** What is in each bag or syringe, which a course says nowhere else. */
function madeRows({ administration }: WorkedCourse['infusion']): Row[] {
  if (!administration) return [];
  const result = madeOf(administration.strength);
  return [{ label: 'Each bag or syringe', working: [], result }];
}

function totalsSaid({ session, total }: Course, places: Places): string {
  return `Session ${spoken(session, [], places.mg)}. Course ${spoken(total)}.`;
}

function datesSaid({ length }: readonly Appointment[]): string {
  return `${length} ${length === 1 ? 'date' : 'dates'}.`;
}

function orderFooters({ infusion }: WorkedCourse, basis: Basis, library: Library): Text[] {
  const { order, pounds } = infusion;
  return footers({ weight: order.weight, pounds }, basis, [order.protocol], library);
}

function seriesFooters({ sources }: Library): Text[] {
  return [
    say`Racemic ketamine.`,
    ...sources.slice(0, 1).map((each) => [{ text: reference(each), kept: false }]),
  ];
}

function contextOf({ infusion, single }: WorkedCourse): Text[] {
  return [
    ...publishedLines(infusion, 'The infusion'),
    ...(single ? publishedLines(single, 'The single dose') : []),
  ];
}

/** An order that is typed is never dropped in silence. */
function leftOut(ofInfusion: boolean): Message {
  return {
    severity: 'note',
    title: 'Note: the order is not part of this',
    body: ofInfusion
      ? say`Only the dates are worked out; the dose was not looked at. Hours per day and days bring it in.`
      : say`Only the dates are worked out; the dose was not looked at. A course is of an infusion.`,
    citation: '',
  };
}

function seriesMessage(finding: SeriesFinding, library: Library): Message {
  const { severity } = finding;
  if (finding.kind === 'first in the past') {
    return {
      severity,
      title: 'Note: first date in the past',
      body: say`${dayShown(finding.first)} is before today, ${dateShown(finding.today)}.`,
      citation: '',
    };
  }
  const { what, figure, documented } = finding;
  const range = rangeShown(documented.value);
  return {
    severity,
    title: `Note: ${what} outside the ${rangeName(library)}`,
    body: say`${shown(figure)}; ${rangeName(library)} ${range}.`,
    citation: cite(documented.citation, library),
  };
}

function boosterStatements({ course: { boosterSpacing, boosterConflict } }: Library): Text[] {
  if (!boosterSpacing) return [];
  const { hedge } = boosterSpacing;
  const apart = rangeShown(boosterSpacing.value);
  return [
    hedge === undefined ? say`${apart} apart` : say`“${hedge}” ${apart} apart`,
    ...(boosterConflict ? [say`“${boosterConflict.value}”`] : []),
  ];
}
