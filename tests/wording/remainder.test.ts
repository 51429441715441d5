import type { Row } from '../../src/wording/rows';
import { answerTo, rowLine } from './pages';

/** Rows of the preparation, then of the run-out, as "label: working = result". */
function rowsOf(typed: Parameters<typeof answerTo>[0]) {
  const given = answerTo({ weight: '70', ...typed });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const lines = (rows: readonly Row[]) => rows.map(rowLine);
  return { made: lines(given.follows.preparation), lasts: lines(given.follows.runOut) };
}

const SINGLE = { protocol: 'single-iv-dose', dose: '0.3' };
const ORAL = { protocol: 'oral', dose: '0.5' };
const DRIVER = { protocol: 'subcutaneous', dose: '0.1' };
const INTO = { way: 'made up to' };

describe('a single dose: what is left is told from what is given', () => {
  test('150 kg, 200 mg in 20 mL that is the vial itself: 4.5 mL are drawn up, 15.5 mL stay in it', () => {
    // 0.3 × 150 = 45 mg; ÷ 10 = 4.5 mL; 20 − 4.5 and 200 − 45
    const typed = {
      ...SINGLE,
      weight: '150',
      drug: '200',
      volume: '20',
      vial: 'us-200-in-20',
      ...INTO,
    };
    expect(rowsOf(typed).made).toEqual([
      'Vial: 1 vial to open = 200 mg in 20 mL (10 mg per mL)',
      'Drug to draw up: nothing to mix: as it is in the vial = 4.5 mL',
      'Left in the vial, to waste with a witness: 20 mL − 4.5 mL = 155 mg in 15.5 mL',
    ]);
  });

  test('two such vials as one preparation: one is opened', () => {
    const typed = {
      ...SINGLE,
      weight: '150',
      drug: '400',
      volume: '40',
      vial: 'us-200-in-20',
      ...INTO,
    };
    expect(rowsOf(typed).made).toContain('Vial: 1 vial to open = 200 mg in 20 mL (10 mg per mL)');
  });

  test('mixed first: what the vials keep and what the syringe keeps are two figures', () => {
    // 100 mg are 10 mL of 20; made up to 50 mL, 2 mg per mL; 21 mg are 10.5 mL; 50 − 10.5, 100 − 21
    const typed = { ...SINGLE, drug: '100', volume: '50', vial: 'us-200-in-20', ...INTO };
    expect(rowsOf(typed).made).toEqual([
      'Vial: 1 vial to open = 200 mg in 20 mL (10 mg per mL)',
      'Drug to draw up: 100 mg ÷ 10 mg per mL = 10 mL',
      'Diluent to add: 50 mL − 10 mL = 40 mL',
      'Made up to: 10 mL + 40 mL = 50 mL',
      'Left in the vials, to waste with a witness: 20 mL − 10 mL = 100 mg in 10 mL',
      'Left after the dose, to waste with a witness: 50 mL − 10.5 mL = 79 mg in 39.5 mL',
    ]);
  });

  test('without a vial it is told too', () => {
    // 21 mg of 10 mg per mL are 2.1 mL
    expect(rowsOf({ ...SINGLE, drug: '200', volume: '20' }).made).toEqual([
      'Left after the dose, to waste with a witness: 20 mL − 2.1 mL = 179 mg in 17.9 mL',
    ]);
  });

  test('all of it is given: nothing is left', () => {
    // 21 mg in 2.1 mL
    expect(rowsOf({ ...SINGLE, drug: '21', volume: '2.1' }).made).toEqual([
      'Left after the dose: all of it is given = nothing',
    ]);
  });

  test('more than one holds: one whole and a part of another', () => {
    // 21 mg of 10 mg in 2 mL are 4.2 mL: two whole and 0.2 mL, 1 mg; 1.8 mL, 9 mg left
    expect(rowsOf({ ...SINGLE, drug: '10', volume: '2' }).made).toEqual([
      'Uses: for the dose = 2 × 2 mL + 0.2 mL',
      'Left of the last after the dose, to waste with a witness: 2 mL − 0.2 mL = 9 mg in 1.8 mL',
    ]);
  });

  test('more than one holds, each of them mixed: the vial is for one', () => {
    // 10 mg are 1 mL of 10 mg per mL
    const typed = { ...SINGLE, drug: '10', volume: '2', vial: 'us-200-in-20', ...INTO };
    expect(rowsOf(typed).made.slice(-3)).toEqual([
      'Left in the vials, to waste with a witness: 20 mL − 1 mL = 190 mg in 19 mL',
      'Uses: for the dose; each is made as told = 2 × 2 mL + 0.2 mL',
      'Left of the last after the dose, to waste with a witness: 2 mL − 0.2 mL = 9 mg in 1.8 mL',
    ]);
  });

  test('parts that sum as printed: 100 mg in 52 mL, 10.9 mL given', () => {
    // 21 ÷ (100 ÷ 52) = 10.92, set 10.9 mL: 1,090 ÷ 52 = 20.961538 mg, and 79.038462.
    // Three digits, 21 mg, would be the top of the range at 70 kg: 20.96, and 79.04 with it
    expect(rowsOf({ ...SINGLE, drug: '100', volume: '52' }).made).toEqual([
      'Left after the dose, to waste with a witness: 52 mL − 10.9 mL = 79.04 mg in 41.1 mL',
    ]);
  });
});

describe('an oral dose', () => {
  test('500 mg in 50 mL, 3.5 mL a dose: 46.5 mL and 465 mg are left, for the next', () => {
    // 35 mg ÷ 10
    expect(rowsOf({ ...ORAL, drug: '500', volume: '50' }).made).toEqual([
      'Left after one dose: 50 mL − 3.5 mL = 465 mg in 46.5 mL',
    ]);
  });
});

describe('a driver for 24 hours: what is prepared and what is run are two figures', () => {
  test('22 mL at 0.92 mL/h run 23 h 54 min; 24 h would take 22.08 mL, and are not two syringes', () => {
    // 0.1 × 46 = 4.6 mg/h; 110 mg in 22 mL is 5 mg per mL: 0.92 mL/h; 22 ÷ 0.92 = 23.913 h
    const typed = { ...DRIVER, weight: '46', drug: '110', volume: '22', step: '0.01' };
    expect(rowsOf(typed).lasts).toEqual([
      'Lasts: 22 mL ÷ 0.92 mL/h = 23 h 54 min',
      'For 24 h: 4.6 mg/h × 24 h = 110.4 mg',
      'Volume for 24 h: 0.92 mL/h × 24 h = 22.08 mL; 0.08 mL more than is prepared',
      'Prepared: runs for 23 h 54 min of the 24 h = 110 mg in 22 mL',
    ]);
  });

  test('exactly 24 hours of it: nothing is left', () => {
    // 0.1 × 50 = 5 mg/h; 120 mg in 24 mL is 5 mg per mL: 1 mL/h
    const typed = { ...DRIVER, weight: '50', drug: '120', volume: '24' };
    expect(rowsOf(typed).lasts.slice(-2)).toEqual([
      'Volume for 24 h: 1 mL/h × 24 h = 24 mL',
      'Left after 24 h: all of it is given = nothing',
    ]);
  });
});

describe('an intravenous infusion, whose hours the order does not say', () => {
  test('nothing is invented: what each mL left holds', () => {
    // 500 mg in 510 mL: 0.98039 mg per mL
    const typed = {
      protocol: 'continuous-iv',
      dose: '0.2',
      drug: '500',
      volume: '500',
      vial: 'us-500-in-10',
    };
    // 14 ÷ 0.98039 = 14.28, set 14.3 mL/h; 510 ÷ 14.3 = 35.664 h
    expect(rowsOf({ ...typed, way: 'added to' }).lasts[0]).toBe(
      'Lasts: 510 mL ÷ 14.3 mL/h = 35 h 39 min; each mL left holds about 0.98 mg',
    );
  });

  test('nothing to mix: the whole vial is drawn up, and no diluent', () => {
    const typed = {
      protocol: 'continuous-iv',
      dose: '0.2',
      drug: '200',
      volume: '20',
      vial: 'us-200-in-20',
    };
    expect(rowsOf({ ...typed, ...INTO }).made).toEqual([
      'Vial: 1 vial to open = 200 mg in 20 mL (10 mg per mL)',
      'Drug to draw up: 200 mg ÷ 10 mg per mL = 20 mL',
      'Diluent to add: nothing to mix = none',
      'Left in the vials: whole vials used = nothing',
    ]);
  });
});
