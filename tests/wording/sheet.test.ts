import { plain, spaced } from '../../src/wording/text';
import { answerTo, readings, workings } from './pages';

const INFUSION = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.6',
  drug: '100',
  volume: '50',
};

test.each([
  [
    'infusion',
    INFUSION,
    ['Set pump to 21 mL/h', 'Delivers 42 mg/h', 'Per kilogram, actual weight 0.6 mg/kg/h'],
  ],
  [
    'infusion without a preparation',
    { weight: '80', protocol: 'crps-sci-iv', dose: '0.35' },
    ['Infusion rate 28 mg/h'],
  ],
  [
    'single dose',
    { weight: '70', protocol: 'single-iv-dose', dose: '0.3', drug: '200', volume: '20' },
    ['Volume to give 2.1 mL', 'Delivers 21 mg', 'Per kilogram, actual weight 0.3 mg/kg'],
  ],
  [
    'oral dose',
    { weight: '70', protocol: 'oral', dose: '0.5', drug: '200', volume: '20' },
    [
      'Volume to give 3.5 mL per dose',
      'Delivers 35 mg per dose',
      'Per kilogram, actual weight 0.5 mg/kg per dose',
    ],
  ],
  [
    // 0.15 × 63.7 = 9.555 mg/h; ÷ 5 = 1.911 mL/h, set 1.9; 9.5 mg/h; ÷ 63.7 = 0.14913… mg/kg/h
    'subcutaneous infusion at an awkward weight',
    { weight: '63.7', protocol: 'subcutaneous', dose: '0.15', drug: '200', volume: '40' },
    ['Set pump to 1.9 mL/h', 'Delivers 9.5 mg/h', 'Per kilogram, actual weight 0.149 mg/kg/h'],
  ],
])('%s: the figures to read off', (_, typed, figures) => {
  expect(readings(typed)).toEqual(figures);
});

test('every line of an infusion’s working', () => {
  expect(workings(INFUSION)).toEqual([
    'Infusion rate: 0.6 mg/kg/h × 70 kg = 42 mg/h',
    'Preparation: 100 mg ÷ 50 mL = 100 mg in 50 mL (2 mg per mL)',
    'Pump rate: 42 mg/h ÷ 2 mg per mL = 21 mL/h',
    'Delivers: 21 mL/h × 2 mg per mL = 42 mg/h',
    'Per kilogram, actual: 42 mg/h ÷ 70 kg = 0.6 mg/kg/h',
    'Documented at 70 kg: 0.1 to 0.5 mg/kg/h × 70 kg = 7 to 35 mg/h',
  ]);
});

test('rounding to the step is said, and a strength that is not exact says “about”', () => {
  // 0.25 × 63 = 15.75 mg/h; 100 ÷ 30 = 3.333… mg per mL; 15.75 ÷ 3.333… = 4.725, set 4.7
  const typed = {
    weight: '63',
    protocol: 'continuous-iv',
    dose: '0.25',
    drug: '100',
    volume: '30',
  };
  expect(workings(typed)).toContain(
    'Pump rate: 15.75 mg/h ÷ about 3.333 mg per mL, rounded down to steps of 0.1 mL/h = 4.7 mL/h',
  );
});

test('oral shows both daily totals until a frequency is chosen', () => {
  const typed = { weight: '70', protocol: 'oral', dose: '0.5' };
  const days = (dosesPerDay: string) =>
    workings({ ...typed, dosesPerDay }).filter((line) => line.includes('daily'));
  expect(days('')).toEqual([
    '3 doses daily: 35 mg per dose × 3 doses per day = 105 mg per day',
    '4 doses daily: 35 mg per dose × 4 doses per day = 140 mg per day',
  ]);
  expect(days('4')).toEqual(['4 doses daily: 35 mg per dose × 4 doses per day = 140 mg per day']);
});

test('every range at 70 kg, with its working and its place', () => {
  const given = answerTo({ weight: '70' });
  if (given.kind !== 'ranges') throw new Error(given.kind);
  const lines = given.rows.map((row) => [
    row.name,
    row.figures.map(plain).map(spaced).join('; '),
    row.workings.map(plain).map(spaced).join('; '),
    row.citation,
  ]);
  const iv = 'Balanced Ketamine, IV (intravenous) infusions';
  expect(spaced(given.heading)).toBe('Ranges at 70 kg');
  expect(lines).toEqual([
    ['Single intravenous dose', '7 to 21 mg', '0.1 to 0.3 mg/kg × 70 kg', iv],
    [
      'Continuous intravenous infusion',
      '7 to 35 mg/h; specialists up to 70 mg/h',
      '0.1 to 0.5 mg/kg/h × 70 kg; specialists up to 1 mg/kg/h × 70 kg',
      iv,
    ],
    [
      'Intravenous infusion for CRPS or spinal cord injury',
      '17.5 to 52.5 mg/h',
      '0.25 to 0.75 mg/kg/h × 70 kg',
      iv,
    ],
    [
      'Oral',
      '35 mg per dose; 105 to 140 mg per day for 3 to 4 doses',
      '0.5 mg/kg per dose × 70 kg; 35 mg per dose × 3 to 4 doses daily; typical day in the source: around 150 mg per day',
      'Balanced Ketamine, Oral ketamine',
    ],
    [
      'Subcutaneous infusion',
      '7 to 14 mg/h',
      '0.1 to 0.2 mg/kg/h × 70 kg',
      'Balanced Ketamine, Subcutaneous infusions',
    ],
  ]);
});

test('the announcement says the figure that a hand will key, and counts the words beside it', () => {
  expect(answerTo(INFUSION)).toMatchObject({
    announcement:
      'Set pump to 21 millilitres per hour. Delivers 42 milligrams per hour. Per kilogram, actual weight 0.6 milligrams per kilogram per hour. One caution.',
  });
});

test('every sheet says racemic, base, weight in pounds and source', () => {
  const given = answerTo(INFUSION);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.footers.map(plain).map(spaced)).toEqual([
    'For clinicians. Racemic ketamine, doses as base. Dosed on actual body weight, 70 kg (154 lb).',
    'Balanced Ketamine, “How Long Does Ketamine Take to Work for Pain?”: a clinic’s web page, undated, with no author and no references.',
  ]);
});
