import { type CalendarDate, isRealDate, isWeekend } from '../dosing/calendar';
import type { CourseOrder } from '../dosing/course';
import type { InfusionOrder, SingleOrder } from '../dosing/plan';
import type { Library } from '../dosing/protocol';
import { exactly, quantity, type Unit } from '../dosing/quantity';
import { eligibleDays, type SeriesOrder } from '../dosing/series';
import type { ReadBody } from './body';
import { invisibleIn } from './invisible';
import { type Entry, readNumber } from './number-entry';
import { type OrderField, readOrderForm, type TypedOrder } from './order-form';
import { type Problem, type Read, refusals } from './problem';
import type { CourseField, TypedCourse } from './typed-course';

/** A course of one infusion order, and the single dose that goes with each session. */
export interface OrderedCourse {
  readonly infusion: InfusionOrder;
  readonly bolus: SingleOrder | undefined;
  readonly course: CourseOrder;
  readonly body: ReadBody | undefined;
}

/** What was asked for: a course, a series, or both. */
export interface CourseRequest {
  readonly ordered: OrderedCourse | undefined;
  readonly series: SeriesOrder | undefined;
}

type AnyField = OrderField | CourseField;
/** What is wrong with the order, or with the course and the series of it. */
export type CourseProblem =
  | Problem<AnyField>
  | { readonly field: 'protocol'; readonly kind: 'not an infusion' }
  | ({ readonly field: CourseField } & (
      | { readonly kind: 'no single dose' }
      | { readonly kind: 'longer than a day' }
      | { readonly kind: 'nothing asked' }
      | { readonly kind: 'not whole'; readonly most: number }
      | { readonly kind: 'more than days'; readonly days: number }
      | { readonly kind: 'not a date' }
      | { readonly kind: 'on a weekend' }
    ));
type Problems = CourseProblem[];

/** The order and the course as typed → hours, days and dates, or every problem in field order. */
export function readCourseForm(
  order: TypedOrder,
  typed: TypedCourse,
  library: Library,
): Read<CourseRequest, CourseProblem> {
  const wantsCourse = typed.hours !== '' || typed.days !== '' || typed.bolus !== '';
  const ordered = wantsCourse ? readOrdered(order, typed, library) : undefined;
  const series = readSeries(typed);
  const problems = [...(ordered?.problems ?? []), ...series.problems];
  if (problems.length > 0) return { kind: 'problems', problems };
  if (!ordered && !series.read) {
    return { kind: 'problems', problems: [{ field: 'hours', kind: 'nothing asked' }] };
  }
  return { kind: 'read', value: { ordered: ordered?.read, series: series.read } };
}

function readOrdered(
  typedOrder: TypedOrder,
  typed: TypedCourse,
  library: Library,
): { readonly read: OrderedCourse | undefined; readonly problems: Problems } {
  const hours = readNumber(typed.hours, 'h');
  const days = readWhole(typed.days, 'days');
  const bolus = readNumber(typed.bolus, 'mg/kg');
  const courseProblems: Problems = [
    ...needed('hours', hours, 'h', true),
    ...(hours.kind === 'read' && hours.quantity.value.gt(24)
      ? [{ field: 'hours', kind: 'longer than a day' } as const]
      : []),
    ...wholeProblems('days', typed.days, 'days', true),
    ...refusals('bolus', bolus, 'mg/kg'),
  ];
  const read = readOrderForm(typedOrder, library);
  if (read.kind === 'problems') {
    return { read: undefined, problems: [...read.problems, ...courseProblems] };
  }
  const request = read.value;
  if (request.kind === 'ranges') {
    const missing: Problems = request.protocol
      ? [{ field: 'dose', kind: 'missing', unit: request.protocol.unit }]
      : [{ field: 'protocol', kind: 'missing', unit: undefined }];
    return { read: undefined, problems: [...missing, ...courseProblems] };
  }
  const { order: infusion, body } = request;
  if (infusion.unit !== 'mg/kg/h') {
    const kind = 'not an infusion';
    return { read: undefined, problems: [{ field: 'protocol', kind }, ...courseProblems] };
  }
  const single = singleDoseBeside(infusion, library);
  if (bolus.kind === 'read' && !single) {
    return {
      read: undefined,
      problems: [...courseProblems, { field: 'bolus', kind: 'no single dose' }],
    };
  }
  if (courseProblems.length > 0 || hours.kind !== 'read' || days === undefined) {
    return { read: undefined, problems: courseProblems };
  }
  const course = {
    hours: hours.quantity,
    days: quantity(`${days}`, 'days'),
    ...(bolus.kind === 'read' ? { bolus: bolus.quantity } : {}),
  };
  return {
    read: {
      infusion,
      bolus: single && bolus.kind === 'read' ? { ...single, dose: bolus.quantity } : undefined,
      course,
      body,
    },
    problems: [],
  };
}

/** The single-dose protocol of the same route, at the same weight; its dose is still to be set. */
function singleDoseBeside(infusion: InfusionOrder, library: Library): SingleOrder | undefined {
  return library.protocols.flatMap((protocol) =>
    protocol.delivery === 'single dose' && protocol.route === infusion.protocol.route
      ? [
          {
            unit: protocol.unit,
            protocol,
            weight: infusion.weight,
            ...(infusion.dosedOn ? { dosedOn: infusion.dosedOn } : {}),
            dose: exactly(protocol.documented.value.low),
            step: quantity('0.1', 'mL'),
          },
        ]
      : [],
  )[0];
}

function readSeries(typed: TypedCourse): {
  readonly read: SeriesOrder | undefined;
  readonly problems: Problems;
} {
  const asked = [typed.sessions, typed.weeks, typed.boosters, typed.spacing, typed.first];
  if (asked.every((each) => each === '')) return { read: undefined, problems: [] };
  const wantsBoosters = typed.boosters !== '' || typed.spacing !== '';
  const first = readDate(typed.first);
  const skipWeekends = typed.weekends === 'skip';
  const problems: Problems = [
    ...wholeProblems('sessions', typed.sessions, 'sessions', true),
    ...wholeProblems('weeks', typed.weeks, 'weeks', true),
    ...wholeProblems('boosters', typed.boosters, 'sessions', wantsBoosters),
    ...wholeProblems('spacing', typed.spacing, 'weeks', wantsBoosters),
    ...(first ? [] : [notADate(typed.first)]),
    ...(first && skipWeekends && isWeekend(first)
      ? [{ field: 'first', kind: 'on a weekend' } as const]
      : []),
  ];
  const sessions = readWhole(typed.sessions, 'sessions');
  const weeks = readWhole(typed.weeks, 'weeks');
  if (problems.length > 0 || !first || sessions === undefined || weeks === undefined) {
    return { read: undefined, problems };
  }
  const read = {
    sessions,
    weeks,
    boosters: readWhole(typed.boosters, 'sessions') ?? 0,
    spacing: readWhole(typed.spacing, 'weeks') ?? 0,
    first,
    skipWeekends,
  };
  const room = eligibleDays(read).length;
  return sessions > room
    ? { read: undefined, problems: [{ field: 'sessions', kind: 'more than days', days: room }] }
    : { read, problems };
}

/** A series longer than this is a slip: two years of weeks, or as many sessions. */
const MOST = 104;

/** A whole number from 1 to 104, or nothing. */
function readWhole(typed: string, unit: Unit): number | undefined {
  const entry = readNumber(typed, unit);
  if (entry.kind !== 'read' || entry.quantity.value.d !== 1n) return undefined;
  return entry.quantity.value.lte(MOST) ? entry.quantity.value.valueOf() : undefined;
}

function wholeProblems<U extends Unit>(
  field: CourseField,
  typed: string,
  unit: U,
  wanted: boolean,
): Problems {
  const entry = readNumber(typed, unit);
  return entry.kind === 'read' && readWhole(typed, unit) === undefined
    ? [{ field, kind: 'not whole', most: MOST }]
    : needed(field, entry, unit, wanted);
}

function needed<U extends Unit>(
  field: CourseField,
  entry: Entry<U>,
  unit: U,
  wanted: boolean,
): Problems {
  return wanted && entry.kind === 'empty'
    ? [{ field, kind: 'missing', unit }]
    : refusals(field, entry, unit);
}

function notADate(typed: string): CourseProblem {
  const characters = invisibleIn(typed);
  return characters.length > 0
    ? { field: 'first', kind: 'invisible', characters }
    : { field: 'first', kind: 'not a date' };
}

/** "2026-11-30": year, month and day of a date that exists; anything else is not a date. */
function readDate(typed: string): CalendarDate | undefined {
  if (!/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(typed)) return undefined;
  const [year = 0, month = 0, day = 0] = typed.split('-').map(Number);
  const date = { year, month, day };
  return isRealDate(date) ? date : undefined;
}
