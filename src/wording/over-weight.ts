import type { Limit } from '../dosing/cited';
import type { Library } from '../dosing/library';
import type { BandOverWeight, RangePiece } from '../dosing/over-weight';
import type { Protocol } from '../dosing/protocol';
import type { Quantity, Range, Unit } from '../dosing/quantity';
import type { DrawnBand, WeightChart } from '../dosing/weight-chart';
import { bandSaid } from './bands';
import { cite, citeLimit } from './citations';
import { OWN_BASES } from './fields';
import { aboutFigure, shown, shownRange, symbol } from './format';
import { limitShown } from './limit-figures';
import { hedged, type LimitRow, type LimitTable } from './limit-row';
import { rangeName } from './range';
import { capitalised } from './text';
import { NBSP } from './units';

/** A figure at an edge of the picture, in per cent along it. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** The limits of one protocol over weight: a picture, and the same in words with who says so. */
export interface OverWeightSaid {
  readonly title: string;
  /** Nothing where nobody is given anything. */
  readonly picture:
    | {
        readonly label: string;
        readonly bands: readonly DrawnBand[];
        readonly weights: readonly Mark[];
        readonly amounts: readonly Mark[];
      }
    | undefined;
  readonly table: LimitTable;
  /** On which weight the limits per kilogram count, where that is not the measured one. */
  readonly basis: string | undefined;
}

/** Above all the pictures. */
export const HOW_TO_READ =
  'Shaded: the range, or where none is stated all that is not stopped. Thick line: what stops a dose; where a cap holds, it bends. Dashed: for those whom an adjustment names. Pictures to look at: no dose is read off them.';

/** A protocol, its bands over weight and the picture of them → what the page shows; every figure with its place or its reason. */
export function overWeightSaid(
  protocol: Protocol,
  bands: readonly BandOverWeight[],
  chart: WeightChart | undefined,
  library: Library,
): OverWeightSaid {
  const basis = protocol.own?.weightBasis.value;
  return {
    title: protocol.name,
    picture: chart && {
      ...{
        label: `${protocol.name} over weight: the table below says the same`,
        bands: chart.bands,
      },
      weights: chart.weights.map(({ at, figure }) => ({ at, label: shown(figure, 1) })),
      amounts: chart.amounts.map(({ at, figure }) => ({ at, label: shown(figure, 1) })),
    },
    table: {
      title: `${protocol.name}, over weight`,
      rows: bands.flatMap((band) => bandRows(band, protocol, library)),
    },
    basis:
      basis === undefined || basis === 'measured'
        ? undefined
        : `Drawn on the weight itself; this protocol doses on ${OWN_BASES[basis]}.`,
  };
}

function bandRows(each: BandOverWeight, protocol: Protocol, library: Library): LimitRow[] {
  const { band, adjustment, excluded, stops, ranges } = each;
  const whom = [bandSaid(band), ...(adjustment === undefined ? [] : [adjustment])].join(', ');
  if (excluded) {
    const place = cite(excluded.citation, library);
    return [{ what: capitalised(whom), says: `nothing is given: ${excluded.value}`, place }];
  }
  const at = (weights: Range<'kg'>) => `${capitalised(whom)}, ${between(weights)}`;
  return [
    ...ranges
      .filter(({ range }) => range.from !== 'maximum')
      .map((piece) => rangeRow(at(piece.weights), piece, protocol, library)),
    ...stops.map(({ weights, ceiling, stop }) => ({
      what: `${at(weights)}, stop above`,
      says: comesTo(
        hedged(limitShown(ceiling.limit.at), ceiling.limit),
        ceiling.limit.at.unit,
        stop,
      ),
      place:
        ceiling.by === 'source range' && protocol.documented
          ? cite(protocol.documented.citation, library)
          : citeLimit(ceiling.limit, library),
    })),
  ];
}

function rangeRow(
  weights: string,
  { range, low, high }: RangePiece,
  { documented, own }: Protocol,
  library: Library,
): LimitRow {
  const ends: readonly (Limit<Unit> | undefined)[] = [own?.softMin, own?.softMax];
  const places = documented
    ? [cite(documented.citation, library)]
    : ends.flatMap((end) => (end ? [citeLimit(end, library)] : []));
  const says =
    range.low && range.low.unit !== range.high.unit
      ? `${shown(range.low)} to ${shown(range.high)}`
      : shownRange<Unit>({ low: range.low, high: range.high });
  return {
    what: `${weights}, ${range.from === 'range' ? rangeName(library) : range.from}`,
    says: comesTo(documented ? hedged(says, documented) : says, range.high.unit, {
      low: low?.low ?? high.low,
      high: high.high,
    }),
    place: [...new Set(places)].join('; '),
  };
}

/** "0.35 mg/kg/h: 10.5 to 25 mg/h": a limit, and what it comes to from the lightest to the heaviest. */
function comesTo(says: string, unit: Unit, ends: Range<Unit>): string {
  return unit === ends.low.unit ? says : `${says}: ${shownRange(ends)}`;
}

/** "30 to about 71.4 kg" */
function between({ low, high }: Range<'kg'>): string {
  const end = ({ value }: Quantity<'kg'>) => aboutFigure(value, 1);
  return `${end(low)} to ${end(high)} ${symbol('kg')}`.replaceAll(' ', NBSP);
}
