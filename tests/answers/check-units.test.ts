import { checkAnswer } from '../../src/answers/check';
import { takeOver } from '../../src/answers/link';
import type { TypedCheck } from '../../src/intake/check-form';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { LIBRARY } from '../../src/library/bundled';
import { drawFrom, nextOrder } from '../dosing/drawn-orders';
import { protocolOf, rightReading, unitOf } from '../dosing/whole-steps';

/** What the first person worked out, as it comes by the link to the second. */
function handed(typed: TypedCheck) {
  const read = readOrderForm(typed, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const taken = takeOver(handOver(read.value.order, LIBRARY) ?? '', LIBRARY);
  if (taken.kind !== 'order') throw new Error(taken.why);
  return taken.plan;
}

function sheetOf(typed: TypedCheck, plan: ReturnType<typeof handed>) {
  const answer = checkAnswer(typed, plan, LIBRARY);
  if (answer.kind === 'problems') throw new Error('not read');
  return answer.sheet;
}

/** So many seeded orders of every protocol, in every unit of its list. */
function drawn(): TypedCheck[] {
  const draw = drawFrom(14);
  return Array.from({ length: 400 }, () => nextOrder(draw));
}

const AGREES = ['agrees', 'with a caution', 'past a limit'];

test('every unit of every protocol is drawn', () => {
  const units = new Set(drawn().map((typed) => `${typed.protocol} ${unitOf(typed)}`));
  const all = LIBRARY.protocols.flatMap(({ id, orderedIn }) =>
    orderedIn.map((unit) => `${id} ${unit}`),
  );
  expect([...units].sort()).toEqual(all.sort());
});

test('the setting of a sheet that came by link agrees, and every entry is the order’s, in every unit', () => {
  const wrong = drawn().flatMap((typed) => {
    const plan = handed(typed);
    // The sheet’s own setting, and the one by whole numbers.
    const reading = `${plan.administration?.set.value}`;
    const { verdict, pairs } = sheetOf({ ...typed, reading }, plan);
    const isRight = reading === rightReading(typed) && AGREES.includes(verdict);
    return isRight && pairs.every(({ same }) => same) ? [] : [{ ...typed, reading, verdict }];
  });
  expect(wrong).toEqual([]);
});

test('the order’s figure entered in any other unit of the list differs, by the dose', () => {
  const wrong = drawn().flatMap((typed) => {
    const plan = handed(typed);
    const others = protocolOf(typed).orderedIn.filter((unit) => unit !== unitOf(typed));
    return others.flatMap((unit) => {
      const entered = { ...typed, unit, reading: rightReading(typed) };
      const { verdict, pairs, slipNames } = sheetOf(entered, plan);
      const dose = pairs.find(({ label }) => label.startsWith('Ordered dose'));
      const isTold =
        verdict === 'differs' && dose?.same === false && slipNames[0] === 'the unit of the order';
      return isTold ? [] : [{ ...entered, verdict, slipNames }];
    });
  });
  expect(wrong).toEqual([]);
});
