import fc from 'fast-check';
import { clockMinutes } from '../../src/dosing/clock-minutes';
import { quantity } from '../../src/dosing/quantity';
import { exact, type OrderRow, planOf, words, workedOut } from './orders';

const DOSE = { protocol: 'single-iv-dose', weight: '70', dose: '0.3' };
/** 21 mg alone in a syringe of 2.1 mL: nothing more in it than the dose. */
const SYRINGE = { ...DOSE, drug: '21', volume: '2.1' };
const BAG = { ...DOSE, drug: '50', volume: '50', rateStep: '1' };

/** What is to be infused, how fast, how long that takes, and what is said of it. */
function pumped(row: OrderRow): readonly string[] {
  const { administration, over, ...plan } = planOf(row);
  if (!administration || !over?.pump) return ['no rate'];
  const { rate, takes, rounded = 'not rounded' } = over.pump;
  return [
    exact(administration.set),
    exact(rate),
    rounded,
    exact(takes),
    ...words({ kind: 'plan', plan }),
  ];
}

// Worked by hand: mL = mg ÷ (mg ÷ mL), at its step; mL/h = mL ÷ minutes × 60; minutes = mL ÷ mL/h × 60.
test.each<[string, OrderRow, readonly string[]]>([
  [
    '21 mg in 100 mL over 15 minutes: 100 ÷ 15 × 60 = 400 mL/h, and no ceiling of an hour',
    { ...DOSE, drug: '21', volume: '100', minutes: '15', rateStep: '1', step: '1' },
    ['100 mL', '400 mL/h', 'not rounded', '15 min'],
  ],
  [
    '21 mg from 50 mg in 50 mL: 21 ÷ 15 × 60 = 84 mL/h, and 29 mL more in the bag',
    { ...BAG, minutes: '15' },
    ['21 mL', '84 mL/h', 'not rounded', '15 min', 'caution: whole container 50 mg'],
  ],
  [
    '3 mg in 100 mL at 30 kg is 0.03 mg per mL: allowed',
    { ...DOSE, weight: '30', dose: '0.1', drug: '3', volume: '100', minutes: '15', rateStep: '1' },
    ['100 mL', '400 mL/h', 'not rounded', '15 min', 'caution: weight below 40 kg'],
  ],
  [
    'the volume at its own step: 12.5 mL in steps of 1 is 13 mL; 13 ÷ 15 × 60 = 52',
    { ...BAG, weight: '62.5', dose: '0.2', step: '1', minutes: '15' },
    ['13 mL', '52 mL/h', 'not rounded', '15 min', 'caution: whole container 50 mg'],
  ],
  [
    'a half of the rate’s step goes up: 17.5 ÷ 12 × 60 = 87.5, set 88; 17.5 ÷ 88 × 60 = 1050/88 minutes',
    { ...SYRINGE, dose: '0.25', drug: '17.5', volume: '17.5', minutes: '12', rateStep: '1' },
    ['17.5 mL', '88 mL/h', 'up', '11.93(18) min'],
  ],
  [
    'in finer steps the same is not rounded',
    { ...SYRINGE, dose: '0.25', drug: '17.5', volume: '17.5', minutes: '12', rateStep: '0.1' },
    ['17.5 mL', '87.5 mL/h', 'not rounded', '12 min'],
  ],
])('%s', (_, row, expected) => {
  expect(pumped(row)).toEqual(expected);
});

test('the whole bag is named as a dose: 50 mg ÷ 70 kg = 5/7 mg/kg', () => {
  const [caution] = planOf({ ...BAG, minutes: '15' }).findings;
  if (caution?.kind !== 'whole container') throw new Error('no caution');
  expect([exact(caution.whole.volume), exact(caution.whole.drug)]).toEqual(['50 mL', '50 mg']);
  expect(caution.whole.perKg.value.equals('5/7')).toBe(true);
});

test.each([
  // On, just inside and just outside one, ten and sixty minutes: 2.1 mL.
  ['0.999', '1', ['caution: minutes below 1 min']],
  ['1', '1', ['note: minutes below 10 min']],
  ['1.001', '1', ['note: minutes below 10 min']],
  ['9.999', '0.1', ['note: minutes below 10 min']],
  ['10', '0.1', []],
  ['10.001', '0.1', []],
  ['59.999', '0.1', []],
  ['60', '0.1', []],
  ['60.001', '0.1', ['note: minutes above 60 min']],
])('over %s minutes', (minutes, rateStep, said) => {
  expect(words({ kind: 'plan', plan: planOf({ ...SYRINGE, minutes, rateStep }) })).toEqual(said);
  const byHand = planOf({ ...SYRINGE, minutes });
  expect(words({ kind: 'plan', plan: byHand })).toEqual(said);
});

test.each([
  // 49.9, 50 and 50.1 mL that hold 21 mg and nothing more.
  ['49.9', []],
  ['50', []],
  ['50.1', ['caution: by hand above 50 mL']],
])('%s mL by hand', (volume, said) => {
  const plan = planOf({ ...DOSE, drug: '21', volume, minutes: '15' });
  expect(words({ kind: 'plan', plan })).toEqual(said);
  expect(plan.over?.pump).toBeUndefined();
  expect(words(workedOut({ ...DOSE, drug: '21', volume, minutes: '15', rateStep: '1' }))).toEqual(
    [],
  );
});

test.each([
  // 99.8, 99.9 and 100 mL over 6 minutes: 998, 999 and 1,000 mL/h.
  ['99.8', '6', '1', ['note: minutes below 10 min'], '998 mL/h'],
  ['99.9', '6', '1', ['note: minutes below 10 min'], '999 mL/h'],
  ['100', '6', '1', ['stop: fast pump 999 mL/h'], undefined],
  // 99.9 ÷ 5.999 × 60 = 999.17: in steps of 1 the pump shows 999, in steps of 0.1 it would show 999.2.
  ['99.9', '5.999', '1', ['note: minutes below 10 min'], '999 mL/h'],
  ['99.9', '5.999', '0.1', ['stop: fast pump 999 mL/h'], undefined],
])('%s mL over %s minutes in steps of %s mL/h', (volume, minutes, rateStep, said, rate) => {
  const outcome = workedOut({ ...DOSE, drug: '21', volume, minutes, rateStep });
  expect(words(outcome)).toEqual(said);
  if (rate === undefined) {
    // Of a withheld order there is no rate anywhere.
    expect(JSON.stringify(outcome)).not.toMatch(/mL\/h.*1000|1000.*mL\/h|"rate"/);
    return;
  }
  if (outcome.kind === 'withheld' || !outcome.plan.over?.pump) throw new Error('no rate');
  expect(exact(outcome.plan.over.pump.rate)).toBe(rate);
});

test.each<[string, OrderRow, readonly string[]]>([
  [
    'from 100 mL/h in steps below 1 many pumps cannot show it',
    { ...SYRINGE, drug: '21', volume: '25', minutes: '15', rateStep: '0.1' },
    ['note: fine step 100 mL/h'],
  ],
  [
    'just below it they can: 24.9 ÷ 15 × 60 = 99.6',
    { ...SYRINGE, drug: '21', volume: '24.9', minutes: '15', rateStep: '0.1' },
    [],
  ],
  [
    '2.1 mL over 300 minutes is 0.42 mL/h, set 0.4: 315 minutes are exactly 5 % more',
    { ...SYRINGE, minutes: '300', rateStep: '0.1' },
    ['note: minutes above 60 min', 'note: slow pump 1 mL/h'],
  ],
  [
    'and in steps of 1 nothing',
    { ...SYRINGE, minutes: '300', rateStep: '1' },
    ['stop: rounds to zero'],
  ],
  [
    '2.1 mL over 210 minutes is 0.6 mL/h; 1 mL/h takes 126 minutes, 40 % less',
    { ...SYRINGE, minutes: '210', rateStep: '1' },
    ['stop: time shorter above 10 percent'],
  ],
  [
    '2.12 mL over 120 minutes is 1.06 mL/h; 1 mL/h takes 127.2 minutes, 6 % more',
    {
      ...DOSE,
      weight: '106',
      dose: '0.2',
      drug: '21.2',
      volume: '2.12',
      step: '0.01',
      minutes: '120',
      rateStep: '1',
    },
    ['caution: time longer above 5 percent', 'note: minutes above 60 min'],
  ],
  [
    '2.2 mL over 120 minutes is 1.1 mL/h; 1 mL/h takes 132 minutes, exactly 10 % more',
    {
      ...DOSE,
      weight: '110',
      dose: '0.2',
      drug: '22',
      volume: '2.2',
      minutes: '120',
      rateStep: '1',
    },
    ['caution: time longer above 5 percent', 'note: minutes above 60 min'],
  ],
  [
    '2.22 mL over 120 minutes is 1.11 mL/h; 1 mL/h takes 133.2 minutes, 11 % more',
    {
      ...DOSE,
      weight: '111',
      dose: '0.2',
      drug: '22.2',
      volume: '2.22',
      step: '0.01',
      minutes: '120',
      rateStep: '1',
    },
    ['stop: time longer above 10 percent'],
  ],
])('%s', (_, row, said) => {
  expect(words(workedOut(row))).toEqual(said);
});

test('without a preparation there are minutes and no rate', () => {
  const { over } = planOf({ ...DOSE, minutes: '15', rateStep: '1' });
  expect(over).toEqual({ minutes: quantity('15', 'min'), by: 'pump', pump: undefined });
  expect(planOf(DOSE).over).toBeUndefined();
});

test('a volume that rounds to nothing stops, and has no rate either', () => {
  // 3 mg of 50 mg per mL are 0.06 mL: in steps of 1 nothing.
  const row = { ...DOSE, weight: '30', dose: '0.1', drug: '500', volume: '10', step: '1' };
  expect(words(workedOut({ ...row, minutes: '15', rateStep: '1' }))).toEqual([
    'stop: rounds to zero',
  ]);
});

/** The second method: in integers alone, hundredths of a mL and thousandths of a minute, half up. */
function rateInSteps(hundredths: bigint, thousandths: bigint, stepHundredths: bigint): bigint {
  // hundredths ÷ 100 mL ÷ (thousandths ÷ 1,000 min) × 60 min/h ÷ (step ÷ 100) = steps
  const top = hundredths * 1000n * 60n;
  const bottom = thousandths * stepHundredths;
  return (2n * top + bottom) / (2n * bottom);
}

test('3,000 volumes and minutes: the rate is that of integers, and its time to the last digit', () => {
  let stops = 0;
  let rates = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 12_000 }),
      fc.integer({ min: 500, max: 120_000 }),
      fc.constantFrom(['0.01', 1n] as const, ['0.1', 10n] as const, ['1', 100n] as const),
      (hundredths, thousandths, [rateStep, inHundredths]) => {
        const volume = (hundredths / 100).toString();
        const minutes = (thousandths / 1000).toString();
        // 14 mg in so many mL is never outside the strengths: 0.11 to 50 mg per mL at the ends used here.
        const row = { ...DOSE, dose: '0.2', drug: '14', volume, step: '0.01', minutes, rateStep };
        if (hundredths < 28) return;
        const outcome = workedOut(row);
        const steps = rateInSteps(BigInt(hundredths), BigInt(thousandths), inHundredths);
        const rateHundredths = steps * inHundredths;
        if (outcome.kind === 'withheld') {
          const isFast = rateHundredths > 99_900n;
          // |time − minutes| × 10 > minutes, with time = mL × 60 ÷ rate
          const apart =
            rateHundredths === 0n
              ? 1n
              : absolute(BigInt(hundredths) * 60_000n - BigInt(thousandths) * rateHundredths) *
                  10n -
                BigInt(thousandths) * rateHundredths;
          expect(isFast || apart > 0n).toBe(true);
          stops += 1;
          return;
        }
        const pump = outcome.plan.over?.pump;
        if (!pump) throw new Error('no rate');
        expect(pump.rate.value.mul(100).equals(rateHundredths)).toBe(true);
        // time × rate = mL × 60
        expect(
          pump.takes.value
            .mul(pump.rate.value)
            .mul(100)
            .equals(BigInt(hundredths) * 60n),
        ).toBe(true);
        rates += 1;
      },
    ),
    { numRuns: 3000, seed: 14 },
  );
  expect(stops).toBeGreaterThan(100);
  expect(rates).toBeGreaterThan(1000);
});

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

test.each([
  // 1050 ÷ 88 minutes = 11 minutes and 55.909… seconds
  ['1050/88', '12', ['11 min', '56 s', false]],
  ['15', '15', ['15 min', '0 s', true]],
  ['15.05', '15', ['15 min', '3 s', true]],
  // A time that differs from the ordered one is never printed as that one.
  ['14.999', '15', ['14 min', '59.9 s', false]],
  ['89999/6000', '15', ['14 min', '59.99 s', true]],
  ['0.4', '0.5', ['0 min', '24 s', true]],
  // Less than half a second is not nothing.
  ['0.002', '0.001', ['0 min', '0.1 s', false]],
])('%s minutes beside %s on a clock', (time, beside, [minutes, seconds, isExact]) => {
  const shown = clockMinutes(quantity(time, 'min'), [quantity(beside, 'min')]);
  expect([exact(shown.minutes), exact(shown.seconds), shown.isExact]).toEqual([
    minutes,
    seconds,
    isExact,
  ]);
});

test('more in the bag than the dose is told before what pumps can show of its rate', () => {
  // 21 mL of 50 over 12 minutes: 21 ÷ 12 × 60 = 105 mL/h
  const { findings } = planOf({ ...BAG, minutes: '12', rateStep: '0.1' });
  expect(findings.map(({ severity, kind }) => `${severity}: ${kind}`)).toEqual([
    'caution: whole container',
    'note: fine step',
  ]);
});
