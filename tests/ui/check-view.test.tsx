// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { CheckPairs } from '../../src/ui/check/CheckPairs';
import { say } from '../../src/wording/text';
import { verdict } from './page';
import { choose, openCheck, press, words, write } from './views';

afterEach(cleanup);

const comparison = () => screen.getByRole('region', { name: 'Comparison' });
const group = (name: string | RegExp) => screen.queryByRole('radiogroup', { name });
const optionsOf = (name: string | RegExp) =>
  within(group(name) ?? document.body)
    .getAllByRole('radio')
    .map((radio) => words(radio.parentElement));

test('before it is compared there is nothing but a hint', () => {
  openCheck();
  expect(verdict()).toBe('');
  screen.getByText(/^The reading worked backwards appears here/);
  expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
});

test('a reading that fits agrees, and shows the way back from the pump to the dose', () => {
  openCheck();
  press('Compare');
  expect(words(within(comparison()).getByRole('heading', { name: /Agrees/ }))).toBe(' Agrees');
  expect(verdict()).toContain('The figures you read fit the order.');
  expect(words(comparison())).toContain('7 mL/h × 2 mg per mL');
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByText(/^What would explain it/)).toBeNull();
  for (const who of ['First calculation', 'Second check'])
    screen.getByText(`${who}: name, date and time`);
  expect(screen.getAllByText(/^Made on/)).toHaveLength(2);
});

test('a reading that does not fit differs: what explains it, the likeliest first, and what to do', () => {
  openCheck({ reading: '14' });
  press('Compare');
  expect(verdict()).toContain('Differs');
  expect(verdict()).toContain('The pump would deliver 2 times the order.');
  const slips = within(screen.getByRole('list')).getAllByRole('listitem').map(words);
  expect(slips[0]).toMatch(/mg\/h .*mL\/h/);
  screen.getByText('What would explain it, the likeliest first');
  expect(verdict()).toMatch(/do not start|stop|do not/i);
});

test('what a verdict is can be told by its mark too', () => {
  const marks = ['7', '14'].map((reading) => {
    openCheck({ reading });
    press('Compare');
    const mark = screen.getByRole('status').querySelector('path')?.getAttribute('d');
    cleanup();
    return mark;
  });
  expect(marks[0]).toBeTruthy();
  expect(marks[1]).toBeTruthy();
  expect(marks[0]).not.toBe(marks[1]);
});

test('what else was entered stands below the entries, and nothing where there is nothing', () => {
  const below = () => screen.getByRole('table').nextElementSibling;
  const { rerender } = render(<CheckPairs pairs={[]} also={say`Also entered: rate before.`} />);
  expect(words(below())).toBe('Also entered: rate before.');
  rerender(<CheckPairs pairs={[]} also={[]} />);
  expect(below()).toBeNull();
});

describe('what the form asks', () => {
  test('of an infusion the rate before and whether it runs, and how the bag was mixed', () => {
    openCheck();
    screen.getByLabelText(/^Rate before the last change/);
    expect(optionsOf('Is the infusion running?')).toEqual(['yes', 'no']);
    expect(optionsOf('How the label says it is mixed')).toEqual([
      'Made up to the volume',
      'Added to a full bag',
      'The label does not say',
    ]);
    screen.getByText('As the pump shows it now');
  });

  test('of a single dose neither, and what the syringe shows', () => {
    openCheck();
    choose('Single intravenous dose');
    expect(screen.queryByLabelText(/^Rate before the last change/)).toBeNull();
    expect(group('Is the infusion running?')).toBeNull();
    screen.getByText('As the syringe shows it now');
    screen.getByLabelText(/^Volume drawn up/);
  });

  test('the vial only where the drug was added to a full bag, and keeps none unseen', () => {
    openCheck();
    expect(group('Vial')).toBeNull();
    choose('Added to a full bag');
    expect(optionsOf('Vial')).toHaveLength(5);
    choose(/^500 mg in 10 mL/);
    choose('The label does not say');
    expect(group('Vial')).toBeNull();
    choose('Added to a full bag');
    expect(
      within(group('Vial') ?? document.body).queryByRole('radio', { checked: true }),
    ).toBeNull();
  });

  test('an answer that was given stays in sight when another protocol would not ask', () => {
    openCheck();
    choose('Oral');
    expect(group('How the label says it is mixed')).not.toBeNull();
  });

  test('what is refused is said beside its field', () => {
    openCheck({ reading: 'x' });
    write('Weight, in kilograms', '');
    press('Compare');
    const summary = screen.getByRole('region', { name: 'There are 2 problems' });
    expect(document.activeElement).toBe(summary);
    expect(screen.getByLabelText(/^Pump rate/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Weight, in kilograms').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText(/^Ordered dose/).getAttribute('aria-invalid')).toBeNull();
    expect(verdict()).toBe('');
  });
});
