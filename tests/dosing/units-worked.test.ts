import fc from 'fast-check';
import { amount, inDosingUnit, perKilogram } from '../../src/dosing/dose-by-weight';
import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { DELIVERIES, DOSING_UNITS, type DosingUnit } from '../../src/dosing/units';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';

/** What a dose comes to, and what it is per kilogram. */
function worked(figure: string, unit: DosingUnit, kilograms: string): string {
  const { delivery } = DOSING_UNITS[unit];
  const [dose, kg] = [quantity(figure, unit), quantity(kilograms, 'kg')];
  return `${exact(amount(delivery, dose, kg))}, ${exact(perKilogram(delivery, dose, kg))}`;
}

// By hand; what has no last digit stands in fraction.js's own brackets: 4.1(6) is 4.1666…
const BY_HAND: Record<DosingUnit, readonly (readonly [string, string, string])[]> = {
  'mg/kg': [
    ['0.3', '50', '15 mg, 0.3 mg/kg'],
    ['0.3', '70', '21 mg, 0.3 mg/kg'],
    ['0.3', '100', '30 mg, 0.3 mg/kg'],
  ],
  mg: [
    ['20', '50', '20 mg, 0.4 mg/kg'],
    ['21', '70', '21 mg, 0.3 mg/kg'],
    ['20', '100', '20 mg, 0.2 mg/kg'],
  ],
  'mg/kg/h': [
    ['0.2', '50', '10 mg/h, 0.2 mg/kg/h'],
    ['0.2', '70', '14 mg/h, 0.2 mg/kg/h'],
    ['0.2', '100', '20 mg/h, 0.2 mg/kg/h'],
  ],
  'mg/h': [
    ['5', '50', '5 mg/h, 0.1 mg/kg/h'],
    ['5', '70', '5 mg/h, 0.0(714285) mg/kg/h'],
    ['5', '100', '5 mg/h, 0.05 mg/kg/h'],
  ],
  // × 60 ÷ 1,000
  'microgram/kg/min': [
    ['3', '50', '9 mg/h, 0.18 mg/kg/h'],
    ['3', '70', '12.6 mg/h, 0.18 mg/kg/h'],
    ['3', '100', '18 mg/h, 0.18 mg/kg/h'],
  ],
  // ÷ 24; 100 ÷ 24 ÷ 70 = 100 ÷ 1,680
  'mg/24h': [
    ['240', '50', '10 mg/h, 0.2 mg/kg/h'],
    ['84', '70', '3.5 mg/h, 0.05 mg/kg/h'],
    ['100', '100', '4.1(6) mg/h, 0.041(6) mg/kg/h'],
  ],
  'mg/kg/dose': [
    ['0.5', '50', '25 mg/dose, 0.5 mg/kg/dose'],
    ['0.5', '70', '35 mg/dose, 0.5 mg/kg/dose'],
    ['0.5', '100', '50 mg/dose, 0.5 mg/kg/dose'],
  ],
  'mg/dose': [
    ['25', '50', '25 mg/dose, 0.5 mg/kg/dose'],
    ['28', '70', '28 mg/dose, 0.4 mg/kg/dose'],
    ['25', '100', '25 mg/dose, 0.25 mg/kg/dose'],
  ],
};

const ROWS = LIBRARY.protocols
  .flatMap(({ orderedIn }) => [...orderedIn])
  .filter((unit, at, all) => all.indexOf(unit) === at);

test('every unit of the list is worked by hand, and is one that some protocol is ordered in', () => {
  expect([...ROWS].sort()).toEqual(Object.keys(BY_HAND).sort());
  expect(Object.keys(DOSING_UNITS).sort()).toEqual(Object.keys(BY_HAND).sort());
});

describe.each(ROWS)('%s', (unit) => {
  test.each(BY_HAND[unit])('%s at %s kg is %s', (figure, kilograms, expected) => {
    expect(worked(figure, unit, kilograms)).toBe(expected);
  });
});

/**
 * The second method: a dose in thousandths of its unit and a weight in thousandths of a kg → mg, or mg/h, and
 * mg per kilogram, each as a fraction of two whole numbers that are scaled here by hand.
 */
const SCALED: Record<
  DosingUnit,
  (dose: bigint, kg: bigint) => readonly (readonly [top: bigint, bottom: bigint])[]
> = {
  'mg/kg': perKg,
  'mg/kg/h': perKg,
  'mg/kg/dose': perKg,
  mg: wholeBody,
  'mg/h': wholeBody,
  'mg/dose': wholeBody,
  'microgram/kg/min': (dose, kg) => [
    [60n * dose * kg, 1_000_000_000n],
    [60n * dose, 1_000_000n],
  ],
  'mg/24h': (dose, kg) => [
    [dose, 24_000n],
    [dose, 24n * kg],
  ],
};

function perKg(dose: bigint, kg: bigint) {
  return [
    [dose * kg, 1_000_000n],
    [dose, 1000n],
  ] as const;
}

function wholeBody(dose: bigint, kg: bigint) {
  return [
    [dose, 1000n],
    [dose, kg],
  ] as const;
}

function isFraction({ value }: Quantity<Unit>, [top, bottom]: readonly [bigint, bigint]): boolean {
  return value.n * bottom === top * value.d;
}

const text = (thousandths: bigint) => {
  const digits = `${thousandths}`.padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
};

const DOSES = fc.bigInt({ min: 1n, max: 1_000_000n });
const WEIGHTS = fc.bigInt({ min: 30_000n, max: 300_000n });

test.each(ROWS)(
  '%s: what it comes to and what it is per kilogram, by scaled whole numbers',
  (unit) => {
    const { delivery } = DOSING_UNITS[unit];
    fc.assert(
      fc.property(DOSES, WEIGHTS, (thousandths, kilograms) => {
        const [dose, kg] = [quantity(text(thousandths), unit), quantity(text(kilograms), 'kg')];
        const [comesTo = [0n, 1n], ofKg = [0n, 1n]] = SCALED[unit](thousandths, kilograms);
        const given = amount(delivery, dose, kg);
        const per = perKilogram(delivery, dose, kg);
        expect(given.unit).toBe(DELIVERIES[delivery].amount);
        expect(per.unit).toBe(DELIVERIES[delivery].perKg);
        expect(isFraction(given, comesTo)).toBe(true);
        expect(isFraction(per, ofKg)).toBe(true);
      }),
      { numRuns: 2000, seed: 14 },
    );
  },
);

// Every pair of units that one protocol is ordered in, both ways.
const PAIRS = LIBRARY.protocols.flatMap(({ id, orderedIn }) =>
  orderedIn.flatMap((from) =>
    orderedIn.filter((to) => to !== from).map((to) => [id, from, to] as const),
  ),
);

test.each(PAIRS)(
  '%s: what %s is in %s comes to the same, by scaled whole numbers',
  (_, from, to) => {
    const { delivery } = DOSING_UNITS[from];
    fc.assert(
      fc.property(DOSES, WEIGHTS, (thousandths, kilograms) => {
        const [dose, kg] = [quantity(text(thousandths), from), quantity(text(kilograms), 'kg')];
        const there = inDosingUnit(delivery, perKilogram(delivery, dose, kg), kg, to);
        expect(there.unit).toBe(to);
        // a/b thousandths of the other unit come to a/b of what one thousandth of it does.
        const [one = [0n, 1n]] = SCALED[to](1n, kilograms);
        const [all = [0n, 1n]] = SCALED[from](thousandths, kilograms);
        const { n, d } = there.value;
        expect(1000n * n * one[0] * all[1]).toBe(all[0] * d * one[1]);
      }),
      { numRuns: 1000, seed: 14 },
    );
  },
);
