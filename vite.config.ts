import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the page may load and do: its own files, and nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
].join('; ');

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

/** What an editor reads beside a library file; the page has no use for it, so it is not kept for offline. */
const SCHEMA = 'ketamine-protocol-library.schema.json';

/** Puts the JSON Schema of a library file beside the page. */
function schema(): Plugin {
  return {
    name: 'schema',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(`src/library/${SCHEMA}`);
      this.emitFile({ type: 'asset', fileName: SCHEMA, source });
    },
  };
}

/** What a hospital edits and puts beside the page: never kept as it was built, nor answered for by the worker. */
const ITS_OWN = /^(site\.json|.*\.ketamine-library\.json)$/;

/** Writes the service worker with the list of the files of the build and the hash of each. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    // From the files as they were written: later steps of the build still change what is in memory.
    writeBundle({ dir = '' }) {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((name) => name !== SCHEMA && !ITS_OWN.test(name))
        .sort()
        // The page is kept under the address that it is opened at.
        .map((name) => [
          name === 'index.html' ? './' : name,
          sha256(readFileSync(join(dir, name))),
        ]);
      const list = JSON.stringify(files);
      const worker = readFileSync('src/service-worker.js', 'utf8')
        .replace('__VERSION__', createHash('sha256').update(list).digest('hex').slice(0, 16))
        .replace('__FILES__', list);
      writeFileSync(join(dir, 'service-worker.js'), worker);
    },
  };
}

/** The hash of a file’s bytes, as browsers write it where they check one. */
function sha256(bytes: Uint8Array) {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; isEntry: boolean } | null;
}

/** What the first view needs goes into one file, which is smaller than the same in pieces. */
function oneFile(id: string, modules: Modules, seen = new Set<string>()): string | null {
  if (seen.has(id)) return null;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  const isNeeded = info?.isEntry || info?.importers.some((by) => oneFile(by, modules, seen));
  return isNeeded ? 'page' : null;
}

export default defineConfig({
  // Relative addresses, so that the page works from any sub-path of a host.
  base: './',
  publicDir: 'src/public',
  build: {
    // What Chrome and Edge 109, Firefox 115 and Safari 15.4 read.
    target: 'es2021',
    cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
    // All styles come with the page: a view whose own had failed once would be drawn bare when tried again.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, modules) => oneFile(id, modules) }],
        },
      },
    },
  },
  plugins: [sealed(), schema(), offline()],
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
