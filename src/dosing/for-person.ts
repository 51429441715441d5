import type { WeightBand } from './hospital-rules';
import type { Order } from './order';
import type { Protocol, ProtocolOf } from './protocol';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import type { Delivery } from './units';

/** Whether a weight in kg is in a band. */
function isInBand({ value }: Quantity<'kg'>, { from, to }: WeightBand): boolean {
  const isFrom = !from || value.gt(from.at.figure) || (from.isIn && value.equals(from.at.figure));
  const isTo = !to || value.lt(to.at.figure) || (to.isIn && value.equals(to.at.figure));
  return isFrom && isTo;
}

/**
 * A protocol as it holds for one person: its limits in the band of the measured weight in kg, lowered by an
 * adjustment where one of that band is chosen. At a weight that no band has, which no dose is worked out for, as
 * it is.
 */
export function forPerson<D extends Delivery>(
  protocol: ProtocolOf<D>,
  measured: Quantity<'kg'>,
  adjustment: string | undefined,
): ProtocolOf<D> {
  const inBand = protocol.own?.bands().filter(({ own }) => own && isInBand(measured, own.band));
  const chosen = inBand?.find(({ own }) => own?.adjustment === adjustment);
  return chosen ?? inBand?.find(({ own }) => own?.adjustment === undefined) ?? protocol;
}

/** What lowers the limits of a protocol for whom they are, by name, in the band of the measured weight in kg. */
export function adjustmentsAt({ own }: Protocol, measured: Quantity<'kg'>): readonly string[] {
  const inBand = own?.bands().find((each) => each.own && isInBand(measured, each.own.band));
  return inBand?.own?.adjustments ?? [];
}

/** An order under its protocol as that holds for whom it is for. */
export function orderForPerson<D extends Delivery>(order: Order<D>): Order<D> {
  const { protocol, adjustment } = order;
  return { ...order, protocol: forPerson<D>(protocol, measuredOf(order), adjustment) };
}

/** The measured weight of whom an order is for. */
export function measuredOf({ weight, dosedOn }: Pick<Order, 'weight' | 'dosedOn'>): Quantity<'kg'> {
  return dosedOn?.body.actual ?? weight;
}

/** A reading under its protocol as that holds for whom it is read. */
export function readingForPerson(reading: Reading): Reading {
  const { protocol, weight, body, adjustment } = reading;
  const measured = body?.weights.actual ?? weight;
  return { ...reading, protocol: forPerson<Delivery>(protocol, measured, adjustment) };
}
