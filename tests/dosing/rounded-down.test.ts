import { exact, planOf, words, workedOut } from './orders';

const row = (
  protocol: string,
  weight: string,
  dose: string,
  drug: string,
  volume: string,
  set: string,
  delivers: string,
  findings: readonly string[],
) => [protocol, weight, dose, drug, volume, set, delivers, findings] as const;

describe('rounding up never carries a dose across a limit that the order keeps', () => {
  test.each([
    // kg × dose ÷ strength = x.x5, and half up would pass the limit that the order stands on
    row('single-iv-dose', '50.5', '0.3', '150', '50', '5 mL', '15 mg', [
      'note: rounded down 0.3 mg/kg',
    ]),
    row('single-iv-dose', '50.5', '0.5', '250', '50', '5 mL', '25 mg', [
      'caution: above documented 0.3 mg/kg',
      'note: rounded down 0.5 mg/kg',
    ]),
    row('continuous-iv', '50.5', '0.5', '250', '50', '5 mL/h', '25 mg/h', [
      'note: rounded down 0.5 mg/kg/h',
    ]),
    row('continuous-iv', '50.5', '1', '500', '50', '5 mL/h', '50 mg/h', [
      'caution: above documented 0.5 mg/kg/h',
      'note: rounded down 1 mg/kg/h',
    ]),
    // 46 × 0.75 = 34.5 mg/h ÷ 10 = 3.45 mL/h
    row('crps-sci-iv', '46', '0.75', '500', '50', '3.4 mL/h', '34 mg/h', [
      'note: rounded down 0.75 mg/kg/h',
    ]),
    row('crps-sci-iv', '50.5', '1', '500', '50', '5 mL/h', '50 mg/h', [
      'caution: above documented 0.75 mg/kg/h',
      'note: rounded down 1 mg/kg/h',
    ]),
    // 50.5 × 0.2 = 10.1 mg/h ÷ 2 = 5.05 mL/h
    row('subcutaneous', '50.5', '0.2', '100', '50', '5 mL/h', '10 mg/h', [
      'note: rounded down 0.2 mg/kg/h',
    ]),
    // 50.5 × 0.7 = 35.35 mg/h ÷ 7 = 5.05 mL/h; 5.1 is 35.7 mg/h, 0.707 mg/kg/h
    row('subcutaneous', '50.5', '0.7', '350', '50', '5 mL/h', '35 mg/h', [
      'caution: above documented 0.2 mg/kg/h',
      'note: rounded down 0.7 mg/kg/h',
    ]),
    row('oral', '50.5', '0.5', '250', '50', '5 mL/dose', '25 mg/dose', [
      'note: rounded down 0.5 mg/kg/dose',
    ]),
    // 50.1 × 3.5 = 175.35 mg ÷ 7 = 25.05 mL; 25.1 mL is 175.7 mg, 3.507 mg/kg
    row('oral', '50.1', '3.5', '350', '50', '25 mL/dose', '175 mg/dose', [
      'caution: above 150 mg/day at 3 doses',
      'caution: above 150 mg/day at 4 doses',
      'caution: above documented 0.5 mg/kg/dose',
      'note: rounded down 3.5 mg/kg/dose',
    ]),
    // 50.1 × 2 = 100.2 mg ÷ 8 = 12.525 mL goes down by itself
    row('oral', '50.1', '2', '400', '50', '12.5 mL/dose', '100 mg/dose', [
      'caution: above 150 mg/day at 3 doses',
      'caution: above 150 mg/day at 4 doses',
      'caution: above documented 0.5 mg/kg/dose',
    ]),
    // 51 × 0.499 = 25.449 mg/h ÷ 10 = 2.5449 mL/h goes down by itself: no note
    row('continuous-iv', '51', '0.499', '500', '50', '2.5 mL/h', '25 mg/h', []),
    // 50.5 × 0.499 = 25.1995 mg/h ÷ 4 = 6.299875; 25.2 ÷ 50.5 = 0.49901 keeps within 0.5
    row('continuous-iv', '50.5', '0.499', '200', '50', '6.3 mL/h', '25.2 mg/h', []),
    // 51.2 × 0.499 = 25.5488 mg/h ÷ 10 = 2.55488; 2.6 is 26 mg/h, 0.508 mg/kg/h
    row('continuous-iv', '51.2', '0.499', '500', '50', '2.5 mL/h', '25 mg/h', [
      'note: rounded down 0.5 mg/kg/h',
    ]),
    // past the limit already: 50.5 × 0.6 = 30.3 mg/h ÷ 6 = 5.05 goes up; 30.6 ÷ 50.5 = 0.606
    row('continuous-iv', '50.5', '0.6', '300', '50', '5.1 mL/h', '30.6 mg/h', [
      'caution: above documented 0.5 mg/kg/h',
    ]),
    // nothing near: 50.5 × 0.2 = 10.1 mg/h ÷ 2 = 5.05 goes up
    row('continuous-iv', '50.5', '0.2', '100', '50', '5.1 mL/h', '10.2 mg/h', []),
  ])('%s, %s kg at %s per kg, %s mg in %s mL: set %s, delivers %s', (...it) => {
    const [protocol, weight, dose, drug, volume, set, delivers, findings] = it;
    const order = { protocol, weight, dose, drug, volume };
    const given = planOf(order).administration;
    expect(given && exact(given.set)).toBe(set);
    expect(given && exact(given.delivers)).toBe(delivers);
    expect(words(workedOut(order))).toEqual(findings);
  });
});

test('30.5 kg at 1 mg/kg/h and 10 mg/mL is 3.05 mL/h; 3.1 would deliver 1.016 mg/kg/h; set 3', () => {
  const { administration, findings } = planOf({
    ...{ protocol: 'continuous-iv', weight: '30.5', dose: '1' },
    ...{ drug: '500', volume: '50', step: '0.1' },
  });
  expect(administration && exact(administration.exact)).toBe('3.05 mL/h');
  expect(administration && exact(administration.set)).toBe('3 mL/h');
  const note = findings.find(({ kind }) => kind === 'rounded down');
  expect(note).toMatchObject({ severity: 'note', limit: { at: { figure: '1', unit: 'mg/kg/h' } } });
  // 3.1 mL/h × 10 mg/mL ÷ 30.5 kg = 31/30.5 = 62/61 mg/kg/h, between 1.016 and 1.017
  const would = note?.kind === 'rounded down' ? note.wouldDeliver : undefined;
  expect(would?.unit).toBe('mg/kg/h');
  expect(would?.value.toFraction()).toBe('62/61');
});

test('the top of the source range is the source’s', () => {
  // 51.2 × 0.499 = 25.5488 mg/h ÷ 10; 2.6 mL/h would pass 0.5 mg/kg/h
  const order = { protocol: 'continuous-iv', weight: '51.2', dose: '0.499' };
  const { findings } = planOf({ ...order, drug: '500', volume: '50' });
  const note = findings.find(({ kind }) => kind === 'rounded down');
  const at = { figure: '0.5', unit: 'mg/kg/h' };
  expect(note).toMatchObject({ limit: { setBy: 'source', at } });
});
