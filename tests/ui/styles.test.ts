import { readdirSync, readFileSync } from 'node:fs';

const UI = new URL('../../src/ui/', import.meta.url);

/** Every file of ui by its path, comments left out. */
const FILES = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx)$/.test(path))
  .map((path) => ({
    path,
    text: readFileSync(new URL(path, UI), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));
const STYLES = FILES.filter(({ path }) => path.endsWith('.css'));

/** What stands outermost in a style sheet: the words before each block, with what is inside it. */
function blocksOf(text: string): readonly { readonly head: string; readonly inside: string }[] {
  const found: { head: string; inside: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ';' && depth === 0) {
      found.push({ head: text.slice(start, at).trim(), inside: '' });
      start = at + 1;
    }
    if (character === '{' && ++depth === 1) open = at;
    if (character === '}' && --depth === 0) {
      found.push({ head: text.slice(start, open).trim(), inside: text.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return found;
}

const heads = (text: string) => blocksOf(text).map(({ head }) => head);

test('blocks are told apart', () => {
  expect(heads('@layer a, b; @layer a { p { margin: 0; } } @page { margin: 1mm; }')).toEqual([
    '@layer a, b',
    '@layer a',
    '@page',
  ]);
});

test('every rule stands in a layer whose place is said, but for the paper and what old browsers read', () => {
  const [said = ''] = heads(STYLES.find(({ path }) => path === 'layers.css')?.text ?? '');
  const layers = said.replace('@layer ', '').split(', ');
  expect(layers).toEqual(['tokens', 'base', 'parts', 'views', 'print']);
  const outside = STYLES.filter(({ path }) => !['layers.css', 'not-started.css'].includes(path))
    .flatMap(({ path, text }) => heads(text).map((head) => ({ path, head })))
    .filter(({ head }) => !layers.some((layer) => head === `@layer ${layer}`))
    .map(({ path, head }) => `${path}: ${head}`);
  expect(outside.sort()).toEqual([
    'base.css: @page',
    'dose/BagLabelView.css: @page label-of-50',
    'dose/BagLabelView.css: @page label-of-70',
  ]);
});

test('the layer of paper holds what is for paper, and nothing else does', () => {
  const blocks = STYLES.flatMap(({ path, text }) =>
    blocksOf(text).map((block) => ({ path, ...block })),
  );
  const wrong = blocks.filter(({ head, inside }) =>
    head === '@layer print'
      ? heads(inside).join() !== '@media print'
      : inside.includes('@media print'),
  );
  expect(wrong.map(({ path, head }) => `${path}: ${head}`)).toEqual([]);
  expect(blocks.filter(({ head }) => head === '@layer print').length).toBeGreaterThan(20);
});

test('the styles of a component stand beside it, and it asks for them', () => {
  const isOf = (path: string) => FILES.find((file) => file.path === path.replace('.css', '.tsx'));
  const named = STYLES.filter(({ path }) => /(^|\/)[A-Z]/.test(path));
  const unasked = named.filter(({ path }) => {
    const own = `import './${path.replace(/^.*\//, '')}';`;
    return !isOf(path)?.text.includes(own);
  });
  expect(unasked.map(({ path }) => path)).toEqual([]);
  const asked = FILES.map(({ text }) => text).join('\n');
  const shared = STYLES.filter((style) => !named.includes(style));
  const unknown = shared.filter(({ path }) => !asked.includes(`/${path.replace(/^.*\//, '')}';`));
  // The page asks for this one before any component is there.
  expect(unknown.map(({ path }) => path)).toEqual(['not-started.css']);
});

test('no style sheet is longer than a person reads at once', () => {
  const long = STYLES.filter(({ text }) => text.split('\n').length > 120);
  expect(long.map(({ path }) => path)).toEqual([]);
});
