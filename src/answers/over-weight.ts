import type { Library } from '../dosing/library';
import { overWeight } from '../dosing/over-weight';
import { weightChart } from '../dosing/weight-chart';
import { type OverWeightSaid, overWeightSaid } from '../wording/over-weight';

/** The limits in use → each protocol drawn over weight, and the same in words. */
export function limitsOverWeight(library: Library): OverWeightSaid[] {
  return library.protocols.map((protocol) => {
    const bands = overWeight(protocol, library.bounds);
    return overWeightSaid(protocol, bands, weightChart(bands), library);
  });
}
