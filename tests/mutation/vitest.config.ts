import { defineConfig } from 'vitest/config';

/**
 * The tests that judge a mutant: all but those of the house, which read the source as text, and those
 * that try so many cases that each mutant would take most of a minute. What they would notice besides
 * is not counted.
 */
export default defineConfig({
  root: '.',
  test: {
    globals: true,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [
      'tests/house.test.ts',
      'tests/hazards.test.ts',
      'tests/ui/dose-view.test.tsx',
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
