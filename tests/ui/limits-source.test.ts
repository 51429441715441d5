import { readFileSync } from 'node:fs';
import { LIBRARY } from '../../src/library/bundled';
import type { Answered } from '../../src/ui/site/asked';
import type { Copy } from '../../src/ui/site/keeper';
import type { Limits } from '../../src/ui/site/limits';
import { limitsSource } from '../../src/ui/site/source';

const FOLDER = new URL('../library/published/', import.meta.url);
const text = (name: string) =>
  readFileSync(new URL(`${name}.ketamine-library.json`, FOLDER), 'utf8');
const HIGHLAND = text('nhs-highland-closed');
const HIGHLAND_ID = JSON.parse(HIGHLAND).library.id;
const OTHER = text('mid-essex-closed');
/** The same library a version on. */
const NEWER = () => {
  const file = JSON.parse(HIGHLAND);
  file.library.version = '2';
  file.changeLog[0].version = '2';
  return JSON.stringify(file);
};
const NAME = 'ours.ketamine-library.json';
const NAMES_OURS = `{"library": "${NAME}"}`;

const sent = (text: string): Answered => ({ kind: 'text', text });
const GONE: Answered = { kind: 'no answer' };
/** An answer that never comes. */
const HANGS = new Promise<Answered>(() => {});
type Files = Record<string, Answered | Promise<Answered>>;
const ours = (library: Answered | Promise<Answered>): Files => ({
  'site.json': sent(NAMES_OURS),
  [NAME]: library,
});

const BEFORE = new Date(2026, 10, 20, 9, 41);
let now = new Date(2026, 10, 26, 8);
const copyOf = (library?: string): Copy =>
  library === undefined ? { site: '{}', on: BEFORE } : { site: NAMES_OURS, library, on: BEFORE };

/** A page opened with what the network says, and with what this computer keeps. */
function open(files: Files, kept?: Copy) {
  const host = { files, kept };
  const source = limitsSource({
    builtIn: LIBRARY,
    ask: async (name) => host.files[name] ?? { kind: 'not sent', status: 404 },
    keeper: {
      read: async () => host.kept,
      keep: async (copy) => {
        host.kept = copy;
      },
    },
    wayIn: () => import('../../src/ui/site/way-in'),
    now: () => now,
  });
  return { host, source };
}

const shown = (limits: Limits) => {
  if (limits.kind === 'library') return limits.library.identity.id;
  return limits.kind === 'none' ? limits.why.kind : limits;
};

beforeEach(() => {
  now = new Date(2026, 10, 26, 8);
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function opened(files: Files, kept?: Copy) {
  const page = open(files, kept);
  expect(page.source.limits()).toEqual({ kind: 'waiting' });
  await page.source.look('preloaded');
  return page;
}

test('a site that names none means the built-in limits, and is kept', async () => {
  const { source, host } = await opened({ 'site.json': sent('{}') });
  expect(source.limits()).toEqual({ kind: 'library', library: LIBRARY, mayOpenByHand: true });
  expect(host.kept).toEqual({ site: '{}', on: now });
});

test('a named library is used, and kept with the site that names it', async () => {
  const { source, host } = await opened(ours(sent(HIGHLAND)));
  expect(source.limits()).toMatchObject({
    kind: 'library',
    library: { identity: { id: HIGHLAND_ID } },
    file: { library: { id: HIGHLAND_ID } },
    mayOpenByHand: false,
  });
  expect(source.limits()).not.toHaveProperty('keptOn');
  expect(host.kept).toEqual({ site: NAMES_OURS, library: HIGHLAND, on: now });
});

test.each<[string, Files, string]>([
  ['site.json is missing', {}, 'not sent'],
  ['site.json is empty', { 'site.json': sent('') }, 'site refused'],
  ['site.json is torn', { 'site.json': sent('{"library"') }, 'site refused'],
  ['site.json has an unknown key', { 'site.json': sent('{"lib": "x"}') }, 'site refused'],
  ['site.json is a web page', { 'site.json': { kind: 'web page' } }, 'web page'],
  ['site.json is not UTF-8', { 'site.json': { kind: 'not UTF-8' } }, 'not UTF-8'],
  ['the library is missing', { 'site.json': sent(NAMES_OURS) }, 'not sent'],
  ['the library is a web page', ours({ kind: 'web page' }), 'web page'],
  ['the library is torn', ours(sent(HIGHLAND.slice(0, 999))), 'refused'],
  ['the library is empty', ours(sent('')), 'refused'],
  ['the library has a gap', ours(sent(text('nhs-highland-as-published'))), 'refused'],
  ['the library is over 4 MB', ours(sent(`${HIGHLAND}${' '.repeat(4_000_000)}`)), 'refused'],
  ['the network is gone', { 'site.json': GONE }, 'no answer'],
  ['the network went between the two', ours(GONE), 'no answer'],
])('no limits at all where %s', async (_, files, why) => {
  const { source, host } = await opened(files);
  expect(shown(source.limits())).toBe(why);
  expect(host.kept).toBe(undefined);
});

test.each<[string, Files]>([
  ['site.json is missing', {}],
  ['site.json is empty', { 'site.json': sent('') }],
  ['the library is missing', { 'site.json': sent(NAMES_OURS) }],
  ['the library is torn', ours(sent(HIGHLAND.slice(0, 999)))],
])('nor does the kept copy serve where %s, even once the network is gone', async (_, files) => {
  const { source, host } = await opened(files, copyOf(HIGHLAND));
  expect(source.limits().kind).toBe('none');
  host.files = { 'site.json': GONE };
  await source.look();
  expect(source.limits().kind).toBe('none');
  expect(host.kept).toEqual(copyOf(HIGHLAND));
});

test('with the network gone the kept copy serves, and says of when it is', async () => {
  const { source } = await opened({ 'site.json': GONE }, copyOf(HIGHLAND));
  expect(source.limits()).toMatchObject({
    library: { identity: { id: HIGHLAND_ID, keptOn: '2026-11-20' } },
    keptOn: BEFORE,
  });
});

test('a kept copy that has ended since is refused', async () => {
  const ended = JSON.parse(HIGHLAND);
  ended.library.effectivePeriod.end = '2026-11-25';
  const { source } = await opened({ 'site.json': GONE }, copyOf(JSON.stringify(ended)));
  expect(source.limits()).toMatchObject({
    why: { kind: 'refused', refusals: [{ rule: 'dates' }] },
  });
});

test('a network that hangs: after 3 seconds the kept copy serves', async () => {
  vi.useFakeTimers();
  const { source } = open(ours(HANGS), copyOf(HIGHLAND));
  void source.look();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(source.limits()).toEqual({ kind: 'waiting' });
  await vi.advanceTimersByTimeAsync(1);
  await vi.dynamicImportSettled();
  expect(shown(source.limits())).toBe(HIGHLAND_ID);
  expect(source.limits()).toMatchObject({ keptOn: BEFORE });
});

test('a network that hangs without a copy: it is said what has not come, and nothing is there', async () => {
  vi.useFakeTimers();
  const { source } = open(ours(HANGS));
  void source.look();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(source.limits()).toEqual({ kind: 'waiting', late: NAME });
});

test('a copy of another file than the one named does not serve while that hangs', async () => {
  vi.useFakeTimers();
  const site = '{"library": "new.ketamine-library.json"}';
  const { source } = open(
    { 'site.json': sent(site), 'new.ketamine-library.json': HANGS },
    copyOf(HIGHLAND),
  );
  void source.look();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(source.limits()).toEqual({ kind: 'waiting', late: 'new.ketamine-library.json' });
});

test.each<[string, string]>([
  ['agrees', HIGHLAND],
  ['differs', NEWER()],
])('a later answer that %s is taken', async (_, later) => {
  vi.useFakeTimers();
  let answer = (_: Answered) => {};
  const library = new Promise<Answered>((done) => {
    answer = done;
  });
  const { source } = open(ours(library), copyOf(HIGHLAND));
  const look = source.look();
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.dynamicImportSettled();
  expect(source.limits()).toHaveProperty('keptOn');
  answer(sent(later));
  await look;
  expect(source.limits()).not.toHaveProperty('keptOn');
  expect(source.limits()).toMatchObject({
    file: { library: { version: JSON.parse(later).library.version } },
  });
});

describe('where this computer keeps a named library', () => {
  test.each<[string, Files, string]>([
    ['none', { 'site.json': sent('{}') }, LIBRARY.identity.id],
    ['another id', ours(sent(OTHER)), JSON.parse(OTHER).library.id],
  ])('and the site names %s, nothing is there until it is confirmed', async (_, files, id) => {
    const { source, host } = await opened(files, copyOf(HIGHLAND));
    expect(source.limits()).toMatchObject({
      kind: 'none',
      why: { kind: 'other limits', kept: { id: HIGHLAND_ID }, named: { id } },
    });
    expect(host.kept).toEqual(copyOf(HIGHLAND));
    source.confirm();
    expect(shown(source.limits())).toBe(id);
    await source.look();
    expect(shown(source.limits())).toBe(id);
  });

  test('one that this page cannot read is named by its file', async () => {
    const { source } = await opened({ 'site.json': sent('{}') }, copyOf('{"of": "an older page"}'));
    expect(source.limits()).toMatchObject({ why: { kept: { name: NAME, fingerprint: '' } } });
  });

  test('the same version with another content is refused', async () => {
    const changed = HIGHLAND.replace('"25"', '"26"').replace(
      /"name": "[^"]*"/,
      '"name": "Changed"',
    );
    const { source } = await opened(ours(sent(changed)), copyOf(HIGHLAND));
    const limits = source.limits();
    const refusals =
      limits.kind === 'none' && limits.why.kind === 'refused' ? limits.why.refusals : [];
    expect(refusals.map(({ sentence }) => sentence).join(' ')).toContain('is here already');
  });

  test('none was kept before: a library named for the first time asks nobody', async () => {
    const { source } = await opened(ours(sent(HIGHLAND)), copyOf());
    expect(shown(source.limits())).toBe(HIGHLAND_ID);
  });
});

test('an older look that answers late does not undo a newer one', async () => {
  let answer = (_: Answered) => {};
  const slow = new Promise<Answered>((done) => {
    answer = done;
  });
  const { source, host } = open({ 'site.json': slow });
  const first = source.look();
  host.files = ours(sent(HIGHLAND));
  await source.look();
  answer(sent('{}'));
  await first;
  expect(shown(source.limits())).toBe(HIGHLAND_ID);
  // Nor does it take the place of what the newer one kept.
  expect(host.kept).toMatchObject({ site: NAMES_OURS, library: HIGHLAND });
});

test('a library that has come and takes long to read is waited for: no copy serves, and nobody says that it is late', async () => {
  vi.useFakeTimers({ now });
  const { namedIn, whichIn, libraryFrom } = await import('../../src/ui/site/way-in');
  const slowly: typeof namedIn = async (...asked) => {
    // The kept copy would be read at once.
    if (asked[1] !== HIGHLAND) await new Promise((done) => setTimeout(done, 20_000));
    return namedIn(...asked);
  };
  const host = { kept: copyOf(HIGHLAND) };
  const source = limitsSource({
    builtIn: LIBRARY,
    ask: async (name) => ours(sent(NEWER()))[name] ?? GONE,
    keeper: { read: async () => host.kept, keep: async () => {} },
    wayIn: async () => ({ namedIn: slowly, whichIn, libraryFrom }),
    now: () => now,
  });
  const looked = source.look();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(source.limits()).toEqual({ kind: 'waiting' });
  await vi.advanceTimersByTimeAsync(2_000);
  await looked;
  expect(source.limits()).toMatchObject({ library: { identity: { version: '2' } } });
});

describe('a file opened by hand', () => {
  const use = async (files: Files) => {
    const page = await opened(files);
    const { readLibrary } = await import('../../src/library/door');
    const read = readLibrary(OTHER, '2026-11-26', []);
    if (read.kind !== 'library') throw new Error('refused');
    await page.source.useForThisVisit(read.file, read.fingerprint);
    return page;
  };
  const id = JSON.parse(OTHER).library.id;

  test('serves for this visit where none is named, and is not kept', async () => {
    const { source, host } = await use({ 'site.json': sent('{}') });
    expect(source.limits()).toMatchObject({ library: { identity: { id, openedByHand: true } } });
    expect(host.kept).toMatchObject({ site: '{}' });
    await source.look();
    expect(shown(source.limits())).toBe(id);
    host.files = ours(sent(HIGHLAND));
    await source.look();
    expect(shown(source.limits())).toBe(HIGHLAND_ID);
  });

  test('is not used where a library is named', async () => {
    const { source } = await use(ours(sent(HIGHLAND)));
    expect(shown(source.limits())).toBe(HIGHLAND_ID);
  });

  test('is used where the site allows it', async () => {
    const site = `{"library": "${NAME}", "openedByHand": "allowed"}`;
    const { source } = await use({ ...ours(sent(HIGHLAND)), 'site.json': sent(site) });
    expect(shown(source.limits())).toBe(id);
  });

  test('is not used where nothing may be worked out', async () => {
    const { source } = await use({});
    expect(shown(source.limits())).toBe('not sent');
  });
});

test('the address that links lead to comes with the limits', async () => {
  const { source } = await opened({
    'site.json': sent('{"publishedAt": "https://example.org/k/"}'),
  });
  expect(source.limits()).toMatchObject({ publishedAt: 'https://example.org/k/' });
});
