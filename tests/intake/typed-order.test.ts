import { doseUnit, EMPTY_ORDER, withEntry } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const chosen = (from: string, to: string) =>
  withEntry({ ...EMPTY_ORDER, protocol: from, dose: '0.3' }, 'protocol', to, LIBRARY);

// 0.3 mg/kg/h must not become 0.3 mg/kg: the dose goes with its unit.
test.each([
  ['continuous-iv', 'single-iv-dose', '', 'mg/kg'],
  ['single-iv-dose', 'continuous-iv', '', 'mg/kg/h'],
  ['crps-sci-iv', 'oral', '', 'mg/kg/dose'],
  ['oral', 'subcutaneous', '', 'mg/kg/h'],
  ['continuous-iv', 'crps-sci-iv', '0.3', 'mg/kg/h'],
  ['crps-sci-iv', 'subcutaneous', '0.3', 'mg/kg/h'],
  ['oral', 'oral', '0.3', 'mg/kg/dose'],
  // Before a protocol is chosen the figure has no unit, and the field shows none.
  ['', 'single-iv-dose', '0.3', 'mg/kg'],
  ['', 'continuous-iv', '0.3', 'mg/kg/h'],
])('a dose of 0.3 under “%s” is, under “%s”, “%s” in %s', (from, to, dose, unit) => {
  expect(chosen(from, to)).toEqual({ ...EMPTY_ORDER, protocol: to, dose, unit });
});

describe('another unit of the list, chosen by name', () => {
  const typed = { ...EMPTY_ORDER, protocol: 'continuous-iv', dose: '5', titrationStep: '0.1' };

  test('empties the dose and the titration step, and nothing else', () => {
    expect(withEntry(typed, 'unit', 'mg/h', LIBRARY)).toEqual({
      ...typed,
      unit: 'mg/h',
      dose: '',
      titrationStep: '',
    });
  });

  test('the protocol’s own, chosen by name, is no other', () => {
    expect(withEntry(typed, 'unit', 'mg/kg/h', LIBRARY)).toEqual({ ...typed, unit: 'mg/kg/h' });
  });

  test('a protocol that has the unit too brings its own all the same', () => {
    const inMg = { ...typed, unit: 'mg/h' };
    expect(withEntry(inMg, 'protocol', 'crps-sci-iv', LIBRARY)).toMatchObject({
      unit: 'mg/kg/h',
      dose: '',
      titrationStep: '',
    });
  });
});

test('the unit of a form is one of its protocol’s list, or none', () => {
  const unit = (protocol: string, unit: string) => doseUnit({ protocol, unit }, LIBRARY);
  expect(unit('', '')).toBeUndefined();
  expect(unit('', 'mg/h')).toBeUndefined();
  expect(unit('continuous-iv', '')).toBe('mg/kg/h');
  expect(unit('continuous-iv', 'microgram/kg/min')).toBe('microgram/kg/min');
  expect(unit('crps-sci-iv', 'microgram/kg/min')).toBeUndefined();
});

test('any other entry changes that field alone', () => {
  const typed = { ...EMPTY_ORDER, protocol: 'oral', dose: '0.5' };
  expect(withEntry(typed, 'weight', '70', LIBRARY)).toEqual({ ...typed, weight: '70' });
  expect(withEntry(typed, 'dose', '0.3', LIBRARY)).toEqual({ ...typed, dose: '0.3' });
});

test('minutes are of a single dose: another protocol takes them away, and does not bring them back', () => {
  const over = { minutes: '15', givenBy: 'pump', rateStep: '1' };
  const single = { ...EMPTY_ORDER, protocol: 'single-iv-dose', unit: 'mg/kg', ...over };
  const infusion = withEntry(single, 'protocol', 'continuous-iv', LIBRARY);
  expect(infusion).toMatchObject({ minutes: '', givenBy: '', rateStep: '0.1' });
  expect(withEntry(infusion, 'protocol', 'single-iv-dose', LIBRARY)).toMatchObject({ minutes: '' });
  expect(withEntry(single, 'protocol', 'single-iv-dose', LIBRARY)).toMatchObject(over);
  expect(withEntry(single, 'unit', 'mg', LIBRARY)).toMatchObject(over);
});
