import type { Unit } from '../dosing/quantity';
import { dosingUnit } from '../library/amounts';
import type { LibraryFile } from '../library/schema';
import type { Dose, Figure, FileUnit } from '../library/schema-parts';
import { toldApart } from './citations';
import { MONTHS } from './dates';
import { inWords } from './format';
import { limitShown } from './limit-figures';
import type { LimitRow } from './limit-row';
import { NBSP } from './units';

export type FileProtocol = LibraryFile['protocols'][number];
export type FileCitation = FileProtocol['citation'];
type Duration = NonNullable<FileProtocol['giveOver']>;

/** The citations of what is read, from the nearest to the furthest → who says it, and where or why. */
export type Cite = (...nearest: readonly (FileCitation | undefined)[]) => string;

/** Citations among the sources of a file. Refuses a source that is not among them. */
export function citing(sources: LibraryFile['sources']): Cite {
  return (...nearest) => {
    const citation = nearest.find((each) => each !== undefined);
    if (!citation) return '';
    if ('decidedBy' in citation) return `Decided by ${citation.decidedBy}: ${citation.reason}`;
    const source = sources.find(({ id }) => id === citation.source);
    if (!source) throw new Error(`No source is named ${citation.source}`);
    return `${sourceNamed(source, sources)}, ${citation.place}`;
  };
}

type FileSource = LibraryFile['sources'][number];

/**
 * A source in as few words as tell it from every other of the file: its publisher; else its title too; then its version, its
 * date, and its id, which no other has.
 */
export function sourceNamed(source: FileSource, sources: LibraryFile['sources']): string {
  return toldApart(source, sources, ({ publisher, title, version, date, id }) => [
    publisher,
    `“${title}”`,
    version ? `version ${version}` : '',
    date ? dateSaid(date) : '',
    id,
  ]);
}

/** The same inside something that has a citation of its own, or none. */
export function within(cite: Cite, around: FileCitation | undefined): Cite {
  return (...nearest) => cite(...nearest, around);
}

/** The citation that a figure carries itself. */
function citationIn(figure: Figure): FileCitation | undefined {
  return typeof figure === 'string' ? undefined : figure.citation;
}

/** "“unusual above” 500 mg in 24 hours", with every digit that the file has. */
export function figureSaid(figure: Figure, unit: Unit): string {
  const { figure: digits, hedge } = typeof figure === 'string' ? { figure, hedge: '' } : figure;
  const says = limitShown({ figure: digits, unit });
  return hedge ? `“${hedge}” ${says}` : says;
}

export function doseSaid({ figure, unit, hedge }: Dose): string {
  return figureSaid({ figure, hedge }, dosingUnit(unit));
}

export function durationSaid({ figure, unit, hedge }: Duration): string {
  return figureSaid({ figure, hedge }, unit);
}

/** "milligrams in 24 hours": a unit by its name. */
export function unitSaid(unit: FileUnit): string {
  return inWords(dosingUnit(unit));
}

/** A row of something that may be left out. */
export function row(what: string, says: string | undefined, place = ''): LimitRow[] {
  return says === undefined ? [] : [{ what, says, place }];
}

/** A row of a figure that may be left out, at its nearest citation. */
export function figureRow(
  what: string,
  figure: Figure | undefined,
  unit: Unit,
  cite: Cite,
): LimitRow[] {
  return figure === undefined ? [] : row(what, figureSaid(figure, unit), cite(citationIn(figure)));
}

interface FileRange {
  readonly low: Figure;
  readonly high: Figure;
  readonly citation?: FileCitation | undefined;
}

/** "0.1 to 0.3 mg/kg/h"; in two rows where an end has a citation, or a hedge, of its own. */
export function rangeRows(
  what: string,
  range: FileRange | undefined,
  unit: Unit,
  around: Cite,
): LimitRow[] {
  if (!range) return [];
  const cite = within(around, range.citation);
  const { low, high } = range;
  if (typeof low === 'string' && typeof high === 'string') {
    const from = limitShown({ figure: low, unit }).split(NBSP)[0];
    return row(
      what,
      `${from} to ${figureSaid(high, unit)}`.replaceAll(' to ', ` to${NBSP}`),
      cite(),
    );
  }
  return [
    ...figureRow(`${what}, low end`, low, unit, cite),
    ...figureRow(`${what}, high end`, high, unit, cite),
  ];
}

/** "26 November 2026", "November 2026", "2026": as much of a date as is written. */
export function dateSaid(written: string): string {
  const [year, month, day] = written.split('-');
  const name = MONTHS.find((_, at) => `${at + 1}`.padStart(2, '0') === month);
  return [day?.replace(/^0/, ''), name, year].filter((each) => each !== undefined).join(NBSP);
}

/** The whole of a fingerprint in fours, which a line may end between. */
export function fingerprintWhole(fingerprint: string): string {
  return fingerprint.replace(/(.{4})(?!$)/g, '$1 ');
}
