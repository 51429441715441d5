import type { Plan } from '../dosing/plan';
import type { Library } from '../dosing/protocol';
import { checkPump } from '../dosing/pump-check';
import { readCheckForm, type TypedCheck } from '../intake/check-form';
import { type CheckSheet, checkSheet } from '../wording/check-sheet';
import { problemSentence } from '../wording/problems';
import type { SaidProblem } from './ProblemSummary';

export type CheckAnswer =
  | { readonly kind: 'problems'; readonly problems: readonly SaidProblem[] }
  | { readonly kind: 'checked'; readonly sheet: CheckSheet };

/** What the checker typed, beside the order handed over if one was → what the page says. */
export function checkAnswer(
  typed: TypedCheck,
  handed: Plan | undefined,
  library: Library,
): CheckAnswer {
  const read = readCheckForm(typed, library);
  if (read.kind === 'problems') {
    const problems = read.problems.map((problem) => ({
      field: problem.field,
      sentence: problemSentence(problem),
    }));
    return { kind: 'problems', problems };
  }
  const reading = handed ? { ...read.value, orderedWeight: handed.order.weight } : read.value;
  return {
    kind: 'checked',
    sheet: checkSheet(reading, checkPump(reading, library), handed, library),
  };
}
