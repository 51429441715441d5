// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { later } from '../../src/ui/parts/later';
import { words } from './views';

/** What the network answers when the page itself is asked for; and a part that comes or does not. */
let answers: () => Promise<{ ok: boolean }>;
const Part = ({ says }: { says: string }) => <p>{says}</p>;
const comes = async () => Part;
const fails = async (): Promise<typeof Part> => {
  throw new Error('no such file');
};
const reload = vi.fn();
const asked = vi.fn(() => answers());

beforeEach(() => {
  answers = async () => ({ ok: true });
  asked.mockClear();
  reload.mockClear();
  vi.stubGlobal('fetch', asked);
  // React tells of every error that a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));
const button = (name: string) => screen.queryByRole('button', { name });
const tryAgain = async () => {
  fireEvent.click(button('Try again') ?? document.body);
  await settle();
};

test('a part comes when it is drawn, with what it is to say', async () => {
  const fetch = vi.fn(comes);
  const Late = later(fetch, 'The part', 'when drawn');
  expect(fetch).not.toHaveBeenCalled();
  render(<Late says="here" />);
  await settle();
  screen.getByText('here');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('or it is fetched with the page, and once', async () => {
  const fetch = vi.fn(comes);
  const Late = later(fetch, 'The part');
  expect(fetch).toHaveBeenCalledTimes(1);
  render(<Late says="here" />);
  await settle();
  screen.getByText('here');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a wait of more than a moment says what it waits for', async () => {
  vi.useFakeTimers();
  const Late = later(() => new Promise<typeof Part>(() => {}), 'The part');
  render(<Late says="here" />);
  await act(() => vi.advanceTimersByTimeAsync(399));
  expect(screen.queryByText('The part is loading.')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(2));
  const said = screen.getByText('The part is loading.');
  expect(said.getAttribute('aria-live')).toBe('polite');
});

test('a part that does not come says so, loses nothing, and is asked for anew', async () => {
  const fetch = vi.fn(fails);
  const Late = later(fetch, 'The part', 'when drawn');
  render(
    <main>
      <h1 tabIndex={-1}>Dose</h1>
      <Late says="here" />
    </main>,
  );
  await settle();
  const alert = words(screen.getByRole('alert'));
  expect(alert).toContain('The part could not be loaded. Nothing that was typed is lost.');
  expect(alert).not.toContain('The network does not answer');
  // Not moved by what nobody has asked for.
  expect(document.activeElement).toBe(document.body);
  fetch.mockImplementation(comes);
  await tryAgain();
  screen.getByText('here');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(fetch).toHaveBeenCalledTimes(2);
  // The button is gone: the focus stays near by.
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dose' }));
});

test('one that fails again says that, and keeps the focus on the way to try once more', async () => {
  const Late = later(fails, 'The part', 'when drawn');
  render(<Late says="here" />);
  await settle();
  expect(words(screen.getByRole('alert'))).not.toContain('this time either');
  await tryAgain();
  expect(words(screen.getByRole('alert'))).toContain(
    'The part could not be loaded this time either.',
  );
  expect(document.activeElement).toBe(button('Try again'));
});

test('a reload is offered only where the page would come again', async () => {
  vi.stubGlobal('location', { reload });
  const Late = later(fails, 'The part', 'when drawn');
  render(<Late says="here" />);
  await settle();
  expect(asked).toHaveBeenCalledWith('./', { cache: 'no-store' });
  screen.getByText(/^If that does not help, load the whole page again/);
  fireEvent.click(button('Load the page again') ?? document.body);
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each<[string, () => Promise<{ ok: boolean }>]>([
  ['no network', async () => Promise.reject(new Error('offline'))],
  ['a host that refuses', async () => ({ ok: false })],
])('with %s it says to wait, and offers no reload', async (_, answer) => {
  answers = answer;
  const Late = later(fails, 'The part', 'when drawn');
  render(<Late says="here" />);
  await settle();
  expect(words(screen.getByRole('alert'))).toContain(
    'The network does not answer: try again when it does.',
  );
  expect(button('Load the page again')).toBeNull();
});

describe('a browser that says it is offline', () => {
  beforeEach(() => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false));

  test('asks for no part in vain', async () => {
    answers = async () => ({ ok: false });
    const fetch = vi.fn(comes);
    const Late = later(fetch, 'The part', 'when drawn');
    render(<Late says="here" />);
    await settle();
    screen.getByRole('alert');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('asks for it where the kept copy answers', async () => {
    const Late = later(comes, 'The part', 'when drawn');
    render(<Late says="here" />);
    await settle();
    screen.getByText('here');
  });
});

test('one that failed with the page is told when it is drawn', async () => {
  const fetch = vi.fn(fails);
  const Late = later(fetch, 'The part');
  await settle();
  render(<Late says="here" />);
  await settle();
  screen.getByRole('alert');
  fetch.mockImplementation(comes);
  await tryAgain();
  screen.getByText('here');
});
