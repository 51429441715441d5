import {
  checkPump,
  type OrderJson,
  type RangesJson,
  type ReadingJson,
  type Refusal,
  ranges,
  workOut,
  workOutCourse,
} from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';
import { GOOD } from '../library/example-file';
import { libraryOf } from '../library/full-file';
import { inUse } from '../library/published-in-use';

const HIGHLAND = inUse('nhs-highland-closed');
const FRAIL = 'frail or elderly';
const ORDER = {
  protocol: 'acute-pain',
  weight: '100',
  adjustment: FRAIL,
  dose: { figure: '5', unit: 'mg/h' },
  preparation: { drug: '200', volume: '40' },
  step: '0.1',
} as const satisfies OrderJson;
const READING = { ...ORDER, set: '1', running: false } as const satisfies ReadingJson;

/** "note above start" */
function said(order: OrderJson): string[] {
  const answer = workOut(order, HIGHLAND);
  if (answer.kind !== 'plan') return [JSON.stringify(answer)];
  return answer.plan.findings.flatMap((found) =>
    found.kind === 'above start'
      ? [`${found.severity} above ${found.limit.at.figure} ${found.limit.at.unit}`]
      : [],
  );
}

test('an order names it, or says by null that none holds; the plan reads as that order again', () => {
  expect(said(ORDER)).toEqual(['note above 2.5 mg/h']);
  expect(said({ ...ORDER, adjustment: null })).toEqual([]);
  expect(said({ ...ORDER, adjustment: null, dose: { figure: '6', unit: 'mg/h' } })).toEqual([
    'note above 5 mg/h',
  ]);
  for (const adjustment of [FRAIL, null]) {
    const answer = workOut({ ...ORDER, adjustment }, HIGHLAND);
    expect(answer).toMatchObject({ plan: { order: { ...ORDER, adjustment } } });
  }
});

test('a protocol is its id, whatever it states', () => {
  const answer = ranges({ weight: '100' }, HIGHLAND);
  expect(answer).toMatchObject({ plan: { rows: [{ protocol: 'acute-pain' }] } });
});

const AT = { path: '/adjustment' } as const;

test.each<[string, { readonly adjustment?: string }, Refusal]>([
  ['not said', {}, { ...AT, why: 'missing' }],
  ['of nobody', { adjustment: 'frail' }, { ...AT, why: 'not one of', allowed: [FRAIL] }],
])('an order: %s', (_, more, refusal) => {
  const { adjustment: frail, ...unsaid } = ORDER;
  expect(frail).toBe(FRAIL);
  expect(workOut({ ...unsaid, ...more }, HIGHLAND)).toEqual({
    kind: 'refused',
    refusals: [refusal],
  });
});

test('where the band of the weight, or the protocol, has none: null alone', () => {
  const good = libraryOf(GOOD);
  // Up to 70 kg GOOD has no adjustment; over 70 kg it has one.
  const order = (weight: string, adjustment: string | null): OrderJson => ({
    ...ORDER,
    ...{ protocol: 'acute', weight, adjustment },
  });
  const none = { kind: 'refused', refusals: [{ ...AT, why: 'not for this protocol' }] };
  expect(workOut(order('70', FRAIL), good)).toEqual(none);
  expect(workOut(order('70', null), good).kind).toBe('plan');
  expect(workOut(order('71', FRAIL), good).kind).toBe('plan');
  expect(ranges({ weight: '100', adjustment: FRAIL }, HIGHLAND)).toEqual(none);
  const own = { weight: '70', protocol: 'continuous-iv', adjustment: FRAIL };
  expect(ranges(own, LIBRARY)).toEqual(none);
});

test('a reading: the same', () => {
  const check = (reading: ReadingJson) => checkPump(reading, HIGHLAND);
  expect(check(READING).kind).toBe('checked');
  expect(check({ ...READING, adjustment: null }).kind).toBe('checked');
  const { adjustment: _, ...unsaid } = READING;
  expect(check(unsaid)).toEqual({ kind: 'refused', refusals: [{ ...AT, why: 'missing' }] });
});

test('ranges: of the named protocol, lowered where it is said', () => {
  const good = libraryOf(GOOD);
  const stops = (more: Partial<RangesJson>) => {
    const answer = ranges({ weight: '100', protocol: 'acute', ...more }, good);
    return answer.kind === 'plan' ? answer.plan.rows.map(({ stopsAbove }) => stopsAbove) : answer;
  };
  expect(stops({})).toMatchObject([{ figure: '25', unit: 'mg/h' }]);
  expect(stops({ adjustment: null })).toMatchObject([{ figure: '25', unit: 'mg/h' }]);
  expect(stops({ adjustment: FRAIL })).toMatchObject([{ figure: '10', unit: 'mg/h' }]);
});

test('a course: in its order', () => {
  const course = (infusion: OrderJson) =>
    workOutCourse({ infusion, hours: '4', days: '2' }, HIGHLAND);
  expect(course(ORDER)).toMatchObject({ plan: { infusion: { order: { adjustment: FRAIL } } } });
  const { adjustment: _, ...unsaid } = ORDER;
  expect(course(unsaid)).toEqual({
    kind: 'refused',
    refusals: [{ path: '/infusion/adjustment', why: 'missing' }],
  });
});
