import type { GivenBody } from './body-weight';
import type { Library } from './library';
import type { Order } from './order';
import type { Protocol } from './protocol';
import { adjustmentAt } from './read-adjustment';
import { bagAt, isWanted } from './read-bag';
import {
  doseAt,
  dosesPerDayAt,
  ifThere,
  preparationAt,
  protocolAt,
  titrationStepAt,
  type Weights,
  weightsAt,
} from './read-entries';
import { overAt } from './read-over';
import { fieldsOf, type Place, quantityAt } from './refusal';
import { DELIVERIES, type DosingUnit } from './units';

const ORDER = [
  'protocol',
  'weight',
  'body',
  'adjustment',
  'dose',
  'dosesPerDay',
  'preparation',
  'step',
  'over',
  'titrationStep',
] as const;
type At = (name: (typeof ORDER)[number]) => Place;

/** An order, and the body that it was given with. */
export interface ReadOrder {
  readonly order: Order;
  readonly body: GivenBody | undefined;
}

/** An order as JSON → in exact quantities; nothing where its place has taken down what is wrong. */
export function orderAt(place: Place, library: Library): ReadOrder | undefined {
  const at = fieldsOf(place, ORDER);
  if (!at) return undefined;
  const protocol = protocolAt(at('protocol'), library);
  const weights = weightsAt(at('weight'), at('body'), library);
  const adjustment = adjustmentAt(at('adjustment'), protocol, weights, true);
  const shared = weights && { ...sharedBy(weights), ...(adjustment ? { adjustment } : {}) };
  const order = protocol && orderUnder(protocol, shared, at, library);
  return order && place.refusals.length === 0 ? { order, body: weights?.body } : undefined;
}

type Shared = Pick<Order, 'weight' | 'dosedOn' | 'adjustment'>;

/** The actual weight is dosed on unless another was chosen. */
function sharedBy({ weight, body }: Weights): Pick<Order, 'weight' | 'dosedOn'> {
  return {
    weight,
    ...(body && body.basis !== 'actual' ? { dosedOn: { basis: body.basis, body: body.body } } : {}),
  };
}

/** The dose and the step in the protocol’s own units, and what only some protocols have. */
function orderUnder(
  protocol: Protocol,
  shared: Shared | undefined,
  at: At,
  library: Library,
): Order | undefined {
  const { delivery } = protocol;
  const { setting } = DELIVERIES[delivery];
  const dose = doseAt<DosingUnit>(at('dose'), protocol);
  const dosesPerDay = dosesPerDayAt(at('dosesPerDay'), protocol);
  const step = quantityAt(at('step'), setting);
  const over = overAt(at('over'), protocol);
  const ordered = { protocol, weight: shared?.weight, dose, step };
  const preparation = ifThere(at('preparation'), (there) =>
    isWanted(there) ? bagAt(there, ordered, library) : preparationAt(there, library),
  );
  const titrationStep = titrationStepAt(at('titrationStep'), protocol, dose, library);
  if (!shared || !dose || !step) return undefined;
  return {
    ...shared,
    ...{ delivery, protocol, dose, step },
    ...(preparation ? { preparation } : {}),
    ...(dosesPerDay ? { dosesPerDay } : {}),
    ...(over ? { over } : {}),
    ...(titrationStep ? { titrationStep } : {}),
  };
}
