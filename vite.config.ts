import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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

const PUBLIC = 'src/public';

/** Writes the service worker with the list of the build’s own files and the hash of their content. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256');
      const beside = readdirSync(PUBLIC).sort();
      for (const name of beside) hash.update(readFileSync(`${PUBLIC}/${name}`));
      const built = Object.values(bundle).map((file) => {
        hash.update(file.fileName);
        hash.update(file.type === 'chunk' ? file.code : file.source);
        return file.fileName;
      });
      const files = [...built, ...beside].filter((name) => basename(name) !== 'index.html');
      const worker = readFileSync('src/service-worker.js', 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(['./', ...files.sort()]));
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker });
    },
  };
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
  publicDir: PUBLIC,
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, modules) => oneFile(id, modules) }],
        },
      },
    },
  },
  plugins: [sealed(), offline()],
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
