import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BROWSERS } from './build/browsers.ts';
import { writeCodeList } from './build/code-list.ts';
import { oneFile } from './build/one-file.ts';
import { completePage, POLICY_PLACE } from './build/painted.ts';
import { schema } from './build/schema.ts';
import { alsoSingle } from './build/single.ts';
import { writeWorker } from './build/worker.ts';

/** The page that is served: painted at once, sealed by its policy, kept for use without a network. */
function served(): Plugin {
  return {
    name: 'served',
    apply: 'build',
    transformIndexHtml: () => [POLICY_PLACE],
    // From the files as they were written: later steps of the build still change what is in memory.
    async writeBundle({ dir = '' }) {
      await completePage(dir);
      writeCodeList(dir);
      writeWorker(dir);
    },
  };
}

export default defineConfig({
  // Relative addresses, so that the page works from any sub-path of a host.
  base: './',
  publicDir: 'src/public',
  build: {
    ...BROWSERS,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, modules) => oneFile(id, modules) }],
        },
      },
    },
  },
  plugins: [schema(), served(), alsoSingle()],
  preview: {
    // What a meta element cannot say; other hosts should send the same (see README).
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
  },
  test: {
    globals: true,
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
