// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { OfflineLine } from '../../src/ui/OfflineLine';
import { type Kept, keptSentence } from '../../src/wording/offline';
import { words } from './views';

const HOUR = 3_600_000;
const reload = vi.fn();

/** A worker as far as the page talks to it. */
class Worker extends EventTarget {
  postMessage = vi.fn();
}
/** What a browser registers, and lets the page look for a new version in. */
class Registration extends EventTarget {
  active: Worker | undefined = new Worker();
  waiting: Worker | undefined;
  installing: Worker | undefined;
  update = vi.fn(async () => {});
}
/** The browser’s side of all workers of a page. */
class Workers extends EventTarget {
  controller: Worker | undefined = new Worker();
  registration = new Registration();
  ready = Promise.resolve(this.registration);
  startMessages = vi.fn();
  register = vi.fn(async () => this.registration);
  /** Says something of its copy, as a worker does. */
  says(source: Worker | undefined, data: unknown) {
    act(() => void this.dispatchEvent(Object.assign(new Event('message'), { data, source })));
  }
}

let workers: Workers;
beforeEach(() => {
  workers = new Workers();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('location', { reload });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  reload.mockClear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open() {
  const { container } = render(<OfflineLine />);
  await act(async () => {});
  return () => words(container).trim();
}
const sentence = (kept: Kept) => keptSentence(kept).replaceAll('\u00a0', ' ');
const offer = () => screen.queryByRole('button', { name: 'Load the new version' });

test('nothing is said before anything is known', async () => {
  expect((await open())()).toBe('');
});

test('a page that is not sent safely asks for no worker', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect((await open())()).toBe(sentence({ kind: 'not secure' }));
  expect(workers.register).not.toHaveBeenCalled();
});

test('a browser without workers is told', async () => {
  vi.stubGlobal('navigator', {});
  expect((await open())()).toBe(sentence({ kind: 'no worker' }));
});

test('a browser that refuses the worker is told', async () => {
  workers.register.mockRejectedValue(new Error('not here'));
  expect((await open())()).toBe(sentence({ kind: 'worker refused' }));
});

test('a browser where something blocks workers, and gives no registration, is told', async () => {
  // What extensions and policies put in the place of register: it resolves to nothing.
  Object.assign(workers, { register: async () => undefined });
  expect((await open())()).toBe(sentence({ kind: 'worker refused' }));
});

test('the worker is the file beside the page, under the policy where there is one', async () => {
  await open();
  expect(workers.register).toHaveBeenCalledWith('./service-worker.js');
  cleanup();
  const createPolicy = vi.fn((_: string, rules: { createScriptURL: () => string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  await open();
  expect(createPolicy.mock.calls[0]?.[0]).toBe('worker');
  expect(workers.register).toHaveBeenLastCalledWith('./service-worker.js');
});

test.each<[string, unknown, Kept]>([
  ['all files', { missing: [] }, { kind: 'kept' }],
  ['not all', { missing: ['a.js'] }, { kind: 'files missing', files: ['a.js'] }],
  ['that it may not', { refused: 'full' }, { kind: 'storage refused' }],
])('it is asked what it keeps, and what it answers is said: %s', async (_, answer, kept) => {
  const said = await open();
  expect(workers.startMessages).toHaveBeenCalledTimes(1);
  expect(workers.registration.active?.postMessage).toHaveBeenCalledWith('kept?');
  workers.says(workers.registration.active, answer);
  expect(said()).toBe(sentence(kept));
});

test('a new version that does not arrive whole takes nothing from the one that is kept', async () => {
  const said = await open();
  workers.says(workers.registration.active, { missing: [] });
  workers.says(new Worker(), { missing: ['b.js'] });
  expect(said()).toBe(sentence({ kind: 'kept' }));
});

test('of a first version, whatever worker speaks is heard', async () => {
  workers.registration.active = undefined;
  const said = await open();
  workers.says(new Worker(), { missing: ['b.js'] });
  expect(said()).toBe(sentence({ kind: 'files missing', files: ['b.js'] }));
});

describe('a new version', () => {
  const arrives = () => {
    const worker = new Worker();
    workers.registration.installing = worker;
    workers.registration.dispatchEvent(new Event('updatefound'));
    workers.registration.waiting = worker;
    act(() => void worker.dispatchEvent(new Event('statechange')));
    return worker;
  };

  test('that waits already is offered, never forced', async () => {
    workers.registration.waiting = new Worker();
    const said = await open();
    expect(offer()).not.toBeNull();
    expect(said()).toContain('A new version is ready; loading it clears what is typed.');
    expect(workers.registration.waiting.postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  test('that arrives later is offered then; once taken the page loads again', async () => {
    await open();
    expect(offer()).toBeNull();
    const worker = arrives();
    fireEvent.click(offer() ?? document.body);
    expect(worker.postMessage).toHaveBeenCalledWith('take over');
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('that another window has let take over already: the page loads again at once', async () => {
    await open();
    const worker = arrives();
    workers.registration.waiting = undefined;
    fireEvent.click(offer() ?? document.body);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(worker.postMessage).not.toHaveBeenCalled();
  });

  test('is none where no version was before it', async () => {
    workers.controller = undefined;
    await open();
    arrives();
    expect(offer()).toBeNull();
  });

  test('is looked for each hour, and whenever the page comes back into sight', async () => {
    vi.useFakeTimers();
    const { update, active } = workers.registration;
    await open();
    expect(update).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(HOUR));
    expect(update).toHaveBeenCalledTimes(1);
    const asked = active?.postMessage.mock.calls.length ?? 0;
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(update).toHaveBeenCalledTimes(1);
    sight.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(update).toHaveBeenCalledTimes(2);
    expect(active?.postMessage.mock.calls.length).toBe(asked + 1);
  });

  test('that cannot be looked for without a network does no harm', async () => {
    vi.useFakeTimers();
    workers.registration.update.mockRejectedValue(new Error('no network'));
    const said = await open();
    workers.says(workers.registration.active, { missing: [] });
    await act(() => vi.advanceTimersByTimeAsync(HOUR));
    expect(said()).toBe(sentence({ kind: 'kept' }));
  });
});
