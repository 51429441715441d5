import { readFileSync } from 'node:fs';
import { wayInBy } from '../../src/ui/site/by-reader';
import { type AskedApart, readerApart } from '../../src/ui/site/read-apart';
import * as door from '../../src/ui/site/read-here';
import { READY } from '../../src/ui/site/ready';
import { noLimits } from '../../src/wording/no-limits';

const textOf = (name: string) =>
  readFileSync(
    new URL(`../library/published/${name}.ketamine-library.json`, import.meta.url),
    'utf8',
  );
const GOOD = textOf('nhs-highland-closed');
const BAD = textOf('nhs-highland-as-published');
const NAME = 'ours.ketamine-library.json';
const TODAY = '2026-11-26';

/** What a worker may do once it is made, or asked. */
type Does = (worker: FakeWorker, asked?: AskedApart) => void;
const workers: FakeWorker[] = [];

class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  asked: AskedApart[] = [];
  isTerminated = false;
  readonly #does: Does;

  constructor(does: Does) {
    super();
    this.#does = does;
    workers.push(this);
    queueMicrotask(() => does(this));
  }

  postMessage(asked: AskedApart) {
    this.asked.push(structuredClone(asked));
    queueMicrotask(() => this.#does(this, asked));
  }

  terminate() {
    this.isTerminated = true;
  }

  says(data: string) {
    this.onmessage?.(new MessageEvent('message', { data }));
  }

  breaks() {
    this.onerror?.(Object.assign(new Event('error'), BROKEN));
  }
}

const BROKEN = { message: 'broken', filename: '', lineno: 0, colno: 0, error: undefined };

/** Reads as the worker of the page does. */
const READS: Does = (worker, asked) => {
  if (!asked) return worker.says(READY);
  const { only, text, today, known } = asked;
  const said = only ? (door.whichOf(text, today) ?? null) : door.readLibrary(text, today, known);
  worker.says(JSON.stringify(said));
};

let inThread = 0;
function open(does: Does | 'cannot be made', here: () => Promise<typeof door> = async () => door) {
  const reader = readerApart(
    () => {
      if (does === 'cannot be made') throw new TypeError('no worker here');
      return new FakeWorker(does);
    },
    () => {
      inThread += 1;
      return here();
    },
  );
  return { reader, wayIn: wayInBy(reader) };
}

beforeEach(() => {
  workers.length = 0;
  inThread = 0;
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** All that is in an answer, exact figures whole. */
const plain = (found: unknown) =>
  JSON.stringify(found, (_, each) => (typeof each === 'bigint' ? `${each}n` : each));

const inPage = (text: string) =>
  wayInBy({
    read: async (...asked) => door.readLibrary(...asked),
    which: async (...asked) => door.whichOf(...asked),
  }).namedIn(NAME, text, TODAY, []);

test.each([
  ['used', GOOD],
  ['refused', BAD],
  ['torn', GOOD.slice(0, 2000)],
  ['empty', ''],
])('a library that is %s in the page’s thread is the same through a worker', async (_, text) => {
  const found = await open(READS).wayIn.namedIn(NAME, text, TODAY, []);
  expect(plain(found)).toBe(plain(await inPage(text)));
  expect(inThread).toBe(0);
});

test('what is known of other libraries reaches the worker: the same name with another content is refused', async () => {
  const { id, version } = JSON.parse(GOOD).library;
  const known = [{ id, version, fingerprint: '0'.repeat(64) }];
  const found = await open(READS).wayIn.namedIn(NAME, GOOD, TODAY, known);
  expect(found).toMatchObject({ why: { kind: 'refused' } });
});

test('which library a kept text is comes from a worker; of one that nobody can read, its name', async () => {
  const { wayIn } = open(READS);
  const { id, name } = JSON.parse(GOOD).library;
  // Ended by then: still the one that it is.
  expect(await wayIn.whichIn(NAME, GOOD, '2099-01-01')).toMatchObject({ id, name });
  const unread = { id: '', name: NAME, publisher: '', version: '', fingerprint: '' };
  expect(await wayIn.whichIn(NAME, 'torn', TODAY)).toEqual(unread);
});

test('one text, one worker, which then ends; the first is started before there is a text', async () => {
  const { reader, wayIn } = open(READS);
  reader.prepare();
  reader.prepare();
  expect(workers).toHaveLength(1);
  await wayIn.namedIn(NAME, GOOD, TODAY, []);
  await wayIn.namedIn(NAME, GOOD, TODAY, []);
  expect(workers).toHaveLength(1);
  await wayIn.namedIn(NAME, GOOD, '2026-11-27', []);
  reader.prepare();
  expect(workers.map(({ asked, isTerminated }) => [asked.length, isTerminated])).toEqual([
    [1, true],
    [1, true],
  ]);
});

describe('where no worker runs, the page’s own thread reads', () => {
  test.each<[what: string, does: Does | 'cannot be made']>([
    ['none can be made', 'cannot be made'],
    ['a policy or a host lets none start', (worker, asked) => asked ?? worker.breaks()],
  ])('%s', async (_, does) => {
    const { reader, wayIn } = open(does);
    reader.prepare();
    expect(plain(await wayIn.namedIn(NAME, GOOD, TODAY, []))).toBe(plain(await inPage(GOOD)));
    expect(plain(await wayIn.namedIn(NAME, BAD, TODAY, []))).toBe(plain(await inPage(BAD)));
    expect(inThread).toBe(2);
  });

  test('and where that does not come either, there are no limits', async () => {
    const { wayIn } = open('cannot be made', () => Promise.reject(new Error('gone')));
    expect(await wayIn.namedIn(NAME, GOOD, TODAY, [])).toEqual({ why: { kind: 'no door' } });
    expect(await wayIn.whichIn(NAME, GOOD, TODAY)).toMatchObject({ id: '', name: NAME });
  });
});

const starts =
  (then: Does): Does =>
  (worker, asked) =>
    asked ? then(worker, asked) : worker.says(READY);

test.each<[what: string, does: Does]>([
  ['dies while it reads', starts((worker) => worker.breaks())],
  [
    'says what cannot be read',
    starts((worker) => worker.onmessageerror?.(new MessageEvent('messageerror'))),
  ],
])('a worker that %s has read nothing, and that is said', async (_, does) => {
  const found = await open(does).wayIn.namedIn(NAME, GOOD, TODAY, []);
  expect(found).toEqual({ why: { kind: 'door stopped', name: NAME } });
  expect(inThread).toBe(0);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  const said = noLimits({ kind: 'door stopped', name: NAME });
  expect(said.says).toBe(
    `The part of the page that checks limits stopped before it had read ${NAME}.`,
  );
  expect(said.remedy).toMatch(/^Try again\./);
});

test.each<[what: string, does: Does]>([
  ['while it reads', starts(() => {})],
  ['from the start', () => {}],
])(
  'a worker that is silent %s is given up after a minute; the next look has another',
  async (_, does) => {
    vi.useFakeTimers();
    let acts = does;
    const { wayIn } = open((worker, asked) => acts(worker, asked));
    const found = wayIn.namedIn(NAME, GOOD, TODAY, []);
    let isThere = false;
    void found.then(() => {
      isThere = true;
    });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(isThere).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await found).toEqual({ why: { kind: 'door stopped', name: NAME } });
    acts = READS;
    expect(plain(await wayIn.namedIn(NAME, GOOD, TODAY, []))).toBe(plain(await inPage(GOOD)));
  },
);
