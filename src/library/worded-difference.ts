import type { Difference, Direction } from './direction';

/** What fits a line of a terminal. */
const LONG = 120;

/** Two values of a field → the change in words, whole where it is short; nothing where they are the same. */
export function worded(called: string, a: unknown, b: unknown, direction: Direction): Difference[] {
  const [x, y] = [a, b].map((each) => (each === undefined ? 'nothing' : JSON.stringify(each)));
  if (x === y) return [];
  const isShort = `${x}${y}`.length < LONG;
  return [{ direction, sentence: isShort ? `${called} from ${x} to ${y}` : `${called}: changed` }];
}
