import { readFileSync } from 'node:fs';
import { checkCopy } from '../../src/answers/copy';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';
import { spaced } from '../../src/wording/text';

const CHECKING = {
  at: new Date(2026, 10, 27, 9, 41),
  version: '1.2.3',
  browser: 'Example Browser 1',
  code: { kind: 'known', fingerprint: 'ab'.repeat(32), files: 3, altered: [] },
} as const;

const HIGHLAND = (() => {
  const path = new URL(
    '../library/published/nhs-highland-closed.ketamine-library.json',
    import.meta.url,
  );
  const read = readLibrary(readFileSync(path, 'utf8'), '2026-11-27', []);
  if (read.kind !== 'library') throw new Error(read.refusals[0]?.sentence);
  return { file: read.file, library: libraryFrom(read.file, read.fingerprint) };
})();

const counted = (record: ReturnType<typeof checkCopy>) => spaced(JSON.stringify(record.counts));

test('the built-in limits: every example and every fixed case agrees, and both fingerprints', () => {
  const record = checkCopy(LIBRARY, undefined, CHECKING);
  expect(record.passes).toBe(true);
  expect(record.failing).toEqual([]);
  expect(counted(record)).toContain('44 of 44');
  expect(counted(record)).toContain('200 of 200');
});

test('a hospital’s limits are checked with the hospital’s own examples', () => {
  const { file, library } = HIGHLAND;
  const record = checkCopy(library, file, CHECKING);
  expect(record.passes).toBe(true);
  expect(counted(record)).toContain(`${file.protocols[0]?.examples.length} of`);
});

test('limits under another fingerprint than their file’s do not pass', () => {
  const { file, library } = HIGHLAND;
  const identity = { ...library.identity, fingerprint: '0'.repeat(64) };
  expect(checkCopy({ ...library, identity }, file, CHECKING).passes).toBe(false);
});

test('a hospital’s limits without their file are not checked in silence', () => {
  expect(checkCopy(HIGHLAND.library, undefined, CHECKING).passes).toBe(false);
});

test('an example of the file that does not come out fails, and is named', () => {
  const { file, library } = HIGHLAND;
  const [protocol] = file.protocols;
  const [example] = protocol?.examples ?? [];
  if (!protocol || !example) throw new Error('no example');
  // Of 5 mg/h nothing grave is said.
  const wrong = { ...example, gives: { ...example.gives, says: 'stop' as const } };
  const protocols = [{ ...protocol, examples: [wrong, ...protocol.examples.slice(1)] }];
  const record = checkCopy(library, { ...file, protocols }, CHECKING);
  expect(record.passes).toBe(false);
  expect(record.failing.length).toBeGreaterThan(0);
});
