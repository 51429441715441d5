import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LIBRARY } from '../../src/library/bundled';
import { HEADINGS, IN_OWN_WORDS, QUOTATIONS } from './quotations';
import { everySaid, stands, wordsFor } from './quoted';

const PRIMARY = 'balanced-ketamine';
const SAID = everySaid(LIBRARY, (source) => source === PRIMARY).filter(
  ({ path }) => !path.startsWith('sources.'),
);

/** The folder of the source beside the repository, or beside the folder of a working tree. */
const FOLDER = ['../../../shared/source/', '../../../../shared/source/']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(folder));

test('each citation and each quoted phrase of the library has its words in the table, and none is left over', () => {
  expect(SAID.map(({ path }) => path).sort()).toEqual(QUOTATIONS.map(({ path }) => path).sort());
});

test.each(SAID)('$path: its place is the heading of its words', ({ path, place }) => {
  const quotation = QUOTATIONS.find((each) => each.path === path);
  // A phrase inside a text of the tool’s own has no place of its own.
  if (place !== undefined) expect(place).toBe(quotation?.under);
});

test.each(SAID)('$path: figure, unit and hedge stand in its words', ({ path, node }) => {
  const phrases = QUOTATIONS.find((each) => each.path === path)?.phrases ?? [];
  const own = IN_OWN_WORDS[path];
  const wanted = own ? own.map((word) => [word]) : wordsFor(node);
  expect(wanted.length).toBeGreaterThan(0);
  for (const ways of wanted) {
    const found = ways.filter((words) => phrases.some((phrase) => stands(words, phrase)));
    expect(found, `${ways.join(' | ')} in ${phrases.join(' | ')}`).not.toEqual([]);
  }
});

test.each(QUOTATIONS)('$path: no phrase is longer than twelve words', ({ phrases }) => {
  for (const phrase of phrases) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(12);
});

/** An altered library: the text of it with one thing in place of another, once. */
function altered(path: string, from: string, to: string): unknown {
  const said = SAID.find((each) => each.path === path);
  const text = JSON.stringify(said?.node);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
}

// The test itself, broken: what an altered figure, unit or hedge would do to it.
test.each([
  ['protocols.single-iv-dose.documented', '"0.3"', '"0.4"'],
  ['protocols.continuous-iv.documented', '"0.1"', '"0.01"'],
  ['protocols.continuous-iv.ceiling', '"1"', '"10"'],
  ['protocols.continuous-iv.ceiling', '"mg/kg/h"', '"mg/kg"'],
  ['protocols.crps-sci-iv.documented', '"0.25"', '"0.5"'],
  ['protocols.oral.documented', '"usually starts at about"', '"starts at about"'],
  ['protocols.oral.documented', '"usually starts at about"', '"always"'],
  ['protocols.oral.typicalDay', '"150"', '"15"'],
  ['protocols.oral.dosesPerDay', '"4"', '"5"'],
  ['course.sessions', '"8"', '"7"'],
  ['course.onset', '"s"', '"min"'],
])('%s with %s made %s is in no phrase', (path, from, to) => {
  const phrases = QUOTATIONS.find((each) => each.path === path)?.phrases ?? [];
  const isThere = wordsFor(altered(path, from, to)).map((ways) =>
    ways.some((words) => phrases.some((phrase) => stands(words, phrase))),
  );
  // A shorter hedge is still the source’s own words.
  expect(isThere.every(Boolean)).toBe(to === '"starts at about"');
});

test('the table is the source, word for word, under its headings', (context) => {
  if (!FOLDER) {
    const why = 'shared/source/ does not lie beside the repository';
    console.info(`Not held against the whole text of the primary source: ${why}.`);
    return context.skip(why);
  }
  const folder = FOLDER;
  const text = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines.filter((line) => HEADINGS.some((heading) => heading === line))).toEqual([
    ...HEADINGS,
  ]);
  for (const { path, under, phrases } of QUOTATIONS) {
    const from = lines.indexOf(under);
    const to = lines.findIndex(
      (line, at) => at > from && HEADINGS.some((heading) => heading === line),
    );
    const section = lines.slice(from + 1, to).join('\n');
    for (const phrase of phrases) {
      expect(section.includes(phrase), `${path}: “${phrase}” under “${under}”`).toBe(true);
    }
  }
});
