import { exact, type OrderRow, planOf, words, workedOut } from './orders';
import { checkOf } from './readings';

/** What an order of a protocol gives, without what the weight alone draws. */
function gives(row: OrderRow): string[] {
  const outcome = workedOut(row);
  return [outcome.kind, ...words(outcome).filter((word) => !word.includes('weight'))];
}

function readingGives(row: OrderRow, reading: string): string[] {
  const { verdict, findings } = checkOf({ ...row, reading });
  const stops = findings.filter(({ severity }) => severity === 'stop');
  return [verdict.kind, ...words({ kind: 'withheld', stops })];
}

describe('a single dose stops above 0.5 mg/kg or 75 mg, the lower; never inside the source range', () => {
  const ABOVE = 'caution: above documented 0.3 mg/kg';
  test.each([
    // 0.5 × 150 = 75 mg, where the two fences meet
    ['on both', '150', '0.5', ['plan', ABOVE]],
    ['just outside both', '150', '0.501', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
    ['per kilogram below it', '149', '0.501', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
    // 0.5 × 150.1 = 75.05 mg
    ['just outside the flat one', '150.1', '0.5', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.374 × 200 = 74.8, 0.375 × 200 = 75, 0.376 × 200 = 75.2 mg
    ['just inside', '200', '0.374', ['plan', ABOVE]],
    ['on', '200', '0.375', ['plan', ABOVE]],
    ['just outside', '200', '0.376', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.3 × 250 = 75 mg, where the range ends
    ['on, at the end of the range', '250', '0.3', ['plan']],
    ['just outside', '250', '0.301', ['withheld', 'stop: above ceiling 75 mg']],
    // 0.3 × 250.1 = 75.03 mg, inside the range
    ['above it, inside the range', '250.1', '0.3', ['plan']],
    ['past the end of the range', '250.1', '0.301', ['withheld', 'stop: above ceiling 0.3 mg/kg']],
    ['the heaviest', '300', '0.3', ['plan']],
  ])('%s: %s kg at %s mg/kg gives %o', (_, weight, dose, expected) => {
    expect(gives({ protocol: 'single-iv-dose', weight, dose })).toEqual(expected);
  });

  // 0.375 × 200 = 75 mg ÷ 4 = 18.75 mL; 18.8 mL would be 75.2 mg
  const edge = { protocol: 'single-iv-dose', weight: '200', dose: '0.375' };
  const bag = { drug: '200', volume: '50' };

  test('rounding up never carries a dose across it', () => {
    const plan = planOf({ ...edge, ...bag });
    expect(plan.administration && exact(plan.administration.set)).toBe('18.7 mL');
    const note = plan.findings.find(({ kind }) => kind === 'rounded down');
    expect(note).toMatchObject({ limit: { at: { figure: '75', unit: 'mg' } } });
    expect(note?.kind === 'rounded down' && exact(note.wouldDeliver)).toBe('75.2 mg');
  });

  test('the check holds it too, and rounds as the sheet does', () => {
    expect(readingGives({ ...edge, ...bag }, '18.7')).toEqual(['agrees']);
    expect(readingGives({ ...edge, ...bag }, '18.8')).toEqual([
      'differs',
      'stop: above ceiling 75 mg',
    ]);
    // A faithful syringe of a bad order: 0.4 × 200 = 80 mg ÷ 4 = 20 mL
    expect(readingGives({ ...edge, ...bag, dose: '0.4' }, '20')).toEqual([
      'agrees',
      'stop: above ceiling 75 mg',
    ]);
    // 0.3 × 260 = 78 mg ÷ 4 = 19.5 mL: inside the range
    expect(readingGives({ ...edge, ...bag, weight: '260', dose: '0.3' }, '19.5')).toEqual([
      'agrees',
    ]);
  });
});
