import { coverageFaults } from './coverage';
import { amongUnread, type Fault, under } from './fault';
import { fenceFaults } from './fences';
import { adjustmentFaults, orderFaults } from './limit-order';
import { appliesToIn } from './schema-band';
import { entriesAt, type PlacedProtocol, readBands, valueAt } from './shape-parts';
import { bandFaults } from './unit-rules';

/** Of protocols that cannot be read whole, what the bands that can be show by themselves: all is said at once. */
export function unreadFaults(json: unknown, read: readonly PlacedProtocol[]): Fault[] {
  return entriesAt(json, 'protocols').flatMap((protocol, at) =>
    read.some((each) => each.at === at)
      ? []
      : under(['protocols', at], [...weightFaults(protocol), ...limitFaults(protocol)]),
  );
}

/** Weights in no band or in two, once those of every band are written. */
function weightFaults(protocol: unknown): Fault[] {
  const all = entriesAt(protocol, 'bands');
  const bands = all.flatMap((band) => {
    const appliesTo = appliesToIn(valueAt(band, ['appliesTo']));
    return appliesTo ? [{ appliesTo }] : [];
  });
  return all.length > 0 && bands.length === all.length ? coverageFaults(bands) : [];
}

/** Units, limits and adjustments of the bands that can be read. */
function limitFaults(protocol: unknown): Fault[] {
  const read = readBands(protocol);
  if (!read) return [];
  const { given, positions } = read;
  const units = bandFaults(given);
  const found = [
    ...units,
    ...orderFaults(given),
    ...adjustmentFaults(given),
    // What a wrong unit would make of the figures is left until it is right.
    ...(units.length > 0 ? [] : fenceFaults(given)),
  ];
  return amongUnread('bands', positions, found);
}
