import type { GivenBody } from '../dosing/body-weight';
import type { Library, Protocol } from '../dosing/library';
import type { Finding } from '../dosing/limits';
import type { Outcome } from '../dosing/outcome';
import { exactly, type Unit } from '../dosing/quantity';
import type { Ranges, RegimenRange } from '../dosing/ranges';
import { bodyMessages, bodyRows } from './body';
import { cite } from './citations';
import { type Message, message } from './findings';
import { footers } from './footers';
import { shown, shownRange, shownUpTo } from './format';
import { typicalDay } from './order-rows';
import type { Row } from './rows';
import { say, type Text } from './text';
import { counted, type WithheldSheet, withheld } from './withheld';
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

/** Every regimen of the source at one weight → the table, with the chosen protocol marked; or withheld. */
export function rangesSheet(
  outcome: Outcome<Ranges>,
  chosen: Protocol | undefined,
  body: GivenBody | undefined,
  library: Library,
): RangesSheet | WithheldSheet {
  const basis = body?.basis ?? 'actual';
  const words = (finding: Finding) => message(finding, basis, library);
  if (outcome.kind === 'withheld') return withheld(outcome.stops.map(words), undefined);
  const ranges = outcome.plan;
  const weight = `${shown(ranges.weight)}\u00a0${basis}`;
  const heading = `Ranges at ${shown(ranges.weight)}`;
  const messages = [...ranges.findings.map(words), ...bodyMessages(body, undefined, library)];
  return {
    kind: 'ranges',
    heading,
    column: `At ${shown(ranges.weight)}`,
    rows: ranges.rows.map((row) => rangeRow(row, weight, chosen, library)),
    weights: bodyRows(body, undefined, library),
    preparation: ranges.strength && preparationShown(ranges.strength),
    messages,
    footers: footers(ranges.weight, basis, library.protocols, library),
    announcement: [`${heading}.`, `${ranges.rows.length} protocols.`, ...counted(messages)].join(
      ' ',
    ),
  };
}

/** One regimen, worded where it is read, like the figures that it is of. */
function rangeRow(
  row: RegimenRange,
  weight: string,
  chosen: Protocol | undefined,
  library: Library,
): RangeRow {
  const { id, name, documented } = row.protocol;
  return {
    id,
    name,
    chosen: id === chosen?.id,
    get figures() {
      return figuresOf(row);
    },
    get workings() {
      return workingsOf(row, weight);
    },
    get citation() {
      return cite(documented.citation, library);
    },
  };
}

/** "7 to 35 mg/h", "specialists up to 70 mg/h", "105 to 140 mg per day for 3 to 4 doses" */
function figuresOf({ protocol, range, specialistsUpTo, day }: RegimenRange): Text[] {
  return [
    say`${shownRange<Unit>(range)}`,
    ...(specialistsUpTo ? [say`specialists up to ${shownUpTo(specialistsUpTo)}`] : []),
    ...(day ? [say`${shownRange(day)} for ${dosesOf(protocol)}`] : []),
  ];
}

function workingsOf(
  { protocol, range, specialistsUpTo, stopsAbove }: RegimenRange,
  weight: string,
): Text[] {
  const { documented, ceiling } = protocol;
  const { low, high } = documented.value;
  const perKg = shownRange<Unit>({ low: exactly<Unit>(low), high: exactly<Unit>(high) });
  const top = shownUpTo(exactly<Unit>(ceiling.at));
  return [
    say`${perKg} × ${weight}`,
    ...(specialistsUpTo ? [say`specialists up to ${top} × ${weight}`] : []),
    ...(protocol.delivery === 'divided doses'
      ? [say`${shownRange<Unit>(range)} × ${dosesOf(protocol)} daily`, typicalDay(protocol)]
      : []),
    ...(specialistsUpTo ? [] : [say`stopped above ${shownUpTo(stopsAbove)}`]),
  ];
}

/** "3 to 4 doses" */
function dosesOf(protocol: Protocol): string {
  return protocol.delivery === 'divided doses'
    ? `${protocol.dosesPerDay.value.join('\u00a0to\u00a0')}\u00a0doses`
    : '';
}
