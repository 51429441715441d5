import type { BodyJson, OrderJson, PreparationJson } from './order-json';
import type { Library, Protocol, Volume } from './protocol';
import type { Reading } from './pump-check';
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
import { fieldsOf, type Place, quantityAt, refuse, yesOrNoAt } from './refusal';

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
  if (protocol.delivery !== 'infusion') {
    for (const name of ['running', 'before', 'titrationStep'] as const) absentAt(at(name));
  }
  if (protocol.delivery !== 'divided doses') absentAt(at('dosesPerDay'));
  switch (protocol.delivery) {
    case 'infusion': {
      const { unit } = protocol;
      const keyed = keyedAt(at, 'mL/h');
      const running = yesOrNoAt(at('running'));
      const before = ifThere(at('before'), (there) => quantityAt(there, 'mL/h'));
      const dose = ifThere(at('dose'), (there) => doseAt(there, unit));
      const titrationStep = titrationStepAt(at('titrationStep'), library);
      if (!shared || !keyed || running === undefined) return undefined;
      return {
        ...shared,
        ...{ unit, protocol, running },
        ...keyed,
        ...(before ? { before } : {}),
        ...(dose ? { dose } : {}),
        ...(titrationStep ? { titrationStep } : {}),
      };
    }
    case 'single dose': {
      const { unit } = protocol;
      const keyed = keyedAt(at, 'mL');
      const dose = ifThere(at('dose'), (there) => doseAt(there, unit));
      return shared && keyed && { ...shared, unit, protocol, ...keyed, ...(dose ? { dose } : {}) };
    }
    case 'divided doses': {
      const { unit } = protocol;
      const keyed = keyedAt(at, 'mL/dose');
      const dose = ifThere(at('dose'), (there) => doseAt(there, unit));
      const dosesPerDay = dosesPerDayAt(at('dosesPerDay'), protocol);
      if (!shared || !keyed) return undefined;
      return {
        ...shared,
        ...{ unit, protocol },
        ...keyed,
        ...(dose ? { dose } : {}),
        ...(dosesPerDay ? { dosesPerDay } : {}),
      };
    }
  }
}

/** What is set and the step it is set in; a figure that the step cannot show is a misreading. */
function keyedAt<U extends Volume>(
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
