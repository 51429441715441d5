import type { Library, Protocol } from '../dosing/protocol';
import { exactly, type Unit } from '../dosing/quantity';
import type { Ranges, RegimenRange } from '../dosing/ranges';
import type { ReadBody } from '../intake/body';
import { bodyMessages, bodyRows } from './body';
import { cite } from './citations';
import { type Message, message } from './findings';
import { shown, shownRange, shownUpTo } from './format';
import { counted, footers, type Row, typicalDay } from './sheet';
import { say, type Text } from './text';
import { preparationShown } from './working';

/** One regimen at one weight: what it comes to, its basis with its working, and its place. */
export interface RangeRow {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly figures: readonly Text[];
  readonly workings: readonly Text[];
  readonly citation: string;
}

export interface RangesSheet {
  readonly kind: 'ranges';
  readonly heading: string;
  /** The head of the column of figures: "At 70 kg". */
  readonly column: string;
  readonly rows: readonly RangeRow[];
  readonly weights: readonly Row[];
  readonly preparation: string | undefined;
  readonly messages: readonly Message[];
  readonly footers: readonly Text[];
  readonly announcement: string;
}

/** Every documented regimen at one weight → the table, with the chosen protocol marked. */
export function rangesSheet(
  ranges: Ranges,
  chosen: Protocol | undefined,
  body: ReadBody | undefined,
  library: Library,
): RangesSheet {
  const basis = body?.basis ?? 'actual';
  const heading = `Ranges at ${shown(ranges.weight)}`;
  const messages = [
    ...ranges.findings.map((finding) => message(finding, basis, library)),
    ...bodyMessages(body, undefined, library),
  ];
  return {
    kind: 'ranges',
    heading,
    column: `At ${shown(ranges.weight)}`,
    rows: ranges.rows.map((row) => ({
      ...rangeRow(row, `${shown(ranges.weight)}\u00a0${basis}`, library),
      chosen: row.protocol.id === chosen?.id,
    })),
    weights: bodyRows(body, undefined, library),
    preparation: ranges.strength && preparationShown(ranges.strength),
    messages,
    footers: footers(ranges.weight, basis, library.protocols, library),
    announcement: [`${heading}.`, `${ranges.rows.length} protocols.`, ...counted(messages)].join(
      ' ',
    ),
  };
}

function rangeRow(
  { protocol, range, specialistsUpTo, day }: RegimenRange,
  weight: string,
  library: Library,
) {
  const { low, high } = protocol.documented.value;
  const perKg = shownRange<Unit>({ low: exactly<Unit>(low), high: exactly<Unit>(high) });
  const figures = [say`${shownRange<Unit>(range)}`];
  const workings = [say`${perKg} × ${weight}`];
  if (specialistsUpTo) {
    figures.push(say`specialists up to ${shownUpTo(specialistsUpTo)}`);
    workings.push(
      say`specialists up to ${shownUpTo(exactly<Unit>(protocol.ceiling.at))} × ${weight}`,
    );
  }
  if (day && protocol.delivery === 'divided doses') {
    const often = `${protocol.dosesPerDay.value.join('\u00a0to\u00a0')}\u00a0doses`;
    figures.push(say`${shownRange(day)} for ${often}`);
    workings.push(say`${shownRange<Unit>(range)} × ${often} daily`);
    workings.push(typicalDay(protocol));
  }
  return {
    id: protocol.id,
    name: protocol.name,
    figures,
    workings,
    citation: cite(protocol.documented.citation, library),
  };
}
