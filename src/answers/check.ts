import type { ClockMoment, WallClock } from '../dosing/clock-moment';
import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import { secondCheck } from '../dosing/second-check';
import type { CheckRecord } from '../intake/attempts';
import { readCheckForm, type TypedCheck } from '../intake/check-form';
import { isOnPump } from '../intake/check-over';
import type { DeviceClock } from '../intake/running-read';
import {
  attemptsSaid,
  COUNTED_WITHOUT_LINK,
  type WrongAsked,
  wrongAsked,
} from '../wording/attempts';
import { checkProblemSentence } from '../wording/check-problems';
import { type CheckSheet, checkSheet } from '../wording/check-sheet';
import type { Text } from '../wording/text';
import { inWords, type Problems } from './said-problem';

export type CheckAnswer = Problems | { readonly kind: 'checked'; readonly sheet: CheckSheet };

/** What the checker typed, beside the order handed over if one was, by the clock of the computer → what the page says. */
export function checkAnswer(
  typed: TypedCheck,
  handed: Plan | undefined,
  library: Library,
  clock?: DeviceClock,
): CheckAnswer {
  const read = readCheckForm(typed, library, clock);
  if (read.kind === 'problems') {
    const protocol = library.protocols.find(({ id }) => id === typed.protocol);
    return inWords(read.problems, (problem) =>
      checkProblemSentence(problem, protocol, isOnPump(typed, protocol)),
    );
  }
  return {
    kind: 'checked',
    sheet: checkSheet(secondCheck(read.value, handed, library), library),
  };
}

/** What the record says of all attempts, the last one being on the screen. */
export interface RecordSaid {
  readonly number: number;
  readonly attempts: readonly Text[];
  readonly wrong: WrongAsked | undefined;
}

/** The attempts at one order → what the screen and the paper say of them. */
export function recordSaid(
  { order, attempts }: CheckRecord,
  handed: Plan | undefined,
  library: Library,
  clock?: { readonly wall: WallClock; readonly shows: (at: Date) => ClockMoment },
): RecordSaid {
  const sheets = attempts.flatMap(({ typed, at }) => {
    const then = clock && { wall: clock.wall, shows: clock.shows(at) };
    const answer = checkAnswer(typed, handed, library, then);
    return answer.kind === 'checked' ? [answer.sheet] : [];
  });
  const wrongs = attempts.map(({ wrong }) => wrong);
  const said = attemptsSaid(sheets, wrongs);
  return {
    number: sheets.length,
    attempts: [...said, ...(said.length > 0 && order === undefined ? [COUNTED_WITHOUT_LINK] : [])],
    wrong: wrongAsked(sheets, wrongs),
  };
}
