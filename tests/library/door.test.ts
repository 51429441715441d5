import { type Read, readLibrary } from '../../src/library/door';
import type { Known } from '../../src/library/release';
import { changed, GOOD, type Json, written } from './example-file';

const TODAY = '2026-11-26';
const TEXT = written(GOOD);

function refusalsOf(read: Read) {
  return read.kind === 'refused' ? read.refusals : [];
}
const read = (text: string) => readLibrary(text, TODAY, []);

test('a good file is read, with its fingerprint', () => {
  const found = read(TEXT);
  expect(found).toMatchObject({ kind: 'library', file: GOOD });
  expect(found.kind === 'library' && found.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ['nothing', '', 'The file is empty.'],
  ['HTML in its place', '<!doctype html><html lang="en">…', 'The file is not JSON.'],
  ['a torn file', TEXT.slice(0, 900), 'The file is not JSON.'],
  [
    'a comma after the last entry',
    TEXT.replace('"approvals": []', '"approvals": [],'),
    'a comma with nothing after it',
  ],
  ['a comment', `// ours\n${TEXT}`, 'A comment stands here'],
  [
    'a comment in the middle',
    TEXT.replace('"sources"', '/* all */ "sources"'),
    'A comment stands here',
  ],
  ['two files in one', `${TEXT}${TEXT}`, 'The file is not JSON.'],
  ['single quotation marks', TEXT.replaceAll('"', "'"), 'The file is not JSON.'],
  ['far too deep', '['.repeat(100_000), 'nested deeper'],
  ['half a character', TEXT.replace('ward protocol', 'ward \\ud83d protocol'), 'Half a character'],
  ['more than 4 MB', `${TEXT}${' '.repeat(4_000_001)}`, 'larger than 4 MB'],
  ['text alone', '"a"', '“a” cannot stand here'],
  ['a list', '[]', 'A list cannot stand here'],
  ['null', 'null', 'null cannot stand here'],
])('%s is no library', (_, text, sentence) => {
  const refusals = refusalsOf(read(text));
  expect(refusals.map(({ rule }) => rule)).toEqual(['text']);
  expect(refusals[0]?.sentence).toContain(sentence);
});

test('a key twice is seen, and the second of the two is shown: JSON.parse keeps it in silence', () => {
  const twice = TEXT.replace('"softMax": "0.3",', '"softMax": "0.3",\n"hardMax": "0.4",');
  expect(JSON.parse(twice)).toEqual(GOOD);
  const [first, ...others] = refusalsOf(read(twice));
  expect(others).toEqual([]);
  const lines = twice.split('\n');
  expect(first).toMatchObject({ rule: 'text', pointer: '/protocols/0/bands/0/limits/hardMax' });
  expect(first?.sentence).toBe('The key “hardMax” stands twice in one object.');
  expect(lines[(first?.line ?? 0) - 1]?.trim()).toBe('"hardMax": "0.4"');
  expect(lines[(first?.line ?? 0) - 2]?.trim()).toBe('"hardMax": "0.4",');
});

test('a key twice is seen however it is written', () => {
  const twice = TEXT.replace('"softMax": "0.3",', '"softMax": "0.3", "hard\\u004dax": "0.4",');
  expect(JSON.parse(twice)).toEqual(GOOD);
  expect(refusalsOf(read(twice)).map(({ sentence }) => sentence)).toEqual([
    'The key “hardMax” stands twice in one object.',
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s is an unknown one', (key) => {
  const text = TEXT.replace('"sources"', `"${key}": {"hardMax": "9"}, "sources"`);
  expect(refusalsOf(read(text)).map(({ pointer }) => pointer)).toEqual([`/${key}`]);
});

test('every refusal says where in the file, by line and column, by pointer and in words', () => {
  const text = written(changed(GOOD, 'protocols.0.bands.1.limits.hardMax', 25));
  const [first] = refusalsOf(read(text));
  const line = text.split('\n').findIndex((each) => each.includes('"hardMax": 25')) + 1;
  expect(first).toEqual({
    rule: 'text',
    pointer: '/protocols/0/bands/1/limits/hardMax',
    where: 'Acute pain, band 2, limits hardMax',
    line,
    column: (text.split('\n')[line - 1]?.indexOf('"') ?? 0) + 1,
    sentence: '25 is a number, and figures are text here, lest a computer change them.',
    remedy: 'Put it in quotation marks: "25".',
  });
});

test('what is missing is looked for where it would stand', () => {
  const text = written(changed(GOOD, 'protocols.0.citation'));
  expect(refusalsOf(read(text))[0]?.line).toBe(
    text.split('\n').findIndex((each) => each.includes('"protocols"')) + 2,
  );
});

test('all refusals come at once, in the order of the file, of shape and of what follows from it', () => {
  const wrong = [
    ['library.status', 'final'],
    ['preparations.0.drug', 200],
    ['protocols.0.bands.0.appliesTo.weight', { under: '70' }],
    ['protocols.0.bands.1.limits.hardMax', undefined],
    ['protocols.0.titration.by.figure', '30'],
    ['changeLog.0.date', 'yesterday'],
  ] as const;
  const file = wrong.reduce<Json>((json, [at, value]) => changed(json, at, value), GOOD);
  expect(refusalsOf(read(written(file))).map(({ pointer }) => pointer)).toEqual([
    '/library/status',
    '/preparations/0/drug',
    '/protocols/0/bands',
    '/protocols/0/bands/1/limits/hardMax',
    '/protocols/0/titration/by',
    '/changeLog/0/date',
  ]);
});

/** The good file with these places altered → what is refused, as "rule pointer". */
function refusedAfter(...wrong: readonly (readonly [at: string, value?: Json])[]): string[] {
  const file = wrong.reduce<Json>((json, [at, value]) => changed(json, at, value), GOOD);
  return refusalsOf(read(written(file))).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

test('an example that is not whole hides nothing else that is wrong with its protocol', () => {
  const hole = ['protocols.0.bands.1.appliesTo.weight', { over: '75' }] as const;
  const torn = ['protocols.0.examples.1.gives'] as const;
  const wrong = ['protocols.0.examples.4.gives.says', 'note'] as const;
  expect(refusedAfter(hole, torn, wrong)).toEqual([
    'bands /protocols/0/bands',
    // The torn one was the one at it.
    'examples /protocols/0/bands/0/limits/hardMin',
    'missing /protocols/0/examples/1/gives',
    'examples /protocols/0/examples/4/gives/says',
  ]);
});

test('a protocol without examples is told at once which it needs', () => {
  expect(refusedAfter(['protocols.0.examples'])).toEqual([
    'missing /protocols/0/examples',
    'examples /protocols/0/preparations/0',
    ...['hardMin', 'softMax', 'hardMax'].map(
      (name) => `examples /protocols/0/bands/0/limits/${name}`,
    ),
    'examples /protocols/0/bands/0/notToExceed',
    'examples /protocols/0/bands/1/limits/hardMax',
    'examples /protocols/0/bands/1/adjustments/0/limits/hardMax',
  ]);
});

test('a place in a list is named by its name, or by its number from one', () => {
  const two = changed(GOOD, 'protocols', [
    ...['acute', 'chronic'].map((id) => ({
      ...JSON.parse(written(GOOD)).protocols[0],
      ...{ id, name: id === 'acute' ? 'Acute pain' : '' },
      citation: { source: 'another', place: 'page 1' },
    })),
  ]);
  expect(
    refusalsOf(read(written(two))).map(({ where, sentence }) => `${where}: ${sentence}`),
  ).toEqual([
    'Acute pain, citation source: The source “another” is not in the list of sources.',
    'protocol 2, name: Nothing is written here.',
    'protocol 2, citation source: The source “another” is not in the list of sources.',
  ]);
});

test('a band without limits and without a reason for none is told of both', () => {
  const file = changed(GOOD, 'protocols.0.bands.1', { appliesTo: { weight: { over: '70' } } });
  const [first] = refusalsOf(read(written(file)));
  expect(first).toMatchObject({
    pointer: '/protocols/0/bands/1/excluded',
    sentence: 'Neither limits nor why there are none is written for these weights.',
  });
});

test('a hole between bands is said of a protocol that cannot be read', () => {
  const hole = ['protocols.0.bands.1.appliesTo.weight', { over: '75' }] as const;
  expect(
    refusedAfter(hole, ['protocols.0.indication'], ['protocols.0.bands.0.unit', 'mg']),
  ).toEqual([
    'missing /protocols/0/indication',
    'bands /protocols/0/bands',
    'unit /protocols/0/bands/0/unit',
    'unit /protocols/0/bands/0/notToExceed/unit',
  ]);
  // What cannot be read of the weights themselves is said alone.
  expect(
    refusedAfter(['protocols.0.bands.0.appliesTo', 'all'], ['protocols.0.indication']),
  ).toEqual(['missing /protocols/0/indication', 'text /protocols/0/bands/0/appliesTo']);
});

test('of a protocol that cannot be read, the limits of every band that can be are held all the same', () => {
  const wrong = [
    ['protocols.0.indication'],
    ['protocols.0.bands.0.limits.hardMax', '0,4'],
    ['protocols.0.bands.1.limits', { initial: '30', hardMax: '25' }],
    ['protocols.0.bands.1.adjustments.0.limits.hardMax', '26'],
  ] as const;
  expect(refusedAfter(...wrong)).toEqual([
    'missing /protocols/0/indication',
    'text /protocols/0/bands/0/limits/hardMax',
    'order /protocols/0/bands/1/limits/initial',
    'bands /protocols/0/bands/1/adjustments/0/limits/hardMax',
  ]);
  // 25,000 mg/h is past the fence at any weight.
  expect(refusedAfter(['protocols.0.indication'], [UP, '25000'])).toEqual([
    'missing /protocols/0/indication',
    'fences /protocols/0/bands/1/limits/hardMax',
  ]);
});

const UP = 'protocols.0.bands.1.limits.hardMax';

const FINGERPRINT = (() => {
  const found = read(
    written(changed(changed(GOOD, 'protocols.0.silentAbout', OPEN()), 'library.status', 'draft')),
  );
  return found.kind === 'library' ? found.fingerprint : '';
})();

function OPEN() {
  return ['monitoring', 'stopCriteria', 'longestFor'].map((field) => ({
    field,
    says: 'left open',
  }));
}

/** The good file as a release, with approvals by these people of this content. */
function released(
  approvals: readonly (readonly [role: string, name: string, of?: string])[],
): Json {
  const signed = approvals.map(([role, name, fingerprint = FINGERPRINT]) => ({
    ...{ role, name, position: 'pharmacist', date: '2026-11-02', fingerprint },
  }));
  const file = changed(changed(GOOD, 'protocols.0.silentAbout', OPEN()), 'approvals', signed);
  return changed(file, 'library.status', 'released');
}

const TWO = [
  ['author', 'Alex Example'],
  ['reviewer', 'Bo Example'],
] as const;

test('a release that two people approved is read', () => {
  expect(read(written(released(TWO)))).toMatchObject({ kind: 'library', fingerprint: FINGERPRINT });
});

const WITHOUT = changed(released(TWO), 'protocols.0.silentAbout');

test.each([
  ['nobody’s approval', released([]), '/approvals', /no author and no reviewer/],
  ['no reviewer', released([TWO[0]]), '/approvals', /no reviewer/],
  [
    'one person, spelled twice',
    released([TWO[0], ['reviewer', ' ALEX  example']]),
    '/approvals',
    /are one person/,
  ],
  [
    'one person, with and without points',
    released([
      ['author', 'Dr. A. Example'],
      ['reviewer', 'dr a example'],
    ]),
    '/approvals',
    /are one person/,
  ],
  [
    'an approval of another content',
    released([TWO[0], ['reviewer', 'Bo Example', '0'.repeat(64)]]),
    '/approvals',
    /no reviewer.*of another content/,
  ],
  [
    'a change after the approvals',
    changed(released(TWO), 'protocols.0.indication', 'pain'),
    '/approvals',
    /no author and no reviewer/,
  ],
])('a release with %s is refused', (_, file, pointer, sentence) => {
  const refusals = refusalsOf(read(written(file)));
  expect(refusals.map((each) => each.pointer)).toEqual([pointer]);
  expect(refusals[0]?.sentence).toMatch(sentence);
});

test('a release that is silent without saying so is refused for each', () => {
  const sentences = refusalsOf(read(written(WITHOUT))).filter(
    ({ pointer }) => pointer === '/protocols/0',
  );
  expect(sentences.map(({ sentence }) => /gives no ([\w ]+),/.exec(sentence)?.[1])).toEqual([
    'monitoring',
    'stop criteria',
    'longest duration',
  ]);
});

test.each([
  ['another content under the same id and version', '0'.repeat(64), '1', ['/library/version']],
  ['the same content', undefined, '1', []],
  ['another version', '0'.repeat(64), '2', []],
])('%s in use', (_, fingerprint, version, pointers) => {
  const found = read(TEXT);
  const own = found.kind === 'library' ? found.fingerprint : '';
  const known: Known = { id: 'example-hospital-acute', version, fingerprint: fingerprint ?? own };
  expect(refusalsOf(readLibrary(TEXT, TODAY, [known])).map(({ pointer }) => pointer)).toEqual(
    pointers,
  );
});

test('dates are held on a day: a library ends after its last', () => {
  expect(readLibrary(TEXT, '2027-10-31', []).kind).toBe('library');
  expect(refusalsOf(readLibrary(TEXT, '2027-11-01', [])).map(({ pointer }) => pointer)).toEqual([
    '/library/effectivePeriod/end',
  ]);
});
