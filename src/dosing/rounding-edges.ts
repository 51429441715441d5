import { ceilingAt } from './ceiling';
import type { Limit } from './cited';
import { amount, inDosingUnit } from './dose-by-weight';
import { deliveredDose } from './formulas';
import type { Order } from './order';
import type { Regimen } from './protocol';
import { exactly, type Quantity } from './quantity';
import type { Amount, Delivery, LimitUnit } from './units';

/** A limit as the amount of one dose, or of one hour, at this order; and an amount in its unit. */
export interface Edge<D extends Delivery> {
  readonly limit: Limit<LimitUnit | 'mg/day'>;
  readonly amount: Quantity<Amount<D>>;
  readonly inItsUnit: (delivered: Quantity<Amount<D>>) => Quantity<LimitUnit | 'mg/day'>;
  /** Per kilogram of the measured weight, where another is dosed on. */
  readonly isOnActual?: true;
}

type Dosed<D extends Delivery> = Pick<Order<D>, 'delivery' | 'weight' | 'protocol' | 'dosedOn'>;
type Top<D extends Delivery> = Limit<LimitUnit<D>> | undefined;

/** The tops of the range and what stops a dose at the weight that is dosed on, as amounts at this order. */
export function doseEdges<D extends Delivery>({ delivery, weight, protocol }: Dosed<D>): Edge<D>[] {
  const { documented, own }: Regimen<D> = protocol;
  const high: Top<D> = documented && {
    setBy: 'source',
    at: documented.value.high,
    citation: documented.citation,
  };
  const tops = [high, own?.softMax, ceilingAt<D>(protocol, weight).limit];
  return edgesOn<D>(delivery, weight, tops);
}

/** What stops a dose on another weight at the measured one: the hard limits and the tool’s fences hold on both. */
export function measuredEdges<D extends Delivery>({
  delivery,
  protocol,
  dosedOn,
}: Dosed<D>): Edge<D>[] {
  if (!dosedOn) return [];
  const { actual } = dosedOn.body;
  const tops = [ceilingAt<D>(protocol, actual).limit];
  return edgesOn<D>(delivery, actual, tops).map((edge) => ({ ...edge, isOnActual: true }));
}

function edgesOn<D extends Delivery>(
  delivery: D,
  weight: Quantity<'kg'>,
  tops: readonly Top<D>[],
): Edge<D>[] {
  return tops.flatMap((limit: Top<D>): Edge<D>[] => {
    if (!limit) return [];
    const { unit } = limit.at;
    return [
      {
        limit,
        amount: amount(delivery, exactly(limit.at), weight),
        inItsUnit: (delivered) => {
          const perKg = deliveredDose(delivery, delivered, weight);
          return unit === perKg.unit ? perKg : inDosingUnit(delivery, perKg, weight, unit);
        },
      },
    ];
  });
}
