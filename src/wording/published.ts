import type { Library, Protocol, PublishedDoses, PublishedProtocol } from '../dosing/library';
import type { Order } from '../dosing/order';
import {
  type BesidePublished,
  besidePublished,
  onMeasuredWeight,
  type PublishedRange,
  publishedFor,
  type SilentAt,
} from '../dosing/published';
import { exactly, isMore, type Quantity, type Unit } from '../dosing/quantity';
import { along } from '../dosing/range-places';
import { shown, shownBeside, shownRange } from './format';
import { say, type Text } from './text';
import { NBSP } from './units';

/** "up to 0.35 mg/kg", "0.05 to 0.5 mg/kg/h", "up to 0.35 mg/kg/h, not above 25 mg/h" */
function dosesShown({ low, high, atMost }: PublishedDoses): string {
  const to = exactly<Unit>(high);
  const range = low ? shownRange({ low: exactly<Unit>(low), high: to }) : `up to ${shown(to)}`;
  return atMost ? `${range}, not above ${shown(exactly(atMost))}` : range;
}

/** Said only where the dose is ordered on another weight. */
function onActual({ dosedOn }: Order): string {
  return dosedOn ? ' on actual weight' : '';
}

/** "ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain), 0.05 to 0.5 mg/kg/h" of each. */
function named(ranges: readonly PublishedRange[]): Text {
  return ranges.flatMap(({ by, doses }, at) => [
    { text: `${at === 0 ? '' : '; '}${by.publisher} (${by.for}), `, kept: false },
    { text: dosesShown(doses), kept: true },
  ]);
}

/**
 * A block for a sheet: which published protocols the dose is above, which it is inside and which it
 * is below, in that order; where it is above none or inside none, that is said. Nothing where none is
 * for its protocol.
 */
export function publishedLine(order: Order, { published }: Library): Text {
  const { above, inside, below, silent } = besidePublished(order, published);
  if ([above, inside, below, silent].every(({ length }) => length === 0)) return [];
  const sentence = (start: string, ranges: readonly PublishedRange[]): Text => [
    { text: start, kept: false },
    ...(ranges.length > 0 ? named(ranges) : say`none of them`),
    { text: '.', kept: false },
  ];
  return [
    ...sentence(`Published, not limits. The ordered dose${onActual(order)} is above `, above),
    ...sentence(' It is inside ', inside),
    ...(below.length > 0 ? sentence(' It is below ', below) : []),
    ...silent.flatMap((each) => [...say` `, ...silentSaid(each, onMeasuredWeight(order).weight)]),
  ];
}

/** "NHS Highland (acute pain) has doses above 50 kg and below 50 kg; of exactly 50 kg it says nothing." */
function silentSaid({ by, weights }: SilentAt, weight: Quantity<Unit>): Text {
  const bands = weights.flatMap(({ side, at }, nth) => [
    ...(nth === 0 ? [] : say` and `),
    ...say`${`${side}\u00a0${shown(exactly(at))}`}`,
  ]);
  return [
    { text: `${by.publisher} (${by.for}) has doses `, kept: false },
    ...bands,
    ...say`; of ${`exactly\u00a0${shown(weight)}`} it says nothing.`,
  ];
}

/**
 * Lines for a sheet of a course: the same, a line each with what it says of hours and days, and who read
 * it in what; then what has no rate to set the dose beside. Nothing where none is for its protocol.
 */
export function publishedLines(order: Order, whose: string, { published }: Library): Text[] {
  const { above, inside, below } = besidePublished(order, published);
  const start = `${whose}${order.dosedOn ? `,${onActual(order)},` : ''} is`;
  const line = (stands: string, { by, doses }: PublishedRange) =>
    saying(`${start} ${stands}: `, by, by.beside ? by.says : dosesShown(doses));
  const some = (stands: string, ranges: readonly PublishedRange[]): Text[] =>
    ranges.length > 0
      ? ranges.map((range) => line(stands, range))
      : [[{ text: `${start} ${stands} none of them`, kept: false }]];
  const uncompared = published
    .filter(({ beside, doses }) => beside === order.protocol.id && !doses)
    .map((by) => saying('Not compared: ', by, by.says));
  if (above.length + inside.length + below.length === 0) return uncompared;
  return [
    ...some('above', above),
    ...some('inside', inside),
    ...below.map((range) => line('below', range)),
    ...uncompared,
  ];
}

function saying(start: string, by: PublishedProtocol, says: string): Text {
  return [
    { text: start, kept: false },
    { text: unparted(says), kept: false },
    { text: ` (${by.publisher}, ${by.for}, read: ${by.readAs})`, kept: false },
  ];
}

/** What a document or a reason says, each figure held to its unit. */
export function unparted(says: string): string {
  return says
    .replace(/(\d) (mg|mL|kg|h(?:ours)?\b|min)/g, `$1${NBSP}$2`)
    .replaceAll('mg per mL', `mg${NBSP}per${NBSP}mL`);
}

/** A band along the picture, in per cent of its length, for drawing only. */
export interface Band {
  readonly what: string;
  readonly says: string;
  readonly from: number;
  readonly to: number;
}

/** The source range and the published ones of one protocol, on one scale from zero. */
export interface Comparison {
  readonly title: string;
  readonly bands: readonly Band[];
  /** Published protocols that have doses, but none at the weight of the order: a sentence each. */
  readonly gaps: readonly Text[];
  /** The order that is on the Dose view, where it is of this protocol. */
  readonly ordered: { readonly at: number; readonly says: string } | undefined;
}

/** A protocol → its picture; with an order of it, at its measured weight and with its dose there. */
export function comparison(
  protocol: Protocol,
  order: Order | undefined,
  { published }: Library,
): Comparison {
  const mine = order?.protocol.id === protocol.id ? order : undefined;
  const measured = mine && onMeasuredWeight(mine);
  const low = exactly<Unit>(protocol.documented.value.low);
  const high = exactly<Unit>(protocol.documented.value.high);
  const beside = mine && besidePublished(mine, published);
  const ranges = beside
    ? byVerdict(beside)
    : publishedFor(protocol, undefined, published).map((range) => ({ range, stands: '' }));
  const ends: Quantity<Unit>[] = [
    exactly(protocol.ceiling.at),
    ...ranges.map(({ range }) => range.high),
    ...(measured ? [measured.dose] : []),
  ];
  const end = ends.reduce((a, b) => (isMore(b, a) ? b : a));
  const at = (place: Quantity<Unit>) => along(place, end);
  return {
    title: measured ? `${protocol.name}, at ${shown(measured.weight)}, actual` : protocol.name,
    bands: [
      { what: 'Source range', says: shownRange({ low, high }), from: at(low), to: at(high) },
      ...ranges.map(({ range: { by, doses, ...range }, stands }) => ({
        what: `${by.publisher} (${by.for})`,
        says: `${dosesShown(doses)}${stands}`,
        from: at(range.low),
        to: at(range.high),
      })),
    ],
    gaps: measured && beside ? beside.silent.map((each) => silentSaid(each, measured.weight)) : [],
    ordered:
      mine && measured
        ? {
            at: at(measured.dose),
            says: `${shownBeside(measured.dose, ...ranges.flatMap(({ range }) => [range.low, range.high]))}${onActual(mine)}`,
          }
        : undefined,
  };
}

/** The exceeded first, each with how the order stands to it. */
function byVerdict({ above, inside, below }: BesidePublished) {
  const standing = (ranges: readonly PublishedRange[], stands: string) =>
    ranges.map((range) => ({ range, stands }));
  return [
    ...standing(above, '; the order is above it'),
    ...standing(inside, '; the order is inside it'),
    ...standing(below, '; the order is below it'),
  ];
}
