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
    ? `${sourceNamed(sourceOf(citation.source, library), library.sources)}, ${citation.place}`
    : `Decided by ${citation.decidedBy}: ${citation.reason}`;
}

/** A source in as few words as tell it from every other: its publisher; else its title too; and its id, which no other has. */
function sourceNamed(source: Source, sources: readonly Source[]): string {
  return toldApart(source, sources, ({ publisher, title, id }) => [publisher, `“${title}”`, id]);
}

/** As many words for one of several things as tell it from the others. */
export function toldApart<T extends { readonly id: string }>(
  one: T,
  all: readonly T[],
  named: (each: T) => readonly string[],
): string {
  const parts = named(one);
  const others = all.filter(({ id }) => id !== one.id).map(named);
  const told = parts.findIndex((_, at) =>
    others.every((other) => other.slice(0, at + 1).join() !== parts.slice(0, at + 1).join()),
  );
  return parts
    .slice(0, told + 1)
    .filter((part) => part !== '')
    .join(', ');
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
