import type { Computed, Figure } from './computed';
import { inDosingUnit } from './dose-by-weight';
import type { RoundedDown } from './findings';
import { deliveredAmount, deliveredDose, setting, strength } from './formulas';
import type { Order } from './order';
import { isMore, isSame, type Quantity } from './quantity';
import { downToStep, toStep } from './rounding';
import type { Edge } from './rounding-edges';
import type { Amount, Delivery, DosingUnit, PerKg, Setting } from './units';

/** What is set or drawn up, and what that delivers. */
export interface Administration<D extends Delivery = Delivery> {
  readonly strength: Computed<'mg/mL'>;
  readonly exact: Computed<Setting<D>>;
  readonly set: Quantity<Setting<D>>;
  /** Which way the step had the exact setting rounded, if it did. */
  readonly rounded: 'up' | 'down' | undefined;
  readonly delivers: Computed<Amount<D>>;
  readonly deliversPerKg: Computed<PerKg<D>>;
  /** The same in the unit that was ordered in. */
  readonly deliversAsOrdered: Figure<DosingUnit<D>>;
  /** Whether that is exactly what was ordered. */
  readonly isAsOrdered: boolean;
}

/**
 * The setting for one amount: exact, then rounded half up to the step. Where rounding up would carry
 * an amount that keeps within a limit across it, rounded down instead.
 */
export function administer<D extends Delivery>(
  { delivery, dose, preparation, step, weight }: Order<D>,
  ordered: Quantity<Amount<D>>,
  edges: readonly Edge<D>[],
): { given: Administration<D> | undefined; roundedDown: RoundedDown[] } {
  if (!preparation) return { given: undefined, roundedDown: [] };
  const mgPerMl = strength(preparation.drug, preparation.volume);
  const exact = setting(delivery, ordered, mgPerMl);
  const nearest = toStep(exact, step);
  const wouldDeliver = deliveredAmount(delivery, nearest, mgPerMl);
  const crossed = edges.find(
    (edge) => !isMore(ordered, edge.amount) && isMore(wouldDeliver, edge.amount),
  );
  const set = crossed ? downToStep(exact, step) : nearest;
  const delivers = deliveredAmount(delivery, set, mgPerMl);
  const deliversPerKg = deliveredDose(delivery, delivers, weight);
  const roundedDown: RoundedDown[] = crossed
    ? [
        {
          severity: 'note',
          kind: 'rounded down',
          wouldDeliver: crossed.inItsUnit(wouldDeliver),
          limit: crossed.limit,
          ...(crossed.isOnActual ? { isOnActual: true } : {}),
        },
      ]
    : [];
  const rounded = isSame(set, exact) ? undefined : isMore(exact, set) ? 'down' : 'up';
  const isAsOrdered = isSame(delivers, ordered);
  return {
    given: {
      ...{ strength: mgPerMl, exact, set, rounded, delivers, deliversPerKg, isAsOrdered },
      deliversAsOrdered: inDosingUnit(delivery, deliversPerKg, weight, dose.unit),
    },
    roundedDown,
  };
}
