import { readdirSync, readFileSync } from 'node:fs';
import { readLibrary } from '../../src/library/door';

const FOLDER = new URL('./published/', import.meta.url);
const TODAY = '2026-11-26';

/** Each refusal of a published file, as it is said: nothing where it is read. */
function refusals(name: string): string[] {
  const text = readFileSync(new URL(`${name}.ketamine-library.json`, FOLDER), 'utf8');
  const read = readLibrary(text, TODAY, []);
  return read.kind === 'refused'
    ? read.refusals.map(({ pointer, sentence }) => `${pointer} ${sentence}`)
    : [];
}

const PUBLISHED: readonly (readonly [name: string, refusals: readonly string[]])[] = [
  ['nhs-highland-as-published', ['/protocols/0/bands exactly 50\u00a0kg: in no band.']],
  ['nhs-highland-closed', []],
  ['conway-as-published', []],
  ['schwartzman-as-published', []],
  ['froedtert-as-published', []],
  ['uwhc-as-published', []],
  [
    'mid-essex-as-published',
    [
      '/protocols/0/bands/0/limits/hardMax There is no hard maximum: nothing would stop a dose.',
      '/protocols/1/bands/0/limits/hardMax There is no hard maximum: nothing would stop a dose.',
    ],
  ],
  ['mid-essex-closed', []],
];

test.each(PUBLISHED)('%s is refused for exactly what it leaves open', (name, expected) => {
  expect(refusals(name)).toEqual(expected);
});

test('every file of the folder is one of these', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace('.ketamine-library.json', ''));
  expect(names.sort()).toEqual(PUBLISHED.map(([name]) => name).sort());
});

test('a decision of these tests is nowhere that of a publisher', () => {
  for (const [name] of PUBLISHED.filter(([each]) => each.endsWith('-closed'))) {
    const text = readFileSync(new URL(`${name}.ketamine-library.json`, FOLDER), 'utf8');
    expect(text).toContain(
      '"decidedBy": "Example Hospital, for a test of this calculator; not the publisher"',
    );
  }
});
