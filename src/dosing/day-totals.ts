import type { Computed } from './computed';
import { holdDayTotal } from './dose-limits';
import type { Finding } from './findings';
import { dayTotal, perDoseOf } from './formulas';
import type { Held } from './held';
import type { Order } from './order';
import type { Protocol } from './protocol';
import { exactly, type Quantity, quantity, type Unit } from './quantity';
import type { Edge } from './rounding-edges';
import { DELIVERIES, type Delivery } from './units';

/** The mg in a day at one frequency. */
export interface DayTotal {
  readonly dosesPerDay: Quantity<'doses/day'>;
  readonly total: Computed<'mg/day'>;
}

type Often = Pick<Order, 'protocol' | 'dosesPerDay'>;

/** How often a day: the ordered frequency, or each documented one while none is ordered; of divided doses only. */
export function frequencies({ protocol, dosesPerDay }: Often): Quantity<'doses/day'>[] {
  if (protocol.delivery !== 'divided doses') return [];
  return dosesPerDay
    ? [dosesPerDay]
    : [...new Set(protocol.dosesPerDay?.value)].map((often) => quantity(often, 'doses/day'));
}

/** The typical day, shared among its doses: mg per day ÷ doses per day. */
export function dayEdges<D extends Delivery>(order: Order<D>): Edge<D>[] {
  const { delivery } = order;
  const protocol: Protocol = order.protocol;
  if (protocol.delivery !== 'divided doses') return [];
  const limit = protocol.typicalDay;
  if (!limit) return [];
  return frequencies(order).map((often) => ({
    limit,
    amount: quantity(perDoseOf(exactly(limit.at), often).value, DELIVERIES[delivery].amount),
    inItsUnit: (delivered) => dayTotal(quantity(delivered.value, 'mg/dose'), often),
  }));
}

/** mg per dose × doses per day = mg per day, at each frequency; nothing for what is not given in doses. */
export function dayTotals(order: Often, given: Quantity<Unit>): DayTotal[] {
  if (!isPerDose(given)) return [];
  return frequencies(order).map((dosesPerDay) => ({
    dosesPerDay,
    total: dayTotal(given, dosesPerDay),
  }));
}

/** The mg of each day against the source’s typical day; `isAbove` where a dose is above the range. */
export function holdDayTotals(
  held: Held,
  order: Often,
  given: Quantity<Unit>,
  isAbove: boolean,
): Finding[] {
  const { protocol } = order;
  if (protocol.delivery !== 'divided doses' || !isPerDose(given)) return [];
  const about = { isAbove, isOrderedOften: order.dosesPerDay !== undefined };
  return frequencies(order).flatMap((often) => holdDayTotal(held, given, often, protocol, about));
}

function isPerDose(given: Quantity<Unit>): given is Quantity<'mg/dose'> {
  return given.unit === 'mg/dose';
}
