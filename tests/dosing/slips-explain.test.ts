import fc from 'fast-check';
import type { DosingUnit } from '../../src/dosing/units';
import { EMPTY_CHECK } from '../../src/intake/check-form';
import { orders } from './arbitrary-orders';
import { checkOf, wordOfSlip } from './readings';
import { isWithinStep } from './slip-figures';
import {
  decimal,
  exactSteps,
  inUnit,
  orderedAmount,
  placesOf,
  protocolOf,
  rightSteps,
} from './whole-steps';

/**
 * Any order, with a plan or without one, in any unit of its protocol, typed again by the second checker: the dose
 * as it is, or cut to fewer decimals.
 */
const typedOrders = orders
  .map((row) => ({ ...EMPTY_CHECK, running: 'no', way: 'not said', ...row }))
  .chain((typed) =>
    fc
      .record({
        unit: fc.constantFrom<DosingUnit>(...protocolOf(typed).orderedIn),
        places: fc.constantFrom(3, 3, 1, 0),
      })
      .map(({ unit, places }) => {
        if (unit === protocolOf(typed).orderedIn[0]) return { ...typed, unit };
        const { top, bottom } = inUnit(orderedAmount(typed), unit, typed);
        const scale = 10n ** BigInt(places);
        const dose = decimal((top * scale) / bottom || 1n, places);
        return { ...typed, unit, dose };
      }),
  );
const RUNS = { numRuns: 4000, seed: 3 };

/** A reading of anything between a hundredth and a hundred times the right figure, or near it. */
const readings = typedOrders.chain((typed) => {
  const right = rightSteps(typed);
  const count = fc.oneof(
    fc.bigInt({ min: 1n, max: right * 4n + 10n }),
    fc.bigInt({ min: 1n, max: right * 120n + 10n }),
    fc.bigInt({ min: -3n, max: 3n }).map((apart) => right + apart),
  );
  return fc.record({
    typed: fc.constant(typed),
    reading: count.filter((steps) => steps > 0n).map((steps) => decimal(steps, placesOf(typed))),
  });
});

test('every slip named makes, of its order, a figure within one step of the reading', () => {
  const named = new Map<string, number>();
  fc.assert(
    fc.property(readings, ({ typed, reading }) => {
      const { verdict } = checkOf({ ...typed, reading });
      const slips = verdict.kind === 'differs' ? verdict.slips : [];
      for (const { kind } of slips) named.set(kind, (named.get(kind) ?? 0) + 1);
      expect(slips.filter((slip) => !isWithinStep(slip, typed, reading)).map(wordOfSlip)).toEqual(
        [],
      );
    }),
    RUNS,
  );
  // Every kind but those that need an order, a body or an earlier rate came up in 4,000 readings.
  expect([...named.keys()].sort()).toEqual([
    'amount as volume',
    'another mass',
    'another protocol',
    'another row',
    'another strength',
    'another unit',
    'bag as rate',
    'day amount as volume',
    'day as dose',
    'decimal point',
    'digits',
    'drug volume',
    'per day',
    'per minute',
    'pounds',
    'rounded figure',
    'rounded up',
    'total as strength',
    'without weight',
  ]);
});

test('a right reading agrees, unless the step itself is stopped: over 4,000 orders', () => {
  fc.assert(
    fc.property(typedOrders, (typed) => {
      const right = rightSteps(typed);
      fc.pre(right > 0n);
      const reading = decimal(right, placesOf(typed));
      const { verdict } = checkOf({ ...typed, reading });
      // More than a tenth of the order away from it: no dose sheet has such a setting.
      const { top, bottom } = exactSteps(typed);
      const apart = right * bottom - top;
      const isStopped = (apart < 0n ? -apart : apart) * 10n > top;
      if (!isStopped) expect(verdict).toEqual({ kind: 'agrees' });
      else expect(verdict).toMatchObject({ kind: 'differs', noSetting: { isSetting: true } });
    }),
    RUNS,
  );
});

test.each([-2n, -1n, 1n, 2n])('a reading %s steps from the right one differs', (apart) => {
  fc.assert(
    fc.property(typedOrders, (typed) => {
      const right = rightSteps(typed);
      const steps = right + apart;
      fc.pre(steps > 0n);
      // The sheet may have been made for another frequency, or before one was ordered: either agrees.
      const often = typed.protocol === 'oral' ? ['', '3', '4'] : [];
      fc.pre(often.every((dosesPerDay) => rightSteps({ ...typed, dosesPerDay }) === right));
      const reading = decimal(steps, placesOf(typed));
      expect(checkOf({ ...typed, reading }).verdict.kind).toBe('differs');
    }),
    { ...RUNS, numRuns: 1000 },
  );
});
