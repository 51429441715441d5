import { exact } from './amounts';
import type { Difference } from './direction';
import { inWords } from './in-words';
import { CALLED } from './limit-order';
import { type Measure, measured } from './measured-difference';
import { reasonDifferences } from './reason-difference';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';
import { keyWords } from './shape-words';
import { askedIn, listed, worded } from './worded-difference';

/** What a figure is called, where it stands, and which way it loosens. */
type Field = readonly [
  called: string,
  of: (protocol: OpenProtocol) => Measure | undefined,
  looser: 'more' | 'less',
];

const counted = (count: string | undefined, unit: string): Measure | undefined =>
  count === undefined ? undefined : { figure: count, unit };
const inVolume = (figure: Figure | undefined): Measure | undefined =>
  figure === undefined ? undefined : { figure, unit: 'mg/mL' };

const FIELDS: readonly Field[] = [
  ['the longest duration', ({ longestFor }) => longestFor, 'more'],
  ['the time to give it over', ({ giveOver }) => giveOver, 'less'],
  ['the time to a repeated dose', ({ repeatAfter }) => repeatAfter, 'less'],
  ['the most doses in 24 hours', ({ mostDosesIn24h }) => counted(mostDosesIn24h, 'doses'), 'more'],
  ['the session', ({ session }) => session?.runsFor, 'more'],
  ['the sessions a day', ({ session }) => counted(session?.perDay, 'sessions'), 'more'],
  ['the days of sessions', ({ session }) => counted(session?.days, 'days of sessions'), 'more'],
  ['the time between steps', ({ titration }) => titration?.notMoreOftenThan, 'less'],
  ['the titration step', ({ titration }) => titration?.by, 'more'],
  ['the typical day', ({ typicalPerDay }) => typicalPerDay, 'more'],
  ['the fewest doses a day', ({ dosesPerDay }) => counted(dosesPerDay?.[0], 'doses'), 'more'],
  ['the most doses a day', ({ dosesPerDay }) => counted(dosesPerDay?.[1], 'doses'), 'more'],
];

/** Of a strength that may be chosen, before and after. */
const STRENGTHS: readonly Field[] = [
  ['the least strength', ({ customStrength: its }) => inVolume(its?.hardMin), 'less'],
  ['the soft least strength', ({ customStrength: its }) => inVolume(its?.softMin), 'less'],
  ['the soft highest strength', ({ customStrength: its }) => inVolume(its?.softMax), 'more'],
  ['the highest strength', ({ customStrength: its }) => inVolume(its?.hardMax), 'more'],
];

/** Lists of what is asked for, which loosen as they lose an entry; and of what is allowed, as they gain one. */
const ASKED = ['stopCriteria', 'coPrescriptions', 'blanks'] as const;
const ALLOWED = ['orderedIn', 'preparations', 'careAreas'] as const;
/** What cannot be told to be tighter, however it changes. */
const ANY = ['route', 'delivery', 'weightBasis', 'fixedRate'] as const;
const WORDS = ['name', 'indication', 'silentAbout', 'examples'] as const;

/** Of what is given together, each sum and each of its limits. */
const SUMS: readonly Field[] = (['session', '24 h', 'course'] as const).flatMap((per) =>
  (['mg', 'mg/kg'] as const).flatMap((unit) =>
    (['softMax', 'hardMax'] as const).map((name): Field => {
      const called = `${CALLED[name]} of ${per === '24 h' ? '24 hours' : `a ${per}`} in ${unit}`;
      return [called, ({ doseLimits = [] }) => lowest(doseLimits, per, unit, name), 'more'];
    }),
  ),
);

type Sum = NonNullable<OpenProtocol['doseLimits']>[number];

/** Of several limits of one sum the lowest, which is the one that binds. */
function lowest(
  limits: readonly Sum[],
  per: Sum['per'],
  unit: Sum['unit'],
  name: 'softMax' | 'hardMax',
): Measure | undefined {
  const its = limits.flatMap((each) =>
    each.per === per && each.unit === unit ? (each[name] ?? []) : [],
  );
  const [figure] = its.sort((a, b) => exact(a).compare(exact(b)));
  return figure === undefined ? undefined : { figure, unit };
}

/** What differs between two protocols beside their bands. */
export function fieldDifferences(before: OpenProtocol, after: OpenProtocol): Difference[] {
  return [
    ...FIELDS.flatMap((field) => changeOf(field, before, after)),
    ...strengthDifferences(before, after),
    ...SUMS.flatMap((field) => changeOf(field, before, after)),
    ...monitoringDifferences(before.monitoring, after.monitoring),
    ...ASKED.flatMap((key) =>
      listed(keyWords(key), before[key], after[key], ['looser', 'tighter']),
    ),
    ...ALLOWED.flatMap((key) => allowed(key, before[key], after[key])),
    ...ANY.flatMap((key) => worded(keyWords(key), before[key], after[key], 'looser')),
    ...worded('titration steps', before.titration?.steps, after.titration?.steps, 'looser'),
    ...askedIn('titration, hold if', before.titration?.holdIf, after.titration?.holdIf),
    ...askedIn('restricted to', before.restrictedTo, after.restrictedTo),
    ...askedIn('clinical advisory', before.clinicalAdvisory, after.clinicalAdvisory),
    ...worded('titration, until', before.titration?.goal, after.titration?.goal, 'neither'),
    ...WORDS.flatMap((key) => worded(keyWords(key), before[key], after[key], 'neither')),
    ...reasonDifferences(before, after),
  ];
}

function strengthDifferences(before: OpenProtocol, after: OpenProtocol): Difference[] {
  const [old, now] = [before.customStrength, after.customStrength];
  if (old && now) return STRENGTHS.flatMap((field) => changeOf(field, before, after));
  // Where nothing is listed either, any strength within the tool’s own bounds may be chosen.
  const isFree = ({ preparations, fixedRate }: OpenProtocol) => !preparations && !fixedRate;
  if (now) {
    return isFree(before)
      ? [{ direction: 'tighter', sentence: 'a strength that is chosen now has limits' }]
      : [{ direction: 'looser', sentence: 'the strength may be chosen' }];
  }
  if (!old) return [];
  return isFree(after)
    ? [{ direction: 'looser', sentence: 'a strength that is chosen no longer has limits' }]
    : [{ direction: 'tighter', sentence: 'the strength may no longer be chosen' }];
}

function changeOf(
  [called, of, looser]: Field,
  before: OpenProtocol,
  after: OpenProtocol,
): Difference[] {
  return measured(called, of(before), of(after), looser);
}

/** What is observed, each by itself: more seldom, or for a shorter time, loosens. */
function monitoringDifferences(before: Monitoring = [], after: Monitoring = []): Difference[] {
  const sameIn = (all: Monitoring, what: readonly string[]) =>
    all.filter((each) => each.what.join() === what.join());
  const paired = before.flatMap((old) => {
    const [now, ...others] = sameIn(after, old.what);
    return now && others.length + sameIn(before, old.what).length === 1 ? [{ old, now }] : [];
  });
  const rest = (all: Monitoring, side: 'old' | 'now') =>
    all.filter((each) => !paired.some((pair) => pair[side] === each));
  return [
    ...paired.flatMap(({ old, now }) => {
      const what = `monitoring of ${inWords(old.what)}`;
      return [
        ...measured(`the time between ${what}`, old.every, now.every, 'more'),
        ...watchedFor(`the time of ${what}`, old.for, now.for),
      ];
    }),
    ...listed('monitoring', rest(before, 'old'), rest(after, 'now'), ['looser', 'tighter']),
  ];
}

type Monitoring = NonNullable<OpenProtocol['monitoring']>;
type Watched = Monitoring[number]['for'];

/** How long something is observed: without a time, throughout. */
function watchedFor(called: string, before: Watched, after: Watched): Difference[] {
  if (before && after) return measured(called, before, after, 'less');
  const [change] = measured(called, before, after, 'less');
  return change ? [{ ...change, direction: after ? 'looser' : 'tighter' }] : [];
}

/** What is allowed: without the list anything is. */
function allowed(key: string, before: List, after: List): Difference[] {
  if (before && !after)
    return [{ direction: 'looser', sentence: `${keyWords(key)}: the list is gone` }];
  if (!before && after) {
    return [{ direction: 'tighter', sentence: `${keyWords(key)}: now only ${inWords(after)}` }];
  }
  return listed(keyWords(key), before, after, ['tighter', 'looser']);
}

type List = readonly unknown[] | undefined;
