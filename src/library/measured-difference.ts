import { exact } from './amounts';
import type { Difference, Direction } from './direction';
import type { Figure } from './schema-parts';

/** A figure in any unit that is compared with another of its own kind alone. */
export interface Measure {
  readonly figure: Figure;
  readonly unit: string;
}

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, days: 60 * 24 };

/** A figure before and after → what changed, and which way: `looser` is what more of it, or less of it, allows. */
export function measured(
  called: string,
  a: Measure | undefined,
  b: Measure | undefined,
  looser: 'more' | 'less',
): Difference[] {
  if (!a && !b) return [];
  if (!b)
    return a
      ? [{ direction: 'looser', sentence: `${called}, ${said(a)}, is no longer there` }]
      : [];
  if (!a) return [{ direction: 'tighter', sentence: `${called} is new, ${said(b)}` }];
  if (said(a) === said(b)) return [];
  const [x, y] = [a, b].map(({ figure, unit }) => exact(figure).mul(MINUTES[unit] ?? 1));
  const isOfOne =
    a.unit === b.unit || (MINUTES[a.unit] !== undefined && MINUTES[b.unit] !== undefined);
  const isTighter = isOfOne && x && y && (looser === 'more' ? y.lt(x) : y.gt(x));
  const direction: Direction =
    isOfOne && x && y?.equals(x) ? 'neither' : isTighter ? 'tighter' : 'looser';
  return [{ direction, sentence: `${called} from ${said(a)} to ${said(b)}` }];
}

function said({ figure, unit }: Measure): string {
  return `${typeof figure === 'string' ? figure : figure.figure} ${unit}`;
}
