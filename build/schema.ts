import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What an editor reads beside a library file; the page has no use for it, so it is not kept for offline. */
export const SCHEMA = 'ketamine-protocol-library.schema.json';

/** Puts the JSON Schema of a library file beside the page. */
export function schema(): Plugin {
  return {
    name: 'schema',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(`src/library/${SCHEMA}`);
      this.emitFile({ type: 'asset', fileName: SCHEMA, source });
    },
  };
}
