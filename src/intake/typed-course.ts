import { STEPS } from './typed-order';

/** The course as typed; an empty string is "not entered", and no clinical figure has a default. */
export interface TypedCourse {
  readonly hours: string;
  readonly days: string;
  readonly bolus: string;
  /** The unit that it is ordered in; before one is chosen by name, its protocol’s own. */
  readonly bolusUnit: string;
  /** The finest volume that the single dose can be given in. */
  readonly bolusStep: string;
  readonly sessions: string;
  readonly weeks: string;
  readonly boosters: string;
  readonly spacing: string;
  readonly first: string;
  readonly weekends: string;
}
export type CourseField = keyof TypedCourse;

export const EMPTY_COURSE: TypedCourse = {
  hours: '',
  days: '',
  bolus: '',
  bolusUnit: '',
  bolusStep: STEPS[1],
  sessions: '',
  weeks: '',
  boosters: '',
  spacing: '',
  first: '',
  weekends: '',
};

/** The course with one entry made. Another unit empties the single dose, to be typed anew. */
export function withCourseEntry(
  typed: TypedCourse,
  field: CourseField,
  value: string,
): TypedCourse {
  const made = { ...typed, [field]: value };
  return field === 'bolusUnit' && value !== typed.bolusUnit ? { ...made, bolus: '' } : made;
}
