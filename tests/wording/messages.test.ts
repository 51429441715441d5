import { spaced } from '../../src/wording/text';
import { answerTo, said } from './pages';

const IV = { weight: '70', protocol: 'continuous-iv', dose: '0.2' };
const BAG = { drug: '100', volume: '50' };

test.each([
  [
    'below',
    { ...IV, dose: '0.05' },
    [
      'Note: below the source range | 0.05 mg/kg/h on actual weight is less than 0.1 mg/kg/h, the bottom of the source range.',
    ],
  ],
  [
    'specialist',
    { ...IV, dose: '0.6' },
    [
      'Caution: specialist dose | 0.6 mg/kg/h ordered on actual weight is more than 0.5 mg/kg/h, the top of the source range. Doses up to 1 mg/kg/h are left to specialists. Look at the unit of the order: 0.6 milligrams per hour would be 0.009 mg/kg/h; 0.6 micrograms per kilogram per minute would be 2.52 mg/h, 0.036 mg/kg/h on actual weight.',
    ],
  ],
  [
    'above, with no specialists named',
    { ...IV, protocol: 'crps-sci-iv', dose: '0.8' },
    [
      'Caution: above the source range | 0.8 mg/kg/h ordered on actual weight is more than 0.75 mg/kg/h, the top of the source range. Look at the unit of the order: 0.8 milligrams per hour would be 0.011 mg/kg/h on actual weight.',
    ],
  ],
  [
    'above the source’s ceiling',
    { ...IV, dose: '1.001' },
    [
      'Stop: above 1 mg/kg/h | 1.001 mg/kg/h ordered on actual weight is more than 1 mg/kg/h, the highest dose in the source. Look at the unit of the order: 1.001 milligrams per hour would be 0.014 mg/kg/h; 1.001 micrograms per kilogram per minute would be 4.2 mg/h, 0.06 mg/kg/h on actual weight.',
    ],
  ],
  [
    'above the tool’s ceiling',
    { ...IV, protocol: 'subcutaneous', weight: '50', dose: '0.8' },
    [
      'Stop: above 0.7 mg/kg/h | 0.8 mg/kg/h ordered on actual weight is more than 0.7 mg/kg/h, the highest dose this tool works out: 840 mg in 24 hours at 50 kg. Look at the unit of the order: 0.8 milligrams per hour would be 0.016 mg/kg/h; 0.8 milligrams in 24 hours would be 0.033 mg/h, 0.001 mg/kg/h on actual weight.',
    ],
  ],
  [
    // 0.417 × 100 × 24 = 1,000.8 mg; 1,000 ÷ 24 ÷ 100 = 0.41666…, rounded inward
    'above the tool’s fence for the whole body, in 24 hours',
    { ...IV, protocol: 'subcutaneous', weight: '100', dose: '0.417' },
    [
      'Stop: above 1,000 mg in 24 hours | 1,000.8 mg in 24 hours, 0.417 mg/kg/h ordered on actual weight, is more than 1,000 mg in 24 hours, the highest dose this tool works out at any weight: 0.416 mg/kg/h at 100 kg. Look at the unit of the order: 0.417 milligrams per hour would be 0.004 mg/kg/h; 0.417 milligrams in 24 hours would be 0.017 mg/h, less than 0.001 mg/kg/h on actual weight.',
    ],
  ],
  [
    // 0.4 × 200 = 80 mg; 75 ÷ 200 = 0.375 mg/kg
    'above the tool’s fence for the whole body, in one dose',
    { protocol: 'single-iv-dose', weight: '200', dose: '0.4' },
    [
      'Stop: above 75 mg | 80 mg, 0.4 mg/kg ordered on actual weight, is more than 75 mg, the highest dose this tool works out at any weight: 0.375 mg/kg at 200 kg. Look at the unit of the order: 0.4 milligrams would be 0.002 mg/kg on actual weight.',
    ],
  ],
  [
    // 0.3 × 260 = 78 mg
    'above the end of the source range, where that fence lies below it',
    { protocol: 'single-iv-dose', weight: '260', dose: '0.31' },
    [
      'Stop: above 0.3 mg/kg | 0.31 mg/kg ordered on actual weight is more than 0.3 mg/kg, the top of the source range: 78 mg at 260 kg, where this tool’s own 75 mg would lie below the range. Look at the unit of the order: 0.31 milligrams would be 0.001 mg/kg on actual weight.',
    ],
  ],
  [
    // 200.2 mg would be 28.6 mL of 7 mg per mL
    'rounded down, to stay below it',
    { protocol: 'oral', weight: '80', dose: '2.5', dosesPerDay: '3', drug: '350', volume: '50' },
    [
      expect.stringContaining('above the source'),
      'Note: rounded down | Rounding up would deliver 200.2 mg per dose, more than 200 mg per dose.',
      expect.stringContaining('above the typical day'),
    ],
  ],
  [
    'oral day, by less than the printed digits',
    { weight: '75.001', protocol: 'oral', dose: '0.5', dosesPerDay: '4' },
    [
      'Note: above the typical day | 4 doses daily, as ordered, make 150.002 mg per day, more than 150 mg per day, the source’s typical day.',
    ],
  ],
  [
    // 110 × 0.5 = 55 mg
    'oral day, where no number of doses was ordered',
    { weight: '110', protocol: 'oral', dose: '0.5' },
    [
      'Note: above the typical day | 3 doses daily would make 165 mg per day, more than 150 mg per day, the source’s typical day.',
      'Note: above the typical day | 4 doses daily would make 220 mg per day, more than 150 mg per day, the source’s typical day.',
    ],
  ],
  ['light', { ...IV, weight: '35' }, ['Caution: weight below 40 kg | 35 kg is less than 40 kg.']],
  ['heavy', { ...IV, weight: '301' }, ['Stop: weight above 300 kg | 301 kg is more than 300 kg.']],
  [
    'weak',
    { ...IV, drug: '20', volume: '50' },
    ['Caution: strength below 0.5 mg per mL | 0.4 mg per mL is less than 0.5 mg per mL.'],
  ],
  [
    // 14 mg/h ÷ 20 = 0.7 mL/h
    'strong and slow',
    { ...IV, drug: '200', volume: '10' },
    [
      'Caution: strength above 10 mg per mL | 20 mg per mL is more than 10 mg per mL.',
      'Note: slow pump rate | 0.7 mL/h is less than 1 mL/h.',
    ],
  ],
  [
    // 40 × 0.13 = 5.2 mg/h; ÷ 2 = 2.6, set 3 at a step of 1: 6 mg/h, 15.38 % more
    'coarse step',
    { ...IV, weight: '40', dose: '0.13', ...BAG, step: '1' },
    [
      'Stop: over 10 % from the order | The step would deliver 6 mg/h, 15.4 % more than the ordered 5.2 mg/h. A finer step or a weaker preparation comes closer.',
    ],
  ],
  [
    // 40 × 0.1 = 4 mg/h; ÷ 10 = 0.4, set 0 at a step of 1
    'rounds to zero',
    { ...IV, weight: '40', dose: '0.1', drug: '500', volume: '50', step: '1' },
    [
      'Stop: rounds to zero | In steps of 1 mL/h the order comes to nothing. Choose a finer step or a weaker preparation.',
    ],
  ],
  [
    // 30.5 mg/h ÷ 10 = 3.05; 3.1 × 10 ÷ 30.5 = 1.01639…
    'rounded down',
    { weight: '30.5', protocol: 'continuous-iv', dose: '1', drug: '500', volume: '50' },
    [
      'Caution: weight below 40 kg | 30.5 kg is less than 40 kg.',
      'Caution: specialist dose | 1 mg/kg/h ordered on actual weight is more than 0.5 mg/kg/h, the top of the source range. Doses up to 1 mg/kg/h are left to specialists. Look at the unit of the order: 1 milligram per hour would be 0.033 mg/kg/h; 1 microgram per kilogram per minute would be 1.83 mg/h, 0.06 mg/kg/h on actual weight.',
      'Note: rounded down | Rounding up would deliver 1.02 mg/kg/h on actual weight, more than 1 mg/kg/h.',
    ],
  ],
])('%s: the message carries its figure and its limit', (_, typed, messages) => {
  expect(said(typed)).toEqual(messages);
});

test('an order inside every limit is followed by no message', () => {
  expect(said({ ...IV, ...BAG })).toEqual([]);
});

test.each([
  [{ ...IV, dose: '1.2' }, ['Balanced Ketamine, IV (intravenous) infusions']],
  [
    { ...IV, weight: '35' },
    ['This tool’s bound, not from the source: published dose charts run from 40 to 150 kg.'],
  ],
  [
    { ...IV, protocol: 'oral', weight: '101', dose: '0.5', dosesPerDay: '3' },
    ['Balanced Ketamine, Oral ketamine'],
  ],
])('a limit says who set it', (typed, citations) => {
  const given = answerTo(typed);
  if (given.kind === 'problems') throw new Error('problems');
  expect(given.messages.map(({ citation }) => citation)).toEqual(citations);
});

test.each([
  ['', 'Enter the weight, in kilograms.'],
  ['0,5', 'Weight has a comma. Use a point for decimals, and no comma for thousands.'],
  ['.5', 'Weight starts with a point. Put a zero before the point, as in 0.5.'],
  ['5.', 'Weight ends with a point. Put a digit after the point, or take it out.'],
  ['154 lb', 'Weight is in kilograms. 154 lb is 69.85 kg: weigh again in kilograms.'],
  ['7O', 'Weight must be a number like 70 or 70.5.'],
  ['-5', 'Weight must be more than zero.'],
  ['007', 'Weight has extra zeros in front. Take them out.'],
  ['70.12345', 'Weight has more than three digits after the point. Use three at most.'],
  [
    '70 mg',
    'Weight is in kg. From another unit, look for the figure in kg; else type kg, or the figure alone.',
  ],
  ['70 ', 'Weight has a space before or after it. Take the space out.'],
])('the weight “%s” is answered: %s', (weight, sentence) => {
  expect(said({ weight })).toEqual([sentence]);
});

test('a dose without a protocol, and half a preparation, are told apart', () => {
  expect(said({ weight: '70', dose: '0.2', drug: '100' })).toEqual([
    'Choose the protocol that was ordered.',
    'Enter the final volume in millilitres that holds the 100 mg.',
  ]);
  expect(said({ weight: '70', volume: '50' })).toEqual([
    'Enter the drug in milligrams that is in the 50 mL.',
  ]);
});

test('a withheld sheet has no reading and no row to take a rate from', () => {
  const given = answerTo({ ...IV, ...BAG, dose: '1.2' });
  expect(Object.keys(given).sort()).toEqual([
    'announcement',
    'kind',
    'limits',
    'medication',
    'messages',
  ]);
  expect(spaced(JSON.stringify(given))).not.toContain('mL/h');
});

describe('the bag, the table and the clock: what is still wrong', () => {
  const MIXED = { ...IV, drug: '500', volume: '50' };
  test.each([
    [
      'added to a bag from no vial',
      { ...MIXED, way: 'added to' },
      'Choose the vial: the volume of the drug added to a full bag decides the strength.',
    ],
    [
      'a vial without a way',
      { ...MIXED, vial: 'us-500-in-10' },
      'Choose how it is mixed: made up to the volume, or added to a full bag.',
    ],
    [
      // 1,000 mg ÷ 10 mg per mL = 100 mL
      'more drug than the volume holds',
      { ...MIXED, drug: '1000', vial: 'us-200-in-20', way: 'made up to' },
      'This much drug from this vial takes more than 50 mL. Choose a stronger vial, or a larger volume.',
    ],
    [
      'a fine table',
      { ...IV, titration: 'asked', titrationStep: '0.009' },
      'Titration step must be 0.01 mg/kg/h or more.',
    ],
    [
      'a clock of twelve hours',
      { ...IV, start: '8:30 pm' },
      'Start time must be a time on a 24-hour clock, like 08:30.',
    ],
    ['a height alone', { ...IV, height: '180' }, 'Choose the sex: the ideal weight depends on it.'],
    ['a sex alone', { ...IV, sex: 'male' }, 'Enter the height, in centimetres.'],
  ])('%s', (_, typed, sentence) => {
    expect(said(typed)).toEqual([sentence]);
  });
});

test('above an oral dose that is a point: the start in the source', () => {
  // 60 × 0.6 = 36 mg, × 3 = 108 mg a day
  const typed = { weight: '60', protocol: 'oral', dose: '0.6', dosesPerDay: '3' };
  expect(said(typed)).toEqual([
    'Caution: above the source’s start | 0.6 mg/kg per dose ordered on actual weight is more than 0.5 mg/kg per dose, the source’s start; it says raised slowly. Is it a day’s total? 36 mg a day in 3 doses is 12 mg, in 4 doses is 9 mg. Look at the unit of the order: 0.6 milligrams per dose would be 0.01 mg/kg per dose on actual weight.',
  ]);
});

test('a step that delivers less than was ordered says less', () => {
  // 40 × 0.16 = 6.4 mg/h; ÷ 2 = 3.2, set 3 at a step of 1: 6 mg/h; 0.4 ÷ 6.4 = 6.25 %
  expect(said({ ...IV, weight: '40', dose: '0.16', ...BAG, step: '1' })).toEqual([
    'Caution: over 5 % from the order | The step would deliver 6 mg/h, 6.3 % less than the ordered 6.4 mg/h. A finer step or a weaker preparation comes closer.',
  ]);
});

describe('a stop over the step says when the nearest setting was refused, since it would pass a limit', () => {
  test('33.3 kg, 0.75 mg/kg/h: 0.5 mL/h is the nearest, and above the source range', () => {
    // 24.975 mg/h ÷ 50 = 0.4995; 25 ÷ 33.3 = 0.75075; 0.4 mL/h is 20 mg/h, 4.975 ÷ 24.975 = 19.92 % less
    const order = {
      protocol: 'crps-sci-iv',
      weight: '33.3',
      dose: '0.75',
      drug: '250',
      volume: '5',
    };
    expect(said({ ...order, step: '0.1' })).toEqual([
      'Stop: over 10 % from the order | The step would deliver 20 mg/h, 19.9 % less than the ordered 24.975 mg/h. Rounding up would deliver 0.751 mg/kg/h on actual weight, more than 0.75 mg/kg/h. A finer step or a weaker preparation comes closer.',
    ]);
  });

  test('40 kg, 0.5 mg/kg/h: 1 mL/h is the nearest, and nothing is below it', () => {
    // 20 mg/h ÷ 25 = 0.8; 25 ÷ 40 = 0.625
    const order = { ...IV, weight: '40', dose: '0.5', drug: '250', volume: '10', step: '1' };
    expect(said(order)).toEqual([
      'Stop: rounds to zero | In steps of 1 mL/h the order comes to nothing. Rounding up would deliver 0.625 mg/kg/h on actual weight, more than 0.5 mg/kg/h. Choose a finer step or a weaker preparation.',
    ]);
  });
});

test('a stop over the step prints what was ordered as every worked-out rate', () => {
  // 0.15 × 82.5 = 12.375 mg/h; 250 mg in 50 mL: 2.475, set 2 at a step of 1: 10 mg/h, 19.19 % less
  const order = { ...IV, weight: '82.5', dose: '0.15', drug: '250', volume: '50', step: '1' };
  expect(said(order)).toEqual([
    'Stop: over 10 % from the order | The step would deliver 10 mg/h, 19.2 % less than the ordered 12.4 mg/h. A finer step or a weaker preparation comes closer.',
  ]);
});

test('an order that no pump can run: 70 × 1 ÷ 0.05 = 1,400 mL/h', () => {
  const said1400 = said({ ...IV, dose: '1', drug: '5', volume: '100' });
  expect(said1400).toContain(
    'Stop: beyond the pump | The order needs more than 999 mL/h. Choose a stronger preparation.',
  );
});

test('figures of a message are kept together, and its words may break', () => {
  const given = answerTo({ ...IV, protocol: 'crps-sci-iv', dose: '0.8' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.messages[0]?.body).toEqual([
    { text: '0.8\u00a0mg/kg/h', kept: true },
    { text: ' ', kept: false },
    { text: 'ordered on actual weight', kept: false },
    { text: ' is more than ', kept: false },
    { text: '0.75\u00a0mg/kg/h', kept: true },
    { text: ', the top of the ', kept: false },
    { text: 'source range', kept: false },
    { text: '.', kept: false },
    { text: ' Look at the unit of the order: ', kept: false },
    { text: '0.8\u00a0milligrams per hour', kept: false },
    { text: ' would be ', kept: false },
    { text: '0.011\u00a0mg/kg/h', kept: true },
    { text: ' ', kept: false },
    { text: 'on actual weight', kept: false },
    { text: '.', kept: false },
  ]);
});

test('a day’s total given as one dose: 2.5 × 60 = 150 mg', () => {
  const typed = { weight: '60', protocol: 'oral', dose: '2.5', dosesPerDay: '3' };
  expect(said(typed)[0]).toContain('150 mg a day in 3 doses is 50 mg, in 4 doses is 37.5 mg.');
});

test('the stop for CRPS says of what the source says it', () => {
  expect(said({ ...IV, protocol: 'crps-sci-iv', dose: '1.1' })).toEqual([
    'Stop: above 1 mg/kg/h | 1.1 mg/kg/h ordered on actual weight is more than 1 mg/kg/h, the highest dose in the source, said of general infusions; the source names none for CRPS. Look at the unit of the order: 1.1 milligrams per hour would be 0.016 mg/kg/h on actual weight.',
  ]);
});
