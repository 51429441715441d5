import type { TypedOrder } from '../../src/intake/typed-order';
import { spaced } from '../../src/wording/text';
import { answerTo, readings, rowLine, said, workings } from './pages';

const WANTED = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.35',
  wantedRate: '25',
  wantedHours: '4',
};

function sheetOf(typed: Partial<TypedOrder> = {}) {
  const given = answerTo({ ...WANTED, ...typed });
  if (given.kind !== 'sheet') throw new Error(JSON.stringify(said({ ...WANTED, ...typed })));
  return given;
}

const preparation = (typed: Partial<TypedOrder> = {}) =>
  sheetOf(typed).follows.preparation.map(rowLine);

test('the pump stands at the wanted rate, and beside it what to put in and what to make it up to', () => {
  expect(readings(WANTED)).toEqual([
    'Set pump to 25 mL/h',
    'Put in the bag 98 mg of ketamine',
    'Made up to 100 mL',
    'Delivers 24.5 mg/h (0.35 mg/kg/h, actual weight)',
  ]);
  const { label = '', figure, unit } = sheetOf().set.strength ?? {};
  expect(spaced(`${label} ${figure} ${unit}`)).toBe('Strength 0.98 mg per mL');
  expect(sheetOf().announcement).toMatch(
    /^Set pump to 25 millilitres per hour. Put in the bag 98 milligrams of ketamine. Made up to 100 millilitres. Delivers 24 point 5/,
  );
});

test('how it was worked out: mg, mL, the strength, the rate', () => {
  // 0.35 × 70 = 24.5; × 4 = 98; 25 × 4 = 100; 98 ÷ 100 = 0.98; 24.5 ÷ 0.98 = 25
  expect(workings(WANTED).slice(0, 5)).toEqual([
    'Infusion rate: 0.35 mg/kg/h × 70 kg actual = 24.5 mg/h',
    'Put in the bag: 24.5 mg/h × 4 h = 98 mg',
    'Made up to: 25 mL/h × 4 h = 100 mL',
    'Strength: 98 mg ÷ 100 mL = 0.98 mg per mL',
    'Pump rate: 24.5 mg/h ÷ 0.98 mg per mL = 25 mL/h',
  ]);
});

test('with no vial chosen, a line for each vial, and which are diluted first', () => {
  // 98 ÷ 10, 50, 100
  const diluted = '; US label: dilute before intravenous use';
  expect(preparation()).toEqual([
    'From 200 mg in 20 mL (10 mg per mL): 98 mg ÷ 10 mg per mL = 9.8 mL, 1 vial',
    'From 500 mg in 10 mL (50 mg per mL): 98 mg ÷ 50 mg per mL = 1.96 mL, 1 vial',
    `From 200 mg in 2 mL (100 mg per mL): 98 mg ÷ 100 mg per mL = 0.98 mL, 1 vial${diluted}`,
    `From 500 mg in 5 mL (100 mg per mL): 98 mg ÷ 100 mg per mL = 0.98 mL, 1 vial${diluted}`,
    `From 1,000 mg in 10 mL (100 mg per mL): 98 mg ÷ 100 mg per mL = 0.98 mL, 1 vial${diluted}`,
  ]);
});

test('with a vial chosen, how it is drawn up and made up', () => {
  expect(preparation({ vial: 'us-500-in-10' })).toEqual([
    'Vial: 1 vial to open = 500 mg in 10 mL (50 mg per mL)',
    'Drug to draw up: 98 mg ÷ 50 mg per mL = 1.96 mL',
    'Diluent to add: 100 mL − 1.96 mL = 98.04 mL',
    'Made up to: 1.96 mL + 98.04 mL = 100 mL',
    'Left in the vials, to waste with a witness: 10 mL − 1.96 mL = 402 mg in 8.04 mL',
  ]);
});

describe('an amount that no syringe shows is told exactly, with what the nearest mark would put in', () => {
  // 0.35 × 70.5 × 4 = 98.7 mg: 9.87, 1.974 and 0.987 mL; 1.97 × 50 = 98.5; 0.99 × 100 = 99
  const odd = { weight: '70.5' };

  test('of each vial', () => {
    expect(preparation(odd).slice(0, 3)).toEqual([
      'From 200 mg in 20 mL (10 mg per mL): 98.7 mg ÷ 10 mg per mL = 9.87 mL, 1 vial',
      'From 500 mg in 10 mL (50 mg per mL): 98.7 mg ÷ 50 mg per mL = 1.974 mL, 1 vial; no syringe shows it: 1.97 mL holds 98.5 mg',
      'From 200 mg in 2 mL (100 mg per mL): 98.7 mg ÷ 100 mg per mL = 0.987 mL, 1 vial; no syringe shows it: 0.99 mL holds 99 mg; US label: dilute before intravenous use',
    ]);
  });

  test('of the chosen one', () => {
    expect(preparation({ ...odd, vial: 'us-500-in-10' })[1]).toBe(
      'Drug to draw up: 98.7 mg ÷ 50 mg per mL = 1.974 mL; no syringe shows it: 1.97 mL holds 98.5 mg',
    );
  });
});

test('a figure with more digits than a label has is told as about', () => {
  // 0.333 × 61.37 × 3.25 = 66.4176825 mg; 66.4176825 ÷ 50 = 1.32835365 mL; 12.5 × 3.25 = 40.625
  const odd = { weight: '61.37', dose: '0.333', wantedRate: '12.5', wantedHours: '3.25' };
  expect(workings({ ...WANTED, ...odd }).slice(1, 4)).toEqual([
    'Put in the bag: about 20.4 mg/h × 3.25 h = about 66.418 mg',
    'Made up to: 12.5 mL/h × 3.25 h = 40.625 mL',
    'Strength: about 66.418 mg ÷ 40.625 mL = 1.635 mg per mL',
  ]);
  expect(preparation(odd)[1]).toBe(
    'From 500 mg in 10 mL (50 mg per mL): about 66.418 mg ÷ 50 mg per mL = about 1.328 mL, 1 vial; no syringe shows it: 1.33 mL holds 66.5 mg',
  );
});

test('a vial that is weaker than the bag is none to make it from', () => {
  // 0.5 × 80 = 40 mg/h × 12 h = 480 mg in 24 mL; from 10 mg per mL 48 mL
  const strong = { weight: '80', dose: '0.5', wantedRate: '2', wantedHours: '12' };
  expect(preparation(strong).slice(0, 2)).toEqual([
    'From 200 mg in 20 mL (10 mg per mL): 48 mL is more than the bag = not from this vial',
    'From 500 mg in 10 mL (50 mg per mL): 480 mg ÷ 50 mg per mL = 9.6 mL, 1 vial',
  ]);
});

test('several vials, one of which is not used up', () => {
  // 0.5 × 80 = 40 mg/h × 12 h = 480 mg; ÷ 200 = 2.4
  const large = { weight: '80', dose: '0.5', wantedRate: '10', wantedHours: '12' };
  expect(preparation(large)[0]).toBe(
    'From 200 mg in 20 mL (10 mg per mL): 480 mg ÷ 10 mg per mL = 48 mL, 3 vials',
  );
});

test('an order in mg/h and one in micrograms', () => {
  // 22 × 4 = 88; 3 × 0.06 × 70 = 12.6 × 4 = 50.4
  expect(workings({ ...WANTED, unit: 'mg/h', dose: '22' })).toContain(
    'Put in the bag: 22 mg/h × 4 h = 88 mg',
  );
  expect(workings({ ...WANTED, unit: 'microgram/kg/min', dose: '3' })).toContain(
    'Put in the bag: 12.6 mg/h × 4 h = 50.4 mg',
  );
});

test('it lasts as long as was wanted', () => {
  expect(sheetOf().follows.runOut.map(rowLine)[0]).toMatch(/^Lasts: 100 mL ÷ 25 mL\/h.* = 4 h/);
});

test('a weak bag is a caution, a weaker one a stop; both say which way to go', () => {
  // 0.1 × 30 = 3 mg/h ÷ 25 = 0.12; ÷ 30.1 = 0.0997
  const weak = { ...WANTED, weight: '30', dose: '0.1' };
  const strengths = (typed: Partial<TypedOrder>) =>
    said(typed).filter((message) => message.includes('strength'));
  expect(strengths(weak)).toEqual([
    'Caution: strength below 0.5 mg per mL | 0.12 mg per mL is less than 0.5 mg per mL. A lower wanted rate makes a stronger bag.',
  ]);
  expect(strengths({ ...weak, wantedRate: '30.1' })).toEqual([
    'Stop: strength below 0.1 mg per mL | 0.0997 mg per mL is less than 0.1 mg per mL. A lower wanted rate makes a stronger bag.',
  ]);
  // 35 mg/h ÷ 3 = 11.7
  expect(strengths({ ...WANTED, dose: '0.5', wantedRate: '3' })).toEqual([
    'Caution: strength above 10 mg per mL | 11.667 mg per mL is more than 10 mg per mL. A higher wanted rate makes a weaker bag.',
  ]);
});

test('what is wrong with it is said in its own words', () => {
  const sentence = (typed: Partial<TypedOrder>) => said({ ...WANTED, ...typed });
  expect(sentence({ wantedHours: '' })).toEqual(['Enter the hours that the bag runs at 25 mL/h.']);
  expect(sentence({ wantedRate: '' })).toEqual([
    'Enter the wanted rate, in millilitres per hour, that the bag runs at for 4 h.',
  ]);
  expect(sentence({ drug: '100', volume: '50' })).toEqual([
    'Drug and volume follow from the wanted rate and its hours. Empty the drug and the volume, or empty the rate and the hours.',
  ]);
  expect(sentence({ wantedRate: '25.05' })).toEqual([
    'Wanted rate 25.05 has more decimals than steps of 0.1 mL/h. Is the step right? Look again, and choose it, or correct the figure.',
  ]);
  expect(sentence({ wantedRate: '1000' })).toEqual(['Wanted rate must be 999 mL/h or less.']);
  expect(sentence({ wantedHours: '25' })).toEqual(['Hours at this rate must be 24 h or less.']);
  expect(sentence({ wantedRate: 'x', wantedHours: 'y' })).toEqual([
    'Wanted rate must be a number like 25 or 12.5.',
    'Hours at this rate must be a number like 4 or 4.5.',
  ]);
  expect(sentence({ way: 'added to' })).toEqual([
    'The volume follows from the wanted rate, so nothing can be added to a full bag. Choose made up to the volume.',
  ]);
  expect(sentence({ dose: '0.5', wantedRate: '2', vial: 'us-200-in-20' })).toEqual([
    'This much drug from this vial takes more than 8 mL. Choose a stronger vial, or a higher rate.',
  ]);
  expect(sentence({ protocol: 'oral' })).toEqual([
    'A bag for a wanted rate is for an intravenous infusion. Empty the wanted rate and its hours.',
  ]);
  expect(sentence({ dose: '' })).toEqual([
    'Enter the ordered dose, in milligrams per kilogram per hour.',
  ]);
});
