import { holdTogether, type Together } from './amount-limits';
import type { DoseLimitFinding } from './course-findings';
import { dayTotal } from './formulas';
import type { Held } from './held';
import type { Order } from './order';
import { type Quantity, quantity, type Unit } from './quantity';

type Given = readonly [held: Held, amount: Quantity<Unit>];

/**
 * A single dose in mg, or doses in mg each and in a day as often as ordered, against what a hospital’s protocol gives at
 * most; nothing of an infusion, whose hours a course knows.
 */
export function holdDoses(
  order: Pick<Order, 'delivery' | 'protocol' | 'weight' | 'dosedOn' | 'dosesPerDay'>,
  given: readonly Given[],
): DoseLimitFinding[] {
  const care = order.protocol.own?.care;
  if (!care || order.delivery === 'infusion') return [];
  const amounts = (ofOne: (one: Quantity<Unit>) => Quantity<'mg'>) =>
    given.map(([held, one]) => [held, ofOne(one)] as const);
  const each = amounts(({ value }) => quantity(value, 'mg'));
  const { dosesPerDay } = order;
  const day = dosesPerDay
    ? amounts(({ value }) =>
        quantity(dayTotal(quantity(value, 'mg/dose'), dosesPerDay).value, 'mg'),
      )
    : each;
  const together: Together[] = [
    { per: 'session', amounts: each },
    { per: '24 h', amounts: day },
    { per: 'course', amounts: day },
  ];
  return holdTogether(together, order, care);
}
