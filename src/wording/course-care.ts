import type { Library } from '../dosing/library';
import type { WorkedCourse } from '../dosing/worked-course';
import { aroundTheDose } from './around-the-dose';
import type { CarePart } from './care-rows';
import { doseReason, ownBlanks, reasonBlanks } from './own-blanks';

/** What only a hospital’s protocol has on a course sheet. */
export interface CourseCare {
  /** Lines that a hand fills in on paper. */
  readonly blanks?: readonly string[];
  /** What it says around the dose. */
  readonly around?: readonly CarePart[];
}

/** The blanks of a course, and what its protocol says around the dose; nothing under the built-in limits. */
export function courseCare(
  { infusion: { order }, findings }: WorkedCourse,
  library: Library,
): CourseCare {
  const { protocol } = order;
  if (!protocol.own) return {};
  return {
    blanks: [
      ...doseReason(findings),
      ...reasonBlanks(protocol, findings),
      ...ownBlanks(protocol, findings),
    ],
    around: aroundTheDose(protocol, library),
  };
}
