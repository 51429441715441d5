import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { fingerprintShown } from '../src/library/fingerprint-shown.ts';
import { codeFingerprint, NOTHING_INSIDE, pageText } from '../src/single/saved-page.ts';
import { SINGLE } from '../src/ui/library/one-file.ts';
import { BROWSERS } from './browsers.ts';
import { policy, sha256 } from './policy.ts';

/** Puts all that was built into one file that loads nothing, for a shared drive. */
function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    apply: 'build',
    generateBundle: {
      // Later than whatever still changes the code: its hash stands in the policy.
      order: 'post',
      handler(_, bundle) {
        const style = textOf(bundle, '.css');
        const code = textOf(bundle, '.js').trim();
        for (const name of Object.keys(bundle)) delete bundle[name];
        const program = {
          policy: policy({
            scripts: `'${sha256(code)}'`,
            styles: `'${sha256(style)}'`,
            others: "'none'",
            trustedTypes: "'none'",
          }),
          ...{ style, code },
        };
        const source = pageText(program, NOTHING_INSIDE);
        this.emitFile({ type: 'asset', fileName: SINGLE, source });
        const digits = fingerprintShown(codeFingerprint(program));
        const [whole, packed] = [Buffer.byteLength(source), gzipSync(source).length];
        console.info(`${SINGLE}: ${whole} bytes, ${packed} with gzip; code ${digits}`);
      },
    },
  };
}

/** The one script or style of a build. */
function textOf(bundle: Rolldown.OutputBundle, ending: string): string {
  const [file, ...more] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || more.length > 0) throw new Error(`The one file has not one ${ending}`);
  return file.type === 'chunk' ? file.code : `${file.source}`;
}

/** Writes the same page as one file beside the served one, which links to it. */
export function alsoSingle(): Plugin {
  let [root, outDir] = ['', ''];
  return {
    name: 'also-single',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    async closeBundle() {
      const isOurs = join(import.meta.dirname, '..') === root;
      if (isOurs) await build({ configFile: import.meta.filename, root, build: { outDir } });
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    ...BROWSERS,
    emptyOutDir: false,
    // No module: browsers refuse those from a disk. Nor anything that would fetch a part.
    lib: { entry: 'src/single/main.tsx', formats: ['iife'], name: 'page' },
  },
  // A library would leave that to whoever builds with it.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [inOneFile()],
});
