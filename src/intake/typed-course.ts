import { STEPS } from './typed-order';

/** The course as typed; an empty string is "not entered", and no clinical figure has a default. */
export interface TypedCourse {
  readonly hours: string;
  readonly days: string;
  readonly bolus: string;
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
  bolusStep: STEPS[1],
  sessions: '',
  weeks: '',
  boosters: '',
  spacing: '',
  first: '',
  weekends: '',
};
