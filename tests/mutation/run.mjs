// Judges every mutant of each room by that room's own tests, and fails below the score it must reach.
// Rooms may be named: npm run mutation -- dosing intake
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const ROOMS = {
  dosing: {
    atLeast: 95,
    slow: ['face-properties', 'properties', 'pump-rate', 'slips-explain', 'slips-injected'],
  },
  intake: { atLeast: 95, slow: ['grammar', 'hand-over', 'hand-over-altered'] },
  library: { atLeast: 95, slow: ['difference', 'difference-complete', 'mutation'] },
  wording: { atLeast: 95, slow: [] },
  answers: { atLeast: 95, slow: [] },
  ui: {
    atLeast: 85,
    slow: ['check-arrival', 'dose-view', 'handed-over', 'start-again', 'untouched'],
    // Class names and the like: no test is about them. What is said is a matter of wording’s own tests.
    without: ['StringLiteral'],
  },
};

/** Which of some mutants the tests notice: those of a room but for some, or those alone. */
async function judge(report, mutate, include, exclude, without = []) {
  // Read by vitest.config.ts, in the processes that run the tests.
  process.env.MUTATION_TESTS = JSON.stringify({ include, exclude });
  const mutants = await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    mutate,
    mutator: { excludedMutations: without },
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `test-results/mutation-${report}.json` },
    // TypeScript 7 has no interface for Stryker: this names no file.
    tsconfigFile: '(none)',
    ignorePatterns: ['dist', 'dist-package', 'test-results'],
    tempDirName: 'test-results/mutation',
    // Most mutants are in text that is read while a file loads: each takes all the tests.
    warnings: { slow: false },
    concurrency: 2,
    timeoutMS: 20000,
  }).runMutationTest();
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ fileName, location: { start, end }, replacement, status }) => ({
      range: `${relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      replacement,
      noticed: status === 'Killed' || status === 'Timeout',
    }));
}

const RECORD = 'tests/mutation/measured.txt';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** The commit that is judged, named as the run begins; what is changed beside it is said. */
const COMMIT = git('rev-parse', 'HEAD');
const CHANGED = git('status', '--porcelain', '--', 'src', 'tests', `:!${RECORD}`) !== '';

/** Keeps the last score of each room, with its commit; npm run evidence tells them. */
function record(room, says) {
  const at = `at ${COMMIT}${CHANGED ? ', with changes' : ''}`;
  const day = new Date().toISOString().slice(0, 10);
  const before = existsSync(RECORD) ? readFileSync(RECORD, 'utf8').split('\n') : [];
  const others = before.filter((line) => line !== '' && !line.startsWith(`${room}: `));
  writeFileSync(RECORD, `${[...others, `${room}: ${says} ${at}, ${day}`].sort().join('\n')}\n`);
}

const asked = process.argv.slice(2);
for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) {
  const { atLeast, slow, without } = ROOMS[room];
  const slowTests = slow.map((name) => `tests/${room}/${name}.test.{ts,tsx}`);
  const mutate = [`src/${room}/**/*.{ts,tsx}`];
  const tests = [`tests/${room}/**/*.test.{ts,tsx}`];
  const all = await judge(room, mutate, tests, slowTests, without);
  let unnoticed = all.filter(({ noticed }) => !noticed);
  // The tests that try the most cases judge only what the others let through.
  if (slowTests.length > 0 && unnoticed.length > 0) {
    const ranges = [...new Set(unnoticed.map(({ range }) => range))];
    const again = await judge(`${room}-slow`, ranges, slowTests, [], without);
    unnoticed = unnoticed.filter((mutant) =>
      again.every(
        ({ range, replacement, noticed }) =>
          !noticed || range !== mutant.range || replacement !== mutant.replacement,
      ),
    );
  }
  for (const { range, replacement } of unnoticed) console.log(`unnoticed: ${range} ${replacement}`);
  const score = 100 - (100 * unnoticed.length) / all.length;
  if (score < atLeast) process.exitCode = 1;
  const says = `${all.length - unnoticed.length} of ${all.length}, ${score.toFixed(2)} %`;
  console.log(`${room}: ${says}`);
  record(room, `${says} where ${atLeast} % is wanted,`);
}
