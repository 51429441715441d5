import { dayAt } from '../src/answers/today';
import { builtInFile } from '../src/library/built-in-file';
import { spaced } from '../src/wording/text';
import { checkLibraries, type ReadText } from './check-library';
import type { Said } from './command';
import { diffLibraries } from './diff-library';

/** `check FILE…`, `diff OLD NEW` and `library built-in` on the day of an instant here; nothing for the other commands. */
export function libraryCommand(
  [named, ...files]: readonly string[],
  now: Date,
  read: ReadText,
): Said | undefined {
  const today = dayAt(now);
  if (named === 'library') return printLibrary(files);
  if (named === 'check') return plainly(checkLibraries(files, today, read));
  return named === 'diff' ? plainly(diffLibraries(files, today, read)) : undefined;
}

/** The built-in limits as a library file. */
function printLibrary([name, ...more]: readonly string[]): Said {
  return name === 'built-in' && more.length === 0
    ? { exit: 0, output: JSON.stringify(builtInFile(), null, 2).split('\n'), errors: [] }
    : { exit: 1, output: [], errors: ['Write: ketamine-dose library built-in'] };
}

/** A terminal has no page to break: a figure and its unit stand apart by an ordinary space. */
function plainly({ exit, output, errors }: Said): Said {
  return { exit, output: output.map(spaced), errors: errors.map(spaced) };
}
