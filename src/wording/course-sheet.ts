import { type CalendarDate, isBefore } from '../dosing/calendar';
import { type Course, type CourseRequest, course, type OrderedCourse } from '../dosing/course';
import type { Cited, Library, WrittenRange } from '../dosing/library';
import type { Finding } from '../dosing/limits';
import { basisOf } from '../dosing/order';
import type { Outcome } from '../dosing/outcome';
import { type Plan, workOut } from '../dosing/plan';
import { exactly, type Quantity, quantity, type Unit } from '../dosing/quantity';
import { type SeriesOrder, schedule } from '../dosing/series';
import { bodyMessages } from './body';
import { cite, reference } from './citations';
import { coursePlaces, firstHourMessage, sessionRows, totalRows } from './course-rows';
import { dateShown } from './dates';
import { type Message, message } from './findings';
import { footers } from './footers';
import { shown, shownRange, spoken } from './format';
import { appointmentName, calendarFile } from './ics';
import { type Medication, medication } from './medication';
import { dayShown, type Month, monthsOf, spreadShown } from './months';
import { rows } from './order-rows';
import { preparationRows } from './preparation';
import { publishedLines } from './published';
import type { Row } from './rows';
import { say, type Text } from './text';
import { counted, type WithheldSheet, withheld } from './withheld';

export interface CourseSheet {
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

/** When a sheet is made, on which day, and what marks its calendar entries as its own. */
export interface Making {
  readonly at: Date;
  readonly today: CalendarDate;
  readonly mark: string;
}

/** A course, a series or both, as asked → the sheet; or the withheld sheet of its order. */
export function courseSheet(
  request: CourseRequest,
  { at, today, mark }: Making,
  library: Library,
): CourseSheet | WithheldSheet {
  const { ordered, orderLeftOut, series } = request;
  const worked = ordered && workOutCourse(ordered, library);
  if (worked?.kind === 'withheld') return worked;
  const figures = worked?.course;
  const hourly = library.bounds.firstHour;
  const places = worked ? coursePlaces(worked.course, worked.infusion, worked.single, hourly) : {};
  const appointments = series ? schedule(series) : [];
  const messages = [
    ...(worked?.messages ?? []),
    ...bodyMessages(ordered?.body, ordered?.infusion, library),
    ...(orderLeftOut ? [LEFT_OUT] : []),
    ...(series ? [...pastNote(series, today), ...seriesNotes(series, library)] : []),
  ];
  return {
    kind: 'course',
    medication: ordered && medication(ordered.infusion),
    messages,
    orderRows: worked ? rows(worked.infusion, library) : [],
    preparation: worked ? preparationRows(worked.infusion) : [],
    sessionRows: worked
      ? sessionRows(worked.course, worked.infusion, worked.single, hourly, places)
      : [],
    totalRows: figures ? totalRows(figures, series, places) : [],
    context: ordered ? contextOf(ordered, library) : [],
    appointments: appointments.map((each) => ({
      name: appointmentName(each),
      date: dayShown(each.date),
    })),
    months: monthsOf(appointments),
    spread: series && spreadShown(series),
    boosterStatements: series ? boosterStatements(library) : [],
    calendarFile: series && calendarFile(appointments, at, mark),
    footers: ordered
      ? footers(
          ordered.infusion.weight,
          basisOf(ordered.infusion),
          [ordered.infusion.protocol],
          library,
        )
      : [
          say`Racemic ketamine.`,
          ...library.sources.slice(0, 1).map((each) => [{ text: reference(each), kept: false }]),
        ],
    announcement: [
      ...(figures
        ? [`Session ${spoken(figures.session, [], places.mg)}. Course ${spoken(figures.total)}.`]
        : []),
      ...(series
        ? [`${appointments.length} ${appointments.length === 1 ? 'date' : 'dates'}.`]
        : []),
      ...counted(messages),
    ].join(' '),
  };
}

/** An order that nothing stops: its infusion, its totals, and what is said of both its doses. */
interface WorkedCourse {
  readonly kind: 'worked';
  readonly infusion: Plan<'infusion'>;
  readonly single: Plan<'single dose'> | undefined;
  readonly course: Course;
  readonly messages: readonly Message[];
}

/** The infusion and the single dose beside it are each held against their own limits, then together. */
function workOutCourse(
  { infusion, single: bolus, ...sessions }: OrderedCourse,
  library: Library,
): WorkedCourse | WithheldSheet {
  const main = workOut(infusion, library);
  const beside = bolus && workOut(bolus, library);
  const basis = basisOf(infusion);
  const ofMain = findingsOf(main);
  const ofBeside = beside ? findingsOf(beside).filter((each) => !isSaid(each, ofMain)) : [];
  const messages = [
    ...ofMain.map((finding) => message(finding, basis, library)),
    ...ofBeside.map((finding) => message(finding, basis, library, 'single dose')),
  ];
  const stops = messages.filter(({ severity }) => severity === 'stop');
  if (main.kind === 'withheld' || beside?.kind === 'withheld') return withheld(stops, infusion);
  const single = beside?.plan;
  const figures = course(main.plan, single, sessions, library.bounds);
  const together = figures.firstHour?.finding;
  return {
    kind: 'worked',
    infusion: main.plan,
    single,
    course: figures,
    messages: together ? [...messages, firstHourMessage(together, basis, library)] : messages,
  };
}

/** Both doses have one weight and one preparation, which are spoken of once. */
function isSaid(finding: Finding, of: readonly Finding[]): boolean {
  if (finding.kind === 'weight') return true;
  return (
    finding.kind === 'strength' &&
    of.some(({ kind, severity }) => kind === 'strength' && severity === finding.severity)
  );
}

function findingsOf(outcome: Outcome<Plan<'infusion'> | Plan<'single dose'>>): readonly Finding[] {
  return outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
}

function contextOf({ infusion, single }: OrderedCourse, library: Library): Text[] {
  return [
    ...publishedLines(infusion, 'The infusion', library),
    ...(single ? publishedLines(single, 'The single dose', library) : []),
  ];
}

/** An order that is typed is never dropped in silence. */
const LEFT_OUT: Message = {
  severity: 'note',
  title: 'Note: the order is not part of this',
  body: say`Only the dates are worked out; the dose was not looked at. Hours per day and days bring it in.`,
  citation: '',
};

function pastNote({ first }: SeriesOrder, today: CalendarDate): Message[] {
  return isBefore(first, today)
    ? [
        {
          severity: 'note',
          title: 'Note: first date in the past',
          body: say`${dayShown(first)} is before today, ${dateShown(today)}.`,
          citation: '',
        },
      ]
    : [];
}

/** A series outside the source range is noted with them; it is never a stop. */
function seriesNotes(series: SeriesOrder, library: Library): Message[] {
  const { sessions, weeks, boosterSpacing } = library.course;
  return [
    ...outside('Sessions', quantity(`${series.sessions}`, 'sessions'), sessions, library),
    ...outside('Weeks', quantity(`${series.weeks}`, 'weeks'), weeks, library),
    ...(series.boosters > 0
      ? outside('Booster spacing', quantity(`${series.spacing}`, 'weeks'), boosterSpacing, library)
      : []),
  ];
}

function outside<U extends Unit>(
  what: string,
  figure: Quantity<U>,
  documented: Cited<WrittenRange<U>>,
  library: Library,
): Message[] {
  const low = exactly(documented.value.low);
  const high = exactly(documented.value.high);
  if (figure.value.gte(low.value) && figure.value.lte(high.value)) return [];
  return [
    {
      severity: 'note',
      title: `Note: ${what.toLowerCase()} outside the source range`,
      body: say`${shown(figure)}; source range ${shownRange<Unit>({ low, high })}.`,
      citation: cite(documented.citation, library),
    },
  ];
}

function boosterStatements({ course: { boosterSpacing, boosterConflict } }: Library): Text[] {
  const { low, high } = boosterSpacing.value;
  return [
    say`“${boosterSpacing.hedge ?? ''}” ${shownRange<Unit>({ low: exactly<Unit>(low), high: exactly<Unit>(high) })} apart`,
    say`“${boosterConflict.value}”`,
  ];
}
