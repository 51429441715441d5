import { workOut } from '../../src/dosing/plan';
import { EMPTY_ORDER, readOrderForm, type TypedOrder } from '../../src/intake/order-form';
import { LIBRARY } from '../../src/protocols';

/** "stop weight", "caution above documented", … of an order, worst first. */
function words(typed: Partial<TypedOrder>): string[] {
  const read = readOrderForm({ ...EMPTY_ORDER, protocol: 'continuous-iv', ...typed }, LIBRARY);
  if (read.kind === 'problems' || read.value.kind !== 'order') return ['not an order'];
  const outcome = workOut(read.value.order, LIBRARY);
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
