import { quantity } from '../dosing/quantity';
import { type DosingUnit, isPerKilogram } from '../dosing/units';
import { doseOf, inUnitAt, shown } from './amounts';
import { extremesOf } from './band-weights';
import type { Fault } from './fault';
import { type HeldBand, heldBands, maximumAt } from './held-band';
import type { OpenProtocol } from './schema-protocol';

/** Steps of a titration that no dose could take: above every maximum, or more than is left above the start. */
export function titrationFaults(protocol: OpenProtocol): Fault[] {
  const { titration, delivery } = protocol;
  const bands = heldBands(protocol).filter(({ adjustment }) => adjustment === undefined);
  const roomIn = (band: HeldBand, unit: DosingUnit, from: 'nothing' | 'start') => {
    // The weight at which a band allows the most in this unit.
    const { lightest, heaviest } = extremesOf(band.appliesTo);
    const weight = isPerKilogram(unit) ? lightest : heaviest;
    const max = maximumAt(band, delivery, weight);
    const { initial } = band.limits;
    if (!max || (from === 'start' && !initial)) return undefined;
    const top = inUnitAt(delivery, max.perKg, weight, unit).value;
    const start = initial && inUnitAt(delivery, quantity(initial, band.unit), weight, unit).value;
    return from === 'start' && start ? top.sub(start) : top;
  };
  const steps = (titration?.steps ?? []).flatMap((step, at): Fault[] => {
    const { value, unit } = doseOf(step);
    const rooms = bands.map((band) => roomIn(band, unit, 'nothing'));
    if (!rooms.every((room) => room && value.gt(room))) return [];
    const sentence = `The titration step ${shown(value)} ${step.unit} is above the maximum of every band.`;
    return [{ rule: 'order', at: ['titration', 'steps', at], sentence, remedy: 'Lower it.' }];
  });
  const by = titration?.by;
  if (!by) return steps;
  const { value, unit } = doseOf(by);
  const short = bands.flatMap((band) => {
    const room = roomIn(band, unit, 'start') ?? roomIn(band, unit, 'nothing');
    // A start above the maximum is told as what it is.
    return room?.gte(0) && value.gt(room) ? [{ band, room }] : [];
  });
  // One step, one word: the band that has the least room.
  const [least] = short.sort((a, b) => a.room.compare(b.room));
  if (!least) return steps;
  const { band, room } = least;
  const sentence = `A step of ${shown(value)} ${by.unit} is more than the ${shown(room)} ${by.unit} from the start to the maximum (${band.name}).`;
  const remedy = 'Lower the step, or look at its unit.';
  return [...steps, { rule: 'order', at: ['titration', 'by'], sentence, remedy }];
}
