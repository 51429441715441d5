import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import type { FormulaName } from '../../src/dosing/computed';
import { quantity, type Unit } from '../../src/dosing/quantity';
import {
  digits,
  figure,
  shown,
  shownBeside,
  shownRange,
  shownUpTo,
  spoken,
} from '../../src/wording/format';
import { isExactAsShown } from '../../src/wording/places';
import { placesThatSum } from '../../src/wording/places-that-sum';

/** A figure's digits with ordinary spaces, so that the rows can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['0.5', '0.5 mg/h'],
  ['7.0', '7 mg/h'],
  ['7.10', '7.1 mg/h'],
  ['1000', '1,000 mg/h'],
  ['1234567.5', '1,234,567.5 mg/h'],
  ['999.9995', '1,000 mg/h'],
  ['0.0005', '0.001 mg/h'],
  ['0.00049', 'less than 0.001 mg/h'],
  ['0', '0 mg/h'],
  // more decimals than are printed: three significant digits, never four that look exact
  ['2.0625', '2.06 mg/h'],
  ['100', '100 mg/h'],
])('%s mg/h is printed as %s', (figure, text) => {
  expect(plain(shown(quantity(figure, 'mg/h')))).toBe(text);
});

test.each([
  ['7/3', 'nearest', '2.333'],
  ['7/3', 'up', '2.334'],
  ['7/3', 'down', '2.333'],
  ['8/3', 'nearest', '2.667'],
  ['8/3', 'down', '2.666'],
  ['5', 'up', '5'],
] as const)('%s rounded %s is %s', (value, rounding, text) => {
  expect(figure(new Fraction(value), 3, rounding)).toBe(text);
});

const q = (value: string, unit: Unit) => quantity(new Fraction(value), unit);
const worked = (value: string, unit: Unit, formula: FormulaName) => ({
  ...q(value, unit),
  formula,
});

describe('a dose or rate worked out from others: three significant digits, three decimals at most', () => {
  test.each([
    ['25.3', '25.3'],
    ['25.347', '25.3'],
    // half up
    ['25.35', '25.4'],
    ['4.165', '4.17'],
    ['4.1666', '4.17'],
    ['0.0714', '0.071'],
    ['0.0715', '0.072'],
    ['0.16667', '0.167'],
    ['9.996', '10'],
    ['99.95', '100'],
    ['0.9996', '1'],
    ['7', '7'],
    ['7.10', '7.1'],
    // digits before the point are never lost, whatever three significant digits would say
    ['342.5', '343'],
    ['1234', '1,234'],
    ['1234.5', '1,235'],
    ['12345', '12,345'],
    // a running pump delivers something
    ['0.0005', '0.001'],
    ['0.00049', 'less than 0.001'],
    ['0', '0'],
  ])('%s mg/h is printed as %s', (value, text) => {
    for (const formula of ['amount', 'delivered amount'] as const) {
      const rate = worked(value, 'mg/h', formula);
      expect(plain(shown(rate))).toBe(`${text} mg/h`);
      expect(plain(digits(rate))).toBe(text);
      const [whole, decimals] = text.split('.');
      const heard = decimals ? `${whole} point ${[...decimals].join(' ')}` : text;
      expect(plain(spoken(rate))).toBe(
        `${heard} ${text === '1' ? 'milligram' : 'milligrams'} per hour`,
      );
    }
  });

  test.each([
    // what is worked out, in each of its units
    ['31.0625', 'mg', 'amount', '31.1 mg'],
    ['31.0625', 'mg/dose', 'amount', '31.1 mg per dose'],
    ['14.5614', 'mL/h', 'setting', '14.6 mL/h'],
    ['1.8755', 'mL', 'setting', '1.88 mL'],
    ['0.31254', 'mg/kg/h', 'delivered dose', '0.313 mg/kg/h'],
    ['1.2345', 'mg/kg', 'delivered dose', '1.23 mg/kg'],
    // what is given, made, left or a total
    ['18.75', 'mg', 'delivered amount', '18.75 mg'],
    ['18.75', 'mg/dose', 'delivered amount', '18.75 mg per dose'],
    ['342.5', 'mg', 'left over', '342.5 mg'],
    ['157.45', 'mg', 'over time', '157.45 mg'],
    ['1234.56', 'mg', 'total', '1,234.56 mg'],
    ['111.375', 'mg', 'sum', '111.375 mg'],
    ['93.188', 'mg/day', 'day total', '93.188 mg per day'],
    ['10.125', 'mL', 'drug volume', '10.125 mL'],
    ['239.875', 'mL', 'diluent', '239.875 mL'],
    ['260.125', 'mL', 'final volume', '260.125 mL'],
    ['1.923', 'mg/mL', 'strength', '1.923 mg per mL'],
  ] as const)('%s %s of the formula “%s” is printed as %s', (value, unit, formula, text) => {
    expect(plain(shown(worked(value, unit, formula)))).toBe(text);
  });

  test('what was typed or set has no formula and stays as it is', () => {
    expect(plain(shown(q('12.345', 'mg/h')))).toBe('12.345 mg/h');
    expect(plain(shown(q('104.25', 'mL/h')))).toBe('104.25 mL/h');
  });

  test('a figure whose digits were dropped knows it', () => {
    expect(isExactAsShown(worked('25.3', 'mg/h', 'amount'))).toBe(true);
    expect(isExactAsShown(worked('25.35', 'mg/h', 'amount'))).toBe(false);
    expect(isExactAsShown(q('25.35', 'mg/h'))).toBe(true);
  });
});

describe('a limit in another unit stays exact', () => {
  test.each([
    ['0.3125', '0.3125 mg/kg/h'],
    ['62.125', '62.125 mg/kg/h'],
    // no last digit: down, to stay inside
    ['5/6', '0.833 mg/kg/h'],
    ['2/3', '0.666 mg/kg/h'],
  ])('%s is printed as %s', (value, text) => {
    expect(plain(shownUpTo(q(value, 'mg/kg/h')))).toBe(text);
  });
});

test('a figure and its unit stand on either side of a no-break space', () => {
  expect(shown(quantity('14', 'mg/h'))).toBe('14\u00a0mg/h');
});

test.each([
  ['1', 'mL/h', '1 millilitre per hour'],
  ['21', 'mL/h', '21 millilitres per hour'],
  ['0.5', 'mg/kg/h', '0 point 5 milligrams per kilogram per hour'],
  ['2.5', 'mL/h', '2 point 5 millilitres per hour'],
  ['0.071', 'mg/kg/h', '0 point 0 7 1 milligrams per kilogram per hour'],
  ['1234.5', 'mg', '1,234 point 5 milligrams'],
  ['2', 'mg/mL', '2 milligrams per millilitre'],
  ['35', 'mg/dose', '35 milligrams per dose'],
] as const)('%s %s is spoken as %s', (figure, unit, text) => {
  expect(spoken(quantity(figure, unit))).toBe(text);
});

test.each([
  ['kg', 'kilogram'],
  ['lb', 'pound'],
  ['mg', 'milligram'],
  ['mL', 'millilitre'],
  ['mg/kg', 'milligram per kilogram'],
  ['mg/kg/h', 'milligram per kilogram per hour'],
  ['mg/kg/dose', 'milligram per kilogram per dose'],
  ['mg/h', 'milligram per hour'],
  ['mg/dose', 'milligram per dose'],
  ['mL/dose', 'millilitre per dose'],
  ['mg/mL', 'milligram per millilitre'],
  ['mg/day', 'milligram per day'],
  ['mg/24h', 'milligram in 24 hours'],
  ['doses/day', 'dose per day'],
  ['h', 'hour'],
  ['vials', 'vial'],
  ['sessions', 'session'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['s', 'second'],
  ['min', 'minute'],
  ['cm', 'centimetre'],
  ['kg/m²', 'kilogram per square metre'],
] as const)('one %s is spoken as 1 %s, and two as more than one', (unit, one) => {
  expect(spoken(quantity('1', unit))).toBe(`1 ${one}`);
  const [counted = '', ...of] = one.split(' ');
  expect(spoken(quantity('2', unit))).toBe(['2', `${counted}s`, ...of].join(' '));
});

test.each([
  ['vials', '2 vials'],
  ['bags', '2 bags or syringes'],
  ['s', '2 seconds'],
  ['min', '2 minutes'],
  ['percent', '2 %'],
] as const)('two of %s are printed as %s', (unit, text) => {
  expect(plain(shown(quantity('2', unit)))).toBe(text);
});

test('a bag or syringe and a per cent have plurals of their own', () => {
  expect(spoken(quantity('1', 'bags'))).toBe('1 bag or syringe');
  expect(spoken(quantity('2', 'bags'))).toBe('2 bags or syringes');
  expect(spoken(quantity('1', 'percent'))).toBe('1 per cent');
  expect(spoken(quantity('2', 'percent'))).toBe('2 per cent');
});

test.each([
  ['7', '35', '7 to 35 mg'],
  ['7.0001', '34.9999', '7.001 to 34.999 mg'],
  ['35', '35', '35 mg'],
  ['35.0005', '35.0005', '35 mg'],
])('the range from %s to %s mg is printed as %s', (low, high, text) => {
  expect(plain(shownRange({ low: quantity(low, 'mg'), high: quantity(high, 'mg') }))).toBe(text);
});

test('a printed range lies inside the exact one', () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 6 }));
  fc.assert(
    fc.property(ends, ends, ([a, b], [c, d]) => {
      const [low, high] = [new Fraction(a, b), new Fraction(c, d)].sort((x, y) => x.compare(y));
      if (!low || !high || high.sub(low).lt('0.01')) return;
      const text = shownRange({ low: quantity(low, 'mg'), high: quantity(high, 'mg') });
      const [from = '', to = ''] = text.replaceAll(',', '').split(/\u00a0to\u00a0|\u00a0mg/);
      expect(low.lte(from)).toBe(true);
      expect(high.gte(to)).toBe(true);
    }),
  );
});

describe('beside a limit, as many digits as show on which side the figure lies', () => {
  test.each([
    ['1.0002', ['1'], '1.0002'],
    ['1.016', ['1'], '1.02'],
    ['1.004', ['1'], '1.004'],
    ['0.50000001', ['0.5'], '0.50000001'],
    ['0.4999', ['0.5'], '0.4999'],
    ['1', ['1'], '1'],
    // 25.3 would be above the limit of 25.28, 25.26 is below it
    ['25.26', ['25.28'], '25.26'],
    ['25.26', ['26'], '25.3'],
    // on the limit: every digit of it, though three would round it past
    ['35.175', ['35.175'], '35.175'],
    ['42.6825', ['7', '42.6825'], '42.6825'],
    // every one of them is told
    ['0.5004', ['0.1', '0.5', '1'], '0.5004'],
    ['0.2504', ['0.1', '0.5', '1'], '0.25'],
  ])('%s beside %o is printed as %s', (value, limits, text) => {
    const figure = worked(value, 'mg/kg/h', 'delivered dose');
    const edges = limits.map((limit) => q(limit, 'mg/kg/h'));
    expect(plain(shownBeside(figure, ...edges))).toBe(`${text} mg/kg/h`);
    expect(digits(figure, edges)).toBe(text);
  });

  test('a limit in another unit is no limit of it', () => {
    const figure = worked('25.26', 'mg/h', 'amount');
    expect(plain(shownBeside(figure, q('25.28', 'mg/kg/h')))).toBe('25.3 mg/h');
  });

  test('whatever the figure and the limit, what is printed lies on the same side', () => {
    const value = fc.tuple(
      fc.integer({ min: 1, max: 10 ** 6 }),
      fc.integer({ min: 1, max: 10 ** 4 }),
    );
    const limit = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(value, limit, ([a, b], thousandths) => {
        const exact = new Fraction(a, b);
        const edge = new Fraction(thousandths, 1000);
        const figure = { ...quantity(exact, 'mg/h'), formula: 'amount' } as const;
        const text = digits(figure, [quantity(edge, 'mg/h')]).replaceAll(',', '');
        if (text.includes('than')) return;
        expect(new Fraction(text).compare(edge)).toBe(exact.compare(edge));
      }),
    );
  });
});

describe('an amount that three decimals do not hold is not printed as if they did', () => {
  test.each([
    // 17 × 30.392156… and what is left of it
    ['12400/17', 'mg', 'over time', '729 mg'],
    ['410/11', 'mg', 'delivered amount', '37.3 mg'],
    ['8748.235', 'mg', 'total', '8,748.235 mg'],
    ['93.1875', 'mg/day', 'day total', '93.2 mg per day'],
    ['20.8675', 'mL', 'over time', '20.9 mL'],
    ['1011.384625', 'mg/24h', undefined, '1,011 mg in 24 hours'],
    ['1/3', 'mg', 'left over', '0.333 mg'],
    // what is read off a scale ends, and is printed to its end
    ['1.23456', 'mL', 'drug volume', '1.23456 mL'],
    ['510.12345', 'mL', 'final volume', '510.12345 mL'],
    // a strength is keyed to the pump: all its decimals
    ['500/510', 'mg/mL', 'strength', '0.98 mg per mL'],
    ['10/3', 'mg/mL', 'strength', '3.333 mg per mL'],
  ] as const)('%s %s of the formula “%s” is printed as %s', (value, unit, formula, text) => {
    const figure = formula ? worked(value, unit, formula) : q(value, unit);
    expect(plain(shown(figure))).toBe(text);
  });
});

test('on a limit that has no last digit, a figure is rounded as any other', () => {
  // 75 mg is the limit: ÷ 151 kg = 0.496689 mg/kg; 1,000 mg in 24 hours ÷ 24 = 41.6667 mg/h
  const limit = q('75/151', 'mg/kg');
  const figure = worked('75/151', 'mg/kg', 'delivered dose');
  expect(plain(shownBeside(figure, limit))).toBe('0.497 mg/kg');
  expect(isExactAsShown(figure, [limit])).toBe(false);
  const rate = worked('1000/24', 'mg/h', 'amount');
  expect(plain(shownBeside(rate, q('1000/24', 'mg/h')))).toBe('41.7 mg/h');
});

test.each([
  ['98', '7', '105', 0],
  ['98.25', '7', '105.25', 2],
  // 101.1 + 10.3 = 111.4, but the whole is 111.375: 101.063 + 10.313 = 111.376, so four
  ['101.0625', '10.3125', '111.375', 4],
  ['1.00025', '1.00025', '2.0005', 2],
  // 37.27 + 7.55 = 44.82: as many as 7.55 needs for three
  ['410/11', '83/11', '493/11', 2],
  // 0.333 + 0.333 = 0.666, not 0.667, and so on without end: no more than is usual
  ['1/3', '1/3', '2/3', 3],
])('%s + %s = %s mg add up as printed with %i digits', (a, b, whole, places) => {
  const mg = (value: string) => quantity(new Fraction(value), 'mg');
  expect(placesThatSum([[mg(a), mg(b), mg(whole)]])).toBe(places);
});

test('two sums of one part have one number of digits, and no fewer than are asked', () => {
  const mg = (value: string) => quantity(new Fraction(value), 'mg');
  const whole = [mg('7'), mg('98'), mg('105')] as const;
  const half = [mg('7'), mg('24.5'), mg('31.5')] as const;
  expect(placesThatSum([whole, half])).toBe(1);
  expect(placesThatSum([whole], 2)).toBe(2);
  expect(placesThatSum<'mg'>([])).toBe(0);
});
