import type { Library } from '../dosing/library';
import { asListed } from '../dosing/listed';
import type { Order } from '../dosing/order';
import { cite } from './citations';
import type { Row } from './rows';
import { timeStated } from './stated';

type Prepared = Pick<Order, 'protocol' | 'preparation'>;

/** The preparation of an order as its hospital lists it. */
export function listedOf({ protocol: { own }, preparation }: Prepared) {
  return own && preparation && asListed(preparation, own.strengths);
}

/** In what a listed preparation is made, with what, and when it is thrown away. */
export function listedRows(order: Prepared, library: Library): Row[] {
  const listed = listedOf(order);
  if (!listed) return [];
  const { container, diluent, discardAfter, citation } = listed;
  const row = (label: string, result: string, from = citation): Row => ({
    ...{ label, result, working: [], citation: cite(from, library) },
  });
  return [
    ...(container === undefined ? [] : [row('Container', container)]),
    ...(diluent === undefined ? [] : [row('Diluent', diluent)]),
    ...(discardAfter
      ? [row('Discard after', timeStated(discardAfter), discardAfter.citation)]
      : []),
  ];
}
