import { ceilingAt, flatAmount } from './ceiling';
import { amount, inDosingUnit } from './dose-by-weight';
import { ownUnit, type Protocol } from './protocol';
import { exactly, type Quantity, quantity, type Unit } from './quantity';
import { DELIVERIES, type Delivery, type DosingUnit } from './units';

/** Limits that a printed figure must be seen on the right side of. */
export type Edges = readonly Quantity<Unit>[];

interface Dosed {
  readonly protocol: Protocol;
  readonly weight: Quantity<'kg'>;
}

/**
 * The ends of the source range and what stops a dose, per kilogram, as amounts at the weight and in every
 * other unit of the protocol; those of an infusion in 24 hours too, and the typical day of divided doses.
 */
export function edgesOf({ protocol, weight }: Dosed): Edges {
  const { low, high } = protocol.documented.value;
  const perKg = [exactly(low), exactly(high), ceilingAt(protocol, weight).perKg];
  const { delivery } = protocol;
  const amounts = perKg.map((dose) => amount(delivery, dose, weight));
  const others = protocol.orderedIn.filter(
    (unit) => unit !== ownUnit(protocol) && unit !== DELIVERIES[delivery].amount,
  );
  return [
    ...perKg,
    ...amounts.map(({ value, unit }) => ({ value, unit })),
    ...others.flatMap((unit) =>
      perKg.map((dose) => inDosingUnit<Delivery, DosingUnit>(delivery, dose, weight, unit)),
    ),
    ...(protocol.delivery === 'infusion'
      ? perKg.map((dose) =>
          quantity(flatAmount<Delivery>(protocol.delivery, dose, weight).value, 'mg'),
        )
      : []),
    ...(protocol.delivery === 'divided doses' ? [exactly(protocol.typicalDay.at)] : []),
  ];
}
