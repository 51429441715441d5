import type { Fraction } from 'fraction.js';
import type { Use } from '../dosing/bounds';
import { amount } from '../dosing/dose-by-weight';
import { deliveredAmount, setting, strength } from '../dosing/formulas';
import { exactly, type Quantity, quantity } from '../dosing/quantity';
import { downToStep, toStep } from '../dosing/rounding';
import { holdPumpRate, holdStep, holdStrength } from '../dosing/tool-limits';
import { type Amount, DELIVERIES, type DosingUnit, type Setting } from '../dosing/units';
import { exact } from './amounts';
import { BOUNDS } from './bundled/bounds';
import { type ExampleWeight, type Says, severities } from './example-weight';
import { fencesFor } from './fences';
import type { HeldBand } from './held-band';
import type { OpenProtocol } from './schema-protocol';

/** What an order is made from, and the finest that it can be set to. */
export interface Made {
  readonly drug: Quantity<'mg'>;
  readonly volume: Quantity<'mL'>;
  readonly step: string;
  /** Whose bounds its strength is held by, and what a protocol’s own limits say of it. */
  readonly use: Use;
  readonly says: readonly Says[];
}

/** One order under a library’s protocol: how grave the gravest finding is, and what it comes to. */
export interface Judged {
  readonly says: Says;
  readonly amount: Quantity<Amount>;
  readonly setting: Quantity<Setting> | undefined;
}

const GRAVITY: readonly Says[] = ['nothing', 'note', 'caution', 'stop'];

/** The gravest of all. */
function gravest(says: readonly Says[]): Says {
  return says.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'nothing');
}

/** A figure that may not be passed, as an amount at one order, and how grave it is to pass it. */
interface Edge {
  readonly side: 'above' | 'below';
  readonly at: Fraction;
  readonly says: Says;
  /** Of what is ordered only: rounding alone raises no note at the low end, and is no other start. */
  readonly isOrderedOnly?: true;
}

/** Every edge of a band, its cap and the tool’s fences, as amounts: on the weight that is dosed on, the hard ones on the measured one too. */
function edgesAt(protocol: OpenProtocol, band: HeldBand, weight: ExampleWeight): Edge[] {
  const { delivery } = protocol;
  const { limits, cap, unit } = band;
  const { ceiling, flatCeiling } = fencesFor(protocol);
  const at = (limit: Quantity<DosingUnit>, on: Quantity<'kg'>) => amount(delivery, limit, on).value;
  const edge = (
    name: keyof typeof limits,
    side: Edge['side'],
    says: Says,
    isOrderedOnly?: true,
  ) => {
    const limit = limits[name];
    const on = says === 'stop' ? [weight.dosedOn, weight.measured] : [weight.dosedOn];
    return limit
      ? on.map((each): Edge => {
          return {
            ...{ side, says, at: at(quantity(limit, unit), each) },
            ...(isOrderedOnly ? { isOrderedOnly } : {}),
          };
        })
      : [];
  };
  const stops = [weight.dosedOn, weight.measured].flatMap((on): Edge[] => {
    const flat = flatCeiling && exactly(flatCeiling.at).value.div(DELIVERIES[delivery].hours);
    const high = band.isReference && limits.high && at(quantity(limits.high, unit), on);
    // Under the built-in limits alone the end of the range stops where these lie below it.
    const held = (stop: Fraction) => (high?.gt(stop) ? high : stop);
    return [
      { side: 'above', says: 'stop', at: at(exactly(ceiling.at), on) },
      ...(flat ? [{ side: 'above', says: 'stop', at: held(flat) } as const] : []),
      ...(cap ? [{ side: 'above', says: 'stop', at: held(at(cap, on)) } as const] : []),
    ];
  });
  return [
    ...edge('hardMin', 'below', 'stop'),
    ...edge('softMin', 'below', 'caution', true),
    ...edge('low', 'below', 'note', true),
    ...edge('initial', 'above', 'note', true),
    ...edge('high', 'above', 'caution'),
    ...edge('softMax', 'above', 'caution'),
    ...edge('hardMax', 'above', 'stop'),
    ...stops,
    ...dayEdges(protocol),
  ];
}

/** The typical day shared among the fewest and the most doses: a note, beside whatever a dose above the range says. */
function dayEdges({ typicalPerDay, dosesPerDay }: OpenProtocol): Edge[] {
  if (!typicalPerDay || !dosesPerDay) return [];
  const day = exact(typicalPerDay.figure);
  return dosesPerDay.map((often) => ({ side: 'above', says: 'note', at: day.div(often) }));
}

function passes(value: Fraction, { side, at }: Edge): boolean {
  return side === 'above' ? value.gt(at) : value.lt(at);
}

/** An order in a band at a weight → the gravest finding, its amount, and its setting where it is made from something. */
export function judge(
  protocol: OpenProtocol,
  band: HeldBand,
  weight: ExampleWeight,
  dose: Quantity<DosingUnit>,
  made: Made | undefined,
): Judged {
  const { delivery } = protocol;
  const ordered = amount(delivery, dose, weight.dosedOn);
  const edges = edgesAt(protocol, band, weight);
  const given = made && giveAt(protocol, ordered, made, edges);
  const says = [
    ...weight.says,
    ...edges.flatMap((edge) => (passes(ordered.value, edge) ? [edge.says] : [])),
    ...(given?.says ?? []),
  ];
  return { says: gravest(says), amount: ordered, setting: given?.set };
}

/** What is set at the step; rounded down where up would pass an edge that the order keeps; and what is said of it. */
function giveAt(
  protocol: OpenProtocol,
  ordered: Quantity<Amount>,
  { drug, volume, step: figure, use, says }: Made,
  edges: readonly Edge[],
) {
  const { delivery } = protocol;
  const { setting: unit } = DELIVERIES[delivery];
  const ofMade = strength(drug, volume);
  const step = quantity(figure, unit);
  const exactSetting = setting(delivery, ordered, ofMade);
  const nearest = toStep(exactSetting, step);
  const up = deliveredAmount(delivery, nearest, ofMade);
  const isCrossed = edges.some(
    (edge) =>
      edge.side === 'above' &&
      !edge.isOrderedOnly &&
      !passes(ordered.value, edge) &&
      passes(up.value, edge),
  );
  const set = isCrossed ? downToStep(exactSetting, step) : nearest;
  const delivered = deliveredAmount(delivery, set, ofMade);
  const held = edges.filter(({ isOrderedOnly }) => !isOrderedOnly);
  const isRate = (each: Quantity<Setting>): each is Quantity<'mL/h'> => each.unit === 'mL/h';
  const all: Says[] = [
    ...says,
    ...severities(holdStrength(ofMade, use, BOUNDS)),
    ...held.flatMap((edge) => (passes(delivered.value, edge) ? [edge.says] : [])),
    ...severities(holdStep(set, step, { delivered, ordered, edges: [] }, BOUNDS)),
    ...(isRate(set) && isRate(step) ? severities(holdPumpRate(set, step, BOUNDS)) : []),
    ...(isCrossed ? (['note'] as const) : []),
  ];
  return { set, says: all };
}
