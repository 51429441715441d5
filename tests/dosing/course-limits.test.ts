import type { OrderedCourse } from '../../src/dosing/course';
import { isInfusion, type Order } from '../../src/dosing/order';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES, type DosingUnit } from '../../src/dosing/units';
import { workOutCourse } from '../../src/dosing/worked-course';
import { changed, GOOD, type Json } from '../library/example-file';
import { CARE, libraryOf } from '../library/full-file';
import { words } from './orders';

/** Only what a course is held against. */
function library(care: Readonly<Record<string, Json>>) {
  return libraryOf(
    Object.entries(care).reduce(
      (made, [key, value]) => changed(made, `protocols.0.${key}`, value),
      GOOD,
    ),
  );
}

interface Row {
  readonly weight?: string;
  /** The ideal weight that is dosed on, where it is not the measured one. */
  readonly ideal?: string;
  readonly dose: string;
  readonly unit?: DosingUnit<'infusion'>;
  readonly bag?: true;
  readonly step?: string;
  readonly hours?: string;
  readonly days?: string;
}

/** What is said of a course, without what is said of its dose alone. */
function said(care: Readonly<Record<string, Json>>, row: Row): string[] {
  const limits = library(care);
  const outcome = workOutCourse(course(row, limits.protocols[0]), limits);
  return words(outcome).filter(
    (word) => !/above start|(actual|ideal) for|weight above the measured/.test(word),
  );
}

function course(
  { weight = '100', ideal, dose, unit = 'mg/h', bag, step = '0.1', hours = '4', days = '1' }: Row,
  protocol: Order['protocol'] | undefined,
): OrderedCourse {
  if (!protocol) throw new Error('no protocol');
  const { delivery } = protocol;
  const measured = quantity(weight, 'kg');
  const order: Order = {
    ...{ delivery, protocol, weight: ideal ? quantity(ideal, 'kg') : measured },
    dose: quantity(dose, unit),
    step: quantity(step, DELIVERIES.infusion.setting),
    ...(ideal
      ? {
          dosedOn: {
            basis: 'ideal',
            body: { actual: measured, height: quantity('170', 'cm'), sex: 'male' },
          },
        }
      : {}),
    ...(bag ? { preparation: { drug: quantity('200', 'mg'), volume: quantity('40', 'mL') } } : {}),
  };
  if (!isInfusion(order)) throw new Error('not an infusion');
  return {
    infusion: order,
    single: undefined,
    hours: quantity(hours, 'h'),
    days: quantity(days, 'days'),
    body: undefined,
  };
}

const SESSION = { session: CARE.session ?? null };
const h = (figure: string) => ({ figure, unit: 'h' });

test.each<[string, Row, string[]]>([
  ['as stated', { dose: '5', hours: '4', days: '5' }, []],
  ['5 h', { dose: '5', hours: '5', days: '5' }, ['caution: hours 5 h for 4 h']],
  ['3.999 h', { dose: '5', hours: '3.999', days: '5' }, ['caution: hours 3.999 h for 4 h']],
  ['6 days', { dose: '5', hours: '4', days: '6' }, ['caution: days 6 days for 5 days']],
  [
    'both',
    { dose: '5', hours: '3', days: '4' },
    ['caution: days 4 days for 5 days', 'caution: hours 3 h for 4 h'],
  ],
])('a session of 4 h on 5 days: %s', (_, row, expected) => {
  expect(said(SESSION, row)).toEqual(expected);
});

test('240 minutes are 4 h; a course has one session a day, not two', () => {
  const session = { runsFor: { figure: '240', unit: 'min' }, perDay: '2' };
  expect(said({ session }, { dose: '5', hours: '4', days: '9' })).toEqual([
    'caution: sessions a day 1 sessions for 2 sessions',
  ]);
});

test.each<[string, Readonly<Record<string, Json>>, Row, string[]]>([
  // 24 × 2 = 48; 24 × 3 = 72.
  ['48 h of 48', { longestFor: h('48') }, { dose: '5', hours: '24', days: '2' }, []],
  [
    '72 h without a pause',
    { longestFor: h('48') },
    { dose: '5', hours: '24', days: '3' },
    ['caution: without a pause 72 h above 48 h'],
  ],
  // 4.8 × 10 = 48, 4.801 × 10 = 48.01.
  ['all hours together', { longestFor: h('48') }, { dose: '5', hours: '4.8', days: '10' }, []],
  [
    'just more',
    { longestFor: h('48') },
    { dose: '5', hours: '4.801', days: '10' },
    ['caution: in all 48.01 h above 48 h'],
  ],
  [
    'a protocol with sessions: each of them',
    { longestFor: h('4'), session: { runsFor: h('4') } },
    { dose: '5', hours: '4', days: '10' },
    [],
  ],
  [
    'a session that is longer',
    { longestFor: h('4'), session: { runsFor: h('4.5') } },
    { dose: '5', hours: '4.5', days: '10' },
    ['caution: session 4.5 h above 4 h'],
  ],
  [
    '2 days of sessions of 24 h',
    { longestFor: h('30'), session: { runsFor: h('24') } },
    { dose: '5', hours: '24', days: '2' },
    ['caution: without a pause 48 h above 30 h'],
  ],
  [
    'in days',
    { longestFor: { figure: '5', unit: 'days' } },
    { dose: '5', hours: '1', days: '6' },
    ['caution: days 6 days above 5 days'],
  ],
  [
    '5 days',
    { longestFor: { figure: '5', unit: 'days' } },
    { dose: '5', hours: '24', days: '5' },
    [],
  ],
])('the longest duration: %s', (_, care, row, expected) => {
  expect(said(care, row)).toEqual(expected);
});

const MG = { doseLimits: [{ per: 'session', unit: 'mg', softMax: '60', hardMax: '80' }] };
const MG_PER_KG = { doseLimits: [{ per: 'course', unit: 'mg/kg', softMax: '4', hardMax: '5' }] };
const A_DAY = { doseLimits: [{ per: '24 h', unit: 'mg', hardMax: '80' }] };

test.each<[string, Readonly<Record<string, Json>>, Row, string[]]>([
  // 15 × 4 = 60 mg; 15.001 × 4 = 60.004; 20 × 4 = 80; 20.001 × 4 = 80.004.
  ['60 mg', MG, { dose: '15' }, []],
  ['60.004 mg', MG, { dose: '15.001' }, ['caution: 60.004 mg per session ordered above 60 mg']],
  ['80 mg', MG, { dose: '20' }, ['caution: 80 mg per session ordered above 60 mg']],
  ['80.004 mg', MG, { dose: '20.001' }, ['stop: 80.004 mg per session ordered above 80 mg']],
  [
    'a day has one session',
    A_DAY,
    { dose: '20.001' },
    ['stop: 80.004 mg per 24 h ordered above 80 mg'],
  ],
  ['days do not add to a session', MG, { dose: '15', days: '20' }, []],
  // 15.2 ÷ 5 = 3.04 mL/h, set 3: 15 × 4 = 60 is not above; ordered 60.8 is.
  [
    'ordered, though less is delivered',
    MG,
    { dose: '15.2', bag: true, step: '1' },
    ['caution: 60.8 mg per session ordered above 60 mg'],
  ],
  // 19.8 ÷ 5 = 3.96, set 4: 80.
  [
    'delivered 80',
    MG,
    { dose: '19.8', bag: true, step: '1' },
    ['caution: 79.2 mg per session ordered above 60 mg'],
  ],
  // 14.5 ÷ 5 = 2.9 mL/h, set 3: 15 × 4.1 = 61.5; ordered 59.45.
  [
    'delivered alone',
    MG,
    { dose: '14.5', bag: true, step: '1', hours: '4.1' },
    ['caution: 61.5 mg per session delivered above 60 mg'],
  ],
  // 19.5 ÷ 5 = 3.9, set 4: 20 × 4.1 = 82; ordered 79.95.
  [
    'delivered past the stop',
    MG,
    { dose: '19.5', bag: true, step: '1', hours: '4.1' },
    ['stop: 82 mg per session delivered above 80 mg'],
  ],
  // 20 × 4 × 5 = 400 mg, ÷ 100 = 4; 20 × 4 × 6 ÷ 100 = 4.8; 25 × 4 × 5 ÷ 100 = 5; 25 × 4 × 6 ÷ 100 = 6.
  ['4 mg/kg a course', MG_PER_KG, { dose: '20', days: '5' }, []],
  [
    '4.8 mg/kg',
    MG_PER_KG,
    { dose: '20', days: '6' },
    ['caution: 4.8 mg/kg per course ordered above 4 mg/kg'],
  ],
  [
    '5 mg/kg',
    MG_PER_KG,
    { dose: '25', days: '5' },
    ['caution: 5 mg/kg per course ordered above 4 mg/kg'],
  ],
  [
    '6 mg/kg',
    MG_PER_KG,
    { dose: '25', days: '6' },
    ['stop: 6 mg/kg per course ordered above 5 mg/kg'],
  ],
  // On 75 kg: 18 × 4 × 5 = 360 mg, ÷ 75 = 4.8; ÷ 60 = 6.
  [
    'on the dosing weight',
    MG_PER_KG,
    { weight: '100', ideal: '75', dose: '18', days: '5' },
    ['caution: 4.8 mg/kg per course ordered above 4 mg/kg'],
  ],
  // 20 × 4 × 5 = 400 mg: ÷ 64 = 6.25; ÷ 80 = 5, which is not above.
  [
    'past it on the dosing weight alone',
    MG_PER_KG,
    { weight: '80', ideal: '64', dose: '20', days: '5' },
    ['stop: 6.25 mg/kg per course ordered above 5 mg/kg'],
  ],
  [
    'past it on the measured weight alone',
    MG_PER_KG,
    { weight: '64', ideal: '80', dose: '20', days: '5' },
    ['stop: 6.25 mg/kg per course on actual weight above 5 mg/kg'],
  ],
  // Soft limits are of the weight that is dosed on: 17 × 4 × 5 = 340, ÷ 85 = 4, ÷ 80 = 4.25.
  [
    'a soft one on the measured weight alone',
    MG_PER_KG,
    { weight: '80', ideal: '85', dose: '17', days: '5' },
    [],
  ],
])('together: %s', (_, care, row, expected) => {
  expect(said(care, row)).toEqual(expected);
});

test('withheld, a course has its stops and no totals', () => {
  const limits = library(MG);
  const outcome = workOutCourse(course({ dose: '20.001' }, limits.protocols[0]), limits);
  expect(Object.keys(outcome).sort()).toEqual(['kind', 'stops']);
});
