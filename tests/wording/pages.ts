import { answer } from '../../src/answers/dose';
import type { Today } from '../../src/dosing/run-out-time';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import type { Row } from '../../src/wording/rows';
import type { KeyFigure } from '../../src/wording/set-and-give';
import { plain, spaced } from '../../src/wording/text';

/** Monday 23 November 2026, by a clock that nobody changes. */
const MONDAY: Today = { date: { year: 2026, month: 11, day: 23 }, now: 1439, ahead: () => 0 };

/** What the page answers to a form filled in so, on some day. */
export function answerTo(typed: Partial<TypedOrder>, today: Today = MONDAY) {
  return answer({ ...EMPTY_ORDER, ...typed }, today, LIBRARY);
}

/** The messages of an answer as "title | body", with ordinary spaces. */
export function said(typed: Partial<TypedOrder>): string[] {
  const given = answerTo(typed);
  if (given.kind === 'problems') return given.problems.map(({ sentence }) => spaced(sentence));
  return given.messages.map(({ title, body }) => spaced(`${title} | ${plain(body)}`));
}

/** The readings of a sheet as "label figure unit". */
export function readings(typed: Partial<TypedOrder>): string[] {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') return [given.kind];
  return [...given.set.keyed, ...given.set.made, given.set.given].map(readingLine);
}

/** The working of a sheet as "label: working = result". */
export function workings(typed: Partial<TypedOrder>): string[] {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') return [given.kind];
  return given.workedOut.equations.map(rowLine);
}

/** "Delivers 42 mg/h (0.6 mg/kg/h, actual weight)" */
function readingLine({ label, figure, unit, perKilogram: also }: KeyFigure): string {
  const beside = also ? ` (${also.figure} ${also.unit}, ${also.whose})` : '';
  return spaced(`${label} ${figure} ${unit}${beside}`);
}

/** A row as "label: working = result", and what is said of the result. */
export function rowLine({ label, working, result, remark = [] }: Row): string {
  return spaced(
    `${label}: ${plain(working)} = ${[result, plain(remark)].filter((each) => each !== '').join('; ')}`,
  );
}
