import fc from 'fast-check';
import { type Course, course } from '../../src/dosing/course';
import { isInfusion, type Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';
import { exact, type OrderRow, orderOf, protocolOf } from './orders';
import { type Rational, rational, same, times, valueIn } from './rational';

interface Sessions {
  readonly hours: string;
  readonly days: string;
  readonly bolus?: string;
  readonly step?: string;
}

function courseOf(row: OrderRow, { hours, days, bolus, step }: Sessions): Course {
  const order = orderOf(row);
  if (!isInfusion(order)) throw new Error('not an infusion');
  const outcome = workOut(order, LIBRARY);
  if (outcome.kind !== 'plan') throw new Error('withheld');
  const single = bolus === undefined ? undefined : singleBeside(order, bolus, step);
  const sessions = { hours: quantity(hours, 'h'), days: quantity(days, 'days') };
  return course(outcome.plan, single, sessions, LIBRARY.bounds);
}

/** A single dose of some mg/kg at the weight of an infusion, from its preparation. */
function singleBeside({ weight, preparation }: Order<'infusion'>, dose: string, step = '0.1') {
  const protocol = protocolOf('single-iv-dose');
  if (protocol.delivery !== 'single dose') throw new Error('not a single dose');
  const order: Order<'single dose'> = {
    delivery: protocol.delivery,
    protocol,
    weight,
    dose: quantity(dose, 'mg/kg'),
    step: quantity(step, 'mL'),
    ...(preparation ? { preparation } : {}),
  };
  const worked = workOut(order, LIBRARY);
  if (worked.kind !== 'plan') throw new Error('withheld');
  return worked.plan;
}

const as = (figure: Quantity<Unit> | undefined) => figure && exact(figure);

describe('mg in a session, per kg, in a week at most, in the course', () => {
  // mg/kg/h × kg × h, and mg/kg × kg beside it; × days, of which a week has at most seven
  test.each([
    ['crps-sci-iv', '70', '0.35', '4', '10', '98 mg', '1.4 mg/kg', '686 mg', '980 mg'],
    ['crps-sci-iv', '80', '0.35', '4', '10', '112 mg', '1.4 mg/kg', '784 mg', '1120 mg'],
    ['continuous-iv', '70', '0.1', '24', '1', '168 mg', '2.4 mg/kg', '168 mg', '168 mg'],
    ['continuous-iv', '70', '0.1', '24', '6', '168 mg', '2.4 mg/kg', '1008 mg', '1008 mg'],
    ['continuous-iv', '70', '0.1', '24', '7', '168 mg', '2.4 mg/kg', '1176 mg', '1176 mg'],
    ['continuous-iv', '70', '0.1', '24', '8', '168 mg', '2.4 mg/kg', '1176 mg', '1344 mg'],
    ['subcutaneous', '60', '0.1', '12.5', '3', '75 mg', '1.25 mg/kg', '225 mg', '225 mg'],
    [
      'crps-sci-iv',
      '62.5',
      '0.25',
      '0.5',
      '104',
      '7.8125 mg',
      '0.125 mg/kg',
      '54.6875 mg',
      '812.5 mg',
    ],
  ])('%s: %s kg, %s mg/kg/h, %s h on %s days: %s, %s, %s, %s', (...row) => {
    const [protocol, weight, dose, hours, days, ...expected] = row;
    const { infusion, bolus, session, sessionPerKg, week, total, volume, totalVolume, firstHour } =
      courseOf({ protocol, weight, dose }, { hours, days });
    expect([session, sessionPerKg, week, total].map(exact)).toEqual(expected);
    expect(week.terms.map(({ operand }) => exact(operand))).toEqual([`${Math.min(+days, 7)} days`]);
    expect(as(infusion)).toBe(as(session));
    expect([bolus, volume, totalVolume, firstHour]).toEqual(Array(4).fill(undefined));
  });
});

describe('a single dose with each session is added in, with its own line', () => {
  test.each([
    // 98 + 7 = 105 mg; ÷ 70 = 1.5 mg/kg; × 7 and × 10
    ['70', '0.35', '4', '10', '0.1', '98 mg', '7 mg', '105 mg', '1.5 mg/kg', '735 mg', '1050 mg'],
    // 112 + 24 = 136 mg; ÷ 80 = 1.7 mg/kg; × 5
    ['80', '0.35', '4', '5', '0.3', '112 mg', '24 mg', '136 mg', '1.7 mg/kg', '680 mg', '680 mg'],
  ])('%s kg, %s mg/kg/h, %s h on %s days and %s mg/kg: %s + %s = %s, %s, %s, %s', (...row) => {
    const [weight, dose, hours, days, bolus, ...expected] = row;
    const order = { protocol: 'crps-sci-iv', weight, dose };
    const worked = courseOf(order, { hours, days, bolus });
    const { infusion, session, sessionPerKg, week, total } = worked;
    expect([infusion, worked.bolus, session, sessionPerKg, week, total].map(as)).toEqual(expected);
  });
});

describe('with a preparation: mL in a session, mL in the course', () => {
  test.each([
    // 24.5 ÷ 5 = 4.9 mL/h; × 4 = 19.6 mL of 40
    ['70', '0.35', '4', '10', '200', '40', '98 mg', '19.6 mL', '196 mL'],
    // 24.5 ÷ 1 = 24.5 mL/h; × 4 = 98 mL of 50
    ['70', '0.35', '4', '10', '50', '50', '98 mg', '98 mL', '980 mL'],
    // 25 ÷ 2 = 12.5 mL/h
    ['50', '0.5', '4.1', '3', '100', '50', '102.5 mg', '51.25 mL', '153.75 mL'],
    // 12.25 ÷ 2 = 6.125, set 6.1 mL/h, which delivers 12.2 mg/h and not 12.25
    ['35', '0.35', '4', '10', '100', '50', '48.8 mg', '24.4 mL', '244 mL'],
    // 35 ÷ 2 = 17.5 mL/h; × 4.5 = 78.75 mL of 250
    ['70', '0.5', '4.5', '1', '500', '250', '157.5 mg', '78.75 mL', '78.75 mL'],
  ])('%s kg, %s mg/kg/h, %s h on %s days, %s mg in %s mL: %s, %s, %s', (...row) => {
    const [weight, dose, hours, days, drug, volume, ...expected] = row;
    const order = { protocol: 'crps-sci-iv', weight, dose, drug, volume };
    const { session, totalVolume, ...worked } = courseOf(order, { hours, days });
    expect([session, worked.volume, totalVolume].map(as)).toEqual(expected);
  });
});

describe('a single dose from the same preparation: its volume at the step, and what that delivers', () => {
  const order = { protocol: 'crps-sci-iv', weight: '70', dose: '0.35', drug: '200', volume: '40' };
  test.each([
    // 0.1 × 70 = 7 mg; ÷ 5 = 1.4 mL; 19.6 + 1.4 = 21 mL; 98 + 7 = 105 mg
    ['0.1', '0.1', '7 mg', '105 mg', '19.6 mL', '21 mL', '210 mL'],
    // 0.11 × 70 = 7.7 mg; ÷ 5 = 1.54, set 1.5 mL: 7.5 mg
    ['0.11', '0.1', '7.5 mg', '105.5 mg', '19.6 mL', '21.1 mL', '211 mL'],
    ['0.11', '0.01', '7.7 mg', '105.7 mg', '19.6 mL', '21.14 mL', '211.4 mL'],
  ])('%s mg/kg in steps of %s mL: %s, session %s, %s, %s, %s', (bolus, step, ...expected) => {
    const worked = courseOf(order, { hours: '4', days: '10', bolus, step });
    const { session, infusionVolume, volume, totalVolume } = worked;
    expect([worked.bolus, session, infusionVolume, volume, totalVolume].map(as)).toEqual(expected);
  });
});

describe('the first hour: single dose and infusion together, held at 1 mg/kg', () => {
  test.each([
    // 21 + 24.5 mg, ÷ 70
    ['70', '0.35', '4', '0.3', '24.5 mg', '45.5 mg', '0.65 mg/kg', 'none'],
    // 0.7 + 0.3 is the ceiling itself; 0.01 more passes it
    ['70', '0.7', '4', '0.3', '49 mg', '70 mg', '1 mg/kg', 'none'],
    ['70', '0.71', '4', '0.3', '49.7 mg', '70.7 mg', '1.01 mg/kg', 'ordered 1.01 mg/kg'],
    // half an hour of 0.8 is 0.4
    ['70', '0.8', '0.5', '0.4', '28 mg', '56 mg', '0.8 mg/kg', 'none'],
    ['70', '0.8', '1', '0.4', '56 mg', '84 mg', '1.2 mg/kg', 'ordered 1.2 mg/kg'],
  ])('%s kg, %s mg/kg/h for %s h and %s mg/kg: %s, %s, %s, %s', (...row) => {
    const [weight, dose, hours, bolus, ...expected] = row;
    const order = { protocol: 'continuous-iv', weight, dose };
    const { firstHour } = courseOf(order, { hours, days: '1', bolus });
    const finding = firstHour?.finding;
    expect([
      ...[firstHour?.infusion, firstHour?.total, firstHour?.perKg].map(as),
      finding ? `${finding.held} ${exact(finding.dose)}` : 'none',
    ]).toEqual(expected);
  });

  test('what the volumes deliver is held too: 37.06 mg at 37 kg for 37 ordered', () => {
    // 27.75 ÷ 2 = 13.875, set 13.9: 27.8 mg/h; 9.25 ÷ 2 = 4.625, set 4.63: 9.26 mg
    const order = {
      protocol: 'continuous-iv',
      weight: '37',
      dose: '0.75',
      drug: '100',
      volume: '50',
    };
    const { firstHour } = courseOf(order, { hours: '4', days: '1', bolus: '0.25', step: '0.01' });
    expect([as(firstHour?.total), firstHour?.finding?.held]).toEqual(['37.06 mg', 'delivered']);
  });
});

/** a ÷ b + c ÷ d, by whole numbers. */
function plus(a: Rational, b: Rational): Rational {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

const thousandths = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => `${quantity(`${n}/1000`, 'mg').value}`);

test('any course: the parts are the whole, day by day, by whole numbers', () => {
  fc.assert(
    fc.property(
      fc.record({
        weight: thousandths(40_000, 150_000),
        dose: thousandths(100, 500),
        hours: thousandths(1, 24_000),
        days: fc.integer({ min: 1, max: 104 }),
        bolus: fc.option(thousandths(100, 300)),
      }),
      ({ weight, dose, hours, days, bolus }) => {
        const worked = courseOf(
          { protocol: 'continuous-iv', weight, dose },
          { hours, days: `${days}`, ...(bolus === null ? {} : { bolus }) },
        );
        const infusion = times(times(rational(dose), rational(weight)), rational(hours));
        const single = times(rational(bolus ?? '0'), rational(weight));
        const session = plus(infusion, single);
        expect(same(valueIn(worked.session), session)).toBe(true);
        expect(same(valueIn(worked.total), times(session, rational(`${days}`)))).toBe(true);
        const inAWeek = rational(`${days < 7 ? days : 7}`);
        expect(same(valueIn(worked.week), times(session, inAWeek))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
