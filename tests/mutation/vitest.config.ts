import { defineConfig } from 'vitest/config';

/** The tests that run.mjs lets judge. */
const { include, exclude } = JSON.parse(process.env.MUTATION_TESTS ?? '{}');

export default defineConfig({
  root: '.',
  test: {
    globals: true,
    // Every mutant starts a new thread; its files share it.
    isolate: false,
    include,
    exclude,
    testTimeout: 60_000,
  },
});
