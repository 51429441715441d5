import { parseArgs } from 'node:util';
import { dayAt } from '../src/answers/today';
import type { Library } from '../src/dosing/library';
import { openLibrary } from '../src/library';
import { spaced } from '../src/wording/text';
import { type ReadText, refusalLines, unreadable } from './check-library';
import { command, type Said } from './command';

/** What a command is run on: a moment here, the version, how files are read, and the limits where it names none. */
export interface Surroundings {
  readonly now: Date;
  readonly version: string;
  readonly read: ReadText;
  readonly builtIn: Library;
}

/**
 * The words of `ranges` or `dose` → what they print under the limits of `--library FILE`; where that is refused, its
 * refusals and nothing else. Without it under the built-in limits.
 */
export function commandUnder(
  args: readonly string[],
  { now, version, read, builtIn }: Surroundings,
): Said {
  const named = namedFiles(args);
  const [file, ...more] = named;
  if (!file) return command(args, now, version, builtIn);
  if (more.length > 0) return refused(['--library is given twice: give it once.']);
  const { name, at, words } = file;
  if (name === undefined || name === '') return refused(['--library needs a file after it.']);
  const text = read(name);
  if (text === undefined) return refused([unreadable(name)]);
  const opened = openLibrary(text, dayAt(now));
  return opened.kind === 'refused'
    ? refused(refusalLines(name, opened.refusals))
    : command(args.toSpliced(at, words), now, version, opened.library);
}

/** Each `--library`: the file that it names, where it stands, and of how many words it is. */
function namedFiles(args: readonly string[]) {
  const options = { library: { type: 'string' } } as const;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'library'
      ? [{ name: token.value, at: token.index, words: token.inlineValue ? 1 : 2 }]
      : [],
  );
}

function refused(sentences: readonly string[]): Said {
  return { exit: 1, output: [], errors: sentences.map(spaced) };
}
