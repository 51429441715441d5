// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { answer } from '../../src/answers/dose';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { drawWhole, IV, openDose, press, words, write } from './views';

afterEach(cleanup);

const MONDAY = { date: { year: 2026, month: 11, day: 23 }, now: 581, ahead: () => 0 };
const FULL = { ...IV, titration: 'asked', height: '170', sex: 'female', start: '21:30' } as const;

const sheet = () => screen.queryByRole('region', { name: 'Dose sheet' });
const headings = () => screen.queryAllByRole('heading').map(words);
const LATER = ['Body weights', 'What follows', 'Run-out'];
const isWhole = () =>
  LATER.every((heading) => headings().includes(heading)) &&
  screen.queryAllByRole('table').length > 0 &&
  screen.queryByText('Prescriber, date and time') !== null &&
  screen.queryByText(/^Second check: scan the code/) !== null;

function workOut(typed: Partial<TypedOrder>, how = {}) {
  openDose(typed, how);
  press('Work out the dose');
}

test('the setting, its key figures and the range are drawn first, the rest by itself', async () => {
  workOut(FULL);
  expect(words(sheet())).toContain('Set pump to7 mL/h');
  expect(words(sheet())).toContain('14 milligrams per hour');
  screen.getByRole('img', { name: /^Ordered/ });
  for (const later of LATER) expect(headings()).not.toContain(later);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText('Pump rate')).toBeNull();
  await waitFor(() => expect(isWhole()).toBe(true));
  screen.getByText('Pump rate');
});

// A note, a caution, several at once, and stops: each order, and what its answer says.
test.each<[what: string, typed: Partial<TypedOrder>]>([
  ['inside the range', IV],
  ['below the range', { ...IV, dose: '0.05' }],
  ['in the band of specialists', { ...IV, dose: '0.6' }],
  ['heavy, and a coarse step', { ...IV, weight: '180', dose: '0.6', step: '1' }],
  ['past the ceiling', { ...IV, dose: '1.2' }],
  ['a single dose above its range', { weight: '70', protocol: 'single-iv-dose', dose: '0.45' }],
])('nothing that warns is late: %s', (_, typed) => {
  workOut(typed);
  const said = answer({ ...EMPTY_ORDER, ...typed }, MONDAY, LIBRARY);
  if (said.kind !== 'sheet' && said.kind !== 'withheld') throw new Error(said.kind);
  const first = words(sheet());
  for (const { title } of said.messages) expect(first).toContain(title.replaceAll('\u00a0', ' '));
  expect(document.querySelectorAll('.message')).toHaveLength(said.messages.length);
  drawWhole();
  expect(document.querySelectorAll('.message')).toHaveLength(said.messages.length);
});

test('printed half-way, it is whole in the same moment, with its code', async () => {
  // The part that draws the code is there once it has been drawn.
  workOut(IV);
  await screen.findByRole('button', { name: /^Hand over/ });
  cleanup();
  workOut(FULL);
  expect(isWhole()).toBe(false);
  drawWhole();
  expect(isWhole()).toBe(true);
  screen.getByRole('img', { name: 'QR code of the link for the second check' });
});

test('an edit between the two leaves nothing behind, then or later', async () => {
  workOut(FULL);
  write('Weight, in kilograms', '71');
  expect(sheet()).toBeNull();
  drawWhole();
  await act(() => new Promise((done) => setTimeout(done, 200)));
  expect(sheet()).toBeNull();
  for (const later of LATER) expect(headings()).not.toContain(later);
  expect(screen.queryByRole('table')).toBeNull();
  // Asked again, it begins with its first part again.
  press('Work out the dose');
  expect(isWhole()).toBe(false);
  await waitFor(() => expect(isWhole()).toBe(true));
});

test('the ear hears it once, and the focus stays where the first part put it', async () => {
  Element.prototype.scrollIntoView = vi.fn();
  workOut(FULL, { wide: false });
  const heading = screen.getByRole('heading', { name: 'Dose sheet' });
  const said = words(screen.getByRole('status'));
  expect(said).toContain('7 millilitres per hour');
  expect(document.activeElement).toBe(heading);
  const spoken = screen.getByRole('status').firstChild;
  await waitFor(() => expect(isWhole()).toBe(true));
  expect(document.activeElement).toBe(heading);
  expect(words(screen.getByRole('status'))).toBe(said);
  expect(screen.getByRole('status').firstChild).toBe(spoken);
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('Enter twice draws no part anew', async () => {
  workOut(FULL);
  await waitFor(() => expect(isWhole()).toBe(true));
  fireEvent.submit(screen.getByRole('form', { name: 'Order' }));
  expect(isWhole()).toBe(true);
});
