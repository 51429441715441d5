import type { Outcome } from '../../src/dosing/outcome';
import { type Plan, workOut } from '../../src/dosing/plan';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

/** One whole infusion order, from the typed strings through intake and dosing to its Outcome. */
export function orderToOutcome(weight: string): Outcome<Plan> {
  const read = readOrderForm(
    {
      ...EMPTY_ORDER,
      weight,
      protocol: 'continuous-iv',
      dose: '0.35',
      drug: '200',
      volume: '50',
    },
    LIBRARY,
  );
  if (read.kind !== 'read' || read.value.kind !== 'order')
    throw new Error('The order was not read');
  return workOut(read.value.order, LIBRARY);
}
