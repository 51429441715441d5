import { ceilingAt, flatAmount } from './ceiling';
import { amount } from './formulas';
import type { Protocol } from './protocol';
import { exactly, type Quantity, quantity, type Unit } from './quantity';
import type { Delivery } from './units';

/** Limits that a printed figure must be seen on the right side of. */
export type Edges = readonly Quantity<Unit>[];

interface Dosed {
  readonly protocol: Protocol;
  readonly weight: Quantity<'kg'>;
}

/**
 * The ends of the source range and what stops a dose, per kilogram and as amounts at the weight; those of
 * an infusion in 24 hours too, and the typical day of divided doses.
 */
export function edgesOf({ protocol, weight }: Dosed): Edges {
  const { low, high } = protocol.documented.value;
  const perKg = [exactly(low), exactly(high), ceilingAt(protocol, weight).perKg];
  const amounts = perKg.map((dose) => amount(protocol.delivery, dose, weight));
  return [
    ...perKg,
    ...amounts.map(({ value, unit }) => ({ value, unit })),
    ...(protocol.delivery === 'infusion'
      ? perKg.map((dose) =>
          quantity(flatAmount<Delivery>(protocol.delivery, dose, weight).value, 'mg'),
        )
      : []),
    ...(protocol.delivery === 'divided doses' ? [exactly(protocol.typicalDay.at)] : []),
  ];
}
