import type { Library } from '../dosing/library';
import { type BandOverWeight, overWeight } from '../dosing/over-weight';
import type { Protocol } from '../dosing/protocol';
import { weightChart } from '../dosing/weight-chart';
import { type OverWeightSaid, overWeightSaid } from '../wording/over-weight';

/** The limits in use → each protocol drawn over weight, and the same in words. */
export function limitsOverWeight(library: Library): OverWeightSaid[] {
  return library.protocols.map((protocol) => {
    const bands = overWeight(protocol, library.bounds);
    return overWeightSaid(protocol, bands, weightChart(bands), library);
  });
}

/** A protocol as it is and as it would be, both on one scale. */
export interface OverWeightBeside {
  /** Nothing where the protocol is new. */
  readonly before: OverWeightSaid | undefined;
  readonly after: OverWeightSaid;
}

/** Two libraries → the protocols of the second that are drawn otherwise than in the first, each beside what it was. */
export function overWeightBeside(before: Library, after: Library): OverWeightBeside[] {
  return after.protocols.flatMap((protocol): OverWeightBeside[] => {
    const old = before.protocols.find(({ id }) => id === protocol.id);
    const now = overWeight(protocol, after.bounds);
    const was = old && old.delivery === protocol.delivery ? overWeight(old, before.bounds) : [];
    // One picture of all bands has one scale; each library shows its own of them.
    const chart = weightChart([...was, ...now]);
    const drawn = (each: Protocol, bands: readonly BandOverWeight[], from: number, of: Library) => {
      const own = chart && {
        ...chart,
        bands: chart.bands.slice(from, from + bands.length),
      };
      return overWeightSaid(each, bands, own, of);
    };
    const said = drawn(protocol, now, was.length, after);
    if (!old || was.length === 0) return [{ before: undefined, after: said }];
    const wasSaid = drawn(old, was, 0, before);
    const isSame = JSON.stringify(wasSaid.picture) === JSON.stringify(said.picture);
    return isSame ? [] : [{ before: wasSaid, after: said }];
  });
}
