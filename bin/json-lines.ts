import { type Library, workOut } from '../src/dosing';
import { readJson } from '../src/library/json-text';
import { spaced } from '../src/wording/text';

/** Ends 0 where every line is a plan, 1 where any is refused, else 2 where any is withheld. */
export type LinesExit = 0 | 1 | 2;

/** What stands beside `--json`, which takes nothing else: its orders come on standard input. */
export const ALONE = [
  'dose --json reads its orders from standard input, one a line: nothing stands beside it but --library.',
];

/** Whether orders are asked for line by line: `dose … --json`. */
export function asksForLines([command, ...options]: readonly string[]): boolean {
  return command === 'dose' && options.includes('--json');
}

/**
 * Orders as text, one a line → one line of JSON for each, in their order: its number and what `workOut` answers. A
 * line that is no JSON, or has a key twice, is refused in its place, and the next is read.
 */
export async function answerLines(
  chunks: AsyncIterable<string>,
  library: Library,
  print: (line: string) => void,
): Promise<LinesExit> {
  const kinds = new Set<string>();
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line += 1;
    const answer = answerTo(text, library);
    kinds.add(answer.kind);
    print(JSON.stringify({ line, ...answer }));
  }
  if (kinds.has('refused')) return 1;
  return kinds.has('withheld') ? 2 : 0;
}

function answerTo(text: string, library: Library) {
  const { faults } = readJson(text);
  if (faults.length === 0) return workOut(JSON.parse(text), library);
  const refusals = faults.map(({ sentence }) => ({
    ...{ path: '', why: 'not JSON' },
    says: spaced(sentence),
  }));
  return { kind: 'refused', refusals } as const;
}

async function* linesOf(chunks: AsyncIterable<string>) {
  let rest = '';
  for await (const chunk of chunks) {
    const [last = '', ...before] = `${rest}${chunk}`.split('\n').reverse();
    rest = last;
    yield* before.reverse();
  }
  if (rest !== '') yield rest;
}
