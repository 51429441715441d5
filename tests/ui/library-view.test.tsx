// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary } from '../../src/library/door';
import { LibraryView } from '../../src/ui/library/LibraryView';
import type { ByHand } from '../../src/ui/library/UseForThisVisit';
import { ON_HOST } from '../../src/ui/site/on-host';
import { words } from './views';

afterEach(cleanup);

const now = () => new Date(2026, 10, 26, 9, 41);

function textOf(name: string): string {
  return readFileSync(`tests/library/published/${name}.ketamine-library.json`, 'utf8');
}

const named = (text: string, name = 'ours.ketamine-library.json') => new File([text], name);

function show(byHand?: ByHand) {
  const view = render(
    <LibraryView
      draft={undefined}
      onDraft={() => undefined}
      library={LIBRARY}
      oneFile={ON_HOST.oneFile}
      asked={undefined}
      now={now}
      byHand={byHand}
    />,
  );
  const user = userEvent.setup({ delay: null, applyAccept: false });
  const open = (file: File) => user.upload(screen.getByLabelText('Library file'), file);
  const region = () => screen.getByRole('region', { name: 'Open a library file' });
  return { ...view, user, open, region };
}

test('the built-in limits are headed by whose they are', () => {
  show();
  const head = screen.getByRole('region', { name: 'The limits in use' });
  expect(words(head)).toContain('Balanced Ketamine');
  expect(words(head)).toContain('a clinic’s web page; approved by no hospital');
});

test('a file with a gap is refused: line, place, sentence and remedy, and nothing of it is shown', async () => {
  const { open, region } = show({ kind: 'allowed', use: () => {} });
  await open(named(textOf('nhs-highland-as-published')));
  const head = await screen.findByRole('heading', { name: /is refused: one thing to put right/ });
  expect(document.activeElement).toBe(head);
  const [refusal] = within(region()).getAllByRole('listitem');
  expect(words(refusal)).toMatch(/^Line \d+, column \d+: .*exactly 50 kg: in no band/i);
  expect(within(region()).queryByRole('table')).toBeNull();
  expect(within(region()).queryByRole('button')).toBeNull();
  expect(words(screen.getByRole('status'))).toMatch(/Nothing of it is used\./);
});

test.each([
  ['a torn file', textOf('nhs-highland-closed').slice(0, 900)],
  ['a web page', '<!doctype html><title>Not found</title>'],
  ['nothing at all', ''],
])('%s is refused in words', async (_, text) => {
  const { open, region } = show();
  await open(named(text, 'any.txt'));
  await screen.findByRole('heading', { name: /^any\.txt is refused/ });
  expect(within(region()).getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('bytes that are no text are refused', async () => {
  const { open, region } = show();
  await open(new File([new Uint8Array([0xff, 0xfe, 0x80])], 'bytes.json'));
  await screen.findByRole('heading', { name: /^bytes\.json is refused/ });
  expect(words(region())).toContain('It is not text in UTF-8.');
});

test('more than 4 MB is refused before it is read', async () => {
  const { open, region } = show();
  const file = named('x'.repeat(4_000_001));
  file.arrayBuffer = () => Promise.reject(new Error('it was read'));
  await open(file);
  await screen.findByRole('heading', { name: /is refused/ });
  expect(words(region())).toContain('The file is larger than 4 MB.');
});

test('a file that passes is shown whole beside the limits in use, with what check remarks', async () => {
  const { open, region } = show();
  await open(named(textOf('nhs-highland-closed')));
  await screen.findByRole('heading', { name: /passed every check/ });
  const said = words(region());
  expect(said).toContain('Example Hospital, tests: NHS Highland, acute pain, the gap closed');
  expect(said).toContain('Built-in limits');
  // 5 mg/h × 10 = 50 mg/h, above 25 mg/h.
  expect(said).toContain('Ten times the start at 70 kg, 50 mg/h: stopped.');
  expect(said).toContain('The maximum jumps at 50 kg, from 15 to 25 mg/h.');
  expect(said).toContain('No monitoring is stated.');
  expect(within(region()).getByRole('table', { name: /^Over 50\skg$/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use for this visit' })).toBeNull();
});

test('the same file twice is opened twice', async () => {
  const { open, region } = show();
  await open(named(textOf('nhs-highland-closed')));
  await screen.findByRole('heading', { name: /passed every check/ });
  const before = words(screen.getByRole('status'));
  await open(named(textOf('nhs-highland-closed')));
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toContain('being read'));
  expect(words(screen.getByRole('status')).trim()).toBe(before.trim());
  expect(within(region()).getAllByRole('table', { name: /^Over 50\skg$/ })).toHaveLength(1);
});

test('it is put in use only by the button, where that is allowed', async () => {
  const use = vi.fn();
  const { open, user } = show({ kind: 'allowed', use });
  await open(named(textOf('nhs-highland-closed')));
  const button = await screen.findByRole('button', { name: 'Use for this visit' });
  expect(use).not.toHaveBeenCalled();
  await user.click(button);
  const read = readLibrary(textOf('nhs-highland-closed'), '2026-11-26', []);
  if (read.kind === 'refused') throw new Error('refused');
  expect(use).toHaveBeenCalledExactlyOnceWith(read.file, read.fingerprint);
});

test('where a library is named beside the page, it is read and compared, and not used', async () => {
  const { open } = show({ kind: 'not allowed' });
  await open(named(textOf('nhs-highland-closed')));
  await screen.findByText(/can be read and compared here, not used/);
  expect(screen.queryByRole('button', { name: 'Use for this visit' })).toBeNull();
});

test('a hospital’s file in use is shown whole, and what differs from it, looser first', async () => {
  const read = readLibrary(textOf('nhs-highland-closed'), '2026-11-26', []);
  if (read.kind === 'refused') throw new Error('refused');
  const { fingerprint } = read;
  const user = userEvent.setup({ delay: null });
  const back = vi.fn();
  const identity = { ...LIBRARY.identity, id: 'another', fingerprint };
  render(
    <LibraryView
      draft={undefined}
      onDraft={() => undefined}
      library={{ ...LIBRARY, identity }}
      file={read.file}
      oneFile={ON_HOST.oneFile}
      asked={undefined}
      now={now}
      byHand={{ kind: 'allowed', use: () => {}, back }}
    />,
  );
  expect(screen.getByRole('table', { name: /^Over 50\skg$/ })).toBeTruthy();
  // The tool’s own bounds stand beneath.
  expect(screen.getByRole('heading', { name: 'This tool’s own bounds' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Limits of the source' })).toBeNull();
  const other = textOf('nhs-highland-closed')
    .replace('"name": "Acute pain, intravenous"', '"name": "Acute pain"')
    .replace(/("notMoreOftenThan": \{\s*"figure": )"1"/, '$1"0.5"');
  await user.upload(screen.getByLabelText('Library file'), named(other));
  const differing = await screen.findByRole('heading', {
    name: /What differs from the limits in use/,
  });
  const lines = [...(differing.nextElementSibling?.children ?? [])].map(words);
  expect(lines[0]).toMatch(/^Looser: Acute pain, intravenous: .*0\.5/);
  // The very file in use needs no button to use it.
  await user.upload(screen.getByLabelText('Library file'), named(textOf('nhs-highland-closed')));
  await screen.findByRole('heading', { name: /is what is in use\.$/ });
  expect(screen.queryByRole('button', { name: 'Use for this visit' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Go back to the page’s own limits' }));
  expect(back).toHaveBeenCalledOnce();
});
