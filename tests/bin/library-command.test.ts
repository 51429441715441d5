import { libraryCommand } from '../../bin/library-command';
import { LIBRARY } from '../../src/library/bundled';
import { readReference } from '../../src/library/door';
import { changed, GOOD, type Json, written } from '../library/example-file';

const NOW = new Date(2026, 10, 26, 9, 30);
const P = 'protocols.0';

/** The command on files that have these contents. */
function run(line: string, files: { readonly [name: string]: Json | string } = {}) {
  const text = (name: string) => {
    const file = Object.entries(files).find(([each]) => each === name)?.[1];
    return typeof file === 'string' || file === undefined ? file : written(file);
  };
  return libraryCommand(line.split(' '), NOW, text);
}

test('the built-in limits are printed as a file that passes its door, and no other library', () => {
  const printed = run('library built-in');
  expect(printed).toMatchObject({ exit: 0, errors: [] });
  const read = readReference(`${printed?.output.join('\n')}`);
  expect(read).toMatchObject({ kind: 'library', fingerprint: LIBRARY.identity.fingerprint });
  expect(printed?.output[4]).toBe('    "id": "built-in",');
  for (const line of ['library', 'library ours', 'library built-in ours']) {
    expect(run(line)).toMatchObject({ exit: 1, output: [] });
  }
});

test('the other commands are not its own', () => {
  expect(run('ranges 70')).toBeUndefined();
});

test('a good file: who, which version, fingerprint, status; its doses; what a person should look at', () => {
  const said = run('check ours.json', { 'ours.json': GOOD });
  expect([said?.exit, said?.errors]).toEqual([0, []]);
  expect(said?.output[0]).toMatch(
    /^Example Hospital, acute pain · 1 · [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} · draft$/,
  );
  expect(said?.output.slice(1)).toEqual([
    '',
    'Acute pain (intravenous, infusion)',
    // Up to 70 kg: × 0.1, × 0.1 to 0.2, and × 0.4 or 25 mg/h, whichever is less; above: from 5, at most 25 mg/h.
    '  40 kg: start 4 mg/h; 4 to 8 mg/h; at most 16 mg/h (at most 70 kg)',
    '  50 kg: start 5 mg/h; 5 to 10 mg/h; at most 20 mg/h (at most 70 kg)',
    '  50.1 kg: start 5.01 mg/h; 5.01 to 10.02 mg/h; at most 20.04 mg/h (at most 70 kg)',
    '  70 kg: start 7 mg/h; 7 to 14 mg/h; at most 25 mg/h (at most 70 kg)',
    '  100 kg: start 5 mg/h; at most 25 mg/h (over 70 kg)',
    '    frail or elderly: start 2.5 mg/h; at most 10 mg/h',
    '  150 kg: start 5 mg/h; at most 25 mg/h (over 70 kg)',
    '    frail or elderly: start 2.5 mg/h; at most 10 mg/h',
    // 1 mg/kg/h and 50 mg/h are above every maximum.
    '  Ten times the start at 50 kg, 1 mg/kg/h: stopped.',
    '  Ten times the start at 70 kg, 1 mg/kg/h: stopped.',
    '  Ten times the start at 100 kg, 50 mg/h: stopped.',
    // At 70 kg the maximum is 25 mg/h on both sides of the edge.
    '  No monitoring is stated.',
    '',
  ]);
});

/** One band for everyone, whose limits a tenfold start keeps, and another above 60 kg. */
const WIDE = [
  ['titration', undefined],
  ['monitoring', [{ what: ['blood pressure'], every: { figure: '4', unit: 'h' } }]],
  [
    'bands',
    [
      {
        appliesTo: { weight: { atMost: '60' } },
        unit: 'mg/kg/h',
        limits: { initial: '0.05', softMax: '0.3', hardMax: '0.5' },
      },
      {
        appliesTo: { weight: { over: '60', atMost: '80' } },
        unit: 'mg/h',
        limits: { initial: '2.5', hardMax: '37.5' },
      },
      { appliesTo: { weight: { over: '80' } }, excluded: { reason: 'not seen' } },
    ],
  ],
  [
    'examples',
    [
      {
        weight: '50',
        order: { figure: '0.05', unit: 'mg/kg/h' },
        preparation: '200-in-40',
        gives: {
          says: 'note',
          amount: { figure: '2.5', unit: 'mg/h' },
          setting: { figure: '0.5', unit: 'mL/h' },
        },
      },
      ...['0.3', '0.301', '0.5'].map((figure) => ({
        weight: '50',
        order: { figure, unit: 'mg/kg/h' },
        gives: {
          says: figure === '0.3' ? 'note' : 'caution',
          amount: {
            figure: { '0.3': '15', '0.301': '15.05', '0.5': '25' }[figure] ?? '',
            unit: 'mg/h',
          },
        },
      })),
      { weight: '50', order: { figure: '0.501', unit: 'mg/kg/h' }, gives: { says: 'stop' } },
      { weight: '70', order: { figure: '37.5', unit: 'mg/h' }, gives: { says: 'note' } },
      { weight: '70', order: { figure: '37.6', unit: 'mg/h' }, gives: { says: 'stop' } },
    ],
  ],
] as const satisfies readonly (readonly [string, Json | undefined])[];

test('a tenfold start that passes, a jump at an edge, and a band that is left out are told', () => {
  const file = WIDE.reduce<Json>((each, [at, value]) => changed(each, `${P}.${at}`, value), GOOD);
  const said = run('check ours.json', { 'ours.json': file });
  expect(said?.errors).toEqual([]);
  expect(said?.output.slice(3)).toEqual([
    '  40 kg: start 2 mg/h; to 12 mg/h; at most 20 mg/h (at most 60 kg)',
    '  50 kg: start 2.5 mg/h; to 15 mg/h; at most 25 mg/h (at most 60 kg)',
    '  50.1 kg: start 2.505 mg/h; to 15.03 mg/h; at most 25.05 mg/h (at most 60 kg)',
    '  70 kg: start 2.5 mg/h; at most 37.5 mg/h (over 60 and at most 80 kg)',
    '  100 kg: excluded: not seen',
    '  150 kg: excluded: not seen',
    '  Ten times the start at 50 kg, 0.5 mg/kg/h: cautioned.',
    '  Ten times the start at 70 kg, 25 mg/h: silent.',
    '  Ten times the start at 100 kg: no start and no low end.',
    // 0.5 × 60 = 30; 37.5 is a quarter more.
    '  The maximum jumps at 60 kg, from 30 to 37.5 mg/h.',
    '',
  ]);
});

test('of the file itself: a status that nobody approved, a review before its version', () => {
  const approved = changed(GOOD, 'library.status', 'approved');
  const file = changed(approved, 'library.nextReviewDate', '2026-01-01');
  const said = run('check ours.json', { 'ours.json': file });
  expect(said?.exit).toBe(0);
  expect(said?.output.slice(1, 4)).toEqual([
    'Its status is “approved”, and nobody has approved it.',
    expect.stringMatching(/^The next review, 2026-01-01, is before the date of the version, 2026-/),
    '',
  ]);
});

test('a refused file: every refusal on a line with its place, and nothing of the file', () => {
  const file = changed(changed(GOOD, `${P}.citation`), 'library.status', 'retired');
  const said = run('check good.json bad.json', { 'good.json': GOOD, 'bad.json': file });
  expect(said?.exit).toBe(1);
  expect(said?.errors).toEqual([
    'bad.json:9:5: library status: This library is retired. Ask its publisher for the one in force.',
    expect.stringMatching(/^bad\.json:\d+:5: Acute pain, citation: There is no citation/),
  ]);
  expect(said?.output[0]).toContain('Example Hospital');
});

test.each([
  ['check', 1, 'Name a file'],
  ['check nowhere.json', 1, 'nowhere.json: there is no such file'],
  ['diff good.json', 2, 'Name two files'],
  ['diff good.json nowhere.json', 2, 'nowhere.json: there is no such file'],
  ['diff good.json page.html', 2, 'page.html:1:1: the file: The file is not JSON.'],
])('%s ends with %i', (line, exit, sentence) => {
  const said = run(line, { 'good.json': GOOD, 'page.html': '<!doctype html>' });
  expect(said).toMatchObject({ exit, output: [] });
  expect(said?.errors.join('\n')).toContain(sentence);
});

test('two files are compared, looser first, also where one is refused: that is said beneath', () => {
  const [name, max] = ['library.name', `${P}.bands.1.limits.hardMax`];
  const after = changed(changed(GOOD, name, 'Another'), max, '30');
  const said = run('diff old.json new.json', { 'old.json': GOOD, 'new.json': after });
  expect(said?.exit).toBe(1);
  expect(said?.output).toEqual([
    'Looser: Acute pain: the hard maximum above 70 to 300 kg from 25 to 30 mg/h',
    'Neither: library name: from “Example Hospital, acute pain” to “Another”',
  ]);
  // Examples at 25 and 25.1 no longer touch it, and 25.1 is no stop.
  expect(said?.errors.length).toBeGreaterThan(0);
  expect(run('diff new.json old.json', { 'old.json': GOOD, 'new.json': after })?.exit).toBe(0);
  expect(run('diff a.json b.json', { 'a.json': GOOD, 'b.json': GOOD })).toEqual({
    ...{ exit: 0, output: ['Nothing differs.'], errors: [] },
  });
});
