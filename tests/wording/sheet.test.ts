import { workOut } from '../../src/dosing/plan';
import type { DividedDoseProtocol } from '../../src/dosing/protocol';
import { LIBRARY } from '../../src/library/bundled';
import { ORAL } from '../../src/library/bundled/oral';
import type { Message } from '../../src/wording/findings';
import { rows } from '../../src/wording/order-rows';
import { plain, spaced } from '../../src/wording/text';
import { counted } from '../../src/wording/withheld';
import { orderOf } from '../dosing/orders';
import { answerTo, readings, workings } from './pages';

const INFUSION = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.6',
  drug: '100',
  volume: '50',
};

test.each([
  ['infusion', INFUSION, ['Set pump to 21 mL/h', 'Delivers 42 mg/h (0.6 mg/kg/h, actual weight)']],
  [
    'infusion without a preparation',
    { weight: '80', protocol: 'crps-sci-iv', dose: '0.35' },
    ['Infusion rate 28 mg/h'],
  ],
  [
    'single dose',
    { weight: '70', protocol: 'single-iv-dose', dose: '0.3', drug: '200', volume: '20' },
    ['Volume to give 2.1 mL', 'Delivers 21 mg (0.3 mg/kg, actual weight)'],
  ],
  [
    'oral dose',
    { weight: '70', protocol: 'oral', dose: '0.5', drug: '200', volume: '20' },
    [
      'Volume to give 3.5 mL per dose',
      'Delivers 35 mg per dose (0.5 mg/kg per dose, actual weight)',
    ],
  ],
  [
    // 0.15 × 63.7 = 9.555 mg/h; ÷ 5 = 1.911 mL/h, set 1.9; 9.5 mg/h; ÷ 63.7 = 0.14913… mg/kg/h
    'subcutaneous infusion at an awkward weight',
    { weight: '63.7', protocol: 'subcutaneous', dose: '0.15', drug: '200', volume: '40' },
    ['Set pump to 1.9 mL/h', 'Delivers 9.5 mg/h (0.149 mg/kg/h, actual weight)'],
  ],
])('%s: the figures to read off', (_, typed, figures) => {
  expect(readings(typed)).toEqual(figures);
});

test('the first lines of the working of a single and of an oral dose', () => {
  // 0.3 × 70 = 21 mg ÷ 10 mg per mL; 0.5 × 70 = 35 mg
  const single = {
    weight: '70',
    protocol: 'single-iv-dose',
    dose: '0.3',
    drug: '200',
    volume: '20',
  };
  const oral = { ...single, protocol: 'oral', dose: '0.5' };
  expect(workings(single)).toContain('Dose: 0.3 mg/kg × 70 kg actual = 21 mg');
  expect(workings(single)).toContain('Volume to give: 21 mg ÷ 10 mg per mL = 2.1 mL');
  expect(workings(oral)).toContain(
    'Volume to give: 35 mg per dose ÷ 10 mg per mL = 3.5 mL per dose',
  );
});

test('whose weight it is stays with the weight at a line end', () => {
  const order = orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' });
  const outcome = workOut(order, LIBRARY);
  const [first] = outcome.kind === 'plan' ? rows(outcome.plan, LIBRARY) : [];
  expect(first?.working.slice(-2)).toEqual([
    { text: '70\u00a0kg', kept: true },
    { text: '\u00a0actual', kept: true },
  ]);
});

test('every line of an infusion’s working', () => {
  expect(workings(INFUSION)).toEqual([
    'Infusion rate: 0.6 mg/kg/h × 70 kg actual = 42 mg/h',
    'Strength: 100 mg ÷ 50 mL = 2 mg per mL',
    'Pump rate: 42 mg/h ÷ 2 mg per mL = 21 mL/h',
    'Source range at 70 kg: 0.1 to 0.5 mg/kg/h × 70 kg actual = 7 to 35 mg/h',
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
    'Pump rate: about 15.8 mg/h ÷ about 3.333 mg per mL = 4.7 mL/h; rounded down to steps of 0.1 mL/h',
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
    [
      'Single intravenous dose',
      '7 to 21 mg',
      '0.1 to 0.3 mg/kg × 70 kg actual; stopped above 35 mg',
      iv,
    ],
    [
      'Continuous intravenous infusion',
      '7 to 35 mg/h; specialists up to 70 mg/h',
      '0.1 to 0.5 mg/kg/h × 70 kg actual; specialists up to 1 mg/kg/h × 70 kg actual',
      iv,
    ],
    [
      'Intravenous infusion for CRPS or spinal cord injury',
      '17.5 to 52.5 mg/h',
      '0.25 to 0.75 mg/kg/h × 70 kg actual; stopped above 70 mg/h',
      iv,
    ],
    [
      'Oral',
      '35 mg per dose; 105 to 140 mg per day for 3 to 4 doses',
      '0.5 mg/kg per dose × 70 kg actual; 35 mg per dose × 3 to 4 doses daily; typical day in the source: around 150 mg per day; stopped above 200 mg per dose',
      'Balanced Ketamine, Oral ketamine',
    ],
    [
      'Subcutaneous infusion',
      '7 to 14 mg/h',
      '0.1 to 0.2 mg/kg/h × 70 kg actual; stopped above 1,000 mg in 24 hours',
      'Balanced Ketamine, Subcutaneous infusions',
    ],
  ]);
});

test('the announcement says the figure that a hand will key, and counts the words beside it', () => {
  expect(answerTo(INFUSION)).toMatchObject({
    announcement:
      'Set pump to 21 millilitres per hour. Delivers 42 milligrams per hour. Per kilogram, actual weight 0 point 6 milligrams per kilogram per hour. One caution.',
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

test('a withheld order is announced with every stop by name', () => {
  // 310 kg is above 300, and 1.2 mg/kg/h above 1
  const given = answerTo({ ...INFUSION, weight: '310', dose: '1.2' });
  if (given.kind !== 'withheld') throw new Error(given.kind);
  expect(spaced(given.announcement)).toBe(
    'Nothing was worked out. Stop: weight above 300 kg. Stop: above 1 mg/kg/h.',
  );
});

test.each<[string, Parameters<typeof answerTo>[0], string]>([
  ['an infusion', INFUSION, '0.6 mg/kg/h'],
  [
    'an oral dose, four times a day',
    { weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '4' },
    '0.5 mg/kg per dose, 4 doses daily',
  ],
  [
    'an oral dose, not said how often',
    { weight: '70', protocol: 'oral', dose: '0.5' },
    '0.5 mg/kg per dose',
  ],
  ['a single dose', { weight: '70', protocol: 'single-iv-dose', dose: '0.2' }, '0.2 mg/kg'],
])('%s is ordered as %s', (_, typed, dose) => {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(spaced(given.medication.dose)).toBe(dose);
});

test('a caution that is not of the dose leaves no reason to be written: 35 kg', () => {
  const given = answerTo({ weight: '35', protocol: 'continuous-iv', dose: '0.2' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.messages).toHaveLength(1);
  expect(given.blanks).toEqual([]);
});

describe('the typical day of the source', () => {
  test('stands last among the rows of an oral dose, with its place', () => {
    const typed = { weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '3' };
    expect(workings(typed)).toEqual([
      'Each dose: 0.5 mg/kg per dose × 70 kg actual = 35 mg per dose',
      '3 doses daily: 35 mg per dose × 3 doses per day = 105 mg per day',
      'Source range at 70 kg: 0.5 mg/kg per dose × 70 kg actual = 35 mg per dose',
      'Typical day in the source:  = around 150 mg per day',
    ]);
    const given = answerTo(typed);
    if (given.kind !== 'sheet') throw new Error(given.kind);
    expect(given.workedOut.equations.at(-1)?.citation).toBe('Balanced Ketamine, Oral ketamine');
  });

  test('without a hedge in the source, none is printed', () => {
    const { citation } = ORAL.documented;
    const at = { figure: '150', unit: 'mg/day' } as const;
    const bare: DividedDoseProtocol = { ...ORAL, typicalDay: { setBy: 'source', at, citation } };
    const order = orderOf({ protocol: 'oral', weight: '70', dose: '0.5' });
    const outcome = workOut({ ...order, protocol: bare }, LIBRARY);
    if (outcome.kind === 'withheld') throw new Error('withheld');
    const last = rows(outcome.plan, LIBRARY).at(-1);
    expect(last?.label).toBe('Typical day in the source');
    expect(spaced(last?.result ?? '')).toBe('150 mg per day');
  });
});

test('operands are kept together, and a rate that is exact says nothing of rounding', () => {
  const given = answerTo(INFUSION);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  // 42 ÷ 2 = 21, a whole number of steps
  expect(given.workedOut.equations.find(({ label }) => label === 'Pump rate')?.working).toEqual([
    { text: '42\u00a0mg/h', kept: true },
    { text: ' ÷ ', kept: false },
    { text: '2\u00a0mg\u00a0per\u00a0mL', kept: true },
  ]);
});

test('a reference may break at a line end', () => {
  const given = answerTo(INFUSION);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.footers[1]?.map(({ kept }) => kept)).toEqual([false]);
});

describe('messages are counted for the ear', () => {
  const many = (severity: Message['severity'], count: number): Message[] =>
    Array.from({ length: count }, () => ({ severity, title: '', body: [], citation: '' }));
  test.each<[Message[], string[]]>([
    [[], []],
    [many('caution', 1), ['One caution.']],
    [many('caution', 2), ['Two cautions.']],
    [
      [...many('note', 3), ...many('caution', 1)],
      ['One caution.', 'Three notes.'],
    ],
    [many('note', 4), ['Four notes.']],
    [many('note', 5), ['Five notes.']],
    [many('note', 6), ['Six notes.']],
    [many('note', 7), ['Seven notes.']],
    [many('note', 8), ['Eight notes.']],
    [many('note', 9), ['9 notes.']],
    [many('stop', 2), []],
  ])('%#: %j', (messages, said) => {
    expect(counted(messages)).toEqual(said);
  });
});

test('the strength stands beside the rate: of the bag as made, with its drug and its volume', () => {
  const typed = { weight: '70', protocol: 'continuous-iv', dose: '0.2', drug: '100', volume: '50' };
  const strengthOf = (more: Partial<typeof typed>) => {
    const given = answerTo({ ...typed, ...more });
    if (given.kind !== 'sheet' || !given.set.strength) return undefined;
    const { label, figure, unit } = given.set.strength;
    return spaced(`${label}: ${figure} ${unit}`);
  };
  expect(strengthOf({})).toBe('Strength, 100 mg in 50 mL: 2 mg per mL');
  expect(strengthOf({ drug: '', volume: '' })).toBeUndefined();
});
