import { bodyWeights } from '../../src/dosing/body-weight';
import type { OrderedCourse } from '../../src/dosing/course';
import { isInfusion, type Order } from '../../src/dosing/order';
import { quantity } from '../../src/dosing/quantity';
import type { SeriesOrder } from '../../src/dosing/series';
import { workOutCourse } from '../../src/dosing/worked-course';
import { LIBRARY } from '../../src/library/bundled';
import { exact, type OrderRow, orderOf, protocolOf, wordOf } from './orders';

const CRPS = { protocol: 'crps-sci-iv', weight: '70', dose: '0.35' };
const BAG = { drug: '100', volume: '50' };

interface Asked {
  readonly row?: Partial<OrderRow>;
  readonly hours?: string;
  readonly days?: string;
  readonly single?: string;
  readonly body?: OrderedCourse['body'];
}

function ordered({ row, hours = '4', days = '10', single, body }: Asked): OrderedCourse {
  const infusion = orderOf({ ...CRPS, ...row });
  if (!isInfusion(infusion)) throw new Error('not an infusion');
  return {
    infusion,
    single: single === undefined ? undefined : singleBeside(infusion, single),
    hours: quantity(hours, 'h'),
    days: quantity(days, 'days'),
    body,
  };
}

function singleBeside(
  { weight, preparation }: Order<'infusion'>,
  dose: string,
): Order<'single dose'> {
  const protocol = protocolOf('single-iv-dose');
  if (protocol.delivery !== 'single dose') throw new Error('not a single dose');
  const { delivery } = protocol;
  const from = preparation ? { preparation } : {};
  return {
    delivery,
    protocol,
    weight,
    ...from,
    dose: quantity(dose, 'mg/kg'),
    step: quantity('0.1', 'mL'),
  };
}

function planOf(asked: Asked, series?: SeriesOrder) {
  const outcome = workOutCourse(ordered(asked), LIBRARY, series);
  if (outcome.kind === 'withheld') throw new Error(outcome.stops.map(wordOf).join());
  return outcome.plan;
}

/** Every finding or stop, with whose it is where it is the single dose’s. */
function said(asked: Asked): string[] {
  const outcome = workOutCourse(ordered(asked), LIBRARY);
  const all = outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
  return all.map((each) => `${each.about ? `${each.about}: ` : ''}${wordOf(each)}`);
}

/** 100 kg at 170 cm are 34.6 kg/m². */
function heavy(): OrderedCourse['body'] {
  const body = {
    actual: quantity('100', 'kg'),
    height: quantity('170', 'cm'),
    sex: 'male',
  } as const;
  return { basis: 'actual', body, weights: bodyWeights(body, LIBRARY.bodyWeight) };
}

test.each<[string, Asked, string[]]>([
  ['nothing to say', {}, []],
  // 0.8 is above 0.75 mg/kg/h, 0.35 above 0.3 mg/kg; together 1.15 mg/kg in an hour; then the body
  [
    'the infusion, the single dose, both together, the body',
    { row: { weight: '100', dose: '0.8' }, single: '0.35', body: heavy() },
    [
      'above documented 0.75 mg/kg/h',
      'single dose: above documented 0.3 mg/kg',
      'first hour above 1 mg/kg',
      'basis from 30 kg/m²',
    ],
  ],
  // 35 kg is below 40 for both, which is said once
  ['one weight', { row: { weight: '35' }, single: '0.2' }, ['weight below 40 kg']],
  // 20 mg/mL is above 10 for both uses
  [
    'one strength',
    { row: { drug: '1000', volume: '50', step: '0.01' }, single: '0.2' },
    ['strength above 10 mg/mL'],
  ],
  // both past their own stops: 1.1 of 1 mg/kg/h, 0.6 of 0.5 mg/kg
  [
    'two stops',
    { row: { dose: '1.1' }, single: '0.6' },
    ['above ceiling 1 mg/kg/h', 'single dose: above ceiling 0.5 mg/kg'],
  ],
  ['the single dose alone', { single: '0.6' }, ['single dose: above ceiling 0.5 mg/kg']],
  // what is noted of the infusion is not said beside a stop
  [
    'a stop says nothing of notes',
    { row: { dose: '0.8' }, single: '0.6' },
    ['single dose: above ceiling 0.5 mg/kg'],
  ],
  // 29 kg stops both, once
  ['a weight stops both, once', { row: { weight: '29' }, single: '0.2' }, ['weight below 30 kg']],
])('%s', (_, asked, expected) => {
  expect(said(asked)).toEqual(expected);
});

test('a withheld course has its stops and nothing else', () => {
  const outcome = workOutCourse(ordered({ single: '0.6' }), LIBRARY);
  expect(Object.keys(outcome).sort()).toEqual(['kind', 'stops']);
});

describe('what a session takes of its preparation', () => {
  test('0.35 × 70 ÷ 2 = 12.25, set 12.3 mL/h; 4 h are 49.2 mL, 0.8 mL of 50 left', () => {
    const { course } = planOf({ row: BAG });
    expect(course.remainder && exact(course.remainder.left.volume)).toBe('0.8 mL');
    expect([course.oneLasts, course.isOneSession]).toEqual([undefined, false]);
  });

  test('5 h are 61.5 mL: one of 50 mL lasts 243 whole minutes', () => {
    // 50 ÷ 12.3 × 60 = 243.9
    const { course } = planOf({ row: BAG, hours: '5', days: '1' });
    expect([course.oneLasts, course.isOneSession]).toEqual([243n, true]);
    expect(course.remainder?.isSeveral).toBe(true);
  });

  test('without a preparation there is nothing to leave', () => {
    const { course } = planOf({});
    expect([course.remainder, course.oneLasts]).toEqual([undefined, undefined]);
  });

  test('exactly what is prepared is enough: 12.5 mL/h for 4 h', () => {
    // 0.25 × 100 ÷ 2 = 12.5 mL/h
    const { course } = planOf({ row: { ...BAG, weight: '100', dose: '0.25' } });
    expect([course.oneLasts, course.remainder?.uses]).toEqual([undefined, 'whole ones']);
  });
});

test('the first hour is printed beside its ceiling, 1 mg/kg, 70 mg at 70 kg', () => {
  const { firstHour } = planOf({ single: '0.2' }).course;
  expect(firstHour?.edges.map(exact)).toEqual(['1 mg/kg', '70 mg']);
});

test('boosters come on top: 98 mg × (8 + 2) sessions; without boosters there is no such total', () => {
  const first = { year: 2026, month: 11, day: 23 };
  const series = { sessions: 8, weeks: 2, boosters: 2, spacing: 2, first, skipWeekends: false };
  const { withBoosters } = planOf({ days: '8' }, series);
  expect(withBoosters && exact(withBoosters)).toBe('980 mg');
  expect(withBoosters?.terms.map(({ operand }) => exact(operand))).toEqual(['10 sessions']);
  expect(planOf({ days: '8' }, { ...series, boosters: 0 }).withBoosters).toBeUndefined();
  expect(planOf({ days: '8' }).withBoosters).toBeUndefined();
});

test('whose body it is, with the dose on its weights', () => {
  const { body } = planOf({ row: { weight: '100' }, body: heavy() });
  // 0.35 × 65.94
  expect(body?.doses.ideal && exact(body.doses.ideal.comesTo)).toBe('23.079 mg/h');
  expect(planOf({}).body).toBeUndefined();
});
