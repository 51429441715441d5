import fc from 'fast-check';
import { isInfusion } from '../../src/dosing/order';
import { titration } from '../../src/dosing/titration';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

function tableOf(typed: Partial<TypedOrder>) {
  const read = readOrderForm({ ...EMPTY_ORDER, ...typed }, LIBRARY);
  if (read.kind === 'problems' || read.value.kind !== 'order') throw new Error('not an order');
  const { order } = read.value;
  if (!isInfusion(order)) throw new Error('not an infusion');
  return titration(order, LIBRARY);
}

const doses = (typed: Partial<TypedOrder>) =>
  tableOf(typed).rows.map(
    ({ plan, ordered, above }) =>
      `${plan.order.dose.value}${above ? ' above' : ''}${ordered ? ' ordered' : ''}`,
  );

const BAG = { titration: 'asked', weight: '70', drug: '100', volume: '50', step: '0.01' };

test.each([
  ['subcutaneous', { protocol: 'subcutaneous', dose: '0.15' }, ['0.1', '0.15 ordered', '0.2']],
  [
    'CRPS, off the grid',
    { protocol: 'crps-sci-iv', dose: '0.33', titrationStep: '0.1' },
    ['0.25', '0.33 ordered', '0.35', '0.45', '0.55', '0.65', '0.75'],
  ],
  [
    'continuous, with the specialist band up to the ceiling',
    { protocol: 'continuous-iv', dose: '0.6', titrationStep: '0.2' },
    ['0.1', '0.3', '0.5', '0.6 above ordered', '0.7 above', '0.9 above', '1 above'],
  ],
  [
    'continuous, ordered at the top of the range: no row above it',
    { protocol: 'continuous-iv', dose: '0.5', titrationStep: '0.2' },
    ['0.1', '0.3', '0.5 ordered'],
  ],
  [
    'an order above a range that names no specialists',
    { protocol: 'subcutaneous', dose: '0.3', titrationStep: '0.1' },
    ['0.1', '0.2', '0.3 above ordered'],
  ],
])('%s', (_, typed, rows) => {
  expect(doses({ ...BAG, ...typed })).toEqual(rows);
});

// 45.5 + 2.3 × (176 − 152.4) ÷ 2.54 = 66.87 kg ideal, 52 kg measured: × 66.87 ÷ 52 is per measured kg
test.each([
  [
    'continuous-iv',
    { dose: '0.4' },
    // 0.35 is 0.450; 0.4 is 0.514, 0.45 0.579, 0.5 0.643
    ['0.1', '0.15', '0.2', '0.25', '0.3', '0.35', '0.4 above ordered', '0.45 above', '0.5 above'],
  ],
  [
    'crps-sci-iv',
    { dose: '0.25', titrationStep: '0.1' },
    // 0.55 is 0.707, 0.65 0.836, 0.75 0.964
    ['0.25 ordered', '0.35', '0.45', '0.55', '0.65 above', '0.75 above'],
  ],
  [
    'subcutaneous',
    { dose: '0.1', titrationStep: '0.02' },
    // 0.14 is 0.18, 0.16 is 0.206
    ['0.1 ordered', '0.12', '0.14', '0.16 above', '0.18 above', '0.2 above'],
  ],
])(
  '%s on ideal weight: what is above on the measured weight is marked',
  (protocol, typed, rows) => {
    const body = { weight: '52', height: '176', sex: 'female', basis: 'ideal' } as const;
    expect(doses({ ...BAG, ...body, drug: '50', step: '0.1', protocol, ...typed })).toEqual(rows);
  },
);

test('a dose that the step cannot give within 10 % has no row, and the table says so', () => {
  // 40 kg at 10 mg per mL, step 1: 0.1 is 0.4 mL/h and rounds to nothing; 0.25 is exactly 1
  const typed = { weight: '40', drug: '500', volume: '50', step: '1', protocol: 'continuous-iv' };
  const { rows, left } = tableOf({ ...typed, dose: '0.25' });
  // 0.1 is 0.4 mL/h, 0.15 0.6, 0.2 0.8, 0.3 1.2, 0.35 1.4, 0.4 1.6, 0.45 1.8; 0.5 is 2
  expect(left.map(({ dose, stop }) => `${dose.value} ${stop.kind}`)).toEqual([
    '0.1 rounds to zero',
    ...['0.15', '0.2', '0.3', '0.35', '0.4', '0.45'].map((dose) => `${dose} step difference`),
  ]);
  expect(rows.map(({ plan }) => `${plan.order.dose.value}`)).not.toContain('0.1');
});

/** Figures as whole thousandths, so that the table can be worked backwards without the library. */
const thousandths = (text: string) => {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(3, '0'));
};

test('every cell worked backwards: setting × strength ÷ weight is what it says, within the limits', () => {
  const orders = fc.record({
    protocol: fc.constantFrom('continuous-iv', 'crps-sci-iv', 'subcutaneous'),
    weight: fc.integer({ min: 400, max: 1500 }).map((tenths) => `${tenths / 10}`),
    drug: fc.constantFrom('50', '100', '250', '500'),
    volume: fc.constantFrom('50', '100'),
    step: fc.constantFrom('0.01', '0.1'),
    dose: fc.constantFrom('0.1', '0.15', '0.2'),
  });
  fc.assert(
    fc.property(orders, (typed) => {
      const read = readOrderForm({ ...EMPTY_ORDER, ...typed }, LIBRARY);
      if (read.kind === 'problems' || read.value.kind !== 'order') throw new Error('not an order');
      const { order } = read.value;
      if (!isInfusion(order)) throw new Error('not an infusion');
      for (const { plan } of titration(order, LIBRARY).rows) {
        const given = plan.administration;
        if (!given) throw new Error('no setting');
        const [kg, mg, mL] = [typed.weight, typed.drug, typed.volume].map(thousandths);
        const set = thousandths(given.set.value.toString());
        if (!kg || !mg || !mL) throw new Error('no figures');
        // delivered mg/kg/h = set × mg ÷ mL ÷ kg
        const { n, d } = given.deliversPerKg.value;
        expect(n * mL * kg).toBe(set * mg * d);
        const ceiling = exactCeiling[typed.protocol] ?? 0n;
        expect(n * 1000n <= ceiling * d).toBe(true);
        expect(given.set.value.divisible(typed.step)).toBe(true);
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});

/** mg/kg/h in thousandths. */
const exactCeiling: Record<string, bigint> = {
  'continuous-iv': 1000n,
  'crps-sci-iv': 1000n,
  subcutaneous: 500n,
};

describe('a titration table', () => {
  const order = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
  test('without a withheld dose has no gaps; with one it has', () => {
    expect(tableOf(order).left).toEqual([]);
    // 500 mg in 15 mL at 31.7 kg: 0.15 mg/kg/h is 0.143 mL/h, far from any tenth
    expect(tableOf({ ...order, weight: '31.7', drug: '500', volume: '15' }).left).not.toEqual([]);
  });
  test('has an ordered dose between the steps once, and one on a step once', () => {
    const doses = (dose: string) =>
      tableOf({ ...order, dose }).rows.map(({ plan }) => plan.order.dose.value.toString());
    expect(doses('0.22').filter((dose) => dose === '0.22')).toHaveLength(1);
    // 0.1 to 0.5 by 0.05
    expect(doses('0.2')).toHaveLength(9);
    expect(doses('0.22')).toHaveLength(10);
    expect(doses('0.1')[0]).toBe('0.1');
  });
});

test('two doses that are one rate at this step are known as such', () => {
  // 31.6 kg, 500 mg in 30 mL: 0.45 is 14.22 mg/h, 0.853 mL/h; 0.5 is 15.8, 0.948; both set 0.9
  const typed = { weight: '31.6', drug: '500', volume: '30', protocol: 'continuous-iv' };
  const { rows } = tableOf({ ...typed, dose: '0.3' });
  const same = rows
    .filter(({ sameRate }) => sameRate)
    .map(({ plan }) => `${plan.order.dose.value}`);
  expect(same).toEqual(['0.5']);
});
