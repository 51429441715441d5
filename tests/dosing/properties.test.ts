import fc from 'fast-check';
import type { Computed } from '../../src/dosing/computed';
import { type Plan, workOut } from '../../src/dosing/plan';
import { quantity, type Unit } from '../../src/dosing/quantity';
import { ranges } from '../../src/dosing/ranges';
import { LIBRARY } from '../../src/library/bundled';
import { orders, weights } from './arbitrary-orders';
import { type OrderRow, orderOf, protocolOf, workedOut } from './orders';
import { compare, over, type Rational, rational, reworked, same, times, valueIn } from './rational';

const RUNS = { numRuns: 3000 };

/** Holds for the plan of every order that has one. */
function everyPlan(holds: (plan: Plan, row: OrderRow) => void) {
  fc.assert(
    fc.property(orders, (row) => {
      const outcome = workedOut(row);
      if (outcome.kind === 'plan') holds(outcome.plan, row);
    }),
    RUNS,
  );
}

/** The limits of an order in mg or mg/h, worked out here from the library's own figures. */
function limitsOf(row: OrderRow): Rational[] {
  const protocol = protocolOf(row.protocol);
  const weight = rational(row.weight);
  const perKg = [protocol.documented.value.high.figure, protocol.ceiling.at.figure];
  const often = row.dosesPerDay === undefined ? ['3', '4'] : [row.dosesPerDay];
  const perDay =
    protocol.delivery === 'divided doses'
      ? often.map((n) => over(rational(protocol.typicalDay.at.figure), rational(n)))
      : [];
  return [...perKg.map((figure) => times(rational(figure), weight)), ...perDay];
}

/** Every worked-out figure of a plan, those inside its own operands included. */
function figuresOf(plan: Plan): Computed<Unit>[] {
  const { amount, documented, administration: given } = plan;
  return [
    amount,
    ...(documented.low ? [documented.low] : []),
    documented.high,
    ...(given ? [given.strength, given.exact, given.delivers, given.deliversPerKg] : []),
    ...('days' in plan ? plan.days.map(({ total }) => total) : []),
  ];
}

test('more than a third of the arbitrary orders have a plan, and some are rounded down', () => {
  const outcomes = fc.sample(orders, 2000).map(workedOut);
  const plans = outcomes.flatMap((outcome) => (outcome.kind === 'plan' ? [outcome.plan] : []));
  expect(plans.length).toBeGreaterThan(700);
  const down = plans.filter(({ findings }) => findings.some(({ kind }) => kind === 'rounded down'));
  expect(down.length).toBeGreaterThan(20);
});

test('the dose is proportional to the weight: n times as heavy is n times the mg', () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 1, max: 9 }), ({ protocol, dose, weight }, n) => {
      const one = workOut(orderOf({ protocol, dose, weight }), LIBRARY);
      const heavier = `${quantity(weight, 'kg').value.mul(`${n}`)}`;
      const many = workOut(orderOf({ protocol, dose, weight: heavier }), LIBRARY);
      fc.pre(one.kind === 'plan' && many.kind === 'plan');
      if (one.kind !== 'plan' || many.kind !== 'plan') return;
      const expected = times(valueIn(one.plan.amount), rational(`${n}`));
      expect(same(valueIn(many.plan.amount), expected)).toBe(true);
    }),
    RUNS,
  );
});

test('forward, then backward from the exact setting, is the order: mL × mg ÷ mL ÷ kg', () => {
  everyPlan(({ administration }, { dose, drug = '', volume = '', weight }) => {
    expect(administration).toBeDefined();
    if (!administration) return;
    const strength = over(rational(drug), rational(volume));
    const back = over(times(valueIn(administration.exact), strength), rational(weight));
    expect(same(back, rational(dose))).toBe(true);
  });
});

test('what is delivered never crosses a limit that the order keeps', () => {
  everyPlan(({ administration }, row) => {
    expect(administration).toBeDefined();
    if (!administration) return;
    const ordered = times(rational(row.dose), rational(row.weight));
    const kept = limitsOf(row).filter((limit) => compare(ordered, limit) <= 0n);
    const strength = over(rational(row.drug ?? ''), rational(row.volume ?? ''));
    const delivered = times(valueIn(administration.set), strength);
    expect(same(delivered, valueIn(administration.delivers))).toBe(true);
    expect(kept.filter((limit) => compare(delivered, limit) > 0n)).toEqual([]);
  });
});

test('what is delivered is at most 10 % from what is ordered, and never nothing', () => {
  everyPlan(({ administration }, row) => {
    if (!administration) return;
    const ordered = times(rational(row.dose), rational(row.weight));
    const share = over(valueIn(administration.delivers), ordered);
    expect(compare(share, rational('0.9')) >= 0n).toBe(true);
    expect(compare(share, rational('1.1')) <= 0n).toBe(true);
  });
});

test('the setting is a whole number of steps, the nearest or the one below', () => {
  everyPlan(({ administration, findings }, { step = '' }) => {
    if (!administration) return;
    const steps = over(valueIn(administration.set), rational(step));
    expect(steps.top % steps.bottom).toBe(0n);
    const wanted = over(valueIn(administration.exact), rational(step));
    const down = wanted.top / wanted.bottom;
    const halfUp = (2n * wanted.top + wanted.bottom) / (2n * wanted.bottom);
    const isDown = findings.some(({ kind }) => kind === 'rounded down');
    expect(steps.top / steps.bottom).toBe(isDown ? down : halfUp);
    if (isDown) expect(halfUp).toBe(down + 1n);
  });
});

test('every figure is what its own first quantity and terms give', () => {
  everyPlan((plan) => {
    for (const figure of figuresOf(plan)) {
      expect(same(reworked(figure), valueIn(figure))).toBe(true);
    }
  });
});

test('every figure says that it came from what was typed', () => {
  everyPlan((plan, row) => {
    const { order, amount, administration: given } = plan;
    expect([amount.first, amount.terms[0]?.operand]).toEqual([order.dose, order.weight]);
    expect(given?.strength.first).toEqual(quantity(row.drug ?? '', 'mg'));
    expect(given?.strength.terms[0]?.operand).toEqual(quantity(row.volume ?? '', 'mL'));
    expect([given?.exact.first, given?.exact.terms[0]?.operand]).toEqual([amount, given?.strength]);
    expect(given?.delivers.first).toEqual(given?.set);
    expect(given?.deliversPerKg.first).toEqual(given?.delivers);
    expect(given?.deliversPerKg.terms[0]?.operand).toEqual(order.weight);
  });
});

test('a plan holds no stop, and what is withheld holds nothing else', () => {
  fc.assert(
    fc.property(orders, (row) => {
      const outcome = workedOut(row);
      const findings = outcome.kind === 'plan' ? outcome.plan.findings : outcome.stops;
      const stops = findings.filter(({ severity }) => severity === 'stop').length;
      expect(stops).toBe(outcome.kind === 'plan' ? 0 : findings.length);
      if (outcome.kind === 'withheld') expect(stops).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('every range is an exact multiple of the documented one, its working included', () => {
  fc.assert(
    fc.property(weights, (weight) => {
      const outcome = ranges({ weight: quantity(weight, 'kg') }, LIBRARY);
      expect(outcome.kind).toBe('plan');
      if (outcome.kind !== 'plan') return;
      for (const { protocol, range, specialistsUpTo, day } of outcome.plan.rows) {
        const { low, high } = protocolOf(protocol.id).documented.value;
        const at = (figure: string) => times(rational(figure), rational(weight));
        const expected: (readonly [Computed<Unit> | undefined, Rational])[] = [
          [range.low, at(low.figure)],
          [range.high, at(high.figure)],
          [specialistsUpTo, at(protocol.ceiling.at.figure)],
          [day?.low, times(at(low.figure), rational('3'))],
          [day?.high, times(at(high.figure), rational('4'))],
        ];
        for (const [figure, right] of expected) {
          if (!figure) continue;
          expect(same(valueIn(figure), right)).toBe(true);
          expect(same(reworked(figure), right)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});
