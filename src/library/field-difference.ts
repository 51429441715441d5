import { exact } from './amounts';
import type { Difference, Direction } from './direction';
import { inWords } from './in-words';
import { CALLED } from './limit-order';
import { reasonDifferences } from './reason-difference';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';
import { keyWords } from './shape-words';
import { askedIn, listed, worded } from './worded-difference';

/** A figure in any unit that is compared with another of its own kind alone. */
interface Measure {
  readonly figure: Figure;
  readonly unit: string;
}

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, days: 60 * 24 };

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
const ASKED = ['monitoring', 'stopCriteria', 'coPrescriptions', 'blanks'] as const;
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
    ...FIELDS.flatMap((field) => measured(field, before, after)),
    ...strengthDifferences(before, after),
    ...SUMS.flatMap((field) => measured(field, before, after)),
    ...ASKED.flatMap((key) => listed(key, before[key], after[key], ['looser', 'tighter'])),
    ...ALLOWED.flatMap((key) => allowed(key, before[key], after[key])),
    ...ANY.flatMap((key) => worded(key, before[key], after[key], 'looser')),
    ...worded('titration steps', before.titration?.steps, after.titration?.steps, 'looser'),
    ...askedIn('titration, hold if', before.titration?.holdIf, after.titration?.holdIf),
    ...askedIn('restrictedTo', before.restrictedTo, after.restrictedTo),
    ...askedIn('clinicalAdvisory', before.clinicalAdvisory, after.clinicalAdvisory),
    ...worded('titration, until', before.titration?.goal, after.titration?.goal, 'neither'),
    ...WORDS.flatMap((key) => worded(key, before[key], after[key], 'neither')),
    ...reasonDifferences(before, after),
  ];
}

function strengthDifferences(before: OpenProtocol, after: OpenProtocol): Difference[] {
  const [old, now] = [before.customStrength, after.customStrength];
  if (old && now) return STRENGTHS.flatMap((field) => measured(field, before, after));
  if (now) return [{ direction: 'looser', sentence: 'the strength may be chosen' }];
  return old ? [{ direction: 'tighter', sentence: 'the strength may no longer be chosen' }] : [];
}

function measured(
  [called, of, looser]: Field,
  before: OpenProtocol,
  after: OpenProtocol,
): Difference[] {
  const [a, b] = [of(before), of(after)];
  if (!a && !b) return [];
  if (!b)
    return a
      ? [{ direction: 'looser', sentence: `${called}, ${said(a)}, is no longer there` }]
      : [];
  if (!a) return [{ direction: 'tighter', sentence: `${called} is new, ${said(b)}` }];
  if (said(a) === said(b)) return [];
  const [x, y] = [a, b].map(({ figure, unit }) => exact(figure).mul(MINUTES[unit] ?? 1));
  const isOfOne =
    a.unit === b.unit || (MINUTES[a.unit] !== undefined && MINUTES[b.unit] !== undefined);
  const isTighter = isOfOne && x && y && (looser === 'more' ? y.lt(x) : y.gt(x));
  const direction: Direction =
    isOfOne && x && y?.equals(x) ? 'neither' : isTighter ? 'tighter' : 'looser';
  return [{ direction, sentence: `${called} from ${said(a)} to ${said(b)}` }];
}

function said({ figure, unit }: Measure): string {
  return `${typeof figure === 'string' ? figure : figure.figure} ${unit}`;
}

/** What is allowed: without the list anything is. */
function allowed(key: string, before: List, after: List): Difference[] {
  if (before && !after)
    return [{ direction: 'looser', sentence: `${keyWords(key)}: the list is gone` }];
  if (!before && after) {
    return [{ direction: 'tighter', sentence: `${keyWords(key)}: now only ${inWords(after)}` }];
  }
  return listed(key, before, after, ['tighter', 'looser']);
}

type List = readonly unknown[] | undefined;
