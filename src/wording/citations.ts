import type { Citation, Limit, Source, ToolLimit } from '../dosing/cited';
import type { Library } from '../dosing/library';
import type { Unit } from '../dosing/quantity';

/** The source of an id. Refuses one nobody knows. */
function sourceOf(named: string, { sources }: Library): Source {
  const source = sources.find(({ id }) => id === named);
  if (!source) throw new Error(`No source is named ${named}`);
  return source;
}

/** Who says it: a source, or who decided it. Refuses a source nobody knows. */
export function saidBy(citation: Citation, library: Library): string {
  return 'source' in citation ? sourceOf(citation.source, library).publisher : citation.decidedBy;
}

/**
 * "Balanced Ketamine, Oral ketamine": who says it, and where; or who decided it and why. Refuses a source nobody
 * knows.
 */
export function cite(citation: Citation, library: Library): string {
  return 'source' in citation
    ? `${sourceOf(citation.source, library).publisher}, ${citation.place}`
    : `Decided by ${citation.decidedBy}: ${citation.reason}`;
}

/** Who set a limit: the source at its place, or this tool for its reason. */
export function citeLimit(
  limit: Limit<Unit> | Omit<ToolLimit<Unit>, 'at'>,
  library: Library,
): string {
  return limit.setBy === 'source'
    ? cite(limit.citation, library)
    : `This tool’s bound, not from the ${library.identity.status === 'reference' ? 'source' : 'library'}: ${limit.reason}.`;
}

/** The whole reference, with what kind of source it is. */
export function reference(source: Source): string {
  return `${source.publisher}, “${source.title}”: ${source.kind}.`;
}
