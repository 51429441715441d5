// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import type { TypedOrder } from '../../src/intake/typed-order';
import { field, goTo, openPage } from './page';
import { choose, IV, openCheck, openCourse, openDose, press, words, write } from './views';

afterEach(cleanup);

const sheetIs = (name: string) => screen.queryByRole('region', { name });
const status = () => words(screen.getByRole('status'));

/** What every form asks of an order. */
const EDITS_OF_AN_ORDER: [string, () => void][] = [
  ['the weight', () => write('Weight, in kilograms', '71')],
  ['the protocol', () => choose('Subcutaneous infusion')],
  ['the dose', () => write(/^Ordered dose/, '0.3')],
  ['the drug', () => write(/^Drug in the bag/, '200')],
  ['the volume', () => write(/^Final volume/, '100')],
  ['the step', () => choose('1 mL/h')],
  ['the height', () => write(/^Height/, '171')],
  ['the sex', () => choose('male')],
];
const EDITS_OF_A_MIXTURE: [string, () => void][] = [
  ['the vial', () => choose(/^500 mg in 10 mL/)],
  ['the mixing', () => choose('Added to a full bag')],
];
/** So that every field is open. */
const WHOLE: Partial<TypedOrder> = {
  ...IV,
  height: '170',
  sex: 'female',
  way: 'made up to',
  start: '08:30',
};

describe('a dose sheet is gone at once after an edit of', () => {
  test.each([
    ...EDITS_OF_AN_ORDER,
    ...EDITS_OF_A_MIXTURE,
    ['the weight to dose on', () => choose('ideal')],
    ['the titration table', () => choose('Titration table on the dose sheet')],
    ['the start', () => write(/^Start time/, '09:30')],
  ])('%s', (_, edit) => {
    openDose(WHOLE);
    write(/^Start time/, '08:30');
    press('Work out the dose');
    expect(sheetIs('Dose sheet')).not.toBeNull();
    expect(status()).toMatch(/^Set pump to 7/);
    edit();
    expect(sheetIs('Dose sheet')).toBeNull();
    expect(status()).toBe('');
    screen.getByText('Nothing to print: no dose has been worked out from the form.');
  });
});

describe('a course sheet is gone at once after an edit of', () => {
  const COURSE = { hours: '4', days: '2', bolus: '0.1', sessions: '2', weeks: '1' };
  test.each([
    ...EDITS_OF_AN_ORDER,
    ...EDITS_OF_A_MIXTURE,
    ['the weight to dose on', () => choose('ideal')],
    ['the hours', () => write('Hours per day', '5')],
    ['the days', () => write('Days', '6')],
    ['the single dose', () => write(/^Single dose with each session/, '0.2')],
    ['its step', () => choose('1 mL')],
    ['the sessions', () => write('Sessions', '3')],
    ['the weeks', () => write('Weeks', '2')],
    ['the boosters', () => write('Boosters', '1')],
    ['their spacing', () => write('Weeks between boosters', '4')],
    ['the first date', () => write(/^First date/, '2026-12-01')],
    ['the weekends', () => choose('skip')],
  ])('%s', (_, edit) => {
    openCourse(WHOLE, { ...COURSE, first: '2026-11-30' });
    press('Work out the course');
    expect(sheetIs('Course sheet')).not.toBeNull();
    expect(status()).not.toBe('');
    edit();
    expect(sheetIs('Course sheet')).toBeNull();
    expect(status()).toBe('');
    screen.getByText('Nothing to print: no course has been worked out.');
  });
});

test('a course does not outlive an edit of its order in the Dose view, nor come back with it', async () => {
  const { user } = openPage();
  write('Weight, in kilograms', '70');
  choose('Continuous intravenous infusion');
  write(/^Ordered dose/, '0.2');
  await goTo('#/course');
  await screen.findByRole('button', { name: 'Work out the course' });
  write('Hours per day', '4');
  write('Days', '5');
  await user.click(screen.getByRole('button', { name: 'Work out the course' }));
  expect(words(sheetIs('Course sheet'))).toContain('280 mg');
  await goTo('#/');
  await user.type(field(/^Ordered dose/), '5');
  await goTo('#/course');
  expect(sheetIs('Course sheet')).toBeNull();
  await user.type(field(/^Ordered dose/), '{Backspace}');
  expect(field(/^Ordered dose/)).toHaveProperty('value', '0.2');
  expect(sheetIs('Course sheet')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Work out the course' }));
  expect(words(sheetIs('Course sheet'))).toContain('280 mg');
});

test('a result that was looked away from still stands, and is that of what is typed', async () => {
  const { user } = openPage();
  write('Weight, in kilograms', '70');
  await user.click(screen.getByRole('button', { name: 'Work out the dose' }));
  await goTo('#/library');
  await screen.findByText(/^Every number that this page uses/);
  await goTo('#/');
  expect(sheetIs('Ranges at 70 kg')).not.toBeNull();
});

describe('a verdict is gone at once after an edit of', () => {
  test.each([
    ...EDITS_OF_AN_ORDER,
    ['how it is mixed', () => choose('Made up to the volume')],
    ['the weight to dose on', () => choose('ideal weight')],
    ['the pump rate', () => write(/^Pump rate/, '70')],
    ['the rate before', () => write(/^Rate before the last change/, '6')],
    ['whether it runs', () => choose('yes')],
  ])('%s', async (_, edit) => {
    const user = openCheck();
    await user.click(screen.getByText(/^Height and sex/));
    await screen.findByLabelText('Height, in centimetres');
    write(/^Height/, '170');
    choose('female');
    press('Compare');
    expect(status()).toMatch(/^ ?Agrees/);
    edit();
    expect(status()).toBe('');
    const comparison = words(sheetIs('Comparison'));
    expect(comparison).not.toMatch(/Agrees|7 mL\/h/);
    expect(comparison).toContain('Second check: blank. Nothing has been compared.');
    expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});
