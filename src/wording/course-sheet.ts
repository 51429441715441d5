import type { Basis } from '../dosing/body-weight';
import { type Course, course } from '../dosing/course';
import { times } from '../dosing/formulas';
import type { Finding } from '../dosing/limits';
import { basisOf, type InfusionPlan, type Outcome, workOut, workOutInfusion } from '../dosing/plan';
import type { Cited, Library, WrittenRange } from '../dosing/protocol';
import { exactly, type Quantity, quantity, type Unit } from '../dosing/quantity';
import { type SeriesOrder, schedule } from '../dosing/series';
import type { CourseRequest, OrderedCourse } from '../intake/course-form';
import { PUBLISHED } from '../protocols/published';
import { bodyMessages } from './body';
import { cite, reference } from './citations';
import { type Message, message } from './findings';
import { digits, shown, shownRange, spoken, symbol } from './format';
import { appointmentName, calendarFile } from './ics';
import { dayShown, type Month, monthsOf } from './months';
import { placesThatSum } from './places-that-sum';
import {
  counted,
  dosedRow,
  footers,
  type Medication,
  medication,
  type Row,
  row,
  rows,
  type WithheldSheet,
  withheld,
} from './sheet';
import { say, type Text } from './text';

export interface CourseSheet {
  readonly kind: 'course';
  readonly medication: Medication | undefined;
  readonly messages: readonly Message[];
  /** The order itself: its rate, its preparation and its setting. */
  readonly orderRows: readonly Row[];
  readonly sessionRows: readonly Row[];
  readonly totalRows: readonly Row[];
  /** What published protocols say beside this course; context, not a limit. */
  readonly context: readonly Text[];
  readonly appointments: readonly { readonly name: string; readonly date: string }[];
  readonly months: readonly Month[];
  /** The source’s two statements about boosters, which conflict. */
  readonly boosterStatements: readonly Text[];
  readonly calendarFile: string | undefined;
  readonly footers: readonly Text[];
  readonly announcement: string;
}

/** A course, a series or both, as asked → the sheet; or the withheld sheet of its order. */
export function courseSheet(
  request: CourseRequest,
  made: Date,
  library: Library,
): CourseSheet | WithheldSheet {
  const { ordered, series } = request;
  const worked = ordered && workOutCourse(ordered, library);
  if (worked?.kind === 'withheld') return worked;
  const figures = worked?.course;
  const appointments = series ? schedule(series) : [];
  const messages = [
    ...(worked?.messages ?? []),
    ...bodyMessages(ordered?.body, ordered?.infusion, library),
    ...(series ? seriesNotes(series, library) : []),
  ];
  return {
    kind: 'course',
    medication: ordered && medication(ordered.infusion),
    messages,
    orderRows: worked ? rows(worked.infusion, library) : [],
    sessionRows: ordered && figures ? sessionRows(figures, basisOf(ordered.infusion)) : [],
    totalRows: figures ? totalRows(figures, series) : [],
    context: ordered ? contextOf(ordered) : [],
    appointments: appointments.map((each) => ({
      name: appointmentName(each),
      date: dayShown(each.date),
    })),
    months: monthsOf(appointments),
    boosterStatements: series ? boosterStatements(library) : [],
    calendarFile: series && calendarFile(appointments, made),
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
      ...(figures ? [`Session ${spoken(figures.session)}. Course ${spoken(figures.total)}.`] : []),
      ...(series ? [`${appointments.length} dates.`] : []),
      ...counted(messages),
    ].join(' '),
  };
}

/** An order that nothing stops: its infusion, its totals, and what is said of both its doses. */
interface WorkedCourse {
  readonly kind: 'worked';
  readonly infusion: InfusionPlan;
  readonly course: Course;
  readonly messages: readonly Message[];
}

/** The infusion and the single dose beside it are each held against their own limits. */
function workOutCourse(
  { infusion, bolus, course: order }: OrderedCourse,
  library: Library,
): WorkedCourse | WithheldSheet {
  const main = workOutInfusion(infusion, library);
  const basis = basisOf(infusion);
  const messages = [
    ...findingsOf(main).map((finding) => message(finding, basis, library)),
    // The weight is the same; it is spoken of once.
    ...(bolus ? findingsOf(workOut(bolus, library)) : [])
      .filter(({ kind }) => kind !== 'weight')
      .map((finding) => message(finding, basis, library, 'single dose')),
  ];
  const stops = messages.filter(({ severity }) => severity === 'stop');
  if (main.kind === 'withheld' || stops.length > 0) return withheld(stops, infusion);
  return { kind: 'worked', infusion: main.plan, course: course(main.plan, order), messages };
}

function findingsOf(outcome: Outcome): readonly Finding[] {
  return outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
}

function contextOf({ infusion }: OrderedCourse): Text[] {
  return PUBLISHED.filter(({ beside }) => beside === infusion.protocol.id).map(
    ({ says, publisher, readAs }) => [
      { text: `${says} (${publisher}, read: ${readAs})`, kept: false },
    ],
  );
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
