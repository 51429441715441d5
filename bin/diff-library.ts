import { differences } from '../src/library/difference';
import { readLibrary } from '../src/library/door';
import { type ReadText, refusalLines, unreadable } from './check-library';
import type { Said } from './command';

/**
 * Two library files of the right shape → what differs from the first to the second, looser first, and what either
 * would be refused for beneath; 1 where anything is looser, 2 where one cannot be read.
 */
export function diffLibraries(names: readonly string[], today: string, read: ReadText): Said {
  const [old, now, ...more] = names;
  if (old === undefined || now === undefined || more.length > 0) {
    return { exit: 2, output: [], errors: ['Name two files: ketamine-dose diff OLD NEW'] };
  }
  const [before, after] = [old, now].map((name) => shapeOf(name, today, read(name)));
  const refusals = [before, after].flatMap((each) => each?.refusals ?? []);
  if (!before?.file || !after?.file) return { exit: 2, output: [], errors: refusals };
  const found = differences(before.file, after.file);
  const lines = found.map(({ direction, sentence }) => `${SIGN[direction]}${sentence}`);
  return {
    exit: found.some(({ direction }) => direction === 'looser') ? 1 : 0,
    output: lines.length > 0 ? lines : ['Nothing differs.'],
    errors: refusals,
  };
}

const SIGN = { looser: 'Looser: ', tighter: 'Tighter: ', neither: 'Neither: ' } as const;

function shapeOf(name: string, today: string, text: string | undefined) {
  if (text === undefined) return { file: undefined, refusals: [unreadable(name)] };
  const read = readLibrary(text, today, []);
  return read.kind === 'library'
    ? { file: read.file, refusals: [] }
    : { file: read.shown, refusals: refusalLines(name, read.refusals) };
}
