import type { Identity, Library } from '../dosing/library';
import type { Unit } from '../dosing/quantity';
import { TOOL_SOURCES } from './bundled/sources';
import { TOOL } from './bundled/tool';
import { citationFrom, limitFrom, ownSource } from './cited-from';
import { protocolFrom } from './protocol-from';
import type { LibraryFile } from './schema';
import { productFrom } from './strengths-from';

/**
 * A file that passed the door, and its fingerprint → what the dosing reads: the tool’s own bounds, formulas and vials,
 * and of protocols those of the file alone.
 */
export function libraryFrom(file: LibraryFile, fingerprint: string): Library {
  const { preparations } = file;
  return {
    ...TOOL,
    identity: identityFrom(file, fingerprint),
    sources: [
      ...TOOL_SOURCES,
      ...file.sources.map(({ id, title, publisher, date, readAs }) => ({
        id: ownSource(id),
        title: [title, date].filter((part) => part !== undefined).join(', '),
        publisher,
        kind: `read: ${readAs}`,
      })),
    ],
    protocols: file.protocols.flatMap((each) => protocolFrom(each, preparations) ?? []),
    published: [],
    remarks: [],
    products: productsFrom(file),
    course: courseFrom(file),
  };
}

function identityFrom(
  {
    library: { id, name, publisher, version, status, effectivePeriod, nextReviewDate },
  }: LibraryFile,
  fingerprint: string,
): Identity {
  if (status === 'retired') throw new TypeError(`${id} is retired`);
  const { start, end } = effectivePeriod;
  return {
    ...{ id, name, publisher, version, status, fingerprint, nextReviewDate },
    effectivePeriod: end === undefined ? { start } : { start, end },
  };
}

function productsFrom({ vials, preparations }: LibraryFile): Library['products'] {
  const { products } = TOOL;
  const [first] = preparations;
  return {
    ...products,
    ...(vials
      ? {
          vials: {
            value: vials.map(({ id, drug, volume, citation }) => ({
              ...productFrom({ id, drug, finalVolume: volume, citation }),
              citation: citationFrom(citation),
            })),
          },
        }
      : {}),
    // What other hospitals are seen to make is no choice under a hospital’s own limits.
    preparations: {
      value: preparations.map(productFrom),
      citation: first ? citationFrom(first.citation) : products.preparations.citation,
    },
  };
}

/** What a file says of a series and of onset. */
function courseFrom({ series, onset }: LibraryFile): Library['course'] {
  const said = series && seriesFrom(series);
  const begins = onset && onsetFrom(onset);
  return { ...said, ...begins };
}

type Range = NonNullable<LibraryFile['series']>['sessions'];

function seriesFrom({
  sessions,
  weeks,
  boosterSpacing,
  boosterConflict,
  citation: outer,
}: NonNullable<LibraryFile['series']>): Library['course'] {
  const range = <U extends Unit>({ low, high, citation }: Range, unit: U) => ({
    value: {
      low: limitFrom(low, unit, citation, outer).at,
      high: limitFrom(high, unit, citation, outer).at,
    },
    citation: citationFrom(citation, outer),
  });
  return {
    sessions: range(sessions, 'sessions'),
    weeks: range(weeks, 'weeks'),
    boosterSpacing: range(boosterSpacing, 'weeks'),
    ...(boosterConflict === undefined
      ? {}
      : { boosterConflict: { value: boosterConflict, citation: citationFrom(outer) } }),
  };
}

function onsetFrom({
  relief,
  citation: outer,
}: NonNullable<LibraryFile['onset']>): Library['course'] {
  return { relief: { value: relief, citation: citationFrom(outer) } };
}
