import { differences } from '../../src/library/difference';
import { readLibrary } from '../../src/library/door';
import type { LibraryFile } from '../../src/library/schema';
import {
  type Band,
  CHANGED,
  type Changed,
  EVERY_SLIP,
  isIn,
  letThrough,
  said,
  WEIGHTS,
  type WITHIN,
} from './slipped-files';

// One slip, one file: the difference names it, and says looser or tighter as the doses themselves do.

test('enough of them have the right shape', () => {
  expect(CHANGED.length).toBeGreaterThan(400);
});

test('every one of them is named', () => {
  const silent = CHANGED.filter(({ before, after }) => differences(before, after).length === 0);
  expect(silent.map(said)).toEqual([]);
});

test('and nothing but its own protocol, or what stands beside the protocols', () => {
  const beyond = CHANGED.filter(({ slip: { at }, before, after }) => {
    const [list, index] = at;
    const names = [before, after].map(({ protocols }) => protocols[Number(index)]?.name);
    return differences(before, after).some(({ sentence }) => {
      const isProtocol = [...before.protocols, ...after.protocols].some(({ name }) =>
        sentence.startsWith(`${name}: `),
      );
      if (list !== 'protocols' || index === undefined) return isProtocol;
      return !names.some((name) => sentence.startsWith(`${name}: `));
    });
  });
  expect(beyond.map(said)).toEqual([]);
});

const UNITS: Readonly<Record<string, readonly string[]>> = {
  infusion: ['mg/h', 'mg/kg/h', 'microgram/kg/min', 'mg/24 h'],
  'single dose': ['mg', 'mg/kg'],
  'divided doses': ['mg/dose', 'mg/kg/dose'],
};

function isOfOne(delivery: string, band: Extract<Band, { unit: string }>): boolean {
  const units = [band.unit, ...(band.notToExceed ? [band.notToExceed.unit] : [])];
  return units.every((unit) => UNITS[delivery]?.includes(unit));
}

function isTwice({ bands }: LibraryFile['protocols'][number], weights: readonly number[]): boolean {
  return weights.some((kg) => bands.filter((band) => isIn(kg, band)).length > 1);
}

type Within = keyof typeof WITHIN;

/** The twelve weights; and, where an edge could move between two of them, each edge and what is beside it. */
function weightsOf(...protocols: readonly LibraryFile['protocols'][number][]): number[] {
  const edges = protocols.flatMap(({ bands }) =>
    bands.flatMap(({ appliesTo }) =>
      appliesTo === 'everyone'
        ? []
        : [appliesTo.weight].flatMap(({ over, atLeast, under, atMost }) =>
            [over, atLeast, under, atMost].flatMap((edge) => edge ?? []),
          ),
    ),
  );
  const beside = edges.map(Number).flatMap((edge) => [edge - 0.001, edge, edge + 0.001]);
  return [...WEIGHTS, ...beside.filter((kg) => kg >= 30 && kg <= 300)];
}

/** Whom a protocol has adjustments for. */
function whens({ bands }: LibraryFile['protocols'][number]): string[] {
  return bands.flatMap((band) =>
    'unit' in band ? (band.adjustments ?? []).map(({ when }) => when) : [],
  );
}

/** Whether anything more, or anything less, keeps within some limits at any of the weights. */
function moved({ slip: { at }, before, after }: Changed, within: Within) {
  const [old, now] = [before, after].map(({ protocols }) => protocols[Number(at[1])]);
  if (at[0] !== 'protocols' || !old || !now || old.id !== now.id) return undefined;
  // Units of another kind of giving, and weights in two bands, compare with nothing.
  const isApart = now.bands.some((band) => 'unit' in band && !isOfOne(now.delivery, band));
  const weights = weightsOf(old, now);
  if (old.delivery !== now.delivery || isApart || isTwice(now, weights)) return undefined;
  const whom = [undefined, ...whens(old), ...whens(now)];
  const [from = [], to = []] = [old, now].map((its) =>
    whom.flatMap((when) => letThrough(its, within, weights, when)),
  );
  const pairs = from.map((each, index) => [each, to[index]] as const);
  const isMore = pairs.some(([a, b]) => {
    if (!b) return false;
    if (!a) return true;
    return (
      b.least.lt(a.least) || (a.most !== undefined && (b.most === undefined || b.most.gt(a.most)))
    );
  });
  const isLess = pairs.some(([a, b]) => {
    if (!a) return false;
    if (!b) return true;
    return (
      b.least.gt(a.least) || (b.most !== undefined && (a.most === undefined || b.most.lt(a.most)))
    );
  });
  return { isMore, isLess };
}

/** What each is decided by, as the difference calls it. */
const CALLED: Readonly<Record<Within, RegExp>> = {
  hard: /the hard maximum|the hard minimum|not to exceed|: the dose |the adjustment/,
  soft: /the (hard|soft) (maximum|minimum)|not to exceed|: the dose |the adjustment/,
  range: /the hard (maximum|minimum)|the (high|low) end|not to exceed|: the dose |the adjustment/,
  start: /the start|: the dose |the adjustment/,
};
const ALL = Object.keys(CALLED) as readonly Within[];

/** What the doses say of every slip, beside the directions that the difference gives. */
const DIRECTED = new Map(
  ALL.map((within) => [
    within,
    CHANGED.flatMap((each) => {
      const way = moved(each, within);
      const found = differences(each.before, each.after);
      const its = found.filter(({ sentence }) => CALLED[within].test(sentence));
      return way ? [{ each, ...way, directions: its.map(({ direction }) => direction) }] : [];
    }),
  ]),
);

test.each(ALL)(
  '%s: where more is within at one of the weights, a limit is called looser',
  (within) => {
    const more = (DIRECTED.get(within) ?? []).filter(({ isMore }) => isMore);
    expect(more.length).toBeGreaterThan(20);
    const wrong = more.filter(({ directions }) => !directions.includes('looser'));
    expect(wrong.map(({ each }) => said(each))).toEqual([]);
  },
);

test.each(ALL)('%s: where only less is, a limit is called tighter, and none looser', (within) => {
  const less = (DIRECTED.get(within) ?? []).filter(
    // An adjustment that is taken out is looked at, whatever it was.
    ({ isMore, isLess, each }) => isLess && !isMore && each.slip.at.at(-1) !== 'adjustments',
  );
  expect(less.length).toBeGreaterThan(10);
  const wrong = less.filter(
    ({ directions }) => !directions.includes('tighter') || directions.includes('looser'),
  );
  expect(wrong.map(({ each }) => said(each))).toEqual([]);
});

/** Whether no limit is past another that would hide it. */
function isInOrder({ slip: { text } }: Changed): boolean {
  const read = readLibrary(text, '2026-11-26', []);
  return read.kind === 'library' || read.refusals.every(({ rule }) => rule !== 'order');
}

test('where the same doses are within at every weight, no limit is called looser or tighter', () => {
  const same = (DIRECTED.get('range') ?? []).filter(
    ({ each }) =>
      !each.slip.at.includes('doseLimits') &&
      isInOrder(each) &&
      ALL.every((within) => {
        const way = moved(each, within);
        return way && !way.isMore && !way.isLess;
      }),
  );
  expect(same.length).toBeGreaterThan(20);
  const wrong = same.filter(({ directions }) => directions.some((way) => way !== 'neither'));
  expect(wrong.map(({ each, directions }) => `${said(each)} ${directions}`)).toEqual([]);
});

/** What ten times the figure under a key allows, outside the bands: more of something, or less. */
const TEN_TIMES: readonly (readonly [key: RegExp, allows: 'more' | 'less'])[] = [
  ...['longestFor', 'mostDosesIn24h', 'typicalPerDay', 'dosesPerDay', 'doseLimits', 'session'].map(
    (key) => [new RegExp(`\\.${key}\\b`), 'more'] as const,
  ),
  [/\.titration\.by\b/, 'more'],
  [/\.titration\.steps\b/, 'more'],
  [/\.monitoring\.\d+\.every\b/, 'more'],
  [/\.customStrength\.softMax\b/, 'more'],
  [/\.customStrength\.hardMax\b/, 'more'],
  [/\.giveOver\b/, 'less'],
  [/\.repeatAfter\b/, 'less'],
  [/\.monitoring\.\d+\.for\b/, 'less'],
  [/\.titration\.notMoreOftenThan\b/, 'less'],
  [/\.customStrength\.hardMin\b/, 'less'],
  [/\.customStrength\.softMin\b/, 'less'],
];

/** Every key of a protocol: one that is new in the format does not compile until it stands here, and has to be told. */
const KEYS: Readonly<Record<keyof LibraryFile['protocols'][number], true>> = {
  ...{ id: true, name: true, indication: true, careAreas: true, restrictedTo: true, route: true },
  ...{ delivery: true, weightBasis: true, orderedIn: true, preparations: true },
  ...{ customStrength: true, fixedRate: true, citation: true, bands: true, blanks: true },
  ...{ titration: true, giveOver: true, repeatAfter: true, mostDosesIn24h: true },
  ...{ longestFor: true, session: true, doseLimits: true, dosesPerDay: true },
  ...{ typicalPerDay: true, monitoring: true, stopCriteria: true, coPrescriptions: true },
  ...{ clinicalAdvisory: true, silentAbout: true, examples: true },
};

test('every key of a protocol is taken away somewhere, and its loss told', () => {
  const told = EVERY_SLIP.filter(({ slip: { kind, at } }) => kind === 'dropped' && at.length === 3);
  const lost = new Set(told.map(({ slip: { at } }) => at[2]));
  // A protocol without one of these has no shape, and is refused.
  const needed = ['id', 'name', 'indication', 'route', 'delivery', 'weightBasis', 'orderedIn'];
  const always = [...needed, 'citation', 'bands', 'examples'];
  const keys = Object.keys(KEYS).filter((key) => !always.includes(key));
  expect(keys.filter((key) => !lost.has(key))).toEqual([]);
});

test('ten times a figure outside the bands is looser where it allows more, tighter where it allows less', () => {
  const found = EVERY_SLIP.flatMap((each) => {
    const place = each.slip.at.join('.');
    const row = TEN_TIMES.find(([key]) => key.test(place));
    if (!row || each.slip.kind !== 'ten times' || place.includes('.citation.')) return [];
    const ways = differences(each.before, each.after).map(({ direction }) => direction);
    return [{ place, ways, expected: [row[1] === 'more' ? 'looser' : 'tighter'] }];
  });
  const untouched = TEN_TIMES.filter(([key]) => !found.some(({ place }) => key.test(place)));
  expect(untouched).toEqual([]);
  // Steps of their own are looked at as a list, of which one is gone and one is new.
  const wrong = found.filter(
    ({ place, ways, expected }) =>
      ways.join() !== (place.includes('.steps.') ? ['looser', 'looser'] : expected).join(),
  );
  expect(wrong).toEqual([]);
});

test('every difference is told in words, and none only as there', () => {
  const sentences = EVERY_SLIP.flatMap(({ before, after }) =>
    differences(before, after).map(({ sentence }) => sentence.replaceAll('mL', '')),
  );
  const told = sentences.map((sentence) => sentence.replaceAll(/“[^”]*”/g, ''));
  expect(told.filter((sentence) => /[{}[\]"]|[a-z][A-Z]/.test(sentence))).toEqual([]);
  expect(told.filter((sentence) => sentence.includes('in another way'))).toEqual([]);
});
