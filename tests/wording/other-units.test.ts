import { answer } from '../../src/answers/dose';
import { todayAt } from '../../src/answers/today';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import type { Row } from '../../src/wording/rows';
import { plain, spaced } from '../../src/wording/text';
import { readings, rowLine, workings } from './pages';

const TODAY = todayAt(new Date(2026, 10, 26, 3, 10));
const IV = { protocol: 'continuous-iv', weight: '70' };
const MG_H = { ...IV, unit: 'mg/h' };
const DRIVER = { ...IV, protocol: 'subcutaneous', unit: 'mg/24h', drug: '100', volume: '22' };

const said = (typed: Partial<TypedOrder>) => answer({ ...EMPTY_ORDER, ...typed }, TODAY, LIBRARY);

function sheetOf(typed: Partial<TypedOrder>) {
  const given = said(typed);
  if (given.kind !== 'sheet') throw new Error(JSON.stringify(given));
  return given;
}

/** Rows as "label: working = result". */
const lines = (rows: readonly Row[]) => rows.map(rowLine);

/** The titles of what is said of an order, or of what stops it. */
function titles(typed: Partial<TypedOrder>): string[] {
  const given = said(typed);
  return 'messages' in given ? given.messages.map(({ title }) => spaced(title)) : [given.kind];
}

describe('both figures stand on the sheet, and the first is as it was ordered', () => {
  // Each by hand: 5 ÷ 70 = 0.0714…; 3 × 0.06 = 0.18; 100 ÷ 24 ÷ 70 = 0.0595…; 25 ÷ 70 = 0.357…; 21 ÷ 70
  test.each<[Partial<TypedOrder>, string]>([
    [{ ...MG_H, dose: '5' }, '5 mg/h (0.071 mg/kg/h)'],
    [{ ...MG_H, weight: '50', dose: '5' }, '5 mg/h (0.1 mg/kg/h)'],
    [{ ...MG_H, weight: '100', dose: '5' }, '5 mg/h (0.05 mg/kg/h)'],
    [{ ...IV, unit: 'microgram/kg/min', dose: '3' }, '3 microgram/kg/min (0.18 mg/kg/h)'],
    [{ ...DRIVER, dose: '100' }, '100 mg in 24 hours (0.06 mg/kg/h)'],
    [
      { ...IV, protocol: 'oral', unit: 'mg/dose', dose: '25' },
      '25 mg per dose (0.357 mg/kg per dose)',
    ],
    [{ ...IV, protocol: 'single-iv-dose', unit: 'mg', dose: '21' }, '21 mg (0.3 mg/kg)'],
    // In the unit of the limits there is one.
    [{ ...IV, unit: 'mg/kg/h', dose: '0.2' }, '0.2 mg/kg/h'],
    [{ ...IV, dose: '0.2' }, '0.2 mg/kg/h'],
  ])('%o: %s', (typed, dose) => {
    expect(spaced(sheetOf(typed).medication.dose)).toBe(dose);
  });
});

describe('how it was worked out, each line from those above it', () => {
  test('5 mg/h at 70 kg, 50 mg in 50 mL: 5 mL/h', () => {
    const typed = { ...MG_H, dose: '5', drug: '50', volume: '50' };
    expect(workings(typed).slice(0, 3)).toEqual([
      'Ordered, per kilogram, actual: 5 mg/h ÷ 70 kg actual = 0.071 mg/kg/h',
      'Strength: 50 mg ÷ 50 mL = 1 mg per mL',
      'Pump rate: 5 mg/h ÷ 1 mg per mL = 5 mL/h',
    ]);
    expect(readings(typed)).toEqual([
      'Set pump to 5 mL/h',
      'Delivers 5 mg/h (0.071 mg/kg/h, actual weight)',
    ]);
  });

  test('3 microgram/kg/min at 70 kg is 12.6 mg/h', () => {
    expect(workings({ ...IV, unit: 'microgram/kg/min', dose: '3' }).slice(0, 2)).toEqual([
      'Ordered, per kilogram, actual: 3 microgram/kg/min × 0.06 = 0.18 mg/kg/h',
      'Infusion rate: 0.18 mg/kg/h × 70 kg actual = 12.6 mg/h',
    ]);
  });

  test('100 mg in 24 hours from 100 mg in 22 mL: 0.92 mL/h, 4.18 mg/h', () => {
    // 22 ÷ 24 = 0.91666…; 0.92 × 100 ÷ 22 = 4.1818…; × 24 = 100.36…
    const { workedOut, follows } = sheetOf({ ...DRIVER, dose: '100', step: '0.01' });
    expect(lines(workedOut.equations).slice(0, 5)).toEqual([
      'Infusion rate: 100 mg in 24 hours ÷ 24 h = 4.17 mg/h',
      'Ordered, per kilogram, actual: about 4.17 mg/h ÷ 70 kg actual = 0.06 mg/kg/h',
      'Strength: 100 mg ÷ 22 mL = 4.545 mg per mL',
      'Pump rate: about 4.17 mg/h ÷ about 4.545 mg per mL = 0.92 mL/h; rounded up to steps of 0.01 mL/h',
      'Delivers: 0.92 mL/h × about 4.545 mg per mL = 4.18 mg/h',
    ]);
    // 22 ÷ 0.92 = 23.913 h
    expect(lines(follows.runOut)[0]).toBe('Lasts: 22 mL ÷ 0.92 mL/h = 23 h 54 min');
  });

  test('25 mg by mouth, three or four times a day: 75 and 100 mg', () => {
    const typed = { ...IV, protocol: 'oral', unit: 'mg/dose', dose: '25' };
    expect(workings(typed).slice(0, 3)).toEqual([
      'Ordered, per kilogram, actual: 25 mg per dose ÷ 70 kg actual = 0.357 mg/kg per dose',
      '3 doses daily: 25 mg per dose × 3 doses per day = 75 mg per day',
      '4 doses daily: 25 mg per dose × 4 doses per day = 100 mg per day',
    ]);
  });
});

describe('a limit is held exactly, never through the rounded figure', () => {
  // 0.1 × 70 = 7, 0.5 × 70 = 35 and 1 × 70 = 70 mg/h; 35 and 70.001 are 0.5 and 1.00001… mg/kg/h
  test.each<[Partial<TypedOrder>, string[]]>([
    [{ ...MG_H, dose: '6.999' }, ['Note: below the source range']],
    [{ ...MG_H, dose: '7' }, []],
    [{ ...MG_H, dose: '35' }, []],
    [{ ...MG_H, dose: '35.001' }, ['Caution: specialist dose']],
    [{ ...MG_H, dose: '70' }, ['Caution: specialist dose']],
    [{ ...MG_H, dose: '70.001' }, ['Stop: above 1 mg/kg/h']],
    // 0.5 ÷ 0.06 = 8.333…; 1 ÷ 0.06 = 16.666…
    [{ ...IV, unit: 'microgram/kg/min', dose: '8.333' }, []],
    [{ ...IV, unit: 'microgram/kg/min', dose: '8.334' }, ['Caution: specialist dose']],
    [{ ...IV, unit: 'microgram/kg/min', dose: '16.666' }, ['Caution: specialist dose']],
    [{ ...IV, unit: 'microgram/kg/min', dose: '16.667' }, ['Stop: above 1 mg/kg/h']],
    // 0.2 × 70 × 24 = 336; the tool’s own fence is 1,000 mg in 24 hours
    [{ ...DRIVER, drug: '', volume: '', dose: '336' }, []],
    [{ ...DRIVER, drug: '', volume: '', dose: '336.001' }, ['Caution: above the source range']],
    [{ ...DRIVER, drug: '', volume: '', dose: '1000' }, ['Caution: above the source range']],
    [{ ...DRIVER, drug: '', volume: '', dose: '1000.001' }, ['Stop: above 1,000 mg in 24 hours']],
    // 75 mg at 150 kg, and 0.5 × 70 = 35 mg
    [
      { ...IV, protocol: 'single-iv-dose', unit: 'mg', dose: '35' },
      ['Caution: above the source range'],
    ],
    [{ ...IV, protocol: 'single-iv-dose', unit: 'mg', dose: '35.001' }, ['Stop: above 0.5 mg/kg']],
    // 200 mg per dose
    [{ ...IV, protocol: 'oral', unit: 'mg/dose', dose: '35' }, []],
    [
      { ...IV, protocol: 'oral', unit: 'mg/dose', dose: '200.001' },
      ['Stop: above 200 mg per dose'],
    ],
  ])('%o: %o', (typed, expected) => {
    expect(titles(typed)).toEqual(expected);
  });

  test('an order that is stopped is named in both figures, and has no rate', () => {
    const given = said({ ...MG_H, dose: '71', drug: '100', volume: '50' });
    if (given.kind !== 'withheld') throw new Error(given.kind);
    // 71 ÷ 70 = 1.014…
    expect(spaced(given.medication?.dose ?? '')).toBe('71 mg/h (1.01 mg/kg/h)');
    expect(JSON.stringify(given)).not.toContain('mL');
  });
});

describe('rounding keeps to the limits in the unit of the order', () => {
  // 30.5 mg/h at 30.5 kg is 1 mg/kg/h; ÷ 10 = 3.05 mL/h; 3.1 would be 31 mg/h, 1.016 mg/kg/h.
  test('30.5 mg/h at 30.5 kg and 10 mg per mL is 3 mL/h, rounded down', () => {
    const typed = { ...MG_H, weight: '30.5', dose: '30.5', drug: '500', volume: '50' };
    const { set, messages } = sheetOf(typed);
    expect(set.keyed[0]?.figure).toBe('3');
    expect(messages.map(({ title }) => spaced(title))).toContain('Note: rounded down');
  });
});

describe('the titration table is in the unit of the order', () => {
  const ASKED = { titration: 'asked', drug: '100', volume: '50' };
  const table = (typed: Partial<TypedOrder>) => {
    const { titration } = sheetOf({ ...ASKED, ...typed }).follows;
    return {
      title: spaced(titration?.title ?? ''),
      units: Object.values(titration?.units ?? {}).map(spaced),
      rows: (titration?.columns ?? []).flat().map(({ dose, rate, set, delivers, ordered }) => {
        const row = [dose, rate, set, delivers].join(' ');
        return ordered ? `${row} *` : row;
      }),
    };
  };

  test('mg/h: whole steps of 2.5 inside 7 to 35 mg/h at 70 kg, and the order', () => {
    // 12 ÷ 70 = 0.1714…; 7.5 ÷ 2 = 3.75, 3.8 mL/h, 7.6 mg/h
    const { title, units, rows } = table({ ...MG_H, dose: '12' });
    expect(title).toBe('Titration at 70 kg, actual weight, for reference');
    expect(units).toEqual(['mg/h', 'mg/kg/h', 'mL/h']);
    expect(rows.slice(0, 4)).toEqual([
      '7.5 0.107 3.8 7.6',
      '10 0.143 5 10',
      '12 0.171 6 12 *',
      '12.5 0.179 6.3 12.6',
    ]);
    expect(rows.at(-1)).toBe('35 0.5 17.5 35');
  });

  test('microgram/kg/min: whole steps of 1, in what the pump delivers too', () => {
    // 2 × 0.06 × 70 = 8.4 mg/h, 4.2 mL/h; 3: 12.6, 6.3; 0.1 and 0.5 mg/kg/h are 1.67 and 8.33
    const { title, units, rows } = table({ ...IV, unit: 'microgram/kg/min', dose: '3' });
    expect(title).toBe('Titration per kilogram of actual weight, for reference');
    expect(units).toEqual(['microgram/kg/min', 'mg/h', 'mL/h']);
    expect(rows.slice(0, 2)).toEqual(['2 8.4 4.2 2', '3 12.6 6.3 3 *']);
    expect(rows.at(-1)).toBe('8 33.6 16.8 8');
  });

  test('mg in 24 hours: whole steps of 50', () => {
    // 168 to 336 mg; 250 ÷ 24 = 10.4166…, ÷ (400 ÷ 40) = 1.04, 1 mL/h, 240 mg in 24 hours
    const typed = { ...DRIVER, drug: '400', volume: '40', dose: '200' };
    const { units, rows } = table(typed);
    expect(units).toEqual(['mg in 24 hours', 'mg/h', 'mL/h']);
    expect(rows).toEqual(['200 8.33 0.8 192 *', '250 10.4 1 240', '300 12.5 1.3 312']);
  });

  test('a step of one’s own is in that unit, and no finer than its table', () => {
    const { rows } = table({ ...MG_H, dose: '10', titrationStep: '5' });
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['10', '15', '20', '25', '30', '35']);
    const given = said({ ...MG_H, ...ASKED, dose: '10', titrationStep: '0.9' });
    expect(
      given.kind === 'problems' && given.problems.map(({ sentence }) => spaced(sentence)),
    ).toEqual(['Titration step must be 1 mg/h or more.']);
  });
});

describe('on another weight, a dose for the whole body is told per kilogram of each', () => {
  // 110 kg, 165 cm, a woman: Devine 45.5 + 2.3 × (165 − 152.4) ÷ 2.54 = 56.91; 10 ÷ 56.91 = 0.1757, ÷ 110 = 0.0909
  const body = { ...MG_H, weight: '110', height: '165', sex: 'female', basis: 'adjusted' };

  test('where the body mass index is high', () => {
    const { messages } = sheetOf({ ...body, dose: '10' });
    const told = messages.map(({ body: said }) => spaced(plain(said))).join(' ');
    expect(told).toContain(
      'On the ideal weight this dose is 0.176 mg/kg/h; on the actual, 0.091 mg/kg/h.',
    );
  });

  test('where the ideal weight is above the measured one', () => {
    // 40 kg, 182.88 cm, a man: 50 + 2.3 × 12 = 77.6; 10 ÷ 77.6 = 0.1289, ÷ 40 = 0.25
    const light = { ...MG_H, weight: '40', height: '182.88', sex: 'male', basis: 'ideal' };
    const { messages } = sheetOf({ ...light, dose: '10' });
    const told = messages.map(({ body: said }) => spaced(plain(said))).join(' ');
    expect(told).toContain('0.129 mg/kg/h on it, 0.25 mg/kg/h on the measured weight');
  });
});

test('an order below the range is in its table with every step up from it', () => {
  // 168 to 336 mg in 24 hours at 70 kg
  const { titration } = sheetOf({
    ...DRIVER,
    dose: '100',
    titration: 'asked',
    step: '0.01',
  }).follows;
  const doses = (titration?.columns ?? []).flat().map(({ dose }) => dose);
  expect(doses).toEqual(['100', '150', '200', '250', '300']);
});
