import { spaced } from '../src/wording/text';
import { checkLibraries, type ReadText } from './check-library';
import type { Said } from './command';
import { diffLibraries } from './diff-library';

/** `check FILE…` and `diff OLD NEW` on the day of an instant here; nothing for the other commands. */
export function libraryCommand(
  [named, ...files]: readonly string[],
  now: Date,
  read: ReadText,
): Said | undefined {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) =>
    `${each}`.padStart(2, '0'),
  );
  const today = `${now.getFullYear()}-${month}-${day}`;
  if (named === 'check') return plainly(checkLibraries(files, today, read));
  return named === 'diff' ? plainly(diffLibraries(files, today, read)) : undefined;
}

/** A terminal has no page to break: a figure and its unit stand apart by an ordinary space. */
function plainly({ exit, output, errors }: Said): Said {
  return { exit, output: output.map(spaced), errors: errors.map(spaced) };
}
