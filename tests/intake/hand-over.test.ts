import fc from 'fast-check';
import { takeOver } from '../../src/answers/link';
import { workOut } from '../../src/dosing/plan';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { orders } from '../dosing/arbitrary-orders';
import { type OrderRow, orderOf } from '../dosing/orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };

const payloadOf = (row: OrderRow) => handOver(orderOf(row), LIBRARY) ?? '';

/** The fields of a payload, as anyone could read them back. */
function fieldsOf(payload: string): string[] {
  return Buffer.from(payload, 'base64url').toString('latin1').split('~');
}

describe('what a link carries: layout, whose limits, protocol, unit and figures, no patient', () => {
  test.each([
    ['an infusion', IV, ['continuous-iv', 'mg/kg/h', '70', '0.2', '100', '50', '0.1', '']],
    [
      'a single dose',
      { ...IV, protocol: 'single-iv-dose', weight: '62.125', step: '0.01' },
      ['single-iv-dose', 'mg/kg', '62.125', '0.2', '100', '50', '0.01', ''],
    ],
    [
      'an oral dose four times a day',
      { ...IV, protocol: 'oral', dose: '0.5', drug: '200', volume: '20', dosesPerDay: '4' },
      ['oral', 'mg/kg/dose', '70', '0.5', '200', '20', '0.1', '4'],
    ],
    [
      'an oral dose, how often not said',
      { ...IV, protocol: 'oral', dose: '0.5' },
      ['oral', 'mg/kg/dose', '70', '0.5', '100', '50', '0.1', ''],
    ],
  ])('%s', (_, row, expected) => {
    const [layout, id, version, digits, name, ...fields] = fieldsOf(payloadOf(row));
    const { identity } = LIBRARY;
    expect([layout, id, version]).toEqual(['5', 'built-in', identity.version]);
    expect(digits).toBe(identity.fingerprint.slice(0, 12));
    expect(name).toBe('');
    expect(fields.slice(0, 8)).toEqual(expected);
    expect(fields.at(-1)).toMatch(/^[0-9a-f]{8}$/);
    // Whatever a later layout adds is a figure or a word of the form’s own, never free text.
    expect(fields.slice(8, -1).filter((field) => !/^[a-z0-9.]{0,12}$/.test(field))).toEqual([]);
  });

  test('an order without a preparation makes no link: there is nothing to check', () => {
    expect(handOver(orderOf({ protocol: 'oral', weight: '70', dose: '0.5' }), LIBRARY)).toBe(
      undefined,
    );
  });
});

describe('there and back', () => {
  test('3,000 orders: a plan comes back as it was worked out, anything else as out of bounds', () => {
    let plans = 0;
    fc.assert(
      fc.property(orders, (row) => {
        const order = orderOf(row);
        const outcome = workOut(order, LIBRARY);
        const back = takeOver(payloadOf(row), LIBRARY);
        if (outcome.kind === 'plan') {
          plans += 1;
          expect(back).toEqual({ kind: 'order', plan: outcome.plan });
        } else {
          expect(back).toEqual({ kind: 'refused', why: 'out of bounds' });
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
    expect(plans).toBeGreaterThan(1000);
  });

  // a vial of 500 mg in 10 mL: 500 mg is 10 mL, so 500 mL made up to, or 510 mL with the bag full
  test.each([
    ['made up to', '500'],
    ['added to', '510'],
  ])('500 mg %s 500 mL comes back as 500 mg in %s mL', (way, volume) => {
    const entries = { ...IV, drug: '500', volume: '500', vial: 'us-500-in-10', way };
    const read = readOrderForm({ ...EMPTY_ORDER, ...entries }, LIBRARY);
    if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error('not read');
    const payload = handOver(read.value.order, LIBRARY) ?? '';
    const back = takeOver(payload, LIBRARY);
    if (back.kind !== 'order') throw new Error(back.why);
    expect(back.plan.order.preparation?.volume.value.equals(volume)).toBe(true);
    expect(handOver(back.plan.order, LIBRARY)).toBe(payload);
  });

  test('every payload fits an address: letters, digits, - and _, at most 200 of them', () => {
    fc.assert(
      fc.property(orders, (row) => {
        expect(payloadOf(row)).toMatch(/^[A-Za-z0-9_-]{20,200}$/);
      }),
      { numRuns: 3000, seed: 12 },
    );
  });
});
