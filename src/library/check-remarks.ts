import { quantity } from '../dosing/quantity';
import { shown, shownDose } from './amounts';
import { jumps, tenfold } from './dose-table';
import type { OpenProtocol } from './schema-protocol';

/** Where ten times the start is tried. */
const TRIED = ['50', '70', '100'];

/** What a person should look at in a protocol that passed: slips that nothing stops, jumps, silence on monitoring. */
export function checkRemarks(protocol: OpenProtocol): string[] {
  return [
    ...TRIED.map((kg) => tenfoldText(protocol, kg)),
    ...jumps(protocol).map(
      ({ at, from, to }) =>
        `The maximum jumps at ${shown(at)} kg, from ${shown(from.value)} to ${shown(to.value)} ${to.unit}.`,
    ),
    ...(protocol.monitoring ? [] : ['No monitoring is stated.']),
  ];
}

function tenfoldText(protocol: OpenProtocol, kg: string): string {
  const tried = tenfold(protocol, quantity(kg, 'kg'));
  if (!tried) return `Ten times the start at ${kg} kg: no start and no low end.`;
  const { says } = tried.judged;
  const outcome = says === 'stop' ? 'stopped' : says === 'caution' ? 'cautioned' : 'silent';
  return `Ten times the start at ${kg} kg, ${shownDose(tried.dose)}: ${outcome}.`;
}
