import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: all but those of the house, which read the source as text. */
export default defineConfig({
  root: '.',
  test: {
    globals: true,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/house.test.ts'],
    testTimeout: 60_000,
  },
});
