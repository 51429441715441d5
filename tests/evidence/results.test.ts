import { countsOf } from './counts';
import { journeyResults, unitResults } from './results';

const unitReport = (tests: readonly object[], status = 'passed') =>
  JSON.stringify({
    startTime: 1,
    testResults: [{ name: '/house/tests/dosing/a.test.ts', status, assertionResults: tests }],
  });

test('the report of the unit tests: files from the folder, endings in our words', () => {
  const report = unitReport(
    [
      { title: 'a', status: 'passed' },
      { title: 'b', status: 'failed' },
      { title: 'c', status: 'skipped' },
      { title: 'd', status: 'todo' },
      { title: 'e', status: 'a word that nobody knows' },
    ],
    'failed',
  );
  expect(unitResults(report, '/house').map(({ title, ending }) => `${title} ${ending}`)).toEqual([
    'a passed',
    'b failed',
    'c skipped',
    'd skipped',
    'e failed',
  ]);
  expect(unitResults(report, '/house')[0]?.file).toBe('tests/dosing/a.test.ts');
});

test('a file that did not load is red, though none of its tests is', () => {
  expect(unitResults(unitReport([], 'failed'), '/house')).toEqual([
    { file: 'tests/dosing/a.test.ts', title: '(the file)', where: 'node', ending: 'failed' },
  ]);
});

const spec = (title: string, ...tests: readonly (readonly [string, string])[]) => ({
  title,
  file: 'a.spec.ts',
  tests: tests.map(([projectName, status]) => ({ projectName, status })),
});

test('the report of the journeys: every screen, groups too, a second try told', () => {
  const report = JSON.stringify({
    suites: [
      {
        specs: [spec('a', ['desktop', 'expected'], ['phone', 'flaky'])],
        suites: [{ specs: [spec('b', ['desktop', 'unexpected'], ['phone', 'skipped'])] }],
      },
    ],
    errors: [],
  });
  const ran = journeyResults(report, 'tests/journeys');
  expect(ran.map(({ title, where, ending }) => `${title} ${where} ${ending}`)).toEqual([
    'a desktop passed',
    'a phone again',
    'b desktop failed',
    'b phone skipped',
  ]);
  expect(ran[0]?.file).toBe('tests/journeys/a.spec.ts');
  expect(countsOf(ran)).toEqual([
    { what: 'journeys, desktop', passed: 1, again: 0, failed: 1, skipped: 0 },
    { what: 'journeys, phone', passed: 0, again: 1, failed: 0, skipped: 1 },
  ]);
});

test('an error outside any journey is red', () => {
  const report = JSON.stringify({ suites: [], errors: [{ message: 'no server' }] });
  expect(journeyResults(report, 'tests/journeys')).toMatchObject([
    { title: 'no server', ending: 'failed' },
  ]);
});

test('a report of another shape is refused', () => {
  expect(() => unitResults('{}', '/house')).toThrow();
  expect(() => journeyResults('{"suites": []}', '')).toThrow();
});
