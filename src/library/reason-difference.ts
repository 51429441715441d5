import type { Difference } from './direction';
import type { Path } from './fault';
import { CALLED } from './limit-order';
import { inside } from './shape-parts';
import { keyWords } from './shape-words';
import { worded } from './worded-difference';

/** What stands behind figures and bands: it changes no dose. */
const REASONS: readonly string[] = ['citation', 'hedge', 'excluded'];

/** Every source, hedge or reason of a part of a library that changed, and where: "band 2, the hard maximum, citation from …". */
export function reasonDifferences(before: object, after: object): Difference[] {
  const [a, b] = [before, after].map((part) => new Map(reasonsIn(part, [])));
  const places = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...places].flatMap((place) => worded(place, a?.get(place), b?.get(place), 'neither'));
}

/** Each reason with its place in words. Examples are told whole, with their own. */
function reasonsIn(value: unknown, at: Path): (readonly [place: string, reason: unknown])[] {
  return inside(value).flatMap(([key, inner]) => {
    if (key === 'examples') return [];
    const place = [...at, key];
    return REASONS.includes(`${key}`)
      ? [[placeSaid(place), inner] as const]
      : reasonsIn(inner, place);
  });
}

function placeSaid(at: Path): string {
  const words = at.flatMap((key, index) => {
    const list = `${at[index - 1] ?? ''}`;
    if (typeof key === 'number') return [`${keyWords(list.replace(/s$/, ''))} ${key + 1}`];
    const isNumbered = typeof at[index + 1] === 'number';
    return isNumbered || key === 'limits' || key === 'range' ? [] : [CALLED_BY.get(key) ?? key];
  });
  return words.join(', ');
}

const CALLED_BY: ReadonlyMap<string, string> = new Map(Object.entries(CALLED));
