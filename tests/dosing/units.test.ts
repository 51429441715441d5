import { Fraction } from 'fraction.js';
import { amount, perKilogram } from '../../src/dosing/dose-by-weight';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES, DOSING_UNITS, MASSES } from '../../src/dosing/units';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';

const q = quantity;
const kg = q('70', 'kg');

// By hand, at 70 kg: what a dose in each unit comes to, and what it is per kilogram.
test.each([
  ['0.3 mg/kg', () => amount('single dose', q('0.3', 'mg/kg'), kg), '21 mg'],
  ['21 mg', () => amount('single dose', q('21', 'mg'), kg), '21 mg'],
  ['0.2 mg/kg/h', () => amount('infusion', q('0.2', 'mg/kg/h'), kg), '14 mg/h'],
  ['5 mg/h', () => amount('infusion', q('5', 'mg/h'), kg), '5 mg/h'],
  ['3 microgram/kg/min', () => amount('infusion', q('3', 'microgram/kg/min'), kg), '12.6 mg/h'],
  ['100 mg in 24 h', () => amount('infusion', q('100', 'mg/24h'), kg), '4.1(6) mg/h'],
  ['0.5 mg/kg per dose', () => amount('divided doses', q('0.5', 'mg/kg/dose'), kg), '35 mg/dose'],
  ['25 mg per dose', () => amount('divided doses', q('25', 'mg/dose'), kg), '25 mg/dose'],
])('%s at 70 kg comes to', (_, work, expected) => {
  expect(exact(work())).toBe(expected);
});

test.each([
  ['0.3 mg/kg', () => perKilogram('single dose', q('0.3', 'mg/kg'), kg), '0.3 mg/kg'],
  ['21 mg', () => perKilogram('single dose', q('21', 'mg'), kg), '0.3 mg/kg'],
  ['0.2 mg/kg/h', () => perKilogram('infusion', q('0.2', 'mg/kg/h'), kg), '0.2 mg/kg/h'],
  ['14 mg/h', () => perKilogram('infusion', q('14', 'mg/h'), kg), '0.2 mg/kg/h'],
  [
    '5 microgram/kg/min',
    () => perKilogram('infusion', q('5', 'microgram/kg/min'), kg),
    '0.3 mg/kg/h',
  ],
  ['336 mg in 24 h', () => perKilogram('infusion', q('336', 'mg/24h'), kg), '0.2 mg/kg/h'],
  [
    '0.5 mg/kg per dose',
    () => perKilogram('divided doses', q('0.5', 'mg/kg/dose'), kg),
    '0.5 mg/kg/dose',
  ],
  ['35 mg per dose', () => perKilogram('divided doses', q('35', 'mg/dose'), kg), '0.5 mg/kg/dose'],
])('%s at 70 kg is per kilogram', (_, work, expected) => {
  expect(exact(work())).toBe(expected);
});

/** The factor of a row from its words, by another way: milligrams in the mass, times in an hour. */
const IN_MILLIGRAMS = { mg: '1', microgram: '1/1000' } as const;
const IN_ITS_TIME = { once: '1', dose: '1', h: '1', min: '60', '24 h': '1/24' } as const;

test.each(Object.entries(DOSING_UNITS))('%s: the factor is what its words say', (unit, row) => {
  const { mass, per, time, factor, delivery } = row;
  expect(new Fraction(factor)).toEqual(new Fraction(IN_MILLIGRAMS[mass]).mul(IN_ITS_TIME[time]));
  // A factor of 1 is the delivery’s own unit, or its amount.
  const { perKg, amount: own } = DELIVERIES[delivery];
  expect(factor === '1').toBe(unit === (per === 'kilogram' ? perKg : own));
});

test('a mass is as many milligrams as its word says', () => {
  expect(Object.entries(MASSES).map(([mass, of]) => [mass, new Fraction(of)])).toEqual(
    Object.entries(IN_MILLIGRAMS).map(([mass, of]) => [mass, new Fraction(of)]),
  );
});

test('in every unit of every protocol, what a dose comes to is what it is per kilogram times the weight', () => {
  const rows = LIBRARY.protocols.flatMap(({ delivery, orderedIn }) =>
    orderedIn.map((unit) => ({ delivery, dose: q('7.3', unit) })),
  );
  expect(rows).toHaveLength(12);
  for (const { delivery, dose } of rows) {
    const perKg = perKilogram(delivery, dose, kg).value;
    expect(amount(delivery, dose, kg).value.equals(perKg.mul(70)), dose.unit).toBe(true);
  }
});
