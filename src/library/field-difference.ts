import { exact } from './amounts';
import type { Difference, Direction } from './direction';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';
import { worded } from './worded-difference';

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
const ASKED = ['monitoring', 'stopCriteria', 'coPrescriptions'] as const;
const ALLOWED = ['orderedIn', 'preparations', 'careAreas'] as const;
/** What cannot be told to be tighter, however it changes. */
const ANY = ['route', 'delivery', 'weightBasis', 'fixedRate', 'doseLimits'] as const;
const WORDS = [
  'name',
  'indication',
  'blanks',
  'clinicalAdvisory',
  'silentAbout',
  'citation',
  'examples',
] as const;

/** What differs between two protocols beside their bands. */
export function fieldDifferences(before: OpenProtocol, after: OpenProtocol): Difference[] {
  return [
    ...FIELDS.flatMap((field) => measured(field, before, after)),
    ...strengthDifferences(before, after),
    ...ASKED.flatMap((key) => listed(key, before[key], after[key], 'fewer')),
    ...ALLOWED.flatMap((key) => listed(key, before[key], after[key], 'more')),
    ...ANY.flatMap((key) => worded(key, before[key], after[key], 'looser')),
    ...worded('titration steps', before.titration?.steps, after.titration?.steps, 'looser'),
    ...worded('when to hold it', before.titration?.holdIf, after.titration?.holdIf, 'looser'),
    ...worded(
      'restrictedTo',
      before.restrictedTo,
      after.restrictedTo,
      before.restrictedTo === undefined ? 'tighter' : 'looser',
    ),
    ...WORDS.flatMap((key) => worded(key, before[key], after[key], 'neither')),
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

type List = readonly unknown[] | undefined;

/** What a list gained and lost; without the list nothing is asked, or anything is allowed. */
function listed(key: string, before: List, after: List, looser: 'fewer' | 'more'): Difference[] {
  const texts = (list: List) => (list ?? []).map((each) => JSON.stringify(each));
  const [a, b] = [texts(before), texts(after)];
  const lost = a.filter((each) => !b.includes(each));
  const gained = b.filter((each) => !a.includes(each));
  const isRemoved = before !== undefined && after === undefined;
  const isNew = before === undefined && after !== undefined;
  if (looser === 'more' && isRemoved)
    return [{ direction: 'looser', sentence: `${key}: the list is gone` }];
  if (looser === 'more' && isNew) {
    return [{ direction: 'tighter', sentence: `${key}: now only ${gained.join(', ')}` }];
  }
  const [less, more]: readonly [Direction, Direction] =
    looser === 'fewer' ? ['looser', 'tighter'] : ['tighter', 'looser'];
  return [
    ...lost.map((each): Difference => ({ direction: less, sentence: `${key}: without ${each}` })),
    ...gained.map((each): Difference => ({ direction: more, sentence: `${key}: with ${each}` })),
    ...(lost.length + gained.length === 0 && a.join() !== b.join()
      ? [{ direction: 'looser', sentence: `${key}: in another order` } as const]
      : []),
  ];
}
