import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { quantity } from '../../src/dosing/quantity';
import { digits, shown, shownBeside, shownRange, spoken } from '../../src/wording/format';
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
  ['0.00049', '0 mg/h'],
  ['2.0625', '2.063 mg/h'],
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
  expect(digits(quantity(new Fraction(value), 'mg'), rounding)).toBe(text);
});

test('a figure and its unit stand on either side of a no-break space', () => {
  expect(shown(quantity('14', 'mg/h'))).toBe('14\u00a0mg/h');
});

test.each([
  ['1', 'mL/h', '1 millilitre per hour'],
  ['21', 'mL/h', '21 millilitres per hour'],
  ['0.5', 'mg/kg/h', '0.5 milligrams per kilogram per hour'],
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

test.each([
  ['1.0002', '1', '1.0002 mg/kg/h'],
  ['1.016', '1', '1.016 mg/kg/h'],
  ['0.50000001', '0.5', '0.50000001 mg/kg/h'],
  ['1', '1', '1 mg/kg/h'],
])('%s beside the limit %s is printed as %s', (figure, limit, text) => {
  const [q, edge] = [quantity(figure, 'mg/kg/h'), quantity(limit, 'mg/kg/h')];
  expect(plain(shownBeside(q, edge))).toBe(text);
});

test.each([
  ['98', '7', '105', 3],
  // 101.063 + 10.313 = 111.376, not 111.375
  ['101.0625', '10.3125', '111.375', 4],
  // 1 + 1 is not 2.001, nor 1.0003 + 1.0003 2.0005
  ['1.00025', '1.00025', '2.0005', 5],
  // 0.333333 + 0.333333 = 0.666666, not 0.666667: six is the most
  ['1/3', '1/3', '2/3', 6],
])('%s + %s = %s mg add up as printed with %i digits', (a, b, whole, places) => {
  const mg = (value: string) => quantity(new Fraction(value), 'mg');
  expect(placesThatSum([mg(a), mg(b)], mg(whole))).toBe(places);
});
