import fc from 'fast-check';
import type { Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { quantity } from '../../src/dosing/quantity';
import { bagFor, isOnStep } from '../../src/dosing/wanted-bag';
import { LIBRARY } from '../../src/library/bundled';
import { exact, protocolOf, words } from './orders';
import { compare, over, rational, same, times, valueIn } from './rational';

interface BagRow {
  readonly protocol?: string;
  readonly weight: string;
  readonly dose: string;
  readonly unit?: 'mg/kg/h' | 'mg/h' | 'microgram/kg/min';
  readonly rate: string;
  readonly hours: string;
  readonly step?: string;
  readonly vial?: string;
}

function orderOf({
  protocol: id = 'continuous-iv',
  weight,
  dose,
  unit = 'mg/kg/h',
  rate,
  hours,
  step = '0.1',
  vial: chosen,
}: BagRow): Order<'infusion'> {
  const protocol = protocolOf(id);
  if (protocol.delivery !== 'infusion') throw new Error(`${id} is no infusion`);
  const kg = quantity(weight, 'kg');
  const ordered = quantity(dose, unit);
  const vial = LIBRARY.products.vials.value.find((each) => each.id === chosen);
  const wanted = { rate: quantity(rate, 'mL/h'), hours: quantity(hours, 'h') };
  const preparation = bagFor({ dose: ordered, weight: kg }, wanted, vial);
  return {
    delivery: 'infusion',
    protocol,
    weight: kg,
    dose: ordered,
    ...(preparation ? { preparation } : {}),
    step: quantity(step, 'mL/h'),
  };
}

function planned(row: BagRow) {
  const outcome = workOut(orderOf(row), LIBRARY);
  if (outcome.kind === 'withheld') throw new Error(words(outcome).join('; '));
  return outcome.plan;
}

// By hand: mg = mg/h × h; mL = mL/h × h
test.each<[string, BagRow, string, string, string]>([
  // 0.35 × 70 = 24.5 mg/h; × 4 = 98; 25 × 4 = 100
  ['of the issue', { weight: '70', dose: '0.35', rate: '25', hours: '4' }, '98', '100', '24.5'],
  // 0.1 × 30 = 3 mg/h; × 4 = 12
  ['at 30 kg', { weight: '30', dose: '0.1', rate: '25', hours: '4' }, '12', '100', '3'],
  // 0.35 × 70.5 = 24.675 mg/h; × 4 = 98.7
  ['of 70.5 kg', { weight: '70.5', dose: '0.35', rate: '25', hours: '4' }, '98.7', '100', '24.675'],
  // 0.35 × 70.5 × 4.5 = 111.0375; 25 × 4.5 = 112.5
  [
    'of 4.5 h',
    { weight: '70.5', dose: '0.35', rate: '25', hours: '4.5' },
    '111.0375',
    '112.5',
    '24.675',
  ],
  // 0.333 × 61.37 = 20.43621 mg/h; × 3.25 = 66.4176825; 12.5 × 3.25 = 40.625
  [
    'of odd figures',
    { weight: '61.37', dose: '0.333', rate: '12.5', hours: '3.25' },
    '66.4176825',
    '40.625',
    '20.43621',
  ],
  // 22 × 4 = 88
  [
    'in mg/h',
    { weight: '70', dose: '22', unit: 'mg/h', rate: '25', hours: '4' },
    '88',
    '100',
    '22',
  ],
  // 3 × 0.06 × 70 = 12.6 mg/h; × 4 = 50.4
  [
    'in microgram/kg/min',
    { weight: '70', dose: '3', unit: 'microgram/kg/min', rate: '25', hours: '4' },
    '50.4',
    '100',
    '12.6',
  ],
  // 0.5 × 80 = 40 mg/h; × 6 = 240; 10 × 6 = 60
  [
    'for CRPS',
    { protocol: 'crps-sci-iv', weight: '80', dose: '0.5', rate: '10', hours: '6' },
    '240',
    '60',
    '40',
  ],
  // 20 × 6 = 120
  [
    'for CRPS in mg/h',
    { protocol: 'crps-sci-iv', weight: '80', dose: '20', unit: 'mg/h', rate: '10', hours: '6' },
    '120',
    '60',
    '20',
  ],
  // 0.2 × 70 = 14 mg/h; × 24 = 336; 2 × 24 = 48
  ['for a day', { weight: '70', dose: '0.2', rate: '2', hours: '24' }, '336', '48', '14'],
])('a bag %s', (_, row, drug, volume, delivers) => {
  const { order, administration, bag, amount: ordered } = planned(row);
  expect(exact(order.preparation?.drug ?? ordered)).toBe(`${drug} mg`);
  expect(exact(order.preparation?.volume ?? ordered)).toBe(`${volume} mL`);
  expect(bag && [exact(bag.drug), exact(bag.volume), exact(bag.rate), exact(bag.hours)]).toEqual([
    `${drug} mg`,
    `${volume} mL`,
    `${row.rate} mL/h`,
    `${row.hours} h`,
  ]);
  // The pump is set to exactly the wanted rate, and that is exactly what was ordered.
  expect(administration && exact(administration.set)).toBe(`${row.rate} mL/h`);
  expect(administration?.rounded).toBeUndefined();
  expect(administration?.isAsOrdered).toBe(true);
  expect(administration && exact(administration.delivers)).toBe(`${delivers} mg/h`);
});

test.each([
  ['us-200-in-20', '9.8', '90.2', '1'],
  ['us-500-in-10', '1.96', '98.04', '1'],
  ['australia-200-in-2', '0.98', '99.02', '1'],
])('98 mg in 100 mL from %s: %s mL drawn up, %s mL added, %s vial', (vial, drawn, added, count) => {
  const { drawUp: made, bag } = planned({
    weight: '70',
    dose: '0.35',
    rate: '25',
    hours: '4',
    vial,
  });
  expect(made && [`${made.drug.value}`, `${made.diluent.value}`, `${made.vials.value}`]).toEqual([
    drawn,
    added,
    count,
  ]);
  expect(bag?.from.map(({ drawUp }) => drawUp.vial.id)).toEqual([vial]);
});

test('with no vial chosen, every vial of the library has its mL and its count', () => {
  // 480 mg: 0.5 × 80 × 12; ÷ 10, 50, 100, 100, 100 mg per mL; ÷ 200, 500, 200, 500, 1,000 mg, upwards
  const { bag, drawUp } = planned({ weight: '80', dose: '0.5', rate: '10', hours: '12' });
  expect(drawUp).toBeUndefined();
  expect(
    bag?.from.map(({ drawUp: made, dilution, overflows }) => [
      made.vial.id,
      `${made.drug.value}`,
      `${made.vials.value}`,
      dilution !== undefined,
      overflows,
    ]),
  ).toEqual([
    ['us-200-in-20', '48', '3', false, false],
    ['us-500-in-10', '9.6', '1', false, false],
    ['australia-200-in-2', '4.8', '3', true, false],
    ['us-500-in-5', '4.8', '1', true, false],
    ['uk-1000-in-10', '4.8', '1', true, false],
  ]);
});

test('a vial that is weaker than the bag takes more than the bag holds', () => {
  // 0.5 × 80 = 40 mg/h at 2 mL/h: 20 mg per mL; a vial of 10 mg per mL would take twice the bag
  const { bag } = planned({ weight: '80', dose: '0.5', rate: '2', hours: '12' });
  expect(bag?.from.map(({ overflows }) => overflows)).toEqual([true, false, false, false, false]);
});

test('a volume between the marks of every syringe says what the nearest mark holds', () => {
  // 98.7 mg: 9.87 mL, 1.974 mL, 0.987 mL; 1.97 × 50 = 98.5 mg; 0.99 × 100 = 99 mg
  const { bag } = planned({ weight: '70.5', dose: '0.35', rate: '25', hours: '4' });
  expect(
    bag?.from.map(({ offTheMark: off }) => off && [exact(off.nearest), exact(off.holds)]),
  ).toEqual([
    undefined,
    ['1.97 mL', '98.5 mg'],
    ['0.99 mL', '99 mg'],
    ['0.99 mL', '99 mg'],
    ['0.99 mL', '99 mg'],
  ]);
});

test('a bag that somebody names is none for a wanted rate', () => {
  const { preparation, ...order } = orderOf({ weight: '70', dose: '0.35', rate: '25', hours: '4' });
  const named = { drug: quantity('98', 'mg'), volume: quantity('100', 'mL') };
  const outcome = workOut({ ...order, preparation: named }, LIBRARY);
  expect(outcome.kind === 'plan' && outcome.plan.bag).toBeUndefined();
  expect(preparation?.madeFor).toBeDefined();
});

// mg/h ÷ mL/h = mg per mL, at 30 kg and 100 kg
describe('the strength is held as that of a bag for a wanted rate: stop below 0.1 or above 50', () => {
  test.each<[string, string, string, string, readonly string[]]>([
    // 0.1 × 30 = 3 mg/h ÷ 25 = 0.12
    ['30', '0.1', '25', 'inside', ['caution: strength below 0.5 mg/mL']],
    // 3 ÷ 30 = 0.1
    ['30', '0.1', '30', 'on', ['caution: strength below 0.5 mg/mL']],
    // 3 ÷ 30.1 = 0.0997
    ['30', '0.1', '30.1', 'just outside', ['stop: strength below 0.1 mg/mL']],
    // 0.125 × 100 = 12.5 mg/h ÷ 25 = 0.5
    ['100', '0.125', '25', 'on', []],
    // 12.5 ÷ 25.1 = 0.498
    ['100', '0.125', '25.1', 'just outside', ['caution: strength below 0.5 mg/mL']],
    ['100', '0.125', '24.9', 'inside', []],
    // 50 ÷ 5 = 10
    ['100', '0.5', '5', 'on', []],
    ['100', '0.5', '4.9', 'just outside', ['caution: strength above 10 mg/mL']],
    // 50 ÷ 1 = 50
    ['100', '0.5', '1', 'on', ['caution: strength above 10 mg/mL']],
    // 50 ÷ 0.9 = 55.6
    ['100', '0.5', '0.9', 'just outside', ['stop: strength above 50 mg/mL']],
  ])('%s kg, %s mg/kg/h at %s mL/h: %s', (weight, dose, rate, _, expected) => {
    const outcome = workOut(orderOf({ weight, dose, rate, hours: '4' }), LIBRARY);
    expect(words(outcome).filter((word) => word.includes('strength'))).toEqual(expected);
  });

  test('the same drug in the same volume, named, is held as any infusion: stop below 0.2', () => {
    const order = orderOf({ weight: '30', dose: '0.1', rate: '25', hours: '4' });
    const named = { drug: quantity('12', 'mg'), volume: quantity('100', 'mL') };
    expect(words(workOut({ ...order, preparation: named }, LIBRARY))).toEqual([
      'stop: strength below 0.2 mg/mL',
    ]);
  });
});

test('what stops a bag leads back to no rate and no hours', () => {
  const outcome = workOut(orderOf({ weight: '30', dose: '0.1', rate: '31', hours: '4' }), LIBRARY);
  const text = JSON.stringify(outcome, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  expect(outcome.kind).toBe('withheld');
  expect(text).not.toMatch(/"m[gL]\/h"|"h"/);
});

test.each([
  ['25', '0.1', true],
  ['25.1', '0.1', true],
  ['25.05', '0.1', false],
  ['25.05', '0.01', true],
  ['25.5', '1', false],
  ['25', '0.3', false],
  ['25.5', '0.3', true],
])('%s mL/h is a whole number of steps of %s: %s', (rate, step, expected) => {
  expect(isOnStep(quantity(rate, 'mL/h'), quantity(step, 'mL/h'))).toBe(expected);
});

/** Whole thousandths as decimal text. */
function thousandths(count: number): string {
  return `${Math.floor(count / 1000)}.${`${count % 1000}`.padStart(3, '0')}`;
}

test('any bag: mg and mL by whole numbers, the pump at exactly the wanted rate, the order delivered', () => {
  const bags = fc.record({
    weight: fc.integer({ min: 30_000, max: 300_000 }),
    dose: fc.integer({ min: 50, max: 1000 }),
    rate: fc.integer({ min: 1, max: 9_990 }),
    hours: fc.integer({ min: 1, max: 24_000 }),
    unit: fc.constantFrom('mg/kg/h', 'mg/h', 'microgram/kg/min'),
  });
  let plans = 0;
  fc.assert(
    fc.property(bags, ({ weight, dose, rate, hours, unit }) => {
      const perHour = {
        // mg/kg/h × kg
        'mg/kg/h': () => times(rational(thousandths(dose)), rational(thousandths(weight))),
        // mg/h, as many as that dose per kilogram would be at 60 kg
        'mg/h': () => rational(thousandths(dose * 60)),
        // microgram/kg/min × 60 ÷ 1,000 × kg
        'microgram/kg/min': () =>
          times(
            times(rational(thousandths(dose * 15)), { top: 60n, bottom: 1000n }),
            rational(thousandths(weight)),
          ),
      };
      const typed = { 'mg/kg/h': dose, 'mg/h': dose * 60, 'microgram/kg/min': dose * 15 };
      const row = {
        weight: thousandths(weight),
        dose: thousandths(typed[unit]),
        unit,
        rate: `${Math.floor(rate / 10)}.${rate % 10}`,
        hours: thousandths(hours),
      };
      const mgPerHour = perHour[unit]();
      const order = orderOf(row);
      const { preparation } = order;
      if (!preparation) throw new Error('no bag');
      expect(same(valueIn(preparation.drug), times(mgPerHour, rational(row.hours)))).toBe(true);
      expect(
        same(valueIn(preparation.volume), times(rational(row.rate), rational(row.hours))),
      ).toBe(true);
      const outcome = workOut(order, LIBRARY);
      const strength = over(mgPerHour, rational(row.rate));
      const isWeak = compare(strength, rational('0.1')) < 0n;
      const isStrong = compare(strength, rational('50')) > 0n;
      const stopped = words(outcome).some((word) => word.startsWith('stop: strength'));
      expect(stopped).toBe(isWeak || isStrong);
      if (outcome.kind === 'withheld') return;
      plans += 1;
      const { administration } = outcome.plan;
      expect(administration && same(valueIn(administration.set), rational(row.rate))).toBe(true);
      expect(administration && same(valueIn(administration.delivers), mgPerHour)).toBe(true);
    }),
    { numRuns: 1000, seed: 14 },
  );
  expect(plans).toBeGreaterThan(300);
});
