import { EMPTY_ORDER, withEntry } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const after = (from: string, to: string) =>
  withEntry({ ...EMPTY_ORDER, protocol: from, dose: '0.3' }, 'protocol', to, LIBRARY);

// 0.3 mg/kg/h must not become 0.3 mg/kg: the dose goes with its unit.
test.each([
  ['continuous-iv', 'single-iv-dose', ''],
  ['single-iv-dose', 'continuous-iv', ''],
  ['crps-sci-iv', 'oral', ''],
  ['oral', 'subcutaneous', ''],
  ['continuous-iv', 'crps-sci-iv', '0.3'],
  ['crps-sci-iv', 'subcutaneous', '0.3'],
  ['oral', 'oral', '0.3'],
  // The field says mg/kg until a protocol is chosen.
  ['', 'single-iv-dose', '0.3'],
  ['', 'continuous-iv', ''],
])('a dose of 0.3 under “%s” is, under “%s”, “%s”', (from, to, dose) => {
  expect(after(from, to)).toEqual({ ...EMPTY_ORDER, protocol: to, dose });
});

test('any other entry changes that field alone', () => {
  const typed = { ...EMPTY_ORDER, protocol: 'oral', dose: '0.5' };
  expect(withEntry(typed, 'weight', '70', LIBRARY)).toEqual({ ...typed, weight: '70' });
  expect(withEntry(typed, 'dose', '0.3', LIBRARY)).toEqual({ ...typed, dose: '0.3' });
});
