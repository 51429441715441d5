import type { Limit } from './cited';
import { measuredOf } from './for-person';
import type { DoseLimit } from './hospital-care';
import type { Order } from './order';
import { type Quantity, quantity } from './quantity';
import type { Edge } from './rounding-edges';
import { DELIVERIES, type Delivery } from './units';

type Dosed<D extends Delivery> = Pick<
  Order<D>,
  'delivery' | 'weight' | 'protocol' | 'dosedOn' | 'dosesPerDay'
>;

/**
 * What a hospital’s protocol gives at most in a session, a day or a course, shared among its doses: mg, or mg/kg × kg, of
 * each. A hard maximum per kilogram stands on the measured weight too. Nothing of an infusion, whose hours a course knows.
 */
export function togetherEdges<D extends Delivery>(order: Dosed<D>): Edge<D>[] {
  const care = order.protocol.own?.care;
  if (!care || order.delivery === 'infusion') return [];
  return care.doseLimits.flatMap(({ per, unit, softMax, hardMax }) => [
    ...edgeOf(order, per, softMax, order.weight),
    ...edgeOf(order, per, hardMax, order.weight),
    ...(order.dosedOn && unit === 'mg/kg'
      ? edgeOf(order, per, hardMax, measuredOf(order)).map(
          (edge) => ({ ...edge, isOnActual: true }) as const,
        )
      : []),
  ]);
}

function edgeOf<D extends Delivery>(
  { delivery, dosesPerDay }: Dosed<D>,
  per: DoseLimit['per'],
  limit: Limit<'mg' | 'mg/kg'> | undefined,
  weight: Quantity<'kg'>,
): Edge<D>[] {
  if (!limit) return [];
  const { figure, unit } = limit.at;
  const doses = per === 'session' ? undefined : dosesPerDay;
  const times = doses?.value ?? 1;
  const kilograms = unit === 'mg/kg' ? weight.value : 1;
  // Of doses that are given together, a whole amount is told as a day’s.
  const told = doses && unit === 'mg' ? 'mg/day' : unit;
  const each = quantity(figure, unit).value.mul(kilograms).div(times);
  return [
    {
      limit: { ...limit, at: { figure, unit: told } },
      amount: quantity(each, DELIVERIES[delivery].amount),
      inItsUnit: ({ value }) => quantity(value.mul(times).div(kilograms), told),
    },
  ];
}
