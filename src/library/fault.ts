/** Keys, and positions in lists, from the root of a file. */
export type Path = readonly (string | number)[];

/** Both from 1, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What kind of rule a file breaks. */
export type Rule =
  | 'text'
  | 'order'
  | 'missing'
  | 'unit'
  | 'bands'
  | 'fences'
  | 'examples'
  | 'dates'
  | 'approvals';

/** One thing that is wrong with a file: where, what, and how to put it right. */
export interface Fault {
  readonly rule: Rule;
  readonly at: Path;
  /** Where the path alone does not tell it: of two equal keys the second. */
  readonly place?: Place;
  readonly sentence: string;
  /** In words, for those who write in a form and for those who write the file. */
  readonly remedy: string;
  /** How the file would say it. */
  readonly inFile?: string;
}

/** One thing that a file is refused for. */
export interface Refusal extends Place {
  readonly rule: Rule;
  /** A JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** Protocol, band and field, as a person would say it. */
  readonly where: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly inFile?: string;
}

/** The same faults, found in a part of a file, at their places in the whole. */
export function under(at: Path, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, at: [...at, ...fault.at] }));
}

/** Faults of entries of a list that were read among others that could not be: `positions` are theirs in the file. */
export function amongUnread(
  list: string,
  positions: readonly number[],
  faults: readonly Fault[],
): Fault[] {
  return faults.map((fault) => {
    const [key, index, ...rest] = fault.at;
    if (key !== list || typeof index !== 'number') return fault;
    return { ...fault, at: [list, positions[index] ?? index, ...rest] };
  });
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerTo(at: Path): string {
  return at.map((key) => `/${`${key}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
