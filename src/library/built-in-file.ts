import { Fraction } from 'fraction.js';
import type { Cited, WrittenRange } from '../dosing/cited';
import type { PublishedProtocol } from '../dosing/library';
import type { Unit, Written } from '../dosing/quantity';
import { builtInProtocol, fileDose, hedged } from './built-in-protocol';
import { EXAMPLES, LIBRARY } from './bundled';
import { CHANGE_LOG } from './bundled/change-log';
import type { ReferenceFile } from './schema';

/**
 * The built-in limits as a library file, with the status that is theirs alone. What a file does not have (bounds,
 * body weights, a visit) is the tool’s under every library.
 */
export function builtInFile(): ReferenceFile {
  const { identity, sources, protocols, published } = LIBRARY;
  const { name, publisher, version } = identity;
  const { vials, preparations } = LIBRARY.products;
  return {
    format: 'ketamine-protocol-library',
    formatVersion: '1',
    library: { id: 'built-in', name, publisher, version, status: 'reference' },
    sources: [
      ...sources.map(({ kind, ...source }) => ({ ...source, readAs: kind })),
      ...publishedSources(published),
    ],
    vials: vials.value.map(({ id, drug, volume, citation }) => ({
      ...{ id, drug: drug.figure, volume: volume.figure, citation },
      market: 'source' in citation ? marketOf(citation.source) : citation.decidedBy,
    })),
    preparations: preparations.value.map(({ id, drug, volume }) => ({
      ...{ id, drug: drug.figure, finalVolume: volume.figure },
      citation: preparations.citation,
    })),
    protocols: protocols.map((protocol) => builtInProtocol(protocol, EXAMPLES[protocol.id] ?? [])),
    published: published.map(publishedAsWritten),
    ...documentedCourse(),
    changeLog: CHANGE_LOG,
  };
}

/** "US label" → "US" */
function marketOf(source: string): string {
  const label = LIBRARY.sources.find(({ id }) => id === source);
  return `${label?.publisher}`.replace(/ label$/, '');
}

/** "Cohen et al. 2018" → "cohen-et-al-2018" */
function idOf({ publisher }: PublishedProtocol): string {
  return publisher
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Each document that is set beside the limits, once. */
function publishedSources(published: readonly PublishedProtocol[]): ReferenceFile['sources'] {
  const firsts = published.filter(
    (each, at) => published.findIndex((other) => idOf(other) === idOf(each)) === at,
  );
  return firsts.map((each) => {
    const { title, publisher, address, readAs } = each;
    return { id: idOf(each), title, publisher, address, readAs };
  });
}

function publishedAsWritten(
  each: PublishedProtocol,
): NonNullable<ReferenceFile['published']>[number] {
  const { doses, ...said } = each;
  const written = doses?.map(({ protocol, low, high, atMost, weight }) => ({
    protocol,
    ...(low ? { low: fileDose(low) } : {}),
    high: fileDose(high),
    ...(atMost ? { atMost: fileDose(atMost) } : {}),
    ...(weight ? { weight: { side: weight.side, at: weight.at.figure } } : {}),
  }));
  const citation = { source: idOf(each), place: each.readAs };
  return { ...said, ...(written ? { doses: written } : {}), citation };
}

/** What the source says of a series and of onset. */
function documentedCourse(): Pick<ReferenceFile, 'series' | 'onset'> {
  const { sessions, weeks, boosterSpacing, boosterConflict, onset, relief } = LIBRARY.course;
  const { low, high } = onset.value;
  const seconds = new Fraction(low.figure).div(SECONDS_IN_A_MINUTE);
  return {
    series: {
      sessions: rangeOf(sessions),
      weeks: rangeOf(weeks),
      boosterSpacing: rangeOf(boosterSpacing),
      boosterConflict: boosterConflict.value,
      citation: sessions.citation,
    },
    onset: {
      low: { figure: `${seconds}`, unit: 'min', ...hedged(onset) },
      high: { figure: high.figure, unit: 'min' },
      relief: relief.value,
      citation: onset.citation,
    },
  };
}

const SECONDS_IN_A_MINUTE = 60;

function rangeOf<U extends Unit>({ value: { low, high }, ...cited }: Cited<WrittenRange<U>>) {
  return { low: figureOf(low, cited), high: high.figure };
}

function figureOf({ figure }: Written<Unit>, cited: Pick<Cited<unknown>, 'hedge'>) {
  return cited.hedge === undefined ? figure : { figure, ...hedged(cited) };
}
