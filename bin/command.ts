import { answer } from '../src/answers/dose';
import { made as madeOn } from '../src/answers/made';
import { todayAt } from '../src/answers/today';
import type { Library } from '../src/dosing/library';
import { doseUnit, type TypedOrder } from '../src/intake/typed-order';
import { problemSentence } from '../src/wording/problems';
import { spaced } from '../src/wording/text';
import { help, readArguments } from './arguments';
import { rangesLines, sheetLines, withheldLines } from './lines';

/** What a command prints, and how it ends: 0 with a sheet, 1 with what was typed wrong, 2 withheld. */
export interface Said {
  readonly exit: 0 | 1 | 2;
  /** A sheet, or nothing. */
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

/** The words after the command’s name → what the page says of the same typing. */
export function command(
  args: readonly string[],
  now: Date,
  version: string,
  library: Library,
): Said {
  const read = readArguments(args, library);
  if (read.kind === 'help') return { exit: 0, output: help(library), errors: [] };
  if (read.kind === 'wrong') return wrong([...read.sentences, 'Look at ketamine-dose --help.']);
  const { typed } = read;
  const said = answer(typed, todayAt(now), library);
  const left = read.command === 'dose' ? leftOut(typed, library) : [];
  const problems = said.kind === 'problems' ? said.problems.map(({ sentence }) => sentence) : [];
  if (left.length + problems.length > 0 || said.kind === 'problems') {
    return wrong([...new Set([...problems, ...left])]);
  }
  const made = madeOn(now, version, library.identity);
  switch (said.kind) {
    case 'withheld':
      return { exit: 2, output: [], errors: withheldLines(said, made) };
    case 'ranges':
      return { exit: 0, output: rangesLines(said, made), errors: [] };
    case 'sheet':
      return { exit: 0, output: sheetLines(said, said.plan, made), errors: [] };
  }
}

function wrong(sentences: readonly string[]): Said {
  return { exit: 1, output: [], errors: sentences.map(spaced) };
}

/** The page shows ranges until there are a protocol and a dose; who asks for a dose has to say both. */
function leftOut(typed: TypedOrder, library: Library): string[] {
  if (!library.protocols.some(({ id }) => id === typed.protocol)) {
    return [problemSentence({ field: 'protocol', kind: 'missing', unit: undefined })];
  }
  if (typed.dose !== '') return [];
  return [problemSentence({ field: 'dose', kind: 'missing', unit: doseUnit(typed, library) })];
}
