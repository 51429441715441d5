import type { Citation } from '../dosing/cited';
import type { Text } from './text';

/** One thing that a protocol says, and where. */
export interface CareSaid {
  readonly text: Text;
  readonly citation: string;
}

/** All that a protocol says of one matter. */
export interface CareRow {
  readonly label: string;
  readonly says: readonly CareSaid[];
}

/** What belongs together of it. */
export interface CarePart {
  readonly title: string;
  readonly rows: readonly CareRow[];
}

/** Words of a protocol, and who says them. */
export type CiteWords = (text: Text, citation: Citation) => CareSaid;

/** A row where anything is said, else none; a citation that all of it has is said once, at its end. */
export function rowOf(label: string, says: readonly CareSaid[]): CareRow[] {
  const last = says[says.length - 1];
  if (!last) return [];
  const isOne = says.every(({ citation }) => citation === last.citation);
  const once = isOne
    ? says.map((each) => (each === last ? each : { ...each, citation: '' }))
    : says;
  return [{ label, says: once }];
}
