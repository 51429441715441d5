// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { handOver } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { orderOf } from '../dosing/orders';
import { check, entries, goTo, LINK, openPage, verdict } from './page';
import { choose, IV, openCheck, press, words, write } from './views';

afterEach(cleanup);
afterEach(() => void vi.useRealTimers());

const PAYLOAD = LINK.split('/')[2] ?? '';
/** The same at 50 kg: 0.2 × 50 = 10 mg/h, ÷ 2 mg/mL is 5 mL/h. */
const OTHER = `#/check/${handOver(orderOf({ ...IV, weight: '50' }), LIBRARY)}`;
const CAME = 'An order came with the link. It stays hidden until you compare.';
const pairs = () => screen.getByRole('table', { name: 'Your entries beside the order' });

test('until it is compared nothing of the order is on the page', () => {
  openCheck({ link: { payload: PAYLOAD } });
  screen.getByText(CAME);
  expect(screen.queryByRole('table')).toBeNull();
  expect(words(screen.getByRole('region', { name: 'Comparison' }))).not.toMatch(/70|7 mL\/h/);
});

test('each entry stands beside that of the order, and what differs says so', () => {
  openCheck({ link: { payload: PAYLOAD }, reading: '14' });
  press('Compare');
  const rows = within(pairs()).getAllByRole('row').map(words);
  expect(rows[0]).toBe('EntryYou enteredThe order says');
  expect(rows.find((row) => row.startsWith('Weight'))).toMatch(/70 kg70 kg$/);
  expect(rows.find((row) => row.includes('14 mL/h'))).toMatch(/14 mL\/h7 mL\/h ≠ differs$/);
  expect(rows.filter((row) => row.includes('differs'))).toHaveLength(1);
});

test('without an order the entries stand alone, for the paper', () => {
  openCheck();
  press('Compare');
  const table = screen.getByRole('table', { name: 'What the checker entered' });
  expect(within(table).getAllByRole('row').map(words)[0]).toBe('EntryEntered');
  expect(words(table)).not.toContain('differs');
  expect(screen.queryByText(/came with the link/)).toBeNull();
});

test('a link that gave no order says why, before and beside the verdict', () => {
  openCheck({ link: { payload: PAYLOAD.slice(0, -1) } });
  expect(screen.queryByText(CAME)).toBeNull();
  const why = screen.getByText(/^The link|^This link/);
  expect(words(why)).not.toBe('');
  press('Compare');
  expect(verdict()).toContain('The link gave no order, so nothing here was compared with one.');
  screen.getByRole('table', { name: 'What the checker entered' });
});

describe('an order that was handed over is not that of the next check', () => {
  test('when another link comes', async () => {
    const { user } = openPage(LINK);
    await check(user, { weight: '70', reading: '7' });
    expect(verdict()).toContain('Agrees');
    await goTo(OTHER);
    await check(user, { weight: '70', reading: '7' });
    expect(verdict()).toContain('Differs');
    expect(words(pairs())).toContain('50 kg ≠ differs');
    // The first order’s attempt is not counted with this one’s.
    expect(verdict()).not.toContain('attempt');
  });

  test('after “Start again”', async () => {
    const { user } = openPage(LINK);
    await check(user, { weight: '50', reading: '5' });
    expect(verdict()).toContain('Differs');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await user.click(screen.getByRole('button', { name: 'Yes, empty' }));
    expect(entries().join('')).toBe('');
    expect(screen.queryByText(CAME)).toBeNull();
    await check(user, { weight: '50', reading: '5' });
    expect(verdict()).toContain('Agrees');
    expect(verdict()).not.toMatch(/link|attempt/);
    expect(screen.queryByText('The order says')).toBeNull();
  });

  test('nor are its attempts, where none came with a link', async () => {
    const { user } = openPage('#/check');
    await check(user, { weight: '70', reading: '14' });
    expect(verdict()).toContain('Differs');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await user.click(screen.getByRole('button', { name: 'Yes, empty' }));
    await check(user, { weight: '70', reading: '7' });
    expect(verdict()).toContain('Agrees');
    expect(verdict()).not.toContain('attempt');
  });

  test('after twenty minutes untouched', async () => {
    vi.useFakeTimers();
    openPage(LINK);
    // The view arrives.
    await act(() => vi.advanceTimersByTimeAsync(100));
    screen.getByText(CAME);
    act(() => vi.advanceTimersByTime(20.1 * 60_000));
    screen.getByText(CAME);
    act(() => vi.advanceTimersByTime(2.2 * 60_000));
    expect(entries().join('')).toBe('');
    expect(screen.queryByText(CAME)).toBeNull();
  });
});

describe('“Check again”', () => {
  test('begins blank, with the focus in the weight, and still has the order', () => {
    openCheck({ link: { payload: PAYLOAD }, reading: '14' });
    press('Compare');
    expect(verdict()).toContain('Differs');
    press('Check again');
    expect(entries().join('')).toBe('');
    expect(verdict()).toBe('');
    expect(screen.queryByRole('radio', { checked: true, name: 'no' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
    screen.getByText(CAME);
  });

  test('counts as the next attempt at the same order', () => {
    openCheck({ link: { payload: PAYLOAD }, reading: '14' });
    press('Compare');
    screen.getByRole('heading', { name: 'Second check', level: 2 });
    write(/^Pump rate/, '7');
    press('Compare');
    screen.getByRole('heading', { name: 'Second check, attempt 2' });
    expect(verdict()).toMatch(/Agrees at the 2nd attempt; the first reading, 14.mL\/h/);
  });
});

describe('after a difference', () => {
  const asked = () => screen.queryByRole('radiogroup', { name: /^What was wrong with/ });

  test('it asks what was wrong; the answer stays, and is on the paper', () => {
    openCheck({ link: { payload: PAYLOAD }, reading: '14' });
    press('Compare');
    expect(within(asked() ?? document.body).queryByRole('radio', { checked: true })).toBeNull();
    // Chosen or by hand: until it is chosen the paper leaves a line.
    expect(screen.getAllByText(/^What was wrong with the reading, 14.mL\/h\?$/)).toHaveLength(2);
    choose('mistyped in this check');
    expect(screen.getByLabelText('mistyped in this check')).toHaveProperty('checked', true);
    screen.getByText(/^What was wrong with the reading, 14.mL\/h\? mistyped in the check$/);
    expect(screen.getAllByText(/^Settled by a third person/)).toHaveLength(2);
  });

  test('where all agrees it asks nothing', () => {
    openCheck({ link: { payload: PAYLOAD } });
    press('Compare');
    expect(asked()).toBeNull();
  });
});

test('who prints a blank check gets a sheet that says so, with the time of the print', () => {
  openCheck();
  expect(screen.queryByText(/^Made on/)).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(
    screen
      .getAllByText(/^Made on/)
      .map(words)
      .join(),
  ).toContain('at 09:41');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText(/^Made on/)).toBeNull();
});

test('refused entries are no attempt', () => {
  openCheck({ link: { payload: PAYLOAD } });
  write('Weight, in kilograms', '0,7');
  fireEvent.submit(screen.getByRole('form', { name: 'Second check' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'There is a problem' }));
  write('Weight, in kilograms', '70');
  press('Compare');
  expect(verdict()).not.toContain('attempt');
  screen.getByRole('heading', { name: 'Second check', level: 2 });
});
