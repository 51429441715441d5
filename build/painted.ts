import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, runnerImport } from 'vite';
import { policy, sha256 } from './policy.ts';

const NO_STYLE = '\0no style';
/** The empty page is drawn here as text alone: its style is that of the build. */
const UNSTYLED: Plugin = {
  name: 'unstyled',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : undefined),
  load: (id) => (id === NO_STYLE ? '' : undefined),
};

/** In the root of index.html: where the empty page is wanted. */
const PLACE = '<!-- the empty page -->';
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/;
const POLICY = 'the policy';

/** What stands in the head before all that it governs, until it is known what that is. */
export const POLICY_PLACE = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
  injectTo: 'head-prepend',
} as const;

/**
 * Completes the page of a built folder: its style inline, so that nothing but the page itself is waited for before it is painted;
 * the empty page in its root, where index.html has a place for it; and the policy that allows this style alone.
 */
export async function completePage(folder: string) {
  const path = join(folder, 'index.html');
  const built = readFileSync(path, 'utf8');
  const [link, file] = STYLE.exec(built) ?? [];
  const style = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  if (file !== undefined) rmSync(join(folder, file));
  const styled = link === undefined ? built : built.replace(link, () => `<style>${style}</style>`);
  const html = styled.includes(PLACE) ? await withEmptyPage(styled, folder) : styled;
  const allowed = policy({
    scripts: "'self'",
    styles: `'${sha256(style)}'`,
    others: "'self'",
    trustedTypes: 'worker',
  });
  writeFileSync(
    path,
    html.replace(`content="${POLICY}"`, () => `content="${allowed}"`),
  );
}

/** With the page as React draws it at first, and before it the script that takes it out of sight. */
async function withEmptyPage(html: string, folder: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./empty-page.tsx')>(
    join(import.meta.dirname, 'empty-page.tsx'),
    { configFile: false, plugins: [UNSTYLED] },
  );
  const { code } = minifySync('elsewhere.js', readFileSync('src/elsewhere.js', 'utf8'));
  const name = `assets/elsewhere-${nameOf(code)}.js`;
  writeFileSync(join(folder, name), code);
  return html
    .replace('<body>', `<body>\n    <script src="./${name}"></script>`)
    .replace(PLACE, () => module.emptyPage());
}

/** A part of the hash of a text that may stand in the name of a file. */
const nameOf = (text: string) =>
  sha256(text)
    .replace(/^sha256-|[^\w]/g, '')
    .slice(0, 8);
