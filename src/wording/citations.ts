import type { Citation, Limit, Source, ToolLimit } from '../dosing/cited';
import type { Library } from '../dosing/library';
import type { Unit } from '../dosing/quantity';

/** The source that a citation names. Refuses one nobody knows. */
export function sourceOf(citation: Citation, { sources }: Library): Source {
  const source = sources.find(({ id }) => id === citation.source);
  if (!source) throw new Error(`No source is named ${citation.source}`);
  return source;
}

/** "Balanced Ketamine, Oral ketamine": who says it, and where. Refuses a source nobody knows. */
export function cite(citation: Citation, library: Library): string {
  return `${sourceOf(citation, library).publisher}, ${citation.place}`;
}

/** Who set a limit: the source at its place, or this tool for its reason. */
export function citeLimit(
  limit: Limit<Unit> | Omit<ToolLimit<Unit>, 'at'>,
  library: Library,
): string {
  return limit.setBy === 'source'
    ? cite(limit.citation, library)
    : `This tool’s bound, not from the source: ${limit.reason}.`;
}

/** The whole reference, with what kind of source it is. */
export function reference(source: Source): string {
  return `${source.publisher}, “${source.title}”: ${source.kind}.`;
}
