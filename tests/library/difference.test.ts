import { differences } from '../../src/library/difference';
import { readLibrary } from '../../src/library/door';
import { changed, GOOD, type Json, written } from './example-file';
import { slipsOf } from './mutations';

function shapeOf(text: string) {
  const read = readLibrary(text, '2026-11-26', []);
  return read.kind === 'library' ? read.file : read.shown;
}

function between(before: Json, after: Json): string[] {
  const [a, b] = [before, after].map((file) => shapeOf(written(file)));
  if (!a || !b) throw new Error('not of the right shape');
  return differences(a, b).map(({ direction, sentence }) =>
    `${direction}: ${sentence}`.replaceAll('\u00a0', ' '),
  );
}

const P = 'protocols.0';
const UP = `${P}.bands.1.limits.hardMax`;

type Row = readonly [at: string, value: Json | undefined, said: string, back: string];

const ROWS: readonly Row[] = [
  [
    UP,
    '30',
    'looser: Acute pain: the hard maximum above 70 to 300 kg from 25 to 30 mg/h',
    'tighter: Acute pain: the hard maximum above 70 to 300 kg from 30 to 25 mg/h',
  ],
  [
    `${P}.bands.0.limits.hardMin`,
    '0.04',
    'looser: Acute pain: the hard minimum from 30 to 70 kg from 0.05 to 0.04 mg/kg/h',
    'tighter: Acute pain: the hard minimum from 30 to 70 kg from 0.04 to 0.05 mg/kg/h',
  ],
  [
    `${P}.bands.0.notToExceed`,
    undefined,
    'looser: Acute pain: not to exceed from 30 to 70 kg 25 mg/h is no longer there',
    'tighter: Acute pain: not to exceed from 30 to 70 kg is new, 25 mg/h',
  ],
  [
    `${P}.bands.1.adjustments`,
    undefined,
    'looser: Acute pain: the adjustment “frail or elderly” above 70 to 300 kg is no longer there',
    'tighter: Acute pain: the adjustment “frail or elderly” above 70 to 300 kg is new',
  ],
  [
    `${P}.bands.1.adjustments.0.limits.hardMax`,
    '12',
    'looser: Acute pain: the hard maximum (frail or elderly) above 70 to 300 kg from 10 to 12 mg/h',
    'tighter: Acute pain: the hard maximum (frail or elderly) above 70 to 300 kg from 12 to 10 mg/h',
  ],
  [
    `${P}.titration.by.figure`,
    '5',
    'looser: Acute pain: the titration step from 2.5 mg/h to 5 mg/h',
    'tighter: Acute pain: the titration step from 5 mg/h to 2.5 mg/h',
  ],
  [
    `${P}.longestFor`,
    { figure: '3', unit: 'days' },
    'tighter: Acute pain: the longest duration is new, 3 days',
    'looser: Acute pain: the longest duration, 3 days, is no longer there',
  ],
  [
    `${P}.orderedIn`,
    ['mg/kg/h', 'mg/h', 'mg/24 h'],
    'looser: Acute pain: ordered in: with “mg/24 h”',
    'tighter: Acute pain: ordered in: without “mg/24 h”',
  ],
  [
    `${P}.restrictedTo`,
    'the pain team',
    'tighter: Acute pain: restricted to: now “the pain team”',
    'looser: Acute pain: restricted to: no longer “the pain team”',
  ],
  [
    `${P}.stopCriteria`,
    ['asleep'],
    'tighter: Acute pain: stop criteria: with “asleep”',
    'looser: Acute pain: stop criteria: without “asleep”',
  ],
  [
    `${P}.customStrength`,
    { hardMin: '0.2' },
    'looser: Acute pain: the strength may be chosen',
    'tighter: Acute pain: the strength may no longer be chosen',
  ],
  [
    'preparations.0.drug',
    '400',
    'looser: preparation 200-in-40: from drug 200 mg, final volume 40 mL to drug 400 mg, final volume 40 mL',
    'looser: preparation 200-in-40: from drug 400 mg, final volume 40 mL to drug 200 mg, final volume 40 mL',
  ],
  [
    'library.name',
    'Another',
    'neither: library name: from “Example Hospital, acute pain” to “Another”',
    'neither: library name: from “Another” to “Example Hospital, acute pain”',
  ],
];

test.each(ROWS)('%s as %j: %s', (at, value, said, back) => {
  const after = changed(GOOD, at, value);
  expect(between(GOOD, after)).toEqual([said]);
  expect(between(after, GOOD)).toEqual([back]);
});

const CITED_BAND = `${P}.bands.1.citation`;
const DECIDED: Json = { decidedBy: 'Example committee', reason: 'as the ward does' };

const IN_WORDS: readonly (readonly [
  at: string,
  value: Json,
  said: readonly string[],
  back: readonly string[],
])[] = [
  [
    CITED_BAND,
    DECIDED,
    [
      'neither: Acute pain: band 2, citation: now decided by “Example committee”, reason “as the ward does”',
    ],
    [
      'neither: Acute pain: band 2, citation: no longer decided by “Example committee”, reason “as the ward does”',
    ],
  ],
  [
    UP,
    { figure: '25', citation: DECIDED },
    [
      'neither: Acute pain: band 2, the hard maximum, citation: now decided by “Example committee”, reason “as the ward does”',
    ],
    [
      'neither: Acute pain: band 2, the hard maximum, citation: no longer decided by “Example committee”, reason “as the ward does”',
    ],
  ],
  [
    `${P}.monitoring`,
    [{ what: ['pain', 'sedation'], every: { figure: '1', unit: 'h' } }],
    ['tighter: Acute pain: monitoring: with what “pain” and “sedation”, every 1 h'],
    ['looser: Acute pain: monitoring: without what “pain” and “sedation”, every 1 h'],
  ],
  [
    `${P}.blanks`,
    [{ when: 'always', says: 'Specialist’s name' }],
    ['tighter: Acute pain: blanks: with when “always”, says “Specialist’s name”'],
    ['looser: Acute pain: blanks: without when “always”, says “Specialist’s name”'],
  ],
  [
    `${P}.doseLimits`,
    [{ per: '24 h', unit: 'mg', softMax: '300', hardMax: '600' }],
    [
      'tighter: Acute pain: the soft maximum of 24 hours in mg is new, 300 mg',
      'tighter: Acute pain: the hard maximum of 24 hours in mg is new, 600 mg',
    ],
    [
      'looser: Acute pain: the soft maximum of 24 hours in mg, 300 mg, is no longer there',
      'looser: Acute pain: the hard maximum of 24 hours in mg, 600 mg, is no longer there',
    ],
  ],
  [
    `${P}.titration.goal`,
    'pain of 4 or less',
    ['neither: Acute pain: titration, until: now “pain of 4 or less”'],
    ['neither: Acute pain: titration, until: no longer “pain of 4 or less”'],
  ],
  [
    `${P}.clinicalAdvisory`,
    'Not in psychosis.',
    ['tighter: Acute pain: clinical advisory: now “Not in psychosis.”'],
    ['looser: Acute pain: clinical advisory: no longer “Not in psychosis.”'],
  ],
  [
    `${P}.weightBasis`,
    'ideal',
    ['looser: Acute pain: weight basis: from “measured” to “ideal”'],
    ['looser: Acute pain: weight basis: from “ideal” to “measured”'],
  ],
];

test.each(IN_WORDS)('%s as %j is told in words', (at, value, said, back) => {
  const after = changed(GOOD, at, value);
  expect(between(GOOD, after)).toEqual(said);
  expect(between(after, GOOD)).toEqual(back);
});

test('a list in another order is looked at, an example with another source is told once, a reason for nothing too', () => {
  expect(between(GOOD, changed(GOOD, `${P}.orderedIn`, ['mg/h', 'mg/kg/h']))).toEqual([
    'looser: Acute pain: ordered in: in another order',
  ]);
  const cited = between(GOOD, changed(GOOD, `${P}.examples.1.citation`, DECIDED));
  expect(cited.map((each) => each.replace(/ weight .*/, ''))).toEqual([
    'neither: Acute pain: examples: without',
    'neither: Acute pain: examples: with',
  ]);
  const none = (reason: string): Json =>
    changed(GOOD, `${P}.bands.1`, {
      ...{ appliesTo: { weight: { over: '70' } }, excluded: { reason } },
    });
  expect(between(none('too heavy'), none('no figures'))).toEqual([
    'neither: Acute pain: band 2, excluded: from reason “too heavy” to reason “no figures”',
  ]);
});

test('what is observed more seldom, or for a shorter time, is looser, and named by itself', () => {
  const watched = (every: string, hours?: string): Json =>
    changed(GOOD, `${P}.monitoring`, [
      { what: ['pain'], every: { figure: '1', unit: 'h' } },
      {
        ...{ what: ['sedation', 'breathing'], every: { figure: every, unit: 'h' } },
        ...(hours ? { for: { figure: hours, unit: 'h' } } : {}),
      },
    ]);
  expect(between(watched('1'), watched('4'))).toEqual([
    'looser: Acute pain: the time between monitoring of “sedation” and “breathing” from 1 h to 4 h',
  ]);
  expect(between(watched('4', '24'), watched('4', '12'))).toEqual([
    'looser: Acute pain: the time of monitoring of “sedation” and “breathing” from 24 h to 12 h',
  ]);
});

test('what is observed throughout and now for a time is looser, and the reverse', () => {
  const watched = (hours?: string): Json =>
    changed(GOOD, `${P}.monitoring`, [
      {
        ...{ what: ['pain'], every: { figure: '1', unit: 'h' } },
        ...(hours ? { for: { figure: hours, unit: 'h' } } : {}),
      },
    ]);
  expect(between(watched(), watched('4'))).toEqual([
    'looser: Acute pain: the time of monitoring of “pain” is new, 4 h',
  ]);
  expect(between(watched('4'), watched())).toEqual([
    'tighter: Acute pain: the time of monitoring of “pain”, 4 h, is no longer there',
  ]);
});

test('a strength that loses its limits is looser where nothing is listed in its place', () => {
  const alone = changed(GOOD, `${P}.preparations`);
  const bounded = changed(alone, `${P}.customStrength`, { hardMin: '1', hardMax: '5' });
  expect(between(bounded, alone)).toEqual([
    'looser: Acute pain: a strength that is chosen no longer has limits',
  ]);
  expect(between(alone, bounded)).toEqual([
    'tighter: Acute pain: a strength that is chosen now has limits',
  ]);
});

test('sources of a band, of its limits and of its range are each told at their place', () => {
  const at = (place: string): Json => ({ source: 'ward-protocol', place });
  const cited = (band: string, limits: string, range: string): Json =>
    (
      [
        [`${P}.bands.0.citation`, band],
        [`${P}.bands.0.limits.citation`, limits],
        [`${P}.bands.0.range.citation`, range],
      ] as const
    ).reduce<Json>((file, [where, place]) => changed(file, where, at(place)), GOOD);
  const said = (...places: readonly [string, string, string]) =>
    between(cited('p1', 'p2', 'p3'), cited(...places));
  const from = (was: string, now: string) =>
    `from source “ward-protocol”, place “${was}” to source “ward-protocol”, place “${now}”`;
  expect(said('p9', 'p2', 'p3')).toEqual([
    `neither: Acute pain: band 1, citation: ${from('p1', 'p9')}`,
  ]);
  expect(said('p1', 'p9', 'p3')).toEqual([
    `neither: Acute pain: band 1, limits, citation: ${from('p2', 'p9')}`,
  ]);
  expect(said('p1', 'p2', 'p9')).toEqual([
    `neither: Acute pain: band 1, range, citation: ${from('p3', 'p9')}`,
  ]);
});

test('an id is written as it stands, whatever it looks like', () => {
  const before = changed(GOOD, 'vials', [
    {
      ...{ id: 'ket200-in40', drug: '200', volume: '20', market: 'Example' },
      citation: { source: 'ward-protocol', place: 'page 2' },
    },
  ]);
  expect(between(before, changed(before, 'vials.0.drug', '500'))).toEqual([
    'looser: vial ket200-in40: from drug 200 mg, volume 20 mL, market “Example” to drug 500 mg, volume 20 mL, market “Example”',
  ]);
});

test('of two limits of one sum the lower is the one that changed, whichever stands first', () => {
  const limits = (...figures: readonly string[]) =>
    changed(
      GOOD,
      `${P}.doseLimits`,
      figures.map((hardMax) => ({ per: 'course', unit: 'mg', hardMax })),
    );
  expect(between(limits('500', '900'), limits('900', '600'))).toEqual([
    'looser: Acute pain: the hard maximum of a course in mg from 500 mg to 600 mg',
  ]);
});

test('an edge that moves is told by the weights that it moves for', () => {
  const moved = changed(
    changed(GOOD, `${P}.bands.0.appliesTo.weight.atMost`, '60'),
    `${P}.bands.1.appliesTo.weight.over`,
    '60',
  );
  // Between 60 and 70 kg the second band takes the first one's place: 0.4 mg/kg/h is 24 to 28 mg/h there, 25 now.
  expect(between(GOOD, moved)).toEqual([
    'looser: Acute pain: the hard minimum above 60 to 70 kg 0.05 mg/kg/h is no longer there',
    'looser: Acute pain: the low end of the range above 60 to 70 kg 0.1 mg/kg/h is no longer there',
    'looser: Acute pain: the high end of the range above 60 to 70 kg 0.2 mg/kg/h is no longer there',
    'looser: Acute pain: the soft maximum above 60 to 70 kg 0.3 mg/kg/h is no longer there',
    'looser: Acute pain: the hard maximum above 60 to below 70 kg from 0.4 mg/kg/h to 25 mg/h',
    'looser: Acute pain: not to exceed above 60 to 70 kg 25 mg/h is no longer there',
    // 0.1 mg/kg/h is 6 to 7 mg/h there.
    'tighter: Acute pain: the start above 60 to 70 kg from 0.1 mg/kg/h to 5 mg/h',
    'tighter: Acute pain: the adjustment “frail or elderly” above 60 to 70 kg is new',
    'tighter: Acute pain: the hard maximum exactly 70 kg from 0.4 mg/kg/h to 25 mg/h',
  ]);
});

test('the same limit in another unit of one form is no change of it', () => {
  const inDay = [UP, `${P}.bands.1.limits.initial`].reduce<Json>(
    (file, at) => changed(file, at, at === UP ? '600' : '120'),
    changed(changed(GOOD, `${P}.bands.1.unit`, 'mg/24 h'), `${P}.bands.1.adjustments`),
  );
  const before = changed(GOOD, `${P}.bands.1.adjustments`);
  expect(between(before, inDay)).toEqual([
    'neither: Acute pain: the hard maximum above 70 to 300 kg from 25 mg/h to 600 mg/24 h',
    'neither: Acute pain: the start above 70 to 300 kg from 5 mg/h to 120 mg/24 h',
  ]);
});

test('a protocol that is new is looser, one that is gone is tighter', () => {
  const other = changed(GOOD, `${P}.id`, 'another');
  expect(between(GOOD, other)).toEqual([
    'looser: Acute pain: a new protocol',
    'tighter: Acute pain: no longer there',
  ]);
});

test('whatever differs is told; a file does not differ from itself', () => {
  const before = shapeOf(written(GOOD));
  const slips = slipsOf(GOOD).filter(({ kind, at }) => kind !== 'doubled' && at[0] !== 'approvals');
  const untold = slips.flatMap(({ text, kind, at }) => {
    const after = shapeOf(text);
    return before && after && differences(before, after).length === 0
      ? [`${kind} ${at.join('.')}`]
      : [];
  });
  expect(untold).toEqual([]);
  expect(before && differences(before, before)).toEqual([]);
});

test('steps that may follow each other sooner are looser, later ones tighter, in any unit of time', () => {
  const every = (figure: string, unit: string) =>
    changed(GOOD, `${P}.titration.notMoreOftenThan`, { figure, unit });
  const [hour, half, sixty] = [every('1', 'h'), every('30', 'min'), every('60', 'min')];
  expect(between(hour, half)).toEqual([
    'looser: Acute pain: the time between steps from 1 h to 30 min',
  ]);
  expect(between(half, hour)).toEqual([
    'tighter: Acute pain: the time between steps from 30 min to 1 h',
  ]);
  expect(between(hour, sixty)).toEqual([
    'neither: Acute pain: the time between steps from 1 h to 60 min',
  ]);
});
