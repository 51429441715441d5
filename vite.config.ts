import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BROWSERS } from './build/browsers.ts';
import { writeCodeList } from './build/code-list.ts';
import { oneFile } from './build/one-file.ts';
import { policy } from './build/policy.ts';
import { schema } from './build/schema.ts';
import { alsoSingle } from './build/single.ts';
import { writeWorker } from './build/worker.ts';

/** What the page may load and do: its own files, and nothing inline. */
const POLICY = policy({
  scripts: "'self'",
  styles: "'self'",
  others: "'self'",
  trustedTypes: 'worker',
});

/** Puts the policy into the built page; the development server needs what it forbids. */
function sealed(): Plugin {
  return {
    name: 'sealed',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the list of the files and the service worker once all else is written. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    // From the files as they were written: later steps of the build still change what is in memory.
    writeBundle: ({ dir = '' }) => {
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
  plugins: [sealed(), schema(), offline(), alsoSingle()],
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
