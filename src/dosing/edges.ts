import { ceilingAt, flatAmount } from './ceiling';
import { amount, inDosingUnit, perKilogram } from './dose-by-weight';
import type { Protocol } from './protocol';
import { exactly, type Quantity, quantity, type Unit, type Written } from './quantity';
import { DELIVERIES, type Delivery, type DosingUnit, type LimitUnit } from './units';

/** Limits that a printed figure must be seen on the right side of. */
export type Edges = readonly Quantity<Unit>[];

interface Dosed {
  readonly protocol: Protocol;
  readonly weight: Quantity<'kg'>;
}

/**
 * The ends of the range, a hospital’s other limits and what stops a dose, per kilogram, as amounts at the weight and in every
 * other unit of the protocol; those of an infusion in 24 hours too, and the typical day of divided doses.
 */
export function edgesOf({ protocol, weight }: Dosed): Edges {
  const { delivery, documented, own } = protocol;
  const written: readonly (Written<LimitUnit> | undefined)[] = [
    documented?.value.low,
    documented?.value.high,
    own?.hardMin?.at,
    own?.softMin?.at,
    own?.start?.at,
    own?.softMax?.at,
  ];
  const perKg = [
    ...written.flatMap((edge) =>
      edge ? [plainly(perKilogram(delivery, exactly(edge), weight))] : [],
    ),
    ceilingAt(protocol, weight).perKg,
  ];
  const amounts = perKg.map((dose) => amount(delivery, dose, weight));
  const others = protocol.orderedIn.filter(
    (unit) => unit !== DELIVERIES[delivery].perKg && unit !== DELIVERIES[delivery].amount,
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
    ...(protocol.delivery === 'divided doses' && protocol.typicalDay
      ? [exactly(protocol.typicalDay.at)]
      : []),
  ];
}

/** A limit is printed whole, not like a figure that was worked out. */
function plainly<U extends Unit>({ value, unit }: Quantity<U>): Quantity<U> {
  return { value, unit };
}
