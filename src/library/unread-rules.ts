import * as z from 'zod/mini';
import { coverageFaults } from './coverage';
import { amongUnread, type Fault, under } from './fault';
import { fenceFaults } from './fences';
import { adjustmentFaults, orderFaults } from './limit-order';
import { entriesAt, type PlacedProtocol, valueAt } from './parts';
import { appliesToIn, OPEN_BAND } from './schema-band';
import { OPEN_PROTOCOL } from './schema-protocol';
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

const KEYS = ['route', 'delivery', 'orderedIn'] as const;
const GIVEN = z.pick(OPEN_PROTOCOL, { route: true, delivery: true, orderedIn: true });

/** Units, limits and adjustments of the bands that can be read. */
function limitFaults(protocol: unknown): Fault[] {
  const written = Object.fromEntries(KEYS.map((key) => [key, valueAt(protocol, [key])]));
  const given = z.safeParse(GIVEN, written).data;
  if (!given) return [];
  const read = entriesAt(protocol, 'bands').flatMap((each, index) => {
    const band = z.safeParse(OPEN_BAND, each).data;
    return band ? [{ band, index }] : [];
  });
  const framed = { ...given, bands: read.map(({ band }) => band) };
  const units = bandFaults(framed);
  const found = [
    ...units,
    ...orderFaults(framed),
    ...adjustmentFaults(framed),
    // What a wrong unit would make of the figures is left until it is right.
    ...(units.length > 0 ? [] : fenceFaults(framed)),
  ];
  const positions = read.map(({ index }) => index);
  return amongUnread('bands', positions, found);
}
