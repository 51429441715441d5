import type { Limit } from '../dosing/cited';
import type { Library, PublishedDoses } from '../dosing/library';
import type { Unit } from '../dosing/quantity';
import { dosingUnit } from './amounts';
import { citationFrom, durationFrom, limitFrom } from './cited-from';
import type { LibraryFile } from './schema';
import type { Dose } from './schema-parts';

type Published = NonNullable<LibraryFile['published']>[number];

/** The published protocols that a file sets beside its own, with their doses; none of it is a limit. */
export function publishedFrom({ published = [] }: LibraryFile): Library['published'] {
  return published.map(({ doses, citation: _, beside, ...said }) => ({
    ...said,
    ...(beside === undefined ? {} : { beside }),
    ...(doses ? { doses: doses.map(dosesFrom) } : {}),
  }));
}

function dosesFrom({
  protocol,
  low,
  high,
  atMost,
  weight,
}: NonNullable<Published['doses']>[number]): PublishedDoses {
  const written = ({ figure, unit }: Dose) => ({ figure, unit: dosingUnit(unit) });
  return {
    protocol,
    ...(low ? { low: written(low) } : {}),
    high: written(high),
    ...(atMost ? { atMost: written(atMost) } : {}),
    ...(weight ? { weight: { side: weight.side, at: { figure: weight.at, unit: 'kg' } } } : {}),
  };
}

/** What a file says of a series and of onset. */
export function courseFrom({ series, onset }: LibraryFile): Library['course'] {
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
  const range = <U extends Unit>({ low, high, citation }: Range, unit: U) => {
    const from = limitFrom(low, unit, citation, outer);
    const to = limitFrom(high, unit, citation, outer);
    const hedge = hedgeOf(from) ?? hedgeOf(to);
    return {
      value: { low: from.at, high: to.at },
      citation: citationFrom(citation, outer),
      ...(hedge === undefined ? {} : { hedge }),
    };
  };
  return {
    sessions: range(sessions, 'sessions'),
    weeks: range(weeks, 'weeks'),
    boosterSpacing: range(boosterSpacing, 'weeks'),
    ...(boosterConflict === undefined
      ? {}
      : { boosterConflict: { value: boosterConflict, citation: citationFrom(outer) } }),
  };
}

function hedgeOf(limit: Limit<Unit>): string | undefined {
  return limit.setBy === 'source' ? limit.hedge : undefined;
}

function onsetFrom({
  low,
  high,
  relief,
  citation: outer,
}: NonNullable<LibraryFile['onset']>): Library['course'] {
  const from = durationFrom(low, outer);
  const { hedge = high.hedge } = from;
  return {
    onset: {
      value: { low: from.value, high: durationFrom(high, outer).value },
      citation: from.citation,
      ...(hedge === undefined ? {} : { hedge }),
    },
    relief: { value: relief, citation: citationFrom(outer) },
  };
}
