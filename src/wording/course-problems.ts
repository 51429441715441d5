import type { Unit } from '../dosing/quantity';
import type { CourseProblem } from '../intake/course-problem';
import type { CourseField } from '../intake/typed-course';
import { inWords } from './format';
import { entrySentence, problemSentence } from './problems';
import { uncapitalised } from './text';

/** How sentences call each field of the course. */
export const COURSE_FIELD_NAMES: Record<CourseField, string> = {
  hours: 'Hours per day',
  days: 'Days',
  bolus: 'Single dose with each session',
  bolusUnit: 'Single dose ordered in',
  bolusStep: 'Step of its volume',
  sessions: 'Sessions',
  weeks: 'Weeks',
  boosters: 'Boosters',
  spacing: 'Weeks between boosters',
  first: 'First date',
  weekends: 'Weekends (Saturday and Sunday)',
};

const LIKE: Partial<Record<CourseField, string>> = {
  hours: '4 or 4.5',
  days: '5',
  bolus: '0.1 or 0.25',
  sessions: '6',
  weeks: '2',
  boosters: '4',
  spacing: '2',
};

/** The label of the single dose in the unit that it is ordered in. */
export function bolusLabel(unit: Unit): string {
  return `${COURSE_FIELD_NAMES.bolus}, in ${inWords(unit)}`;
}

/** What is counted rather than measured: its name says the unit. */
const COUNTED = new Set<Unit>(['h', 'days', 'weeks', 'sessions']);

/** What is wrong with an entry of the order or of its course, and how to put it right. */
export function courseProblemSentence(problem: CourseProblem): string {
  switch (problem.kind) {
    case 'nothing asked':
      return 'Enter the hours per day and the days, or the sessions of a series, or both.';
    case 'not whole':
      return `${nameOf(problem)} must be a whole number from 1 to ${problem.most}.`;
    case 'longer than a day':
      return `${nameOf(problem)} must be 24 or fewer: a day has no more.`;
    case 'more than days':
      return `${nameOf(problem)} must be ${problem.days} or fewer: these weeks have no more days for them.`;
    case 'not an infusion':
      return 'Choose an infusion: hours and days are of an infusion.';
    case 'no single dose':
      return problem.isOwn
        ? 'This protocol has no single dose with a session. Leave it empty.'
        : 'A single dose with the session is given in the source intravenously only. Leave it empty.';
    case 'on a weekend':
      return `${nameOf(problem)} is on a Saturday or Sunday. Choose a weekday, or do not skip weekends.`;
    case 'no series':
      return 'Weekends are skipped in a series. Enter its sessions, weeks and first date, or choose as any day.';
    case 'days differ':
      return `Days (${problem.days}) and sessions (${problem.sessions}) differ. Each session is one day: make them the same.`;
    default: {
      const { field } = problem;
      if (!isOfCourse(field)) return problemSentence({ ...problem, field });
      return problem.kind === 'missing' && problem.unit && COUNTED.has(problem.unit)
        ? `Enter the ${uncapitalised(COURSE_FIELD_NAMES[field])}.`
        : entrySentence(
            problem,
            COURSE_FIELD_NAMES[field],
            LIKE[field] ?? '',
            COURSE_FIELD_NAMES.bolusUnit,
          );
    }
  }
}

function isOfCourse(field: string): field is CourseField {
  return field in COURSE_FIELD_NAMES;
}

function nameOf({ field }: { readonly field: CourseField }): string {
  return COURSE_FIELD_NAMES[field];
}
