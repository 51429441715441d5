import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import { cite } from './citations';
import type { Row } from './rows';
import { timeStated } from './stated';
import { say } from './text';

/** In what a listed preparation is made, with what, and when it is thrown away. */
export function listedRows(
  { listed, isDiscardedFirst }: Pick<Plan, 'listed' | 'isDiscardedFirst'>,
  library: Library,
): Row[] {
  if (!listed) return [];
  const { container, diluent, discardAfter, citation } = listed;
  const row = (label: string, result: string, from = citation): Row => ({
    ...{ label, result, working: [], citation: cite(from, library) },
  });
  return [
    ...(container === undefined ? [] : [row('Container', container)]),
    ...(diluent === undefined ? [] : [row('Diluent', diluent)]),
    ...(discardAfter
      ? [
          {
            ...row('Discard after', timeStated(discardAfter), discardAfter.citation),
            ...(isDiscardedFirst ? { remark: say`before it is empty: a new one by then` } : {}),
          },
        ]
      : []),
  ];
}
