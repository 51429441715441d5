// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { check, entries, field, LINK, openPage, verdict } from './page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ASKS = /Nobody has touched this page for 20 minutes\. In 2 minutes it empties every view/;
const asks = () => ASKS.test(said());
const said = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const weight = () => field('Weight, in kilograms');
const type = (text: string) => fireEvent.input(weight(), { target: { value: text } });
const wait = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000));

/** A page at which somebody has typed a weight. */
function typedPage() {
  openPage();
  type('70');
}

test('after 20 minutes without a touch it asks, and 2 minutes later it is empty and says so', () => {
  typedPage();
  wait(19.9);
  expect(asks()).toBe(false);
  wait(0.2);
  expect(asks()).toBe(true);
  wait(1.8);
  expect(entries()[0]).toBe('70');
  wait(0.3);
  expect(entries().join('')).toBe('');
  expect(said()).toContain('Every view was emptied: nobody had touched the page for 20 minutes.');
  fireEvent.pointerDown(document.body);
  expect(said()).not.toContain('Every view was emptied');
});

test('“Keep” keeps it for another 20 minutes', () => {
  typedPage();
  wait(20.1);
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(asks()).toBe(false);
  wait(19.8);
  expect(asks()).toBe(false);
  expect(entries()[0]).toBe('70');
  wait(0.3);
  expect(asks()).toBe(true);
});

test('it is never emptied under somebody who types', () => {
  typedPage();
  wait(20.1);
  for (const text of ['71', '72', '73', '74', '75']) {
    wait(1.5);
    type(text);
  }
  expect(asks()).toBe(true);
  expect(entries()[0]).toBe('75');
  wait(2.1);
  expect(entries().join('')).toBe('');
});

test.each([
  ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ['a press', () => fireEvent.pointerDown(document.body)],
  ['a turn of the wheel', () => fireEvent.wheel(document.body)],
])('%s is a touch', (_, touch) => {
  typedPage();
  wait(15);
  touch();
  wait(15);
  expect(asks()).toBe(false);
});

test('a mouse that is only moved is none: the next person may have pushed the table', () => {
  typedPage();
  wait(15);
  fireEvent.pointerMove(document.body);
  wait(5.1);
  expect(asks()).toBe(true);
});

test('an empty page asks nothing', () => {
  openPage();
  wait(60);
  expect(asks()).toBe(false);
});

test('a computer that slept for a night asks first', () => {
  typedPage();
  // The clock goes on, the timers do not.
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(asks()).toBe(true);
  expect(entries()[0]).toBe('70');
  wait(2.1);
  expect(entries().join('')).toBe('');
});

test('an order that came with a link is told as lost in the check of a page that emptied itself', async () => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const { user } = openPage(LINK);
  await screen.findByRole('button', { name: 'Compare' });
  wait(20.1);
  expect(asks()).toBe(true);
  wait(2.1);
  expect(said()).toContain('Every view was emptied');
  await check(user, { weight: '70', reading: '7' });
  expect(verdict()).toContain('Agrees');
  expect(verdict()).toContain('An order came with a link and is lost');
  // Nothing but that is left to be emptied.
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await user.click(screen.getByRole('button', { name: 'Yes, empty' }));
  wait(60);
  expect(asks()).toBe(false);
});
