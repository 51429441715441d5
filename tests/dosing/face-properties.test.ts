import fc from 'fast-check';
import { checkPump, workOut } from '../../src/dosing';
import { decimalText } from '../../src/dosing/decimal-text';
import { orderJson } from '../../src/dosing/order-json';
import { workOut as workOutExactly } from '../../src/dosing/plan';
import { orderAt, type ReadOrder } from '../../src/dosing/read-order';
import { LIBRARY } from '../../src/library/bundled';
import { CALLS, COURSE, ORDER, orderJsons, READING } from './face-orders';

/** The same orders in every run, so that each kind of answer is among them. */
const RUNS = { numRuns: 300, seed: 20261126 };
const KINDS = ['plan', 'withheld', 'checked', 'refused'];

/** An answer is plain JSON as it stands: nothing in it is lost, or fails, on the way through text. */
function expectData(answer: unknown) {
  expect(KINDS).toContain(Reflect.get(Object(answer), 'kind'));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(JSON.stringify(answer)).not.toMatch(/"figure":"-/);
}

/** Figures and words such as a caller could send, and what no caller should. */
const leaves = fc.oneof(
  fc.constantFrom('0', '-0.2', '1/3', '1e3', '', '70', '0.2', '100', '0.001', '999999999', '4'),
  fc.constantFrom('continuous-iv', 'oral', 'single-iv-dose', 'mg/kg/h', 'mg/kg', 'ideal', 'male'),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
);

/** A call of which one part, at any depth, is something else, left out, or has a key too many. */
function spoilt(whole: unknown): fc.Arbitrary<unknown> {
  const entries = Object.entries(Object(whole));
  if (typeof whole !== 'object' || entries.length === 0) return leaves;
  return fc.oneof(
    { weight: 1, arbitrary: leaves },
    { weight: 1, arbitrary: fc.string().map((key) => ({ ...whole, [key]: '1' })) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(...entries)
        .chain(([key, part]) => spoilt(part).map((other) => ({ ...whole, [key]: other }))),
    },
  );
}

describe.each(CALLS)('%s', (name, call) => {
  test('answers any JSON value with data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (request) => expectData(call(request))),
      RUNS,
    );
  });

  test('answers any value at all, and a good call of which a part is spoilt, with data', () => {
    const whole = { workOut: ORDER, checkPump: READING, workOutCourse: COURSE }[name] ?? ORDER;
    const twice = spoilt(whole).chain((once) => fc.oneof(fc.constant(once), spoilt(once)));
    fc.assert(
      fc.property(twice, (request) => expectData(call(request))),
      RUNS,
    );
  });
});

/** The inner working out of what was asked for. */
function workedExactly({ order, body }: ReadOrder) {
  return workOutExactly(order, LIBRARY, { body, titrated: order.titrationStep !== undefined });
}

test('an order that is read is worked out as the order that it says, and says itself again', () => {
  const seen = { plan: 0, withheld: 0, refused: 0 };
  fc.assert(
    fc.property(orderJsons, (order) => {
      const answer = workOut(order, LIBRARY);
      seen[answer.kind] += 1;
      const place = { json: order, path: '', refusals: [] };
      const read = orderAt(place, LIBRARY);
      expect(read === undefined).toBe(answer.kind === 'refused');
      if (!read) return;
      // A body that changes nothing about the dose is said by the plan, not by its order.
      const { body, ...rest } = order;
      expect(orderJson(read.order)).toEqual(body?.basis === 'actual' ? rest : order);
      const worked = workedExactly(read);
      expect(answer.kind).toBe(worked.kind);
      if (answer.kind !== 'plan' || worked.kind !== 'plan') return;
      const again = { ...answer.plan.order, ...(body ? { body } : {}) };
      expect(JSON.stringify(workOut(again, LIBRARY))).toBe(JSON.stringify(answer));
      const { amount, administration } = worked.plan;
      expect(answer.plan.amount).toMatchObject(decimalText(amount.value));
      expect(answer.plan.administration?.set.figure).toBe(
        administration && decimalText(administration.set.value).figure,
      );
    }),
    RUNS,
  );
  expect(seen.plan).toBeGreaterThan(60);
  expect(seen.withheld).toBeGreaterThan(15);
  expect(seen.refused).toBeGreaterThan(3);
});

/** The names of all fields, at any depth. */
function namesIn(value: unknown, plain: (value: object) => boolean): string[] {
  if (typeof value !== 'object' || value === null || !plain(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    field === undefined ? [] : [name, ...namesIn(field, plain)],
  );
}

test('no field of a plan is left out, but for the exact value that is a figure', () => {
  fc.assert(
    fc.property(orderJsons, (order) => {
      const answer = workOut(order, LIBRARY);
      const read = orderAt({ json: order, path: '', refusals: [] }, LIBRARY);
      if (answer.kind !== 'plan' || !read) return;
      const worked = workedExactly(read);
      if (worked.kind !== 'plan') return;
      const isOrder = (value: object) => 'dose' in value && 'step' in value;
      const isFraction = (value: object) => 's' in value && 'n' in value && 'd' in value;
      const inner = namesIn(worked.plan, (value) => !isOrder(value) && !isFraction(value));
      const outer = namesIn(answer.plan, (value) => !isOrder(value)).filter(
        (name) => name !== 'exact',
      );
      const figures = (names: string[]) =>
        names.map((name) => (name === 'value' ? 'figure' : name));
      expect(figures(outer).sort()).toEqual(
        figures(inner.filter((name) => name !== 'exact')).sort(),
      );
    }),
    { numRuns: 100 },
  );
});

/** Every figure at any depth, with the names that lead to it. */
function figuresIn(value: unknown, path: readonly string[] = []): { unit: string; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const unit =
    'figure' in value && 'unit' in value ? [{ unit: `${value.unit}`, path: path.join('/') }] : [];
  return [
    ...unit,
    ...Object.entries(value).flatMap(([name, field]) => figuresIn(field, [...path, name])),
  ];
}

/** A limit, a step; and in mL what the strength of the order’s own preparation was worked out from. */
const OF_THE_ORDER = /^stops\/\d+\/(limit\/at|step) |^stops\/\d+\/figure\/terms\/.* mL$/;

test('a withheld order tells no rate and no volume to give', () => {
  let withheld = 0;
  fc.assert(
    fc.property(orderJsons, (order) => {
      const answer = workOut(order, LIBRARY);
      if (answer.kind !== 'withheld') return;
      withheld += 1;
      const told = figuresIn(answer).filter(({ unit }) => /^mL(\/h|\/dose)?$/.test(unit));
      expect(
        told.map(({ unit, path }) => `${path} ${unit}`).filter((each) => !OF_THE_ORDER.test(each)),
      ).toEqual([]);
    }),
    RUNS,
  );
  expect(withheld).toBeGreaterThan(15);
});

test('what an order is set to, read back as JSON, agrees with the order', () => {
  let agreed = 0;
  fc.assert(
    fc.property(orderJsons, (order) => {
      const answer = workOut(order, LIBRARY);
      if (answer.kind !== 'plan' || !answer.plan.administration || !order.preparation) return;
      const { step, preparation, titrationStep, over: ordered, ...rest } = order;
      if (!('drug' in preparation)) return;
      const { figure: set } = answer.plan.administration.set;
      const isOnPump = ordered?.by === 'pump';
      const running = order.dose.unit === 'mg/kg/h' || isOnPump ? { running: true } : {};
      const rate = answer.plan.over?.pump?.rate.figure ?? '';
      const over = isOnPump ? { ...ordered, rate, limited: true } : ordered;
      const read = { ...rest, ...running, preparation, step, set, ...(over ? { over } : {}) };
      const check = checkPump(read, LIBRARY);
      if (isOnPump)
        expect(check).toMatchObject({ check: { rate: { verdict: { kind: 'agrees' } } } });
      expect(check).toMatchObject({ kind: 'checked', check: { verdict: { kind: 'agrees' } } });
      agreed += 1;
    }),
    RUNS,
  );
  expect(agreed).toBeGreaterThan(60);
});
