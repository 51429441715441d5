import type { Library } from './library';
import type { BodyJson, OrderJson, PreparationJson } from './order-json';
import type { Protocol } from './protocol';
import type { Quantity } from './quantity';
import {
  absentAt,
  doseAt,
  dosesPerDayAt,
  ifThere,
  preparationAt,
  protocolAt,
  titrationStepAt,
  weightsAt,
} from './read-entries';
import type { Reading } from './reading';
import { fieldsOf, type Place, quantityAt, refuse, yesOrNoAt } from './refusal';
import { DELIVERIES, type DosingUnit, type Setting } from './units';

/** What a second person reads from chart, label and pump or syringe; figures as those of an order. */
export interface ReadingJson {
  readonly protocol: string;
  /** The measured weight, in kg. */
  readonly weight: string;
  readonly body?: BodyJson;
  readonly preparation: PreparationJson;
  /** What the pump shows, in mL/h, or the syringe holds, in mL: no more decimals than the step has. */
  readonly set: string;
  readonly step: string;
  /** Infusions only, and asked of every one of them: whether it runs. */
  readonly running?: boolean;
  /** Infusions only: the rate before the last change, in mL/h. */
  readonly before?: string;
  /** The ordered dose; without it nothing is compared. */
  readonly dose?: OrderJson['dose'];
  /** Divided doses only. */
  readonly dosesPerDay?: string;
  /** Of an order that came by another way than the checker’s own eyes: its kg, its mg/kg/h. */
  readonly orderedWeight?: string;
  readonly titrationStep?: string;
}

const READING = [
  'protocol',
  'weight',
  'body',
  'preparation',
  'set',
  'step',
  'running',
  'before',
  'dose',
  'dosesPerDay',
  'orderedWeight',
  'titrationStep',
] as const;
type At = (name: (typeof READING)[number]) => Place;

/** A reading as JSON → in exact quantities; nothing where its place has taken down what is wrong. */
export function readingAt(place: Place, library: Library): Reading | undefined {
  const at = fieldsOf(place, READING);
  if (!at) return undefined;
  const protocol = protocolAt(at('protocol'), library);
  const weights = weightsAt(at('weight'), at('body'), library);
  const preparation = preparationAt(at('preparation'), library);
  const orderedWeight = ifThere(at('orderedWeight'), (there) => quantityAt(there, 'kg'));
  const shared = weights &&
    preparation && {
      weight: weights.weight,
      preparation,
      ...(weights.body ? { body: weights.body } : {}),
      ...(orderedWeight ? { orderedWeight } : {}),
    };
  const reading = protocol && readingUnder(protocol, shared, at, library);
  return place.refusals.length === 0 ? reading : undefined;
}

type Shared = Pick<Reading, 'weight' | 'preparation' | 'body' | 'orderedWeight'>;

function readingUnder(
  protocol: Protocol,
  shared: Shared | undefined,
  at: At,
  library: Library,
): Reading | undefined {
  const { delivery } = protocol;
  const { setting } = DELIVERIES[delivery];
  const keyed = keyedAt(at, setting);
  const isInfusion = delivery === 'infusion';
  const running = isInfusion ? yesOrNoAt(at('running')) : absentAt(at('running'));
  const before = isInfusion
    ? ifThere(at('before'), (there) => quantityAt(there, 'mL/h'))
    : absentAt(at('before'));
  const dose = ifThere(at('dose'), (there) => doseAt<DosingUnit>(there, protocol));
  const dosesPerDay = dosesPerDayAt(at('dosesPerDay'), protocol);
  const titrationStep = titrationStepAt(at('titrationStep'), protocol, dose, library);
  if (!shared || !keyed) return undefined;
  return {
    ...shared,
    ...{ delivery, protocol },
    ...keyed,
    ...(running === undefined ? {} : { running }),
    ...(before ? { before } : {}),
    ...(dose ? { dose } : {}),
    ...(dosesPerDay ? { dosesPerDay } : {}),
    ...(titrationStep ? { titrationStep } : {}),
  };
}

/** What is set and the step it is set in; a figure that the step cannot show is a misreading. */
function keyedAt<U extends Setting>(
  at: At,
  unit: U,
): { readonly set: Quantity<U>; readonly step: Quantity<U> } | undefined {
  const set = quantityAt(at('set'), unit);
  const step = quantityAt(at('step'), unit);
  if (!set || !step) return undefined;
  const shown = `${step.value}`;
  const isFiner = decimalsOf(`${at('set').json}`) > decimalsOf(shown);
  return isFiner ? refuse(at('set'), { why: 'finer than step', step: shown }) : { set, step };
}

function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
