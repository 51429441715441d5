import { ceilingAt } from './ceiling';
import { type Figure, withoutOperands } from './computed';
import { amount, perKilogram } from './dose-by-weight';
import { type Edges, edgesOf } from './edges';
import { deliveredDose } from './formulas';
import type { Order } from './order';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import { rangeAt } from './range-at';
import type { DosingUnit, PerKg } from './units';

/** A figure as ordered, the protocol that it is held under, and the weight it is dosed on; the measured one, if another. */
export interface Figured extends Pick<Order, 'delivery' | 'protocol' | 'dose' | 'weight'> {
  readonly measured?: Quantity<'kg'> | undefined;
}

/** The figure of an order in another unit of its protocol’s list: one that no limit stops. */
export interface OtherReading {
  readonly figure: Quantity<DosingUnit>;
  /** Why it is named: it reads a dose above the range lower, or one below the range as inside it. */
  readonly reads: 'lower' | 'inside';
  /** What it would give: the amount, and per kilogram. */
  readonly gives: readonly Figure<DosingUnit>[];
  /** The limits that those lie beside; whether they are a hospital’s own. */
  readonly edges: Edges;
  readonly isOwn?: true;
}

/** How many times off a unit must be to be named below the range, where a usual low start draws nothing. */
const TIMES_OFF = 10;

/** The same figure in each other unit of its protocol’s list. */
function inOtherUnits(figured: Figured): Figured[] {
  const { protocol, dose } = figured;
  return protocol.orderedIn
    .filter((unit) => unit !== dose.unit)
    .map((unit) => ({ ...figured, dose: quantity(dose.value, unit) }));
}

/**
 * Whether a figure is above what stops a dose, or below a hospital’s hard minimum, on the weight that is dosed on or on
 * the measured one.
 */
export function isStopped({ delivery, protocol, dose, weight, measured }: Figured): boolean {
  const given = amount(delivery, dose, weight);
  const least = protocol.own?.hardMin;
  return [weight, measured ?? weight].some((each) => {
    const perKg = deliveredDose(delivery, given, each);
    const isBelow = least && isMore(perKilogram(delivery, exactly(least.at), each), perKg);
    return isBelow || isMore(perKg, ceilingAt(protocol, each).perKg);
  });
}

/** For a dose above the range: every other unit of the list that reads its figure lower and is not stopped. */
export function lowerReadings(figured: Figured): OtherReading[] {
  const dose = perKgOf(figured);
  return inOtherUnits(figured)
    .filter((other) => isMore(dose, perKgOf(other)) && !isStopped(other))
    .map((other) => named(other, 'lower'));
}

/** For a dose below the range: every other unit whose figure is inside it, and so many times off. */
export function insideReadings(figured: Figured): OtherReading[] {
  const { low, high } = rangeAt(figured.protocol, figured.weight).perKg;
  const dose = perKgOf(figured);
  if (!low || !isMore(low, dose)) return [];
  const least = quantity(dose.value.mul(TIMES_OFF), dose.unit);
  return inOtherUnits(figured)
    .filter((other) => {
      const read = perKgOf(other);
      const isInside = !isMore(low, read) && !isMore(read, high);
      return isInside && !isMore(least, read) && !isStopped(other);
    })
    .map((other) => named(other, 'inside'));
}

/** What a figure comes to, and what it is per kilogram, each in the unit of its delivery: mg/h, mg/kg/h. */
export function comesTo(figured: Figured): readonly [Figure<DosingUnit>, Figure<DosingUnit>] {
  const { delivery, dose, weight } = figured;
  return [withoutOperands(amount(delivery, dose, weight)), perKgOf(figured)];
}

function perKgOf({ delivery, dose, weight }: Figured): Figure<PerKg> {
  return perKilogram(delivery, dose, weight);
}

function named(figured: Figured, reads: OtherReading['reads']): OtherReading {
  const { protocol, dose, weight } = figured;
  const gives = comesTo(figured).filter(({ unit }) => unit !== dose.unit);
  const own = protocol.own ? { isOwn: true as const } : {};
  return { figure: dose, reads, gives, edges: edgesOf({ protocol, weight }), ...own };
}
