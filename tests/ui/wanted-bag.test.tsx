// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { choose, openCourse, openDose, press, words, write } from './views';

afterEach(cleanup);

const ORDER = { weight: '70', protocol: 'continuous-iv', dose: '0.35' };
const WANTED = { ...ORDER, wantedRate: '25', wantedHours: '4' };
const RATE = 'Wanted rate, in millilitres per hour';
const HOURS = 'Hours at this rate';

const fold = () => screen.queryByText('From the pump to the bag');
const sheet = (name = 'Dose sheet') => screen.queryByRole('region', { name });
const summary = () =>
  screen
    .getAllByRole('link')
    .map(words)
    .filter((each) => /rate|hours|volume|bag/i.test(each));
const wrong = (label: string) => screen.getByLabelText(label).getAttribute('aria-invalid');

test('folded until wanted, and then empty', async () => {
  const user = openDose(ORDER);
  expect(screen.queryByLabelText(RATE)).toBeNull();
  await user.click(fold() ?? document.body);
  expect(await screen.findByLabelText(RATE)).toHaveProperty('value', '');
  expect(screen.getByLabelText(HOURS)).toHaveProperty('value', '');
});

test.each([
  ['continuous-iv', true],
  ['crps-sci-iv', true],
  ['subcutaneous', false],
  ['single-iv-dose', false],
  ['oral', false],
])('asked of intravenous infusions: %s, %s', (protocol, isAsked) => {
  openDose({ protocol });
  expect(fold() !== null).toBe(isAsked);
});

test('a wanted rate and hours, typed, give the bag and the pump at that rate', async () => {
  const user = openDose(ORDER);
  await user.click(fold() ?? document.body);
  await user.type(await screen.findByLabelText(RATE), '25');
  await user.type(screen.getByLabelText(HOURS), '4');
  screen.getByText((_, element) => words(element) === 'Read as 25 mL/h for 4 h: 100 mL');
  press('Work out the dose');
  await screen.findByRole('button', { name: 'Hand over for a second check' });
  expect(words(screen.getByRole('status'))).toMatch(/^Set pump to 25 millilitres per hour/);
  expect(words(sheet())).toContain('98 mg of ketamine');
  expect(words(sheet())).toContain('1.96 mL, 1 vial');
});

test.each([
  [
    'the rate',
    { ...WANTED, wantedHours: '' },
    HOURS,
    'Enter the hours that the bag runs at 25 mL/h.',
  ],
  [
    'the hours',
    { ...WANTED, wantedRate: '' },
    RATE,
    'Enter the wanted rate, in millilitres per hour, that the bag runs at for 4 h.',
  ],
  [
    'both beside drug and volume',
    { ...WANTED, drug: '100', volume: '50' },
    RATE,
    'Drug and volume follow from the wanted rate and its hours. Empty the drug and the volume, or empty the rate and the hours.',
  ],
])(
  'both or neither, and no named bag beside them: %s alone is a problem',
  (_, typed, label, sentence) => {
    openDose(typed);
    press('Work out the dose');
    expect(sheet()).toBeNull();
    expect(summary()).toEqual([sentence]);
    expect(wrong(label)).toBe('true');
  },
);

test('nothing that was typed is overwritten', () => {
  openDose({ ...WANTED, drug: '100', volume: '50' });
  press('Work out the dose');
  expect(screen.getByLabelText(/^Drug in the bag/)).toHaveProperty('value', '100');
  expect(screen.getByLabelText(/^Final volume/)).toHaveProperty('value', '50');
});

test('what is typed, and refused, is shown under a protocol that has no such bag', () => {
  openDose({ ...WANTED, protocol: 'oral', dose: '0.5' });
  press('Work out the dose');
  expect(sheet()).toBeNull();
  expect(wrong(RATE)).toBe('true');
  expect(summary()).toEqual([
    'A bag for a wanted rate is for an intravenous infusion. Empty the wanted rate and its hours.',
  ]);
});

test('a full bag is refused where it was chosen', () => {
  openDose({ ...WANTED, way: 'added to', vial: 'us-500-in-10' });
  press('Work out the dose');
  expect(summary()).toEqual([
    'The volume follows from the wanted rate, so nothing can be added to a full bag. Choose made up to the volume.',
  ]);
});

describe('a sheet is gone at once after an edit of', () => {
  test.each<[string, () => void]>([
    ['the wanted rate', () => write(RATE, '26')],
    ['its hours', () => write(HOURS, '5')],
    ['the drug', () => write(/^Drug in the bag/, '1')],
    ['the vial', () => choose(/^500 mg in 10 mL/)],
  ])('%s', (_, edit) => {
    openDose({ ...WANTED, way: 'made up to' });
    press('Work out the dose');
    expect(sheet()).not.toBeNull();
    edit();
    expect(sheet()).toBeNull();
    expect(words(screen.getByRole('status'))).toBe('');
  });
});

describe('of a course', () => {
  test('its order is made so too: 6 hours take a bag of 4 and half of another', () => {
    openCourse(WANTED, { hours: '6', days: '2' });
    press('Work out the course');
    const text = words(sheet('Course sheet'));
    expect(text).toContain('98 mg');
    expect(text).toContain('1.96 mL, 1 vial');
    // 25 × 6 = 150 mL
    expect(text).toContain('1 × 100 mL + 50 mL');
  });

  test('what is wrong with it is said there', () => {
    openCourse({ ...WANTED, wantedHours: '' }, { hours: '6', days: '2' });
    press('Work out the course');
    expect(sheet('Course sheet')).toBeNull();
    expect(summary()).toEqual(['Enter the hours that the bag runs at 25 mL/h.']);
  });
});
