import type { Basis, Body } from './body-weight';
import { ceilingAt, flatAmount } from './ceiling';
import {
  amount,
  type Computed,
  deliveredAmount,
  deliveredDose,
  downToStep,
  setting,
  strength,
  toStep,
} from './formulas';
import type { RoundedDown } from './limits';
import type { Preparation } from './preparation';
import type { AmountOf, Flat, Limit, PerKg, Regimen, VolumeOf } from './protocol';
import { exactly, isMore, type Quantity } from './quantity';

/** What every order states, whatever its protocol. */
export interface OrderFor<P extends PerKg> {
  readonly unit: P;
  /** The weight that is dosed on. */
  readonly weight: Quantity<'kg'>;
  /** Whose body it is, where another than the measured weight is dosed on; the bounds hold that one. */
  readonly dosedOn?: { readonly basis: Basis; readonly body: Body };
  readonly protocol: Regimen<P>;
  readonly dose: Quantity<P>;
  readonly preparation?: Preparation;
  /** The finest figure that the pump or the syringe can be set to. */
  readonly step: Quantity<VolumeOf<P>>;
}
/** What is set or drawn up, and what that delivers. */
export interface Administration<P extends PerKg> {
  readonly strength: Computed<'mg/mL'>;
  readonly exact: Computed<VolumeOf<P>>;
  readonly set: Quantity<VolumeOf<P>>;
  readonly delivers: Computed<AmountOf<P>>;
  readonly deliversPerKg: Computed<P>;
}

/** A limit as the amount of one dose, or of one hour, at this order; and an amount in its unit. */
export interface Edge<P extends PerKg> {
  readonly limit: Limit<P | Flat | 'mg/day'>;
  readonly amount: Quantity<AmountOf<P>>;
  readonly inItsUnit: (delivered: Quantity<AmountOf<P>>) => Quantity<P | Flat | 'mg/day'>;
}

/** The top of the source range and what stops a dose at this weight, as amounts at this order. */
export function doseEdges<P extends PerKg>(order: OrderFor<P>): Edge<P>[] {
  const { unit, weight, protocol } = order;
  const { documented } = protocol;
  const ceiling = ceilingAt(protocol, weight);
  const perKg = (delivered: Quantity<AmountOf<P>>) => deliveredDose(unit, delivered, weight);
  return [
    {
      limit: { setBy: 'source', at: documented.value.high, citation: documented.citation },
      amount: amount(exactly(documented.value.high), weight),
      inItsUnit: perKg,
    },
    {
      limit: ceiling.limit,
      amount: amount(ceiling.perKg, weight),
      inItsUnit: (delivered) =>
        ceiling.by === 'flat' ? flatAmount<P>(perKg(delivered), weight) : perKg(delivered),
    },
  ];
}

/**
 * The setting for one amount: exact, then rounded half up to the step. Where rounding up would carry
 * an amount that keeps within a limit across it, rounded down instead.
 */
export function administer<P extends PerKg>(
  order: OrderFor<P>,
  ordered: Quantity<AmountOf<P>>,
  edges: readonly Edge<P>[],
): { given: Administration<P> | undefined; roundedDown: RoundedDown[] } {
  const { preparation } = order;
  if (!preparation) return { given: undefined, roundedDown: [] };
  const of = strength(preparation.drug, preparation.volume);
  const exact = setting(order.unit, ordered, of);
  const nearest = toStep(exact, order.step);
  const wouldDeliver = deliveredAmount(order.unit, nearest, of);
  const crossed = edges.find(
    (edge) => !isMore(ordered, edge.amount) && isMore(wouldDeliver, edge.amount),
  );
  const set = crossed ? downToStep(exact, order.step) : nearest;
  const delivers = deliveredAmount(order.unit, set, of);
  const deliversPerKg = deliveredDose(order.unit, delivers, order.weight);
  const roundedDown: RoundedDown[] = crossed
    ? [
        {
          severity: 'note',
          kind: 'rounded down',
          wouldDeliver: crossed.inItsUnit(wouldDeliver),
          limit: crossed.limit,
        },
      ]
    : [];
  return { given: { strength: of, exact, set, delivers, deliversPerKg }, roundedDown };
}
