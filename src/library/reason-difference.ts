import type { Difference } from './direction';
import { type Path, pointerTo } from './fault';
import { CALLED } from './limit-order';
import { inside } from './shape-parts';
import { keyWords } from './shape-words';
import { worded } from './worded-difference';

/** What stands behind figures and bands: it changes no dose. */
const REASONS: readonly string[] = ['citation', 'hedge', 'excluded'];

/** Every source, hedge or reason of a part of a library that changed, and where: "band 2, the hard maximum, citation from …". */
export function reasonDifferences(before: object, after: object): Difference[] {
  const [a, b] = [before, after].map((part) => reasonsIn(part, []));
  const places = new Map([...(a ?? []), ...(b ?? [])].map(({ at }) => [pointerTo(at), at]));
  const reasonAt = (all: readonly Reason[] = [], pointer: string) =>
    all.find(({ at }) => pointerTo(at) === pointer)?.reason;
  return [...places].flatMap(([pointer, at]) =>
    worded(placeSaid(at), reasonAt(a, pointer), reasonAt(b, pointer), 'neither'),
  );
}

interface Reason {
  readonly at: Path;
  readonly reason: unknown;
}

/** Each reason, and where it stands. Examples are told whole, with their own. */
function reasonsIn(value: unknown, at: Path): Reason[] {
  return inside(value).flatMap(([key, inner]) => {
    if (key === 'examples') return [];
    const place = [...at, key];
    return REASONS.includes(`${key}`) ? [{ at: place, reason: inner }] : reasonsIn(inner, place);
  });
}

function placeSaid(at: Path): string {
  const words = at.flatMap((key, index) => {
    const list = `${at[index - 1] ?? ''}`;
    if (typeof key === 'number') return [`${keyWords(list.replace(/s$/, ''))} ${key + 1}`];
    const isNumbered = typeof at[index + 1] === 'number';
    // Limits and ranges go by their figures, unless the reason is of all of them.
    const isOfFigure =
      (key === 'limits' || key === 'range') && !REASONS.includes(`${at[index + 1]}`);
    return isNumbered || isOfFigure ? [] : [CALLED_BY.get(key) ?? keyWords(key)];
  });
  return words.join(', ');
}

const CALLED_BY: ReadonlyMap<string, string> = new Map(Object.entries(CALLED));
