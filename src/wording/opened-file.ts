import { bound } from '../library/amounts';
import type { Difference } from '../library/direction';
import type { Refusal } from '../library/door';
import type { FileProtocol } from './file-figures';
import { capitalised } from './text';

/** One thing that a file is refused for, as a person reads it. */
export interface RefusalSaid {
  /** "Line 12, column 5: Acute pain, band 2, limits hardMax" */
  readonly place: string;
  readonly sentence: string;
  readonly remedy: string;
}

export function refusalSaid(refusal: Refusal): RefusalSaid {
  const { line, column, where, sentence } = refusal;
  const place = `Line ${line}, column ${column}: ${where}`;
  return { place, sentence, remedy: remedySaid(refusal) };
}

/** What would put it right; and, for whoever has the file open, how the file would say it. */
export function remedySaid({ remedy, inFile }: Pick<Refusal, 'remedy' | 'inFile'>): string {
  return inFile === undefined ? remedy : `${remedy} In the file: ${inFile}.`;
}

/** What is said of a file whose bytes are no text. */
export const NO_TEXT: RefusalSaid = {
  place: 'The file',
  sentence: 'It is not text in UTF-8.',
  remedy: 'Save it as UTF-8, or look whether this is the right file.',
};

/** What is said of a file that the browser could not read. */
export const UNREAD: RefusalSaid = {
  place: 'The file',
  sentence: 'The browser could not read it.',
  remedy: 'Look whether it is still there, and open it again.',
};

/** "ours.json is refused: 3 things to put right. Nothing of it is used." */
export function refusedSaid(name: string, count: number): string {
  const things = count === 1 ? 'one thing' : `${count} things`;
  return `${name} is refused: ${things} to put right. Nothing of it is used.`;
}

/** "ours.json passed every check. It is shown below, and is not in use." */
export function passedSaid(name: string, isInUse: boolean): string {
  return `${name} passed every check. It is shown below, and is ${isInUse ? 'what is in use' : 'not in use'}.`;
}

/** What a reader is told of a file that passed, or of a protocol of it. */
export interface RemarksSaid {
  readonly title: string;
  readonly lines: readonly string[];
}

export function remarksSaid(
  { name }: Pick<FileProtocol, 'name'>,
  remarks: readonly string[],
): RemarksSaid {
  return { title: name, lines: remarks.map(bound) };
}

/** What differs between the file in use and the opened one, looser first. */
export function differencesSaid(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['Nothing differs.'];
  return differences.map(
    ({ direction, sentence }) => `${SIGN[direction]}: ${capitalised(sentence)}`,
  );
}

const SIGN = { looser: 'Looser', tighter: 'Tighter', neither: 'Neither' } as const;
