import { received, takeOver } from '../../src/answers/link';
import { handOver } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { orderOf } from '../dosing/orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const linkOf = (row: typeof IV) => handOver(orderOf(row), LIBRARY) ?? '';

test('an order that came with a link is worked out anew', () => {
  const given = received({ payload: linkOf(IV) }, LIBRARY);
  if (given.kind !== 'order') throw new Error(given.why);
  expect(given.plan.order.weight.value.toString()).toBe('70');
  expect(given.plan.administration?.set.value.toString()).toBe('7');
});

test('an order that was lost is never forgotten', () => {
  expect(received('lost', LIBRARY)).toEqual({ kind: 'refused', why: 'lost' });
});

test('a broken link gives no order', () => {
  expect(takeOver(linkOf(IV).slice(0, -1), LIBRARY)).toMatchObject({ kind: 'refused' });
});

test('an order past a limit is refused, whatever its checksum says', () => {
  expect(takeOver(linkOf({ ...IV, dose: '1.2' }), LIBRARY)).toEqual({
    kind: 'refused',
    why: 'out of bounds',
  });
});
