import { readFileSync } from 'node:fs';
import { isSame, reviewedIn } from '../../src/library/blind-review';
import { readLibrary } from '../../src/library/door';

function published(name: string) {
  const at = new URL(`./published/${name}.ketamine-library.json`, import.meta.url);
  const read = readLibrary(readFileSync(at, 'utf8'), '2026-11-27', []);
  if (read.kind !== 'library') throw new Error(read.refusals[0]?.sentence);
  return read.file;
}

const asked = (name: string) =>
  reviewedIn(published(name)).map(({ part, what, is, stands }) =>
    [part, what, stands, is].join(' | '),
  );

test('of Highland, closed: the unit and the maximum of both bands, and the one preparation', () => {
  expect(asked('nhs-highland-closed')).toEqual([
    'at most 50 kg | Unit of its limits | mg/h | unit',
    'at most 50 kg | Hard maximum | 15 | in its unit',
    'at most 50 kg | Unit of “not to exceed”, if there is one |  | unit',
    'at most 50 kg | Not to exceed, if there is one |  | in its unit',
    'over 50 kg | Unit of its limits | mg/h | unit',
    'over 50 kg | Hard maximum | 25 | in its unit',
    'over 50 kg | Unit of “not to exceed”, if there is one |  | unit',
    'over 50 kg | Not to exceed, if there is one |  | in its unit',
    'preparation 1 | Ketamine in it | 200 | mg',
    'preparation 1 | Volume, with the drug in it | 40 | mL',
  ]);
});

test('of Schwartzman: the cap too', () => {
  expect(asked('schwartzman-as-published')).toContain(
    'everyone | Not to exceed, if there is one | 25 | in its unit',
  );
});

test('of Schwartzman: the fixed rate and its hours, from which the bag is worked out', () => {
  expect(asked('schwartzman-as-published').filter((line) => /^a fixed rate/.test(line))).toEqual([
    'a fixed rate | Rate | 25 | mL/h',
    'a fixed rate | Runs for | 4 | h',
  ]);
});

test('of Conway: the hard minimum of a strength of its own', () => {
  expect(asked('conway-as-published')).toContain(
    'a strength of one’s own | Hard minimum | 0.1 | mg/mL',
  );
});

const MAX = {
  protocol: '',
  part: '',
  what: 'Hard maximum',
  is: 'in its unit',
  stands: '25',
  isOptional: false,
} as const;

test.each([
  ['25', true],
  ['25.0', true],
  ['2.5', false],
  ['250', false],
  ['25,0', false],
  ['', false],
  ['25 mg/h', false],
])('a figure is the same by its value: %s', (typed, is) => expect(isSame(MAX, typed)).toBe(is));

test.each([
  ['mg/h', true],
  ['mg/kg/h', false],
  ['', false],
])('a unit is the same by its word: %s', (typed, is) => {
  expect(isSame({ ...MAX, is: 'unit', stands: 'mg/h' }, typed)).toBe(is);
});

test('where the file has no cap, nothing typed is the same, and a figure is not', () => {
  expect(isSame({ ...MAX, stands: '' }, '')).toBe(true);
  expect(isSame({ ...MAX, stands: '' }, '25')).toBe(false);
});

test('nothing is compared before each is typed that a signed protocol must have', () => {
  const needed = reviewedIn(published('nhs-highland-closed')).filter((each) => !each.isOptional);
  expect(needed.map(({ what }) => what)).toEqual([
    ...['Unit of its limits', 'Hard maximum', 'Unit of its limits', 'Hard maximum'],
    ...['Ketamine in it', 'Volume, with the drug in it'],
  ]);
});
