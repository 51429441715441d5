import type { LibraryFile } from '../library/schema';
import {
  type Cite,
  doseSaid,
  durationSaid,
  figureSaid,
  rangeRows,
  row,
  within,
} from './file-figures';
import type { LimitRow, LimitTable } from './limit-row';

type Published = NonNullable<LibraryFile['published']>[number];
type PublishedDose = NonNullable<Published['doses']>[number];

/** What a file says beside its limits: published protocols, series and onset; none of it is a limit. */
export function contextTables(file: LibraryFile, around: Cite): LimitTable[] {
  const { published = [], series, onset, protocols } = file;
  return [
    ...published.map((each) => publishedTable(each, protocols, within(around, each.citation))),
    ...(series ? [seriesTable(series, within(around, series.citation))] : []),
    ...(onset ? [onsetTable(onset, within(around, onset.citation))] : []),
  ];
}

function publishedTable(
  published: Published,
  protocols: LibraryFile['protocols'],
  cite: Cite,
): LimitTable {
  const { publisher, title, address, readAs, says, against, beside, doses = [] } = published;
  const nameOf = (id: string) => protocols.find((each) => each.id === id)?.name ?? id;
  return {
    title: `Published, not limits: ${publisher} (${published.for})`,
    rows: [
      ...row('Title', title, cite()),
      ...row('Address', address),
      ...row('Read as', readAs),
      ...row('Says', says, cite()),
      ...row('Against these limits', against),
      ...row('Beside the protocol', beside && nameOf(beside)),
      ...doses.flatMap((dose) => doseRows(dose, nameOf(dose.protocol), cite)),
    ],
  };
}

function doseRows(dose: PublishedDose, name: string, around: Cite): LimitRow[] {
  const cite = within(around, dose.citation);
  const { low, high, atMost, weight } = dose;
  const whom = weight ? `, ${weight.side} ${figureSaid(weight.at, 'kg')}` : '';
  return [
    ...(low ? row(`${name}${whom}, from`, doseSaid(low), cite(low.citation)) : []),
    ...row(`${name}${whom}, to`, doseSaid(high), cite(high.citation)),
    ...(atMost ? row(`${name}${whom}, at most`, doseSaid(atMost), cite(atMost.citation)) : []),
  ];
}

function seriesTable(series: NonNullable<LibraryFile['series']>, cite: Cite): LimitTable {
  const { sessions, weeks, boosterSpacing, boosterConflict } = series;
  return {
    title: 'Series',
    rows: [
      ...rangeRows('Induction, sessions', sessions, 'sessions', cite),
      ...rangeRows('Induction, over', weeks, 'weeks', cite),
      ...rangeRows('Boosters, apart by', boosterSpacing, 'weeks', cite),
      ...row('Boosters, also said', boosterConflict, boosterConflict ? cite() : ''),
    ],
  };
}

function onsetTable(
  { low, high, relief }: NonNullable<LibraryFile['onset']>,
  cite: Cite,
): LimitTable {
  return {
    title: 'Onset',
    rows: [
      ...row('Onset, from', durationSaid(low), cite(low.citation)),
      ...row('Onset, to', durationSaid(high), cite(high.citation)),
      ...row('Relief lasts', relief, cite()),
    ],
  };
}
