import type { Library } from './library';
import { overflows, type Preparation } from './preparation';
import type { Protocol } from './protocol';
import { exactly, type Quantity } from './quantity';
import { absentAt, ifThere, vialAt } from './read-entries';
import { atMost, fieldsOf, type Place, refuse, wordAt } from './refusal';
import type { DosingUnit, Setting } from './units';
import { bagFor, isBagFromRate, isOnStep } from './wanted-bag';

/** What a bag is worked out from, beside its rate and hours. */
interface Ordered {
  readonly protocol: Protocol;
  readonly weight: Quantity<'kg'> | undefined;
  readonly dose: Quantity<DosingUnit> | undefined;
  readonly step: Quantity<Setting> | undefined;
}

/** Whether a preparation is to be worked out from a wanted rate. */
export function isWanted({ json }: Place): boolean {
  return typeof json === 'object' && json !== null && ('wantedRate' in json || 'hours' in json);
}

/** A wanted mL/h and hours, of an order → the bag; nothing where its place has taken down what is wrong. */
export function bagAt(place: Place, ordered: Ordered, library: Library): Preparation | undefined {
  const at = fieldsOf(place, ['wantedRate', 'hours', 'mixing', 'drug', 'volume']);
  if (!at) return undefined;
  if (!isBagFromRate(ordered.protocol)) {
    for (const wanted of [at('wantedRate'), at('hours')]) absentAt(wanted);
    return undefined;
  }
  for (const named of [at('drug'), at('volume')]) {
    if (named.json !== undefined) refuse(named, { why: 'beside a wanted rate' });
  }
  const { dose, weight, step } = ordered;
  const rate = atMost(at('wantedRate'), exactly(library.bounds.fastestPump.at));
  const hours = atMost(at('hours'), exactly(library.bounds.longestBag.at));
  const vial = ifThere(at('mixing'), (there) => vialIn(there, library));
  if (rate && step?.unit === 'mL/h' && !isOnStep(rate, { value: step.value, unit: step.unit })) {
    refuse(at('wantedRate'), { why: 'finer than step', step: `${step.value}` });
  }
  if (!rate || !hours || !dose || !weight) return undefined;
  const bag = bagFor({ dose, weight }, { rate, hours }, vial);
  return bag && overflows(bag) ? refuse(at('mixing'), { why: 'overflows' }) : bag;
}

/** The vial of a bag that is made up to its volume: the only way for one whose volume is fixed. */
function vialIn(place: Place, library: Library) {
  const at = fieldsOf(place, ['vial', 'way']);
  if (!at) return undefined;
  const vial = vialAt(at('vial'), library);
  return wordAt(at('way'), ['made up to']) && vial;
}
