import type { Difference, Direction } from './direction';
import { inWords } from './in-words';

/** Two values of a field → the change in words, of lists by what they gained and lost; nothing where they are the same. */
export function worded(called: string, a: unknown, b: unknown, direction: Direction): Difference[] {
  if (Array.isArray(a) || Array.isArray(b)) return listed(called, a, b, [direction, direction]);
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const how =
    a === undefined
      ? `now ${inWords(b)}`
      : b === undefined
        ? `no longer ${inWords(a)}`
        : `from ${inWords(a)} to ${inWords(b)}`;
  return [{ direction, sentence: `${called}: ${how}` }];
}

/** The same where a text that is new asks for more; any other change of it is looked at. */
export function askedIn(called: string, a: unknown, b: unknown): Difference[] {
  return worded(called, a, b, a === undefined ? 'tighter' : 'looser');
}

/** What a list lost and gained, and which way each goes; another order of the same is looked at as the graver one. */
export function listed(
  called: string,
  before: unknown,
  after: unknown,
  [less, more]: readonly [Direction, Direction],
): Difference[] {
  const [a, b] = [entriesOf(before), entriesOf(after)];
  const lost = [...a].filter(([json]) => !b.has(json));
  const gained = [...b].filter(([json]) => !a.has(json));
  const isSame = lost.length + gained.length === 0;
  const isMoved = isSame && JSON.stringify(before) !== JSON.stringify(after);
  return [
    ...lost.map(([, each]) => ({ direction: less, sentence: `${called}: without ${each}` })),
    ...gained.map(([, each]) => ({ direction: more, sentence: `${called}: with ${each}` })),
    ...(isMoved
      ? [
          {
            direction: less === 'neither' ? less : 'looser',
            sentence: `${called}: in another order`,
          } as const,
        ]
      : []),
  ];
}

/** The entries of a list in words, by how they are written. */
function entriesOf(list: unknown): ReadonlyMap<string, string> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(entries.map((each) => [JSON.stringify(each), inWords(each)]));
}
