import type { Citation, Cited, Limit } from '../dosing/cited';
import type { Duration as WrittenDuration } from '../dosing/hospital-care';
import type { Unit } from '../dosing/quantity';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';

export type FileCitation = OpenProtocol['citation'];
type Nearer = FileCitation | undefined;
type FileDuration = NonNullable<OpenProtocol['giveOver']>;

/** A source of a file beside those of the tool, which may have the same id. */
export function ownSource(id: string): string {
  return `own ${id}`;
}

/** The nearest citation that is there; the last one always is. */
export function citationFrom(...nearest: readonly [...Nearer[], FileCitation]): Citation {
  const found = nearest.find((each) => each !== undefined) ?? nearest[nearest.length - 1];
  if (!found) throw new TypeError('No citation applies');
  return 'source' in found ? { source: ownSource(found.source), place: found.place } : found;
}

/** A figure of a file → a limit in a unit, with the nearest citation and the word that leaves it open. */
export function limitFrom<U extends Unit>(
  figure: Figure,
  unit: U,
  ...outer: readonly [...Nearer[], FileCitation]
): Limit<U> {
  const own = typeof figure === 'string' ? { figure } : figure;
  return {
    setBy: 'source',
    at: { figure: own.figure, unit },
    citation: citationFrom('citation' in own ? own.citation : undefined, ...outer),
    ...('hedge' in own && own.hedge !== undefined ? { hedge: own.hedge } : {}),
  };
}

/** A time of a file, with the nearest citation. */
export function durationFrom(
  { figure, unit, citation, hedge }: FileDuration,
  ...outer: readonly [...Nearer[], FileCitation]
): Cited<WrittenDuration> {
  return {
    value: { figure, unit },
    citation: citationFrom(citation, ...outer),
    ...(hedge === undefined ? {} : { hedge }),
  };
}
