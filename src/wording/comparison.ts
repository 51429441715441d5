import type { ComparedRanges } from '../dosing/comparison';
import { shown, shownBeside } from './format';
import { rangeShown } from './limit-figures';
import { dosesShown, onActual, silentSaid } from './published-line';
import type { Text } from './text';

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

/** One protocol on its scale, with an order of it if there is one → its picture. */
export function comparisonSaid({
  protocol,
  source,
  published,
  ordered,
}: ComparedRanges): Comparison {
  const { name, documented } = protocol;
  const edges = published.flatMap(({ range }) => [range.low, range.high]);
  return {
    title: ordered ? `${name}, at ${shown(ordered.weight)}, actual` : name,
    bands: [
      { what: 'Source range', says: rangeShown(documented.value), ...source },
      ...published.map(({ range: { by, doses }, stands, from, to }) => ({
        what: `${by.publisher} (${by.for})`,
        says: `${dosesShown(doses)}${stands ? `; the order is ${stands} it` : ''}`,
        from,
        to,
      })),
    ],
    gaps: ordered ? ordered.silent.map((each) => silentSaid(each, ordered.weight)) : [],
    ordered: ordered && {
      at: ordered.at,
      says: `${shownBeside(ordered.dose, ...edges)}${onActual(ordered)}`,
    },
  };
}
