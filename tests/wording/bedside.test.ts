import { plain, spaced } from '../../src/wording/text';
import { answerTo } from './pages';

const INFUSION = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.2',
  drug: '500',
  volume: '500',
  vial: '1',
};

function sheetOf(typed: Parameters<typeof answerTo>[0]) {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const lines = (rows: typeof given.rows) =>
    rows.map((row) => spaced(`${row.label}: ${plain(row.working)} = ${row.result}`));
  return { ...given, made: lines(given.preparation), lasts: lines(given.runOut) };
}

test('made up to 500 mL: every part, and they sum to the whole', () => {
  expect(sheetOf({ ...INFUSION, way: 'made up to' }).made).toEqual([
    'Vial: 1 vial to open = 500 mg in 10 mL (50 mg per mL)',
    'Drug to draw up: 500 mg ÷ 50 mg per mL = 10 mL',
    'Diluent to add: 500 mL − 10 mL = 490 mL',
    'Made up to: 10 mL + 490 mL = 500 mL',
    'Left over: whole vials used = nothing',
  ]);
});

test('added to a full 500 mL bag: 510 mL, 0.98 mg per mL, and 14.3 mL/h instead of 14', () => {
  const sheet = sheetOf({ ...INFUSION, way: 'added to' });
  expect(sheet.made).toContain('Then in the bag: 500 mL + 10 mL = 510 mL');
  expect(spaced(sheet.rows.map(({ result }) => result).join('; '))).toContain(
    '500 mg in 510 mL (0.98 mg per mL)',
  );
  // 14 mg/h ÷ (500 ÷ 510) = 14.28 mL/h
  expect(sheet.readings[0]).toMatchObject({ figure: '14.3', unit: 'mL/h' });
});

test('100 mg per mL is diluted before intravenous use, and what is left is wasted with a witness', () => {
  const sheet = sheetOf({ ...INFUSION, drug: '300', volume: '300', vial: '3', way: 'made up to' });
  expect(sheet.made).toContain('This vial: US label = dilute before intravenous use');
  expect(sheet.made).toContain('Left over, to waste with a witness: 2 mL of the vials = 200 mg');
});

test.each([
  // 500 ÷ 14 = 35.71 h = 35 h 42 min
  ['', ['Lasts: 500 mL ÷ 14 mL/h = 35 h 42 min']],
  ['08:30', ['Empty at: started at 08:30 = 20:12, 1 day later']],
  ['23:59', ['Empty at: started at 23:59 = 11:41, 2 days later']],
])('run-out, started at “%s”', (start, expected) => {
  const { lasts } = sheetOf({ ...INFUSION, vial: '', start });
  expect(lasts).toEqual(expect.arrayContaining(expected));
});

test('a subcutaneous infusion says its 24 h syringe fill', () => {
  // 60 × 0.1 = 6 mg/h; ÷ 10 = 0.6 mL/h; × 24 = 14.4 mL and 144 mg
  const typed = { weight: '60', protocol: 'subcutaneous', dose: '0.1', drug: '500', volume: '50' };
  expect(sheetOf(typed).lasts.slice(-2)).toEqual([
    'For 24 h: 6 mg/h × 24 h = 144 mg',
    '24 h syringe fill: 0.6 mL/h × 24 h; 1 bag or syringe = 14.4 mL',
  ]);
});

test.each([
  ['continuous-iv', '0.6', ['Reason for this dose', 'Specialist, by name']],
  ['continuous-iv', '0.05', ['Reason for this dose']],
  ['crps-sci-iv', '0.8', ['Reason for this dose']],
  ['single-iv-dose', '0.2', ['May be repeated after']],
  ['oral', '0.5', ['Doses per day']],
  ['continuous-iv', '0.2', []],
])('%s at %s leaves these lines for a hand: %j', (protocol, dose, blanks) => {
  expect(sheetOf({ weight: '70', protocol, dose }).blanks).toEqual(blanks);
  const prepared = { weight: '70', protocol, dose, drug: '200', volume: '40' };
  expect(sheetOf(prepared).blanks).toEqual([...blanks, 'Diluent']);
});

test('doses per day that were ordered leave no line for them', () => {
  const ordered = { weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '3' };
  expect(sheetOf(ordered).blanks).toEqual([]);
});

test('a table on another weight says whose kilograms they are', () => {
  const body = { height: '177.8', sex: 'male', basis: 'ideal' };
  expect(sheetOf({ ...INFUSION, ...body, way: 'made up to' }).titration?.title).toBe(
    'Titration per kilogram of ideal weight, for reference',
  );
});
