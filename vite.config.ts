import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses, so that the page works from any sub-path of a host.
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    globals: true,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
