import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import { exactly } from '../dosing/quantity';
import { cite } from './citations';
import { shown } from './format';
import type { Row } from './rows';

/** How much the syringe of a driver that works out its own rate is filled with at most. */
export function fillRows({ isOwnRate }: Plan, library: Library): Row[] {
  if (!isOwnRate) return [];
  const { value, citation } = library.products.driverFills;
  return value.map(({ fill, syringe }) => ({
    label: `Syringe of ${shown(exactly(syringe))}`,
    working: [],
    result: `at most ${shown(exactly(fill))}`,
    citation: cite(citation, library),
  }));
}
