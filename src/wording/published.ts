import type { Order } from '../dosing/plan';
import type { Protocol, PublishedDoses } from '../dosing/protocol';
import {
  differingFrom,
  onMeasuredWeight,
  type PublishedRange,
  publishedFor,
} from '../dosing/published';
import { exactly, isMore, type Quantity, type Unit } from '../dosing/quantity';
import { PUBLISHED } from '../protocols/published';
import { shown, shownRange } from './format';
import { along } from './range-bar';
import type { Text } from './text';

/** "up to 0.35 mg/kg", "0.05 to 0.5 mg/kg/h", "0.35 mg/kg/h, at most 25 mg/h" */
function dosesShown({ low, high, atMost }: PublishedDoses): string {
  const to = exactly<Unit>(high);
  const range = low ? shownRange({ low: exactly<Unit>(low), high: to }) : `up to ${shown(to)}`;
  return atMost ? `${range}, at most ${shown(exactly(atMost))}` : range;
}

/** Said only where the dose is ordered on another weight. */
function onActual({ dosedOn }: Order): string {
  return dosedOn ? ' on actual weight' : '';
}

/** One line for a sheet: where published protocols differ from the source range at this dose. */
export function publishedLine(order: Order): Text {
  const { documented, ranges } = differingFrom(order, PUBLISHED);
  if (ranges.length === 0) return [];
  const each = ranges.map(({ by, doses }, at) => [
    { text: `${at === 0 ? '' : '; '}${by.publisher}, `, kept: false },
    { text: dosesShown(doses), kept: true },
  ]);
  return [
    {
      text: `Published, not limits: this dose${onActual(order)} is ${documented ? 'outside' : 'inside'} `,
      kept: false,
    },
    ...each.flat(),
    { text: '.', kept: false },
  ];
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
  /** The order that is on the Dose view, where it is of this protocol. */
  readonly ordered: { readonly at: number; readonly says: string } | undefined;
}

/** A protocol → its picture; with an order of it, at its measured weight and with its dose there. */
export function comparison(protocol: Protocol, order: Order | undefined): Comparison {
  const mine = order?.protocol.id === protocol.id ? order : undefined;
  const measured = mine && onMeasuredWeight(mine);
  const low = exactly<Unit>(protocol.documented.value.low);
  const high = exactly<Unit>(protocol.documented.value.high);
  const ranges: readonly PublishedRange[] = publishedFor(protocol, measured?.weight, PUBLISHED);
  const ends: Quantity<Unit>[] = [
    exactly(protocol.ceiling.at),
    ...ranges.map((range) => range.high),
  ];
  const end = ends.reduce((a, b) => (isMore(b, a) ? b : a));
  const at = (place: Quantity<Unit>) => along(place, end);
  return {
    title: measured ? `${protocol.name}, at ${shown(measured.weight)}, actual` : protocol.name,
    bands: [
      { what: 'Source range', says: shownRange({ low, high }), from: at(low), to: at(high) },
      ...ranges.map(({ by, doses, ...range }) => ({
        what: by.publisher,
        says: dosesShown(doses),
        from: at(range.low),
        to: at(range.high),
      })),
    ],
    ordered:
      mine && measured
        ? { at: at(measured.dose), says: `${shown(measured.dose)}${onActual(mine)}` }
        : undefined,
  };
}
