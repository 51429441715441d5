import fc from 'fast-check';
import type { Finding } from '../../src/dosing/findings';
import type { OtherReading } from '../../src/dosing/other-readings';
import { checkPump } from '../../src/dosing/pump-check';
import { type Quantity, quantity } from '../../src/dosing/quantity';
import type { DosingUnit } from '../../src/dosing/units';
import { workOutDose } from '../../src/dosing/worked-dose';
import { LIBRARY } from '../../src/library/bundled';
import { exact, orderOf, ownUnit, protocolOf } from './orders';
import { compare, type Rational, times, valueIn } from './rational';
import { readingOf } from './readings';
import { decimal } from './whole-steps';

// The rules again in whole numbers of thousandths, without the program’s arithmetic.

/** Thousandths of mg/kg, mg/kg/h or mg/kg per dose; the fence for the whole body in mg of one dose or 24 hours. */
const LIMITS: Record<string, { low: bigint; high: bigint; stop: bigint; flat?: bigint }> = {
  'single-iv-dose': { low: 100n, high: 300n, stop: 500n, flat: 75n },
  'continuous-iv': { low: 100n, high: 500n, stop: 1000n },
  'crps-sci-iv': { low: 250n, high: 750n, stop: 1000n },
  oral: { low: 500n, high: 500n, stop: 3500n, flat: 200n },
  subcutaneous: { low: 100n, high: 200n, stop: 700n, flat: 1000n },
};

/** A figure and a weight, both in thousandths → what it is per kilogram: mg ÷ kg, microgram × 60 ÷ 1,000, mg ÷ 24 ÷ kg. */
const PER_KG: Record<DosingUnit, (figure: bigint, weight: bigint) => Rational> = {
  'mg/kg': (figure) => ({ top: figure, bottom: 1000n }),
  'mg/kg/h': (figure) => ({ top: figure, bottom: 1000n }),
  'mg/kg/dose': (figure) => ({ top: figure, bottom: 1000n }),
  mg: (figure, weight) => ({ top: figure, bottom: weight }),
  'mg/h': (figure, weight) => ({ top: figure, bottom: weight }),
  'mg/dose': (figure, weight) => ({ top: figure, bottom: weight }),
  'microgram/kg/min': (figure) => ({ top: figure * 60n, bottom: 1_000_000n }),
  'mg/24h': (figure, weight) => ({ top: figure, bottom: weight * 24n }),
};

const isMore = (a: Rational, b: Rational) => compare(a, b) > 0n;
const inThousandths = (top: bigint): Rational => ({ top, bottom: 1000n });

/** What stops a dose: the lower of the two fences, but never below the range. */
function stopAt(id: string, weight: bigint): Rational {
  const { high, stop, flat } = limitsOf(id);
  const perKg = inThousandths(stop);
  if (flat === undefined) return perKg;
  const hours = id === 'subcutaneous' ? 24n : 1n;
  const fence = { top: flat * 1000n, bottom: weight * hours };
  const lower = isMore(perKg, fence) ? fence : perKg;
  return isMore(inThousandths(high), lower) ? inThousandths(high) : lower;
}

function limitsOf(id: string) {
  const limits = LIMITS[id];
  if (!limits) throw new Error(`No limits of ${id}`);
  return limits;
}

/** The units that the rules name, of a figure in one unit of the list, by this second method. */
function namedBy(id: string, unit: DosingUnit, figure: bigint, weight: bigint): DosingUnit[] {
  const limits = limitsOf(id);
  const [low, high] = [inThousandths(limits.low), inThousandths(limits.high)];
  const read = (as: DosingUnit) => PER_KG[as](figure, weight);
  const own = read(unit);
  const others = protocolOf(id).orderedIn.filter((each) => each !== unit);
  const open = others.filter((each) => !isMore(read(each), stopAt(id, weight)));
  if (isMore(own, high)) return open.filter((each) => isMore(own, read(each)));
  if (!isMore(low, own)) return [];
  const tenTimes = times(own, { top: 10n, bottom: 1n });
  return open.filter((each) => {
    const here = read(each);
    return !isMore(low, here) && !isMore(here, high) && !isMore(tenTimes, here);
  });
}

function ordered(id: string, unit: DosingUnit, figure: bigint, weight: bigint) {
  const row = { protocol: id, weight: decimal(weight, 3), dose: '1' };
  return { ...orderOf(row), dose: quantity(decimal(figure, 3), unit) };
}

const readingsIn = (findings: readonly Finding[]): readonly OtherReading[][] =>
  findings.flatMap((finding) =>
    'otherReadings' in finding && finding.otherReadings ? [[...finding.otherReadings]] : [],
  );

function findingsOf(order: ReturnType<typeof ordered>): readonly Finding[] {
  const outcome = workOutDose(order, LIBRARY);
  return outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
}

const figures = fc.oneof(
  fc.integer({ min: 1, max: 2_000 }),
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 1_500 }).map((whole) => whole * 1000),
);
const orders = fc.constantFrom(...LIBRARY.protocols).chain(({ id, orderedIn }) =>
  fc.record({
    id: fc.constant(id),
    unit: fc.constantFrom<DosingUnit[]>(...orderedIn),
    figure: figures.map(BigInt),
    weight: fc
      .oneof(fc.integer({ min: 30_000, max: 300_000 }), fc.constantFrom(30_000, 70_000, 166_667))
      .map(BigInt),
  }),
);

test('the rules in whole numbers: who is named, never higher above the range, never stopped, and what it would give', () => {
  let named = 0;
  fc.assert(
    fc.property(orders, ({ id, unit, figure, weight }) => {
      const [said = [], ...more] = readingsIn(findingsOf(ordered(id, unit, figure, weight)));
      expect(more).toEqual([]);
      expect(said.map((each) => each.figure.unit)).toEqual(namedBy(id, unit, figure, weight));
      for (const each of said) {
        const other = PER_KG[each.figure.unit](figure, weight);
        if (isMore(other, stopAt(id, weight))) throw new Error('A stopped unit is named');
        const isLower = isMore(PER_KG[unit](figure, weight), other);
        if (isLower !== (each.reads === 'lower')) throw new Error('A higher unit is named');
        // Per kilogram, and × kg as the amount: whatever else a unit is, its figures agree.
        const kg = inThousandths(weight);
        for (const given of each.gives) {
          const isPerKg = given.unit === ownUnit(protocolOf(id));
          expect(compare(valueIn(given), isPerKg ? other : times(other, kg))).toBe(0n);
        }
      }
      named += said.length;
    }),
    { numRuns: 4000 },
  );
  expect(named).toBeGreaterThan(1000);
});

const gives = (findings: readonly Finding[]) =>
  readingsIn(findings).map((readings) =>
    readings.map(({ figure, gives: given }) =>
      [figure, ...given].map((each) => exact(each)).join(', '),
    ),
  );

test('at 30 kg microgram per minute is nearer: 16 mg/h is 0.533 mg/kg/h, and more in micrograms is not named', () => {
  // 16 × 0.06 = 0.96 mg/kg/h: higher, and not stopped
  expect(gives(findingsOf(ordered('continuous-iv', 'mg/h', 16_000n, 30_000n)))).toEqual([]);
});

test('a weight that is stopped stops every unit: none is named', () => {
  const order = ordered('continuous-iv', 'mg/kg/h', 5000n, 301_000n);
  expect(findingsOf(order).map(({ kind }) => kind)).toEqual(['weight', 'above ceiling']);
  expect(gives(findingsOf(order))).toEqual([]);
});

test('on a calculated weight a unit must not be stopped on the measured one either', () => {
  // 60 mg/h on 70 kg is 0.857 mg/kg/h, but on the measured 50 kg it is 1.2; 5 mg/h is 0.1 there.
  const dosedOn = (actual: string) => ({
    basis: 'ideal' as const,
    body: { actual: quantity(actual, 'kg'), height: quantity('175', 'cm'), sex: 'male' as const },
  });
  const order = ordered('continuous-iv', 'mg/kg/h', 60_000n, 70_000n);
  expect(gives(findingsOf({ ...order, dosedOn: dosedOn('70') }))).toEqual([
    ['60 mg/h, 0.(857142) mg/kg/h'],
  ]);
  expect(gives(findingsOf({ ...order, dosedOn: dosedOn('50') }))).toEqual([]);
});

describe('in the second check', () => {
  const bag = { weight: '70', drug: '100', volume: '50' };
  const check = (dose: Quantity<DosingUnit<'infusion'>>, set: string) => {
    const reading = readingOf({ protocol: 'continuous-iv', ...bag, dose: '1', reading: set });
    const { findings, verdict } = checkPump({ ...reading, dose }, LIBRARY);
    return [verdict.kind, ...gives(findings).flat()];
  };

  test('an order above the range that the pump runs: 10 microgram/kg/min is 42 mg/h, 21 mL/h', () => {
    expect(check(quantity('10', 'microgram/kg/min'), '21')).toEqual([
      'agrees',
      '10 mg/h, 0.(142857) mg/kg/h',
    ]);
  });

  test('a pump above the range of an order that is not: what its figure would be is for the slips', () => {
    // 0.2 mg/h and 0.2 microgram/kg/min would be lower, but 0.2 mg/kg/h is inside the range.
    expect(check(quantity('0.2', 'mg/kg/h'), '21')).toEqual(['differs']);
  });

  test('an order above the range, and a pump too', () => {
    expect(check(quantity('10', 'microgram/kg/min'), '25')).toEqual([
      'differs',
      '10 mg/h, 0.(142857) mg/kg/h',
    ]);
  });
});
