import type { Fault, Path } from './fault';
import { inside, valueAt } from './shape-parts';

/** Every citation in a file that names a source which the file does not list. */
export function citationFaults(
  json: unknown,
  sources: readonly { readonly id: string }[],
): Fault[] {
  return citationsIn(json, []).flatMap((at): Fault[] => {
    const source = valueAt(json, [...at, 'source']);
    if (typeof source !== 'string' || sources.some(({ id }) => id === source)) return [];
    return [
      {
        rule: 'missing',
        at: [...at, 'source'],
        sentence: `The source “${source}” is not in the list of sources.`,
        remedy: 'Add it to the sources, or spell its id as it stands there.',
      },
    ];
  });
}

/** Where citations stand. */
function citationsIn(json: unknown, at: Path): Path[] {
  return inside(json).flatMap(([key, value]) => {
    const here = [...at, key];
    return key === 'citation' ? [here] : citationsIn(value, here);
  });
}
