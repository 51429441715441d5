import { HAZARDS } from './hazards';
import { holesInLog, holesInResults } from './holes';
import { hazardLog, type LoggedHazard } from './log';
import type { Ran } from './results';
import { FOUND } from './whole-run';

const TITLE = 'one more digit removes the result';
const FILE = 'tests/journeys/edits.spec.ts';
const PASSED = FOUND.ran;
const LOG = hazardLog(HAZARDS, PASSED);

/** The log with one hazard changed. */
function withChanged(id: string, change: (hazard: LoggedHazard) => LoggedHazard) {
  return LOG.map((hazard) => (hazard.id === id ? change(hazard) : hazard));
}

test('a log whose tests have all passed has no hole', () => {
  expect(holesInLog(LOG)).toEqual([]);
  expect(holesInResults(PASSED)).toEqual([]);
});

test.each([
  ['cause', ''],
  ['harm', '  '],
  ['remains', '\n'],
  ['hospital', ''],
])('an empty cell is named: %s', (cell, text) => {
  const log = withChanged('H10', (hazard) => ({ ...hazard, [cell]: text }));
  expect(holesInLog(log)).toEqual([`H10: “${cell}” is empty.`]);
});

test('a hazard without a control, and a control without a test or a word, are named', () => {
  const none = withChanged('H10', (hazard) => ({ ...hazard, controls: [] }));
  expect(holesInLog(none)).toEqual(['H10: “controls” is empty.']);
  const bare = withChanged('H10', (hazard) => ({
    ...hazard,
    controls: [{ says: '', proofs: [] }],
  }));
  expect(holesInLog(bare)).toEqual([
    'H10: “controls 1 says” is empty.',
    'H10: “controls 1 proofs” is empty.',
  ]);
  expect(holesInLog([])).toEqual(['The hazard log is empty.']);
});

test('a test that has no result is named with its file', () => {
  const log = hazardLog(
    HAZARDS,
    PASSED.filter(({ title }) => title !== TITLE),
  );
  expect(holesInLog(log)).toEqual([
    `H10: its test “${TITLE}” of ${FILE} has no result in this run.`,
  ]);
});

test('a test of the same title in another file does not stand for it', () => {
  const log = hazardLog(
    HAZARDS,
    PASSED.map((ran) => (ran.title === TITLE ? { ...ran, file: `${ran.file}x` } : ran)),
  );
  expect(holesInLog(log)).toHaveLength(1);
});

test.each([
  ['failed', 'is red'],
  ['skipped', 'was skipped'],
] as const)('a test that %s is named', (ending, says) => {
  const log = hazardLog(
    HAZARDS,
    PASSED.map((ran) => (ran.title === TITLE ? { ...ran, ending } : ran)),
  );
  expect(holesInLog(log)).toEqual([`H10: its test “${TITLE}” of ${FILE} ${says}.`]);
});

test('red on one screen is red; skipped on one and passed on the other has passed', () => {
  const phone = (ending: 'failed' | 'skipped'): Ran => ({
    file: FILE,
    title: TITLE,
    where: 'phone',
    ending,
  });
  expect(holesInLog(hazardLog(HAZARDS, [...PASSED, phone('failed')]))).toEqual([
    `H10: its test “${TITLE}” of ${FILE} is red.`,
  ]);
  expect(holesInLog(hazardLog(HAZARDS, [...PASSED, phone('skipped')]))).toEqual([]);
});

test('a class that is not the matrix’s is named, before and after the controls', () => {
  // High × major is 4, very low × major 2.
  const before = withChanged('H10', (hazard) => ({
    ...hazard,
    before: { ...hazard.before, class: 5 },
  }));
  expect(holesInLog(before)).toEqual([
    'H10: class 5 before the controls, but high × major is class 4 in the matrix.',
  ]);
  const after = withChanged('H10', (hazard) => ({
    ...hazard,
    after: { ...hazard.after, class: 1 },
  }));
  expect(holesInLog(after)).toEqual([
    'H10: class 1 after the controls, but very low × major is class 2 in the matrix.',
  ]);
});

test('what is not acceptable after the controls, or worse by them, is named', () => {
  const worse = withChanged('H12', (hazard) => ({
    ...hazard,
    after: { likelihood: 'high', severity: 'major', class: 4 },
  }));
  expect(holesInLog(worse)).toEqual([
    'H12: class 4 after the controls is not acceptable.',
    'H12: the controls make it worse.',
  ]);
});

test('any red test is named, and a runner that ran nothing', () => {
  const red: Ran = { file: 'tests/a.test.ts', title: 'a', where: 'node', ending: 'failed' };
  expect(holesInResults([...PASSED, red])).toEqual(['Red: “a” of tests/a.test.ts, node.']);
  expect(holesInResults([])).toEqual(['No unit test has run.', 'No journey has run.']);
});
