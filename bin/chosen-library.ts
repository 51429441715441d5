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

/** The limits that a command names, and its other words; or why there are none. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly library: Library; readonly args: readonly string[] }
  | { readonly kind: 'refused'; readonly said: Said };

/**
 * The words of `ranges` or `dose` → what they print under the limits of `--library FILE`; where that is refused, its
 * refusals and nothing else. Without it under the built-in limits.
 */
export function commandUnder(args: readonly string[], surroundings: Surroundings): Said {
  const { now, version } = surroundings;
  const chosen = chosenLibrary(args, surroundings);
  return chosen.kind === 'refused'
    ? chosen.said
    : command(chosen.args, now, version, chosen.library);
}

/** The words of a command → the limits of `--library FILE`, or the built-in ones, and the words without it. */
export function chosenLibrary(
  args: readonly string[],
  { now, read, builtIn }: Omit<Surroundings, 'version'>,
): Chosen {
  const named = namedFiles(args);
  const [file, ...more] = named;
  if (!file) return { kind: 'chosen', library: builtIn, args };
  if (more.length > 0) return refused(['--library is given twice: give it once.']);
  const { name, at, words } = file;
  if (name === undefined || name === '') return refused(['--library needs a file after it.']);
  const text = read(name);
  if (text === undefined) return refused([unreadable(name)]);
  const opened = openLibrary(text, dayAt(now));
  return opened.kind === 'refused'
    ? refused(refusalLines(name, opened.refusals))
    : { kind: 'chosen', library: opened.library, args: args.toSpliced(at, words) };
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

function refused(sentences: readonly string[]): Chosen {
  return { kind: 'refused', said: { exit: 1, output: [], errors: sentences.map(spaced) } };
}
