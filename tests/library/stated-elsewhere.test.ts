import { existsSync, readFileSync } from 'node:fs';
import { LIBRARY } from '../../src/library/bundled';
import { everySaid } from './quoted';
import { STATED } from './stated-elsewhere';

/** A reason of the tool’s own that leans on a document. */
const NAMES_A_DOCUMENT =
  /SCCM|published|burst regimens|Conway|US label|Clattenburg|NCT\d+|palliative practice/;

/** Every bound of the tool inside whose reason names a document, by its path. */
function everyReason(thing: unknown, path: string): { path: string; node: unknown }[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const reason = 'reason' in thing ? thing.reason : undefined;
  if (typeof reason === 'string')
    return NAMES_A_DOCUMENT.test(reason) ? [{ path, node: thing }] : [];
  return Object.entries(thing).flatMap(([key, inner]) => everyReason(inner, `${path}.${key}`));
}

const SAID = [
  ...everySaid(LIBRARY.products, (source) => source !== 'balanced-ketamine', 'products'),
  ...everySaid(LIBRARY.bodyWeight, (source) => source !== 'balanced-ketamine', 'bodyWeight'),
  ...LIBRARY.published.map((node, at) => ({ path: `published.${at}`, node })),
  ...LIBRARY.protocols.flatMap((protocol) => everyReason(protocol, `protocols.${protocol.id}`)),
  ...everyReason(LIBRARY.bounds, 'bounds'),
].filter(({ node }) => typeof node === 'object');

/** What names a document or a thing is no figure of it. */
const NAMES = ['id', 'title', 'address', 'publisher', 'source', 'protocol', 'beside'];

/** "0.30" and "0.3", "1,000" and "1000" are one. */
function figuresIn(text: string): string[] {
  return (text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []).map((figure) =>
    figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure,
  );
}

function figuresOf(thing: unknown, key = ''): string[] {
  if (typeof thing === 'string') {
    // The 24 of the unit mg/24h is no figure.
    return NAMES.includes(key) || key === 'unit' ? [] : figuresIn(thing);
  }
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, inner]) => figuresOf(inner, name));
}

test('each statement of another document has its words in the table, and none is left over', () => {
  expect(SAID.map(({ path }) => path).sort()).toEqual(STATED.map(({ path }) => path).sort());
});

test.each(SAID)('$path: each of its figures stands in the words', ({ path, node }) => {
  const stated = STATED.find((each) => each.path === path);
  const there = [
    ...(stated?.phrases ?? []).flatMap(figuresIn),
    ...Object.keys(stated?.besides ?? {}),
  ];
  for (const figure of figuresOf(node)) expect(there, figure).toContain(figure);
});

test.each(STATED)('$path: no phrase is longer than twelve words', ({ phrases }) => {
  for (const phrase of phrases) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(12);
});

/** The clinical reference beside the repository, or beside the folder of a working tree. */
const BESIDE = ['../../../shared/', '../../../../shared/']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(new URL('clinical.md', folder)));

test('the table is the clinical reference, word for word, under its headings', (context) => {
  const figures = SAID.flatMap(({ node }) => figuresOf(node)).length;
  const none = `${figures} figures of other documents (labels, papers, protocols) have no text at hand`;
  if (!BESIDE) {
    const why = 'shared/clinical.md does not lie beside the repository';
    console.info(`${none}, and were not held against the clinical reference: ${why}.`);
    return context.skip(why);
  }
  console.info(`${none}: held against what the clinical reference says was read.`);
  const sections = ['clinical.md', 'library.md'].flatMap((name) =>
    readFileSync(new URL(name, BESIDE), 'utf8').split(/^## /m),
  );
  for (const { path, under, phrases } of STATED) {
    const section = sections.find((each) => each.startsWith(under))?.replace(/[\s|:]+/g, ' ');
    for (const phrase of phrases) {
      const words = phrase.replace(/[\s|:]+/g, ' ');
      expect(section?.includes(words), `${path}: “${phrase}” under “${under}”`).toBe(true);
    }
  }
});
