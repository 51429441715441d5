import { defineConfig } from 'vitest/config';

const room = process.env.ROOM;

/**
 * The tests that judge a mutant: those of its room, but for a few that try so many cases that each
 * mutant would take most of a minute. What they would notice besides is not counted.
 */
export default defineConfig({
  root: '.',
  test: {
    globals: true,
    // Every mutant starts a new thread; its files share it.
    isolate: false,
    include: [`tests/${room}/**/*.test.ts`],
    exclude: [
      'tests/dosing/properties.test.ts',
      'tests/dosing/pump-rate.test.ts',
      'tests/dosing/slips-explain.test.ts',
      'tests/intake/grammar.test.ts',
      'tests/intake/hand-over.test.ts',
      'tests/intake/hand-over-altered.test.ts',
    ],
    testTimeout: 60_000,
  },
});
