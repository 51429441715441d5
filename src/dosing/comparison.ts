import type { Library } from './library';
import type { Order } from './order';
import type { SourcedProtocol } from './protocol';
import {
  type BesidePublished,
  besidePublished,
  type PublishedRange,
  publishedFor,
  type Stands,
} from './published-ranges';
import { exactly, isMore, type Quantity } from './quantity';
import { along } from './range-line';
import type { PerKg } from './units';

/** Where a range begins and ends on the scale, in per cent of its length; for drawing only. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** A published range on the scale, and how the order stands to it, where there is one. */
export interface PublishedBand extends Band {
  readonly range: PublishedRange;
  readonly stands: Stands | undefined;
}

/** The source range and the published ones of one protocol, on one scale from zero to the highest of all. */
export interface ComparedRanges {
  readonly protocol: SourcedProtocol;
  readonly source: Band;
  readonly published: readonly PublishedBand[];
  /** The order on the scale, where it is of this protocol. */
  readonly ordered: (BesidePublished & { readonly at: number }) | undefined;
}

/** A protocol → its scale; with an order of it, at its measured weight and with its dose there. */
export function compared(
  protocol: SourcedProtocol,
  order: Order | undefined,
  { published }: Library,
): ComparedRanges {
  const beside = order?.protocol.id === protocol.id ? besidePublished(order, published) : undefined;
  const ranges = beside
    ? standingOf(beside)
    : publishedFor(protocol, undefined, published).map((range) => ({ range, stands: undefined }));
  const ends: Quantity<PerKg>[] = [
    ...ranges.map(({ range }) => range.high),
    ...(beside ? [beside.dose] : []),
  ];
  const end = ends.reduce((a, b) => (isMore(b, a) ? b : a), exactly<PerKg>(protocol.ceiling.at));
  const band = (low: Quantity<PerKg>, high: Quantity<PerKg>) => {
    return { from: along(low, end), to: along(high, end) };
  };
  const { low, high } = protocol.documented.value;
  return {
    protocol,
    source: band(exactly<PerKg>(low), exactly<PerKg>(high)),
    published: ranges.map((each) => ({ ...each, ...band(each.range.low, each.range.high) })),
    ordered: beside && { ...beside, at: along(beside.dose, end) },
  };
}

/** The exceeded first. */
function standingOf(beside: BesidePublished) {
  return (['above', 'inside', 'below'] as const).flatMap((stands) =>
    beside[stands].map((range) => ({ range, stands })),
  );
}
