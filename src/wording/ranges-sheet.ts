import type { Basis } from '../dosing/body-weight';
import type { Finding } from '../dosing/findings';
import type { Library } from '../dosing/library';
import type { Outcome } from '../dosing/outcome';
import type { HospitalRules, Protocol } from '../dosing/protocol';
import { exactly, type Unit } from '../dosing/quantity';
import type { Ranges, RegimenRange } from '../dosing/ranges';
import { isPerKilogram } from '../dosing/units';
import { bandSaid } from './bands';
import { bodyRows } from './body';
import { cite } from './citations';
import { type Message, message } from './findings';
import { footers } from './footers';
import { shown, shownRange, shownUpTo } from './format';
import { limitShown } from './limit-figures';
import { typicalDay } from './order-rows';
import { rangeCitation, rangeWritten } from './range';
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
  library: Library,
): RangesSheet | WithheldSheet {
  const words = (basis: Basis) => (finding: Finding) => message(finding, basis, library);
  // What stops every range is of no weight that is dosed on.
  if (outcome.kind === 'withheld')
    return withheld(outcome.stops.map(words('actual')), undefined, library);
  const ranges = outcome.plan;
  const basis = ranges.body?.basis ?? 'actual';
  const weight = `${shown(ranges.weight)}\u00a0${basis}`;
  const heading = `Ranges at ${shown(ranges.weight)}`;
  const messages = ranges.findings.map(words(basis));
  return {
    kind: 'ranges',
    heading,
    column: `At ${shown(ranges.weight)}`,
    rows: ranges.rows.map((row) => rangeRow(row, weight, chosen, library)),
    weights: bodyRows(ranges.body, ranges.findings, library),
    preparation: ranges.strength && preparationShown(ranges.strength),
    messages,
    footers: footers(
      ranges,
      basis,
      ranges.rows.map(({ protocol }) => protocol),
      library,
    ),
    announcement: [
      `${heading}.`,
      ranges.rows.length === 1 ? 'One protocol.' : `${ranges.rows.length} protocols.`,
      ...counted(messages),
    ].join(' '),
  };
}

/** One regimen, worded where it is read, like the figures that it is of. */
function rangeRow(
  row: RegimenRange,
  weight: string,
  chosen: Protocol | undefined,
  library: Library,
): RangeRow {
  const { id, name } = row.protocol;
  return {
    id,
    name,
    chosen: id === chosen?.id,
    get figures() {
      return figuresOf(row);
    },
    get workings() {
      return workingsOf(row, weight, library);
    },
    get citation() {
      const citation = rangeCitation(row.protocol);
      return citation ? cite(citation, library) : '';
    },
  };
}

/** "7 to 35 mg/h", "specialists up to 70 mg/h", "105 to 140 mg per day for 3 to 4 doses" */
function figuresOf({ protocol, range, specialistsUpTo, day }: RegimenRange): Text[] {
  const excluded = protocol.own?.excluded;
  if (excluded) return [say`Not given: ${excluded.value}`];
  return [
    say`${shownRange(range)}`,
    ...(specialistsUpTo ? [say`specialists up to ${shownUpTo(specialistsUpTo)}`] : []),
    ...(day ? [say`${shownRange(day)} for ${dosesOf(protocol)}`] : []),
  ];
}

function workingsOf(
  { protocol, range, at, specialistsUpTo, stopsAbove, day }: RegimenRange,
  weight: string,
  library: Library,
): Text[] {
  const { ceiling, own } = protocol;
  if (own?.excluded) return [];
  const written = rangeWritten(at, protocol);
  const top = shownUpTo(exactly<Unit>(ceiling.at));
  return [
    ...(isPerKilogram(at.high.unit) ? [say`${written} × ${weight}`] : []),
    ...(own ? ownWorkings(own, library) : []),
    ...(specialistsUpTo ? [say`specialists up to ${top} × ${weight}`] : []),
    ...(protocol.delivery === 'divided doses'
      ? [
          ...(day ? [say`${shownRange(range)} × ${dosesOf(protocol)} daily`] : []),
          ...typicalDay(protocol, library),
        ]
      : []),
    ...(specialistsUpTo || (own && at.from === 'maximum')
      ? []
      : [say`stopped above ${shownUpTo(stopsAbove)}`]),
  ];
}

/** In which band, and who decided that; lowered for whom, or for whom it would be; and from which start. */
function ownWorkings(
  { band, adjustments, adjustment, start, care }: HospitalRules,
  library: Library,
): Text[] {
  return [
    say`${[bandSaid(band), adjustment].filter((word) => word !== undefined).join(', ')}`,
    ...(band.citation ? [say`${cite(band.citation, library)}`] : []),
    ...(adjustment === undefined && adjustments.length > 0
      ? [say`lower for: ${adjustments.join('; ')}`]
      : []),
    ...(start ? [say`start ${limitShown(start.at)}`] : []),
    ...(care.careAreas.length > 0 ? [say`where: ${care.careAreas.join(', ')}`] : []),
    ...(care.restrictedTo === undefined ? [] : [say`restricted to: ${care.restrictedTo}`]),
  ];
}

/** "3 to 4 doses" */
function dosesOf(protocol: Protocol): string {
  return protocol.delivery === 'divided doses' && protocol.dosesPerDay
    ? `${protocol.dosesPerDay.value.join('\u00a0to\u00a0')}\u00a0doses`
    : '';
}
