import { checkDriver } from '../../src/dosing/driver-check';
import { quantity } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';

interface Row {
  readonly volume?: string;
  readonly hours?: string;
  readonly orderedHours?: string;
  readonly rate?: string;
  readonly drug?: string;
  /** mg/h; nothing ordered where it is empty. */
  readonly ordered?: string;
}

/** 110 mg in 22 mL, 5 mg/mL; 110 ÷ 24 = 55/12 mg/h; 22 ÷ 24 = 0.9167 mL/h, shown as 0.92. */
function driver(row: Row) {
  const { volume = '22', hours = '24', orderedHours = '24', rate = '0.92', drug = '110' } = row;
  const { ordered = '55/12' } = row;
  return checkDriver(
    {
      volume: quantity(volume, 'mL'),
      hours: quantity(hours, 'h'),
      orderedHours: quantity(orderedHours, 'h'),
    },
    {
      rate: quantity(rate, 'mL/h'),
      step: quantity('0.01', 'mL/h'),
      drug: quantity(drug, 'mg'),
      strength: quantity('5', 'mg/mL'),
      ordered: ordered === '' ? undefined : quantity(ordered, 'mg/h'),
    },
    LIBRARY.bounds.stepDifference.caution,
  );
}

test.each<[string, Row, string, string | undefined]>([
  ['as ordered', {}, 'agrees', 'more'],
  // 21.6 ÷ 24 = 0.9; × 5 = 4.5 against 4.583: 1.8 %
  ['a measured volume of 21.6 mL, 0.90 mL/h', { volume: '21.6', rate: '0.9' }, 'agrees', 'less'],
  // Within the step: 0.9167 − 0.9067 = 0.01
  ['the shown rate one step off', { rate: '0.91' }, 'agrees', 'less'],
  ['the shown rate two steps off', { rate: '0.9' }, 'differs', 'less'],
  // 20.6 ÷ 24 = 0.858; × 5 = 4.29: 6.3 % under
  ['a measured volume of 20.6 mL', { volume: '20.6', rate: '0.86' }, 'caution', 'less'],
  ['12 h for 24', { hours: '12', rate: '1.83' }, 'differs', 'more'],
  ['48 h for 24', { hours: '48', rate: '0.46' }, 'differs', 'less'],
  ['another drug in the syringe', { drug: '220' }, 'differs', 'more'],
  ['no order', { ordered: '' }, 'not compared', undefined],
  [
    'no order, and another duration',
    { ordered: '', hours: '12', rate: '1.83' },
    'differs',
    undefined,
  ],
])('%s: %s', (_, row, answer, direction) => {
  const check = driver(row);
  expect([check.answer, check.direction]).toEqual([answer, direction]);
});

test('each of the three is told by itself', () => {
  const check = driver({ hours: '12', rate: '1.83', drug: '100' });
  expect(check).toMatchObject({
    isRateItsOwn: true,
    isDurationOrdered: false,
    isDrugOrdered: false,
    // 55/12 × 24
    needs: quantity('110', 'mg'),
  });
});
