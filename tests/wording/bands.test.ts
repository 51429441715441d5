import type { TypedOrder } from '../../src/intake/typed-order';
import { plain, spaced } from '../../src/wording/text';
import { answerTo, readings, rowLine, workings } from './pages';

const PLAIN = { weight: '70', protocol: 'continuous-iv', dose: '0.2', drug: '100', volume: '50' };

function sheetOf(typed: Partial<TypedOrder>) {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  return given;
}

/** Every figure with its unit that a band states, operands left out: an operand carries a result on. */
function stated(typed: Partial<TypedOrder>): Record<string, string[]> {
  const { set, workedOut, follows } = sheetOf(typed);
  const keyed = [...set.keyed, set.strength, set.given].flatMap((each) =>
    each ? [each, ...(each.perKilogram ? [each.perKilogram] : [])] : [],
  );
  const results = (rows: typeof workedOut.equations) => rows.map(({ result }) => spaced(result));
  return {
    set: keyed.map(({ figure, unit }) => spaced(`${figure} ${unit}`)),
    workedOut: results([...workedOut.equations, ...workedOut.weights]),
    follows: results([...follows.preparation, ...follows.runOut]),
  };
}

test('a plain infusion in three bands, 14 mg/h stated once in each that has it', () => {
  // 0.2 × 70 = 14; 100 ÷ 50 = 2; 14 ÷ 2 = 7; 50 ÷ 7 = 7 h 8 min; 14 × 24; 7 × 24
  expect(stated(PLAIN)).toEqual({
    set: ['7 mL/h', '2 mg per mL', '14 mg/h', '0.2 mg/kg/h'],
    workedOut: ['14 mg/h', '2 mg per mL', '7 mL/h', '7 to 35 mg/h'],
    follows: ['7 h 8 min', '336 mg', '168 mL'],
  });
});

test.each<[string, Partial<TypedOrder>]>([
  ['a plain infusion', PLAIN],
  ['of an awkward weight', { ...PLAIN, weight: '63.7', dose: '0.15', drug: '200', volume: '40' }],
  ['in milligrams per hour', { ...PLAIN, unit: 'mg/h', dose: '5' }],
  ['in micrograms', { ...PLAIN, unit: 'microgram/kg/min', dose: '3', drug: '50' }],
  ['a single dose', { ...PLAIN, protocol: 'single-iv-dose', dose: '0.25' }],
  ['by mouth', { ...PLAIN, protocol: 'oral', dose: '0.4', dosesPerDay: '3' }],
  ['under the skin', { ...PLAIN, protocol: 'subcutaneous', dose: '0.15', drug: '250' }],
])('%s: no band states a figure twice', (_, typed) => {
  for (const figures of Object.values(stated(typed))) {
    expect(figures).toEqual([...new Set(figures)]);
  }
});

test('each line of the working is whole by itself: operands, result, and the source of the range', () => {
  expect(workings(PLAIN)).toEqual([
    'Infusion rate: 0.2 mg/kg/h × 70 kg actual = 14 mg/h',
    'Strength: 100 mg ÷ 50 mL = 2 mg per mL',
    'Pump rate: 14 mg/h ÷ 2 mg per mL = 7 mL/h',
    'Source range at 70 kg: 0.1 to 0.5 mg/kg/h × 70 kg actual = 7 to 35 mg/h',
  ]);
  const { equations } = sheetOf(PLAIN).workedOut;
  expect(equations.every(({ isEquation }) => isEquation)).toBe(true);
  expect(equations.at(-1)?.citation).toBe('Balanced Ketamine, IV (intravenous) infusions');
});

test('what is delivered is worked out backwards only where the step changed it', () => {
  // 0.15 × 63.7 = 9.555; ÷ 5 = 1.911, set 1.9; × 5 = 9.5; ÷ 63.7 = 0.14913…
  const typed = { ...PLAIN, weight: '63.7', dose: '0.15', drug: '200', volume: '40' };
  expect(workings(typed).slice(2, 5)).toEqual([
    'Pump rate: about 9.56 mg/h ÷ 5 mg per mL = 1.9 mL/h; rounded down to steps of 0.1 mL/h',
    'Delivers: 1.9 mL/h × 5 mg per mL = 9.5 mg/h',
    'Per kilogram, actual: 9.5 mg/h ÷ 63.7 kg = 0.149 mg/kg/h',
  ]);
  expect(workings(PLAIN).join()).not.toContain('Delivers');
});

test('an order in another unit is one pair of figures, wherever it stands', () => {
  const typed = { ...PLAIN, unit: 'mg/h', dose: '5' };
  const { medication, workedOut } = sheetOf(typed);
  expect(spaced(medication.dose)).toBe('5 mg/h (0.071 mg/kg/h)');
  expect(spaced(plain(workedOut.bar.caption))).toContain('The order: 5 mg/h (0.071 mg/kg/h).');
  expect(readings(typed).at(-1)).toBe('Delivers 5 mg/h (0.071 mg/kg/h, actual weight)');
  expect(readings({ ...typed, drug: '', volume: '' })).toEqual([
    'Infusion rate 5 mg/h (0.071 mg/kg/h, actual weight)',
  ]);
});

test('without a preparation nothing is keyed, and so nothing is large', () => {
  const { set } = sheetOf({ ...PLAIN, drug: '', volume: '' });
  expect(set.keyed).toEqual([]);
  expect(spaced(`${set.given.label} ${set.given.figure} ${set.given.unit}`)).toBe(
    'Infusion rate 14 mg/h',
  );
});

test('the band is named by its route, in full', () => {
  const headings = ['continuous-iv', 'oral', 'subcutaneous'].map(
    (protocol) => sheetOf({ ...PLAIN, protocol, dose: '0.2', drug: '250' }).set.heading,
  );
  expect(headings).toEqual([
    'Set and give, intravenous',
    'Set and give, oral',
    'Set and give, subcutaneous',
  ]);
});

test('the caption of the picture leaves the range to its own line', () => {
  const { bar, equations } = sheetOf(PLAIN).workedOut;
  expect(spaced(plain(bar.caption))).not.toContain('0.1');
  expect(equations.map(rowLine).join()).toContain('0.1 to 0.5 mg/kg/h');
});
