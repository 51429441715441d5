import { exactly, type Unit } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';
import { protocolOf, workedOut } from '../dosing/orders';

const [stops, unseen] = LIBRARY.remarks;

/** The weight from which the end of the source range lies above the stop at any weight, in whole kg. */
function weightOf(id: string, hours: string): string {
  const { documented, flatCeiling } = protocolOf(id);
  if (!flatCeiling) throw new Error(`${id} has none`);
  const perKg = exactly<Unit>(documented.value.high).value;
  return `${exactly<Unit>(flatCeiling.at).value.div(hours).div(perKg).floor()}`;
}

test('the weights at which the end of the source range is the stop follow from the limits', () => {
  // 75 mg ÷ 0.3 mg/kg; 1,000 mg in 24 hours ÷ 24 h ÷ 0.2 mg/kg/h = 208.3
  expect(stops).toContain(`a single dose above ${weightOf('single-iv-dose', '1')} kg`);
  expect(stops).toContain(`subcutaneous above ${weightOf('subcutaneous', '24')} kg`);
});

test.each([
  // ten times 2.5 or 5 mg/h at 70 kg is 0.357 or 0.714 mg/kg/h; ten times 50 mg in 24 hours 0.298
  ['2.5 or 5 mg/h', 'continuous-iv', ['0.357', '0.714']],
  ['0.05 to 0.1 mg/kg/h', 'continuous-iv', ['0.5', '1']],
  ['50 mg in 24 hours', 'subcutaneous', ['0.298']],
])('ten times %s is stopped by nothing', (start, protocol, doses) => {
  expect(unseen).toContain(start);
  for (const dose of doses) {
    expect(workedOut({ protocol, weight: '70', dose }).kind).toBe('plan');
  }
});

test('nothing else is remarked', () => {
  expect(LIBRARY.remarks).toHaveLength(2);
});
