import { basisOf } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

function orderOf(typed: Partial<TypedOrder>) {
  const read = readOrderForm({ ...EMPTY_ORDER, protocol: 'continuous-iv', ...typed }, LIBRARY);
  if (read.kind === 'problems' || read.value.kind !== 'order') throw new Error('not an order');
  return read.value.order;
}

/** "stop weight", "caution above documented", … of an order, worst first. */
function words(typed: Partial<TypedOrder>): string[] {
  const outcome = workOut(orderOf(typed), LIBRARY);
  const findings = outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
  return findings.map(({ severity, kind }) => `${severity} ${kind}`);
}

test.each([
  // millimetres for centimetres: 50 + 2.3 × (1700 − 152.4) ÷ 2.54 = 1,451.37 kg
  // and 290 mg/h on the 70 kg measured is 4.15 mg/kg/h
  ['70', '1700', 'ideal', '0.2', ['stop weight', 'stop above ceiling']],
  // 310 kg measured, 65.94 kg dosed on
  ['310', '170', 'ideal', '0.2', ['stop weight']],
  // 79.52 kg ideal at 1 mg/kg/h is 79.52 mg/h: 1.77 mg/kg/h on the 45 kg measured
  ['45', '185', 'ideal', '1', ['stop above ceiling']],
  // 65.94 × 0.5 = 32.97 mg/h: 0.33 mg/kg/h on the 100 kg measured
  ['100', '170', 'ideal', '0.5', []],
])('%s kg, %s cm, %s basis, %s mg/kg/h: %j', (weight, height, basis, dose, expected) => {
  expect(words({ weight, height, basis, dose, sex: 'male' })).toEqual(expected);
});

test.each(['actual', 'ideal', 'adjusted'])('an order knows what it is dosed on: %s', (basis) => {
  const body = { height: '177.8', sex: 'male', basis };
  expect(basisOf(orderOf({ weight: '100', dose: '0.2', ...body }))).toBe(basis);
});

test('without a body it is dosed on the actual weight', () => {
  expect(basisOf(orderOf({ weight: '70', dose: '0.2' }))).toBe('actual');
});

test('heavier than the ideal weight, the order itself is above the range', () => {
  // 0.6 mg/kg/h ordered on 73 kg is 0.438 on the 100 kg measured
  const body = { height: '177.8', sex: 'male', basis: 'ideal' };
  expect(words({ weight: '100', dose: '0.6', ...body })).toEqual(['caution above documented']);
});

const CALCULATED = 'caution calculated weight';

test('lighter than the ideal weight, what the step delivers is held on the actual one too', () => {
  // 0.4 × 73 = 29.2 mg/h ÷ 60 kg = 0.487; 500 mg in 50 mL at steps of 1: 3 mL/h is 30 mg/h, 0.5;
  // 0.41 × 73 = 29.93 mg/h is 0.499 of 60 kg, and 30 mg/h of 59.9 kg is 0.501
  const body = { height: '177.8', sex: 'male', basis: 'ideal', drug: '500', volume: '50' };
  expect(words({ weight: '60', dose: '0.4', step: '1', ...body })).toEqual([CALCULATED]);
  expect(words({ weight: '59.9', dose: '0.41', step: '1', ...body })).toEqual([
    CALCULATED,
    'caution above documented',
  ]);
  // the order alone keeps within: 29.93 ÷ 59.9 = 0.49967
  expect(words({ weight: '59.9', dose: '0.41', ...body, drug: '', volume: '' })).toEqual([
    CALCULATED,
  ]);
});
