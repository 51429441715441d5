// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { TypedOrder } from '../../src/intake/typed-order';
import { verdict } from './page';
import { choose, openCheck, openDose, press, words, write } from './views';

afterEach(cleanup);

/** 0.3 mg/kg × 70 kg = 21 mg of 50 mg in 50 mL: 21 mL, over 15 minutes 84 mL/h. */
const DOSE: Partial<TypedOrder> = {
  protocol: 'single-iv-dose',
  weight: '70',
  dose: '0.3',
  drug: '50',
  volume: '50',
};
const PUMPED = { ...DOSE, minutes: '15', givenBy: 'pump', rateStep: '1' };

const status = () => words(screen.getByRole('status'));
const sheet = () => screen.queryByRole('region', { name: 'Dose sheet' });
const group = (name: string) => screen.queryByRole('radiogroup', { name });
const field = (name: string | RegExp) => screen.queryByRole('textbox', { name });
const inGroup = (name: string, label: string) => {
  fireEvent.click(within(screen.getByRole('radiogroup', { name })).getByLabelText(label));
};
/** What is large on a sheet, in its order. */
const keyed = () =>
  [...document.querySelectorAll('.readings .keyed')].map(
    (each) => `${words(each.querySelector('dt'))}: ${words(each.querySelector('.kept'))}`,
  );

test('minutes are asked of a single dose alone, and once there are any, what gives it', () => {
  openDose({ ...DOSE, protocol: 'continuous-iv' });
  expect(field('Give over, in minutes')).toBeNull();
  choose('Single intravenous dose');
  expect(field('Give over, in minutes')).toHaveProperty('value', '');
  expect(group('Given by')).toBeNull();
  write('Give over, in minutes', '15');
  expect(
    within(screen.getByRole('radiogroup', { name: 'Given by' })).queryAllByRole('radio', {
      checked: true,
    }),
  ).toEqual([]);
  expect(group('Rate step')).toBeNull();
});

test('minutes without what gives them are a problem with its sentence, and no sheet', () => {
  openDose({ ...DOSE, minutes: '15' });
  press('Work out the dose');
  expect(sheet()).toBeNull();
  const sentence = 'Choose what the dose is given by over these minutes: a pump, or a hand.';
  expect(screen.getAllByText(sentence).length).toBe(2);
  expect(group('Given by')?.getAttribute('aria-describedby')).toBeTruthy();
});

test('by a pump: rate and volume side by side, what both are for, and the whole bag as a dose', () => {
  openDose({ ...DOSE, minutes: '15' });
  inGroup('Given by', 'a pump');
  inGroup('Rate step', '1 mL/h');
  expect(group('Volume step')).not.toBeNull();
  press('Work out the dose');
  expect(keyed()).toEqual(['Set pump to: 84 mL/h', 'Volume to be infused: 21 mL']);
  expect(words(sheet())).toContain(
    'Set both. Without the volume limit the pump gives the whole bag.',
  );
  expect(words(sheet())).toContain('the whole 50 mg, 0.714 mg/kg on actual weight');
  expect(words(sheet())).toContain('single intravenous dose');
  expect(status()).toMatch(
    /^Set pump to 84 millilitres per hour\. Volume to be infused 21 millilitres\./,
  );
});

test('by hand: the volume and the minutes alone', () => {
  openDose({ ...DOSE, minutes: '15', givenBy: 'hand' });
  expect(group('Rate step')).toBeNull();
  press('Work out the dose');
  expect(keyed()).toEqual(['Volume to give: 21 mL']);
  expect(words(sheet())).toContain('15 minutes');
  expect(words(sheet())).not.toMatch(/mL\/h|Set both/);
});

test('beyond the pump there is no rate, and what to do', () => {
  // 21 mg in 100 mL over 6 minutes would be 1,000 mL/h.
  openDose({ ...PUMPED, drug: '21', volume: '100', minutes: '6' });
  press('Work out the dose');
  expect(words(sheet())).toContain('More minutes, a smaller volume, or by hand.');
  expect(words(sheet())).not.toMatch(/1,?000 mL/);
  expect(keyed()).toEqual([]);
});

test.each<[string, () => void]>([
  ['the minutes', () => write('Give over, in minutes', '16')],
  ['what gives it', () => inGroup('Given by', 'hand')],
  ['the step of the rate', () => inGroup('Rate step', '0.1 mL/h')],
  ['the step of the volume', () => inGroup('Volume step', '1 mL')],
])('a sheet is gone at once after an edit of %s', (_, edit) => {
  openDose(PUMPED);
  press('Work out the dose');
  expect(sheet()).not.toBeNull();
  edit();
  expect(sheet()).toBeNull();
  expect(status()).toBe('');
});

describe('the second check of a dose on a pump', () => {
  /** The order typed again, up to what the pump shows. */
  function open(by = 'a pump') {
    openCheck();
    choose('Single intravenous dose');
    write(/^Ordered dose/, '0.3');
    write(/^Drug in the bag/, '50');
    write('Give over, in minutes', '15');
    inGroup('Given by', by);
  }

  test('asks for rate, volume, both steps, and whether it runs', () => {
    open();
    for (const name of [
      'Pump rate, in millilitres per hour',
      'Volume to be infused, in millilitres',
    ]) {
      expect(field(name)).not.toBeNull();
    }
    for (const name of ['Rate step', 'Volume step', 'Is the dose running?']) {
      expect(group(name)).not.toBeNull();
    }
    expect(field(/^Rate before/)).toBeNull();
  });

  test('agrees where both are the order’s', () => {
    open();
    write(/^Pump rate/, '84');
    write(/^Volume to be infused/, '21');
    inGroup('Is the dose running?', 'no');
    press('Compare');
    expect(verdict()).toContain('Agrees');
  });

  test('a rate alone is another time, and says how much', () => {
    open();
    write(/^Pump rate/, '8.4');
    write(/^Volume to be infused/, '21');
    inGroup('Is the dose running?', 'no');
    press('Compare');
    expect(verdict().replaceAll('\u00a0', ' ')).toContain(
      'The volume fits the order; the time is other. At 8.4 mL/h the dose takes 150 minutes, not 15 minutes: 10 times as slow as ordered.',
    );
    expect(words(screen.getByRole('list'))).toContain('Look at the decimal point in the rate');
  });

  test('a pump without a volume limit is answered by a tick: then the whole bag is the dose', () => {
    open();
    write(/^Pump rate/, '84');
    write(/^Volume to be infused/, '21');
    choose('The pump has no volume limit set');
    expect(field(/^Volume to be infused/)).toBeNull();
    inGroup('Is the dose running?', 'yes');
    press('Compare');
    expect(verdict()).toContain('Differs');
    expect(verdict()).toContain('Pause it.');
    expect(words(screen.getByRole('list'))).toContain(
      'No volume limit is set: the pump gives the whole 50 mg in 50 mL, 0.714 mg/kg of the weight entered.',
    );
    choose('The pump has no volume limit set');
    expect(field(/^Volume to be infused/)).toHaveProperty('value', '');
  });

  test('what is missing has its sentence', () => {
    open();
    write(/^Volume to be infused/, '');
    press('Compare');
    for (const sentence of [
      'Enter the pump rate, in millilitres per hour.',
      'Enter the volume to be infused, in millilitres.',
    ]) {
      expect(screen.getAllByText(sentence).length).toBe(2);
    }
  });

  test('by hand asks for the volume alone', () => {
    open('hand');
    expect(field(/^Pump rate/)).toBeNull();
    expect(group('Is the dose running?')).toBeNull();
    write(/^Volume drawn up/, '21');
    press('Compare');
    expect(verdict()).toContain('Agrees');
  });
});
