import { ceilingAt } from './ceiling';
import type { Limit } from './cited';
import type { Computed, Figure } from './computed';
import { amount, inDosingUnit } from './dose-by-weight';
import type { RoundedDown } from './findings';
import { deliveredAmount, deliveredDose, setting, strength } from './formulas';
import type { Order } from './order';
import type { Regimen } from './protocol';
import { exactly, isMore, isSame, type Quantity } from './quantity';
import { downToStep, toStep } from './rounding';
import type { Amount, Delivery, DosingUnit, LimitUnit, PerKg, Setting } from './units';

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

/** A limit as the amount of one dose, or of one hour, at this order; and an amount in its unit. */
export interface Edge<D extends Delivery> {
  readonly limit: Limit<LimitUnit | 'mg/day'>;
  readonly amount: Quantity<Amount<D>>;
  readonly inItsUnit: (delivered: Quantity<Amount<D>>) => Quantity<LimitUnit | 'mg/day'>;
}

/** The tops of the range and what stops a dose at this weight, as amounts at this order. */
export function doseEdges<D extends Delivery>({ delivery, weight, protocol }: Order<D>): Edge<D>[] {
  const { documented, own }: Regimen<D> = protocol;
  const high: Limit<LimitUnit<D>> | undefined = documented && {
    setBy: 'source',
    at: documented.value.high,
    citation: documented.citation,
  };
  const limits = [high, own?.softMax, ceilingAt<D>(protocol, weight).limit];
  return limits.flatMap((limit: Limit<LimitUnit<D>> | undefined): Edge<D>[] => {
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
