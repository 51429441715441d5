import { builtInFile } from '../../src/library/built-in-file';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary, readReference } from '../../src/library/door';
import { changed, GOOD, type Json, written } from './example-file';

const TEXT = written(JSON.parse(JSON.stringify(builtInFile())));
const FILE: Json = JSON.parse(TEXT);
const READ = readReference(TEXT);

/** What a file is refused for, as "rule pointer", each once. */
function refused(read: ReturnType<typeof readLibrary> | ReturnType<typeof readReference>) {
  const found =
    read.kind === 'refused' ? read.refusals.map(({ rule, pointer }) => `${rule} ${pointer}`) : [];
  return [...new Set(found)];
}

test('the built-in limits pass through the same checks as every file', () => {
  expect(refused(READ)).toEqual([]);
});

test('no number of theirs changes without the fingerprint that every sheet shows', () => {
  // After a change: the version changes, and this is written into src/library/bundled/index.ts.
  expect(READ.kind === 'library' && READ.fingerprint).toBe(LIBRARY.identity.fingerprint);
});

// Typed again from clinical.md 1 and 2: unit, range, hard maximum, and what no weight exceeds.
test.each([
  ['single-iv-dose', 'mg/kg', '0.1', '0.3', '0.5', '75 mg'],
  ['continuous-iv', 'mg/kg/h', '0.1', '0.5', '1', undefined],
  ['crps-sci-iv', 'mg/kg/h', '0.25', '0.75', '1', undefined],
  ['oral', 'mg/kg/dose', '0.5', '0.5', '3.5', '200 mg/dose'],
  ['subcutaneous', 'mg/kg/h', '0.1', '0.2', '0.7', '1000 mg/24 h'],
])('%s, in %s: %s to %s, at most %s and %s', (id, unit, low, high, hardMax, cap) => {
  const figure = (text: string) =>
    expect.toSatisfy((each) => each === text || each.figure === text);
  const protocol = builtInFile().protocols.find((each) => each.id === id);
  const [figureOfCap, ...unitOfCap] = cap?.split(' ') ?? [];
  const its = { figure: figureOfCap, unit: unitOfCap.join(' ') };
  expect(protocol?.bands).toEqual([
    {
      ...{ appliesTo: 'everyone', unit, range: { low: figure(low), high: figure(high) } },
      limits: { hardMax: figure(hardMax) },
      ...(cap ? { notToExceed: expect.objectContaining(its) } : {}),
    },
  ]);
});

test('what the source leaves to a specialist is a blank on paper, and silence about a strength is named', () => {
  const said = builtInFile().protocols.map(({ blanks = [], silentAbout = [] }) => [
    ...blanks.map(({ when, says }) => `${when}: ${says}`),
    ...silentAbout.filter(({ field }) => field === 'strength').map(({ says }) => says),
  ]);
  const strength = 'the strength';
  expect(said).toEqual([
    [strength],
    ['above range: Specialist’s name', strength],
    [strength],
    [strength],
    ['always: Specialist’s name', strength],
  ]);
});

test('whatever a protocol says it is silent about stands in the file once', () => {
  const { protocols } = builtInFile();
  for (const { id, silentAbout } of LIBRARY.protocols) {
    const says = protocols.find((each) => each.id === id)?.silentAbout?.map((each) => each.says);
    expect(says).toEqual([
      'the strength',
      ...silentAbout.filter((each) => each !== 'the strength'),
    ]);
  }
});

test('onset: 30 seconds are written as half a minute', () => {
  expect(builtInFile().onset).toMatchObject({
    low: { figure: '0.5', unit: 'min', hedge: 'often' },
    high: { figure: '10', unit: 'min' },
  });
});

test('as a hospital’s own they are refused: for their status, no dates and no approvals', () => {
  expect(refused(readLibrary(TEXT, '2026-11-26', []))).toEqual([
    'missing /approvals',
    'missing /library/date',
    'missing /library/effectivePeriod',
    'missing /library/nextReviewDate',
    'text /library/status',
    // 0.3 mg/kg at 251 kg and 0.2 mg/kg/h at 209 kg: a hospital’s fence for the whole body holds there too.
    'examples /protocols/0/examples/9/gives/says',
    'examples /protocols/4/examples/10/gives/says',
  ]);
});

test('no other file has their status, by whatever door it comes', () => {
  const named = changed(GOOD, 'library.status', 'reference');
  expect(refused(readReference(written(named)))).toContain('text /library/id');
  const owned = changed(FILE, 'library.id', 'example-hospital');
  expect(refused(readReference(written(owned)))).toContain('text /library/id');
});

test.each([
  // The cap of 75 mg is the lower one at every weight, and is not what is wrong.
  ['protocols.0.bands.0.limits.hardMax.figure', '5', 'fences /protocols/0/bands/0/limits/hardMax'],
  ['protocols.4.bands.0.notToExceed.figure', '10000', 'fences /protocols/4/bands/0/notToExceed'],
  [
    'protocols.1.bands.0.limits.hardMax.figure',
    '0.9',
    'examples /protocols/1/examples/3/gives/says',
  ],
  ['protocols.2.citation', undefined, 'missing /protocols/2/citation'],
])('%s as %s is seen', (at, value, refusal) => {
  const found = refused(readReference(written(changed(FILE, at, value))));
  expect(found.join('\n')).toContain(refusal);
});
