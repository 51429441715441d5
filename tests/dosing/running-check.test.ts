import {
  clockMoment,
  minutesBetween,
  UNIVERSAL,
  type WallClock,
} from '../../src/dosing/clock-moment';
import { quantity } from '../../src/dosing/quantity';
import { runningCheck } from '../../src/dosing/running-check';
import type { ReadFrom, RunningReading } from '../../src/dosing/running-reading';
import { LIBRARY } from '../../src/library/bundled';

const NOVEMBER = { year: 2026, month: 11, day: 23 };

/** So many minutes after 08:00 on a Monday. */
function at(minutes: number) {
  const from = 8 * 60 + minutes;
  const day = Math.floor(from / 1440);
  const time = { hours: Math.floor((from % 1440) / 60), minutes: from % 60 };
  return clockMoment({ ...NOVEMBER, day: NOVEMBER.day + day }, time, UNIVERSAL);
}

interface Row {
  readonly from?: ReadFrom;
  readonly first: string;
  readonly now: string;
  readonly after: number;
  readonly rate: string;
  readonly container?: string;
  readonly strength?: string;
  readonly step?: string;
  readonly neighbours?: readonly string[];
  readonly before?: string;
  readonly isChanged?: boolean;
}

function read(row: Row) {
  const { from = 'syringe', first, now, after, step = '0.1', isChanged = false } = row;
  const reading: RunningReading = isChanged
    ? { isChanged }
    : {
        from,
        first: { volume: quantity(first, 'mL'), at: at(0) },
        now: { volume: quantity(now, 'mL'), at: at(after) },
        isChanged,
        step: quantity(step, 'mL'),
      };
  const { rate, container = '22', strength = '5', neighbours = [], before } = row;
  return runningCheck(
    reading,
    {
      rate: quantity(rate, 'mL/h'),
      strength: quantity(strength, 'mg/mL'),
      container: quantity(container, 'mL'),
      neighbours: neighbours.map((each) => quantity(each, 'mL/h')),
      before: before === undefined ? undefined : quantity(before, 'mL/h'),
    },
    LIBRARY.bounds.running,
  );
}

function worked(row: Row) {
  const check = read(row);
  if (check.kind !== 'worked out') throw new Error(check.why);
  return check;
}

/** An interval as fractions: "8/11 to 14/11". */
const ends = ({ low, high }: { low: { value: unknown }; high: { value: unknown } }) =>
  [low, high].map(({ value }) => value);
const fraction = (text: string) => quantity(text, 'mL').value;

/** 22 mL in 24 h is 11/12 mL/h. */
const DRIVER = { first: '22', rate: '11/12' };

test('22 mL in 24 h on a syringe, 30 minutes after the start: too early, told from 2 mL on', () => {
  // 22 − 11/24 = 21.54, read as 21.5; 4 × 0.5 = 2 mL, ÷ 11/12 = 24/11 h = 130.9 minutes
  const check = worked({ ...DRIVER, now: '21.5', after: 30 });
  expect(check.answer).toBe('too early to tell');
  expect(check.expected.value).toEqual(fraction('11/24'));
  expect(check.toldFrom).toEqual(quantity('131', 'min'));
  expect(check.explanations).toEqual([]);
});

test('however early: more than both tolerances explain is told, as ten times the rate is', () => {
  // 0.92 mL/h for 30 minutes is 0.46 mL, with a minute of the clock 0.475; 1.48 gone is 0.48 to 2.48
  const early = (now: string) => worked({ first: '22', now, after: 30, rate: '0.92' });
  expect(early('20.53').answer).toBe('too early to tell');
  expect(early('20.52').answer).toBe('more than fits');
  // 4.6 gone, 3.6 to 5.6 in half an hour: 7.2 to 11.2 mL/h
  const tenfold = early('17.4');
  expect(tenfold.answer).toBe('more than fits');
  expect(tenfold.toldFrom).toBeUndefined();
  expect(tenfold.explanations[0]).toEqual({ kind: 'decimal point', factor: '10' });
});

test('after 4 h 3.67 mL is 72.7 to 127.3 %: 8/11 to 14/11', () => {
  // 11/3 − 1 = 8/3, 11/3 + 1 = 14/3
  const check = worked({ ...DRIVER, now: '55/3', after: 240 });
  expect(check.answer).toBe('fits');
  expect(ends(check.given)).toEqual([fraction('8/3'), fraction('14/3')]);
  expect(ends(check.share)).toEqual([fraction('800/11'), fraction('1400/11')]);
  expect(ends(check.rate)).toEqual([fraction('2/3'), fraction('7/6')]);
  // × 5 mg/mL
  expect(ends(check.amount)).toEqual([fraction('10/3'), fraction('35/6')]);
});

test('after 12 h 11 mL is 90.9 to 109.1 %: 10/11 to 12/11', () => {
  const check = worked({ ...DRIVER, now: '11', after: 720 });
  expect(check.answer).toBe('fits');
  expect(ends(check.share)).toEqual([fraction('1000/11'), fraction('1200/11')]);
});

test.each<[string, Row, string]>([
  ['12 mL expected, 13 gone, ± 1', { first: '50', now: '37', after: 720, rate: '1' }, 'fits'],
  ['a hundredth more', { first: '50', now: '36.99', after: 720, rate: '1' }, 'fits'],
  [
    'within a minute of the clock, 1/60 mL',
    { first: '50', now: '36.984', after: 720, rate: '1' },
    'fits',
  ],
  ['past it', { first: '50', now: '36.983', after: 720, rate: '1' }, 'more than fits'],
  ['within a minute below', { first: '50', now: '39.016', after: 720, rate: '1' }, 'fits'],
  ['past that', { first: '50', now: '39.017', after: 720, rate: '1' }, 'less than fits'],
  ['2 mL expected: it can be told', { first: '50', now: '48', after: 120, rate: '1' }, 'fits'],
  ['a minute before that', { first: '50', now: '48', after: 119, rate: '1' }, 'too early to tell'],
  [
    'a bag of 100 mL, ± 20: 40 mL expected',
    { from: 'bag', container: '100', first: '100', now: '40', after: 240, rate: '10' },
    'fits',
  ],
  [
    'the same, past it and a minute',
    { from: 'bag', container: '100', first: '100', now: '39.8', after: 240, rate: '10' },
    'more than fits',
  ],
  [
    '39.9 mL expected',
    { from: 'bag', container: '100', first: '100', now: '60', after: 240, rate: '9.975' },
    'too early to tell',
  ],
  [
    'a bag above 100 mL, ± 50: 100 mL expected',
    { from: 'bag', container: '250', first: '250', now: '100', after: 600, rate: '10' },
    'fits',
  ],
  [
    'the same, 99 mL expected',
    { from: 'bag', container: '250', first: '250', now: '150', after: 594, rate: '10' },
    'too early to tell',
  ],
  [
    'a pump’s count in tenths, ± 0.2',
    { from: 'pump', first: '0', now: '28.2', after: 240, rate: '7' },
    'fits',
  ],
  [
    'the same, twice the rate',
    { from: 'pump', first: '3.1', now: '59.1', after: 240, rate: '7' },
    'more than fits',
  ],
  [
    'a pump’s count in whole mL, ± 2',
    { from: 'pump', step: '1', first: '0', now: '26', after: 240, rate: '7' },
    'fits',
  ],
])('%s: %s', (_, row, answer) => {
  expect(worked(row).answer).toBe(answer);
});

test('what fits by a minute of the clock alone says so', () => {
  const just = (now: string) => worked({ first: '50', now, after: 720, rate: '1' }).isByAMinute;
  expect([just('37'), just('36.99'), just('39'), just('39.01')]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('more than fits: the decimal point, the row beside, the rate before, and what runs beside a pump', () => {
  // 7 mL/h for 4 h is 28 mL; 31 gone is 30 to 32, 7.5 to 8 mL/h, 2 to 4 mL beyond
  const more = worked({
    first: '50',
    now: '19',
    after: 240,
    rate: '7',
    neighbours: ['6.1', '7.9'],
    before: '7.5',
  });
  expect(more.explanations).toEqual([
    { kind: 'rate before', rate: quantity('7.5', 'mL/h') },
    { kind: 'neighbouring rate', rate: quantity('7.9', 'mL/h') },
    { kind: 'another syringe' },
    { kind: 'primed after', volume: { low: quantity('2', 'mL'), high: quantity('4', 'mL') } },
    { kind: 'leak' },
    { kind: 'free flow' },
  ]);
  // 0.7 mL/h for 6 h is 4.2 mL; 42 gone
  const tenfold = worked({ from: 'pump', first: '0', now: '42', after: 360, rate: '0.7' });
  expect(tenfold.explanations).toEqual([{ kind: 'decimal point', factor: '10' }]);
  // A bag has no syringe to confirm.
  const bag = worked({
    from: 'bag',
    container: '250',
    first: '250',
    now: '50',
    after: 600,
    rate: '12',
  });
  expect(bag.explanations.map(({ kind }) => kind)).toEqual(['primed after', 'leak', 'free flow']);
});

test('less than fits: a pause of a to b, to whole minutes outward', () => {
  // 1 mL/h for 12 h; 9 gone is 8 to 10: 2 to 4 h of it stood still
  const less = worked({
    first: '50',
    now: '41',
    after: 720,
    rate: '1',
    neighbours: ['0.8', '1.2'],
  });
  expect(less.answer).toBe('less than fits');
  expect(less.explanations).toEqual([
    { kind: 'neighbouring rate', rate: quantity('0.8', 'mL/h') },
    { kind: 'pause', minutes: { low: quantity('120', 'min'), high: quantity('240', 'min') } },
    { kind: 'another syringe' },
  ]);
  // 7 mL/h: 20 gone of 28 on a pump in tenths is 19.8 to 20.2: 66.86 to 70.29 minutes
  const pump = worked({ from: 'pump', first: '0', now: '20', after: 240, rate: '7' });
  expect(pump.explanations).toEqual([
    { kind: 'pause', minutes: { low: quantity('66', 'min'), high: quantity('71', 'min') } },
  ]);
});

test('nothing gone at all is a pause of all the time, and no rate is below zero', () => {
  const none = worked({ first: '50', now: '50.2', after: 720, rate: '1' });
  expect(ends(none.given)).toEqual([fraction('0'), fraction('0.8')]);
  expect(none.explanations[0]).toEqual({
    kind: 'pause',
    minutes: { low: quantity('672', 'min'), high: quantity('720', 'min') },
  });
});

test.each<[string, Row]>([
  ['changed', { first: '22', now: '11', after: 720, rate: '1', isChanged: true }],
  ['not later', { first: '22', now: '22', after: 0, rate: '1' }],
  ['gone backwards', { first: '22', now: '23.1', after: 720, rate: '1' }],
])('%s: nothing is worked out', (why, row) => {
  expect(read(row)).toEqual({ kind: 'not worked out', why });
});

/** Berlin on the night in which its clocks go back, at 03:00 on 25 October 2026. */
const BERLIN: WallClock = (date, minutes, later) =>
  (date.day - 24) * 1440 + minutes + later < 1440 + 180 ? 120 : 60;

test('a clock change in between is counted; near a reading nothing is worked out', () => {
  const moment = (day: number, hours: number, minutes = 0) =>
    clockMoment({ year: 2026, month: 10, day }, { hours, minutes }, BERLIN);
  // 22:00 to 06:00 is nine hours that night
  expect(minutesBetween(moment(24, 22), moment(25, 6))).toEqual(quantity('540', 'min'));
  const night = [moment(25, 1), moment(25, 2), moment(25, 2, 30), moment(25, 4)];
  expect(night.map(({ isAtChange }) => isAtChange)).toEqual([false, true, true, false]);
});
