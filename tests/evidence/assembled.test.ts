// @vitest-environment jsdom
import { assembled, type Found } from './assembled';
import { LIMITATIONS } from './limitations';
import { FOUND, wordsOf } from './whole-run';

const holesOf = (changed: Partial<Found>) => assembled({ ...FOUND, ...changed }).holes;
const [FIRST] = FOUND.ran;

test('a run that is whole has six files and no hole', () => {
  const { files, holes } = assembled(FOUND);
  expect(holes).toEqual([]);
  expect(Object.keys(files)).toEqual([
    'index.html',
    'hazard-log.html',
    'hazard-log.json',
    'hospital.html',
    'bill-of-materials.cdx.json',
    'SHA256SUMS',
  ]);
});

test.each<[string, Partial<Found>, string]>([
  [
    'two builds that differ',
    { again: [{ path: 'index.html', sha256: 'ff' }] },
    'index.html differs between two builds of one commit.',
  ],
  [
    'a build that is another after the tests',
    { builds: { before: FOUND.builds.before, after: [] } },
    'While the tests ran: index.html is in one of two builds alone.',
  ],
  [
    'a commit in between',
    { commits: [FOUND.commits[0], { ...FOUND.commits[1], hash: 'b'.repeat(40) }] },
    'Another commit was made while the tests ran.',
  ],
  ['no build', { builds: { before: [], after: [] }, again: [] }, 'The build is empty.'],
  ['no package', { packages: [] }, 'No package is in the build, which cannot be.'],
  ['no hazard', { hazards: [] }, 'The hazard log is empty.'],
])('a hole: %s', (_, changed, says) => {
  expect(holesOf(changed)).toEqual([says]);
});

test('a hole: a test that did not run, and a red one that no control names', () => {
  const { file = '', title = '' } = FIRST ?? {};
  expect(holesOf({ ran: FOUND.ran.slice(1) })).toEqual([
    `H1: its test “${title}” of ${file} has no result in this run.`,
  ]);
  const red = { file: 'tests/a.test.ts', title: 'a', where: 'node', ending: 'failed' } as const;
  expect(holesOf({ ran: [...FOUND.ran, red] })).toEqual(['Red: “a” of tests/a.test.ts, node.']);
});

test('the first page tells the limitations, the counts, what was skipped, and how old each figure is', () => {
  const skipped = {
    file: 'tests/b.test.ts',
    title: 'b',
    where: 'node',
    ending: 'skipped',
  } as const;
  const { files } = assembled({ ...FOUND, ran: [...FOUND.ran, skipped] });
  const words = wordsOf(files['index.html']);
  for (const each of LIMITATIONS) expect(words).toContain(each);
  expect(words).toContain('b (tests/b.test.ts, node)');
  expect(words).toContain('3 commits have changed the source since');
  expect(words).toContain('no commit has changed the source since');
  expect(words).toContain('dosing12 of 13, 92.31 %');
  expect(words).toContain(FOUND.bench.text);
  for (const { name } of FOUND.packages) expect(words).toContain(name);
});

test('the log for machines has the classes, the results and the commit', () => {
  const log = JSON.parse(assembled(FOUND).files['hazard-log.json']);
  expect(log.commit.hash).toBe(FOUND.commits[0].hash);
  // High × major, low × major.
  expect(log.hazards[0]).toMatchObject({
    id: 'H1',
    before: { class: 4 },
    after: { class: 3 },
    controls: [{ proofs: [{ result: 'passed' }, { result: 'passed' }] }, {}],
  });
});
