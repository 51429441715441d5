import type { Bounds } from '../dosing/bounds';
import { isWeekend } from '../dosing/calendar';
import type { Library } from '../dosing/library';
import type { Unit } from '../dosing/quantity';
import { eligibleDays, type SeriesOrder } from '../dosing/series';
import type { CourseProblem, Problems } from './course-problem';
import { readDate } from './date-entry';
import { invisibleIn } from './invisible';
import { type Entry, readNumber } from './number-entry';
import { refusals } from './problem';
import type { CourseField, TypedCourse } from './typed-course';

/** Whether anything of a series is typed; how weekends are counted is not, alone. */
function wantsSeries({ sessions, weeks, boosters, spacing, first }: TypedCourse): boolean {
  return [sessions, weeks, boosters, spacing, first].some((each) => each !== '');
}

/** The series as typed → whole figures and its first date, or every problem in field order. */
export function readSeries(
  typed: TypedCourse,
  library: Library,
): {
  readonly read: SeriesOrder | undefined;
  readonly problems: Problems;
} {
  if (!wantsSeries(typed)) {
    const alone = typed.weekends !== '' && (typed.hours !== '' || typed.days !== '');
    return {
      read: undefined,
      problems: alone ? [{ field: 'sessions', kind: 'no series' }] : [],
    };
  }
  const wantsBoosters = typed.boosters !== '' || typed.spacing !== '';
  const first = readDate(typed.first);
  const skipWeekends = typed.weekends === 'skip';
  const problems: Problems = [
    ...wholeProblems('sessions', typed.sessions, 'sessions', true, library),
    ...wholeProblems('weeks', typed.weeks, 'weeks', true, library),
    ...wholeProblems('boosters', typed.boosters, 'sessions', wantsBoosters, library),
    ...wholeProblems('spacing', typed.spacing, 'weeks', wantsBoosters, library),
    ...(first ? [] : [notADate(typed.first)]),
    ...(first && skipWeekends && isWeekend(first)
      ? [{ field: 'first', kind: 'on a weekend' } as const]
      : []),
  ];
  const sessions = readWhole(typed.sessions, 'sessions', library);
  const weeks = readWhole(typed.weeks, 'weeks', library);
  if (problems.length > 0 || !first || sessions === undefined || weeks === undefined) {
    return { read: undefined, problems };
  }
  const read = {
    sessions,
    weeks,
    boosters: readWhole(typed.boosters, 'sessions', library) ?? 0,
    spacing: readWhole(typed.spacing, 'weeks', library) ?? 0,
    first,
    skipWeekends,
  };
  const room = eligibleDays(read).length;
  return sessions > room
    ? { read: undefined, problems: [{ field: 'sessions', kind: 'more than days', days: room }] }
    : { read, problems };
}

/** What a course and a series have whole numbers of. */
type Counted = keyof Bounds['longestCourse'];

/** A whole number from 1 to the most that the library has of it, or nothing. */
export function readWhole(typed: string, unit: Counted, { bounds }: Library): number | undefined {
  const entry = readNumber(typed, unit);
  if (entry.kind !== 'read' || entry.quantity.value.d !== 1n) return undefined;
  const { value } = entry.quantity;
  return value.lte(bounds.longestCourse[unit].at.figure) ? value.valueOf() : undefined;
}

/** What is wrong with a count: empty where it is wanted, refused, or not whole. */
export function wholeProblems(
  field: CourseField,
  typed: string,
  unit: Counted,
  wanted: boolean,
  library: Library,
): Problems {
  const entry = readNumber(typed, unit);
  const most = library.bounds.longestCourse[unit].at.figure;
  return entry.kind === 'read' && readWhole(typed, unit, library) === undefined
    ? [{ field, kind: 'not whole', most }]
    : needed(field, entry, unit, wanted);
}

/** What is wrong with an entry: empty where it is wanted, or refused. */
export function needed<U extends Unit>(
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
