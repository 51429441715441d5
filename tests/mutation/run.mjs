// Judges every mutant of each room by that room's own tests, and fails below the score it must reach.
// Rooms may be named: npm run mutation -- dosing
import { Stryker } from '@stryker-mutator/core';

/** Per cent of the mutants that must be noticed. */
const ROOMS = { dosing: 95, intake: 95, protocols: 90, wording: 90 };

const asked = process.argv.slice(2);
let missed = false;
for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) {
  // Read by vitest.config.ts, in the processes that run the tests.
  process.env.ROOM = room;
  const mutants = await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    mutate: [`src/${room}/**/*.ts`],
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
    jsonReporter: { fileName: `test-results/mutation-${room}.json` },
    // TypeScript 7 has no interface for Stryker: this names no file.
    tsconfigFile: '(none)',
    ignorePatterns: ['dist', 'test-results'],
    tempDirName: 'test-results/mutation',
    // Most mutants are in text that is read while a file loads: each takes all tests of the room.
    warnings: { slow: false },
    concurrency: 2,
    timeoutMS: 20000,
  }).runMutationTest();
  const noticed = mutants.filter(
    ({ status }) => status === 'Killed' || status === 'Timeout',
  ).length;
  const score = (100 * noticed) / mutants.length;
  missed ||= score < ROOMS[room];
  console.log(`${room}: ${noticed} of ${mutants.length} noticed, ${score.toFixed(2)} %`);
}
process.exitCode = missed ? 1 : 0;
