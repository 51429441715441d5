import type { Library } from './library';
import type { BodyJson, OrderJson, PreparationJson } from './order-json';
import type { Preparation } from './preparation';
import type { Protocol } from './protocol';
import { type Quantity, quantity } from './quantity';
import { adjustmentAt } from './read-adjustment';
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
import { type ReadOverJson, readOverAt, steppedAt } from './read-over-reading';
import type { Reading } from './reading';
import { fieldsOf, type Place, quantityAt, yesOrNoAt } from './refusal';
import { DELIVERIES, type DosingUnit, type Setting } from './units';

/** What a second person reads from chart, label and pump or syringe; figures as those of an order. */
export interface ReadingJson {
  readonly protocol: string;
  /** The measured weight, in kg. */
  readonly weight: string;
  readonly body?: BodyJson;
  /** As in an order. */
  readonly adjustment?: string | null;
  readonly preparation: PreparationJson;
  /**
   * What the pump shows, in mL/h, or the syringe holds, in mL: no more decimals than the step has. Left out of
   * a single dose on a pump without a volume limit, which gives all that its container holds.
   */
  readonly set?: string;
  readonly step: string;
  /** Single doses only: the minutes of the chart, if it says any; of a pump the rate that it shows. */
  readonly over?: ReadOverJson;
  /** Asked of every infusion, and of a single dose on a pump; of nothing else: whether it runs. */
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
  'adjustment',
  'preparation',
  'set',
  'step',
  'over',
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
  const adjustment = adjustmentAt(at('adjustment'), protocol, weights, true);
  const preparation = preparationAt(at('preparation'), library);
  const orderedWeight = ifThere(at('orderedWeight'), (there) => quantityAt(there, 'kg'));
  const shared = weights &&
    preparation && {
      weight: weights.weight,
      preparation,
      ...(weights.body ? { body: weights.body } : {}),
      ...(adjustment ? { adjustment } : {}),
      ...(orderedWeight ? { orderedWeight } : {}),
    };
  const reading = protocol && readingUnder(protocol, shared, at, library);
  return place.refusals.length === 0 ? reading : undefined;
}

type Shared = Pick<Reading, 'weight' | 'preparation' | 'body' | 'adjustment' | 'orderedWeight'>;

function readingUnder(
  protocol: Protocol,
  shared: Shared | undefined,
  at: At,
  library: Library,
): Reading | undefined {
  const { delivery } = protocol;
  const { setting } = DELIVERIES[delivery];
  const over = readOverAt(at('over'), protocol);
  const isOnPump = over?.by === 'pump';
  const keyed =
    isOnPump && !over.isLimited
      ? unlimitedAt(at, shared?.preparation, setting)
      : keyedAt(at, setting);
  const isInfusion = delivery === 'infusion';
  const running = isInfusion || isOnPump ? yesOrNoAt(at('running')) : absentAt(at('running'));
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
    ...(over ? { over } : {}),
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
  return set && step && steppedAt(at('set'), set, step);
}

/** All that the container holds, where no limit is set; then no other volume is. */
function unlimitedAt<U extends Setting>(
  at: At,
  preparation: Preparation | undefined,
  unit: U,
): { readonly set: Quantity<U>; readonly step: Quantity<U> } | undefined {
  absentAt(at('set'));
  const step = quantityAt(at('step'), unit);
  return preparation && step && { set: quantity(preparation.volume.value, unit), step };
}
