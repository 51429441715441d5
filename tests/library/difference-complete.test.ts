import { readdirSync, readFileSync } from 'node:fs';
import { Fraction } from 'fraction.js';
import { differences } from '../../src/library/difference';
import { readLibrary } from '../../src/library/door';
import type { LibraryFile } from '../../src/library/schema';
import { drawFrom, pick } from '../dosing/drawn-orders';
import { GOOD, type Json, written } from './example-file';
import { type Slip, slipsOf } from './mutations';

// One slip, one file: the difference names it, and says looser or tighter as the doses themselves do.

const TODAY = '2026-11-26';
const FOLDER = new URL('./published/', import.meta.url);
const WEIGHTS = [30, 35, 40, 45, 50, 55, 60, 70, 80, 100, 150, 300];

/** A file of the right shape, whether it passes the other checks or not. */
function shaped(text: string): LibraryFile | undefined {
  const read = readLibrary(text, TODAY, []);
  return read.kind === 'library' ? read.file : read.shown;
}

const FILES: readonly Json[] = [
  GOOD,
  ...readdirSync(FOLDER).map(
    (name): Json => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
  ),
];

interface Changed {
  readonly slip: Slip;
  readonly before: LibraryFile;
  readonly after: LibraryFile;
}

/** A thousand slips, the same in every run, and every one in a band: those that leave a file of the right shape. */
const CHANGED: readonly Changed[] = (() => {
  const draw = drawFrom(19);
  const all = FILES.flatMap((file) => {
    const before = shaped(written(file));
    // Those that are published without a hard maximum are none yet.
    return before ? slipsOf(file).map((slip) => ({ slip, before })) : [];
  });
  const drawn = Array.from({ length: 1000 }, () => pick(draw, all));
  const inBands = all.filter(({ slip: { at } }) => at.includes('bands'));
  return [...drawn, ...inBands].flatMap(({ slip, before }) => {
    const after = slip.at[0] === 'approvals' ? undefined : shaped(slip.text);
    const isOther = after && JSON.stringify(after) !== JSON.stringify(before);
    return isOther ? [{ slip, before, after }] : [];
  });
})();

const said = ({ slip: { kind, at } }: Changed) => `${kind} ${at.join('.')}`;

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

type Band = LibraryFile['protocols'][number]['bands'][number];

/** How much of a unit of the format is one mg, mg/h or mg per dose for the whole body, at a weight in kg. */
const WHOLE: Readonly<Record<string, (figure: Fraction, kg: number) => Fraction>> = {
  mg: (figure) => figure,
  'mg/h': (figure) => figure,
  'mg/dose': (figure) => figure,
  'mg/kg': (figure, kg) => figure.mul(kg),
  'mg/kg/h': (figure, kg) => figure.mul(kg),
  'mg/kg/dose': (figure, kg) => figure.mul(kg),
  'microgram/kg/min': (figure, kg) => figure.mul(60).div(1000).mul(kg),
  'mg/24 h': (figure) => figure.div(24),
};

function isIn(kg: number, { appliesTo }: Band): boolean {
  if (appliesTo === 'everyone') return true;
  const { over, atLeast, under, atMost } = appliesTo.weight;
  const ends = [
    over === undefined || kg > Number(over),
    atLeast === undefined || kg >= Number(atLeast),
    under === undefined || kg < Number(under),
    atMost === undefined || kg <= Number(atMost),
  ];
  return ends.every(Boolean);
}

/** The least and the most that are let through at each weight, from the file alone; nothing where no dose is. */
function letThrough({ bands }: LibraryFile['protocols'][number]) {
  return WEIGHTS.map((kg) => {
    const band = bands.find((each) => isIn(kg, each));
    if (!band || 'excluded' in band) return undefined;
    const whole = (figure: unknown, unit: string) => {
      const text = typeof figure === 'string' ? figure : JSON.parse(JSON.stringify(figure)).figure;
      return WHOLE[unit]?.(new Fraction(text), kg) ?? new Fraction(0);
    };
    const { limits, notToExceed, unit } = band;
    const most = [
      ...('hardMax' in limits && limits.hardMax ? [whole(limits.hardMax, unit)] : []),
      ...(notToExceed ? [whole(notToExceed.figure, notToExceed.unit)] : []),
    ].sort((a, b) => a.compare(b))[0];
    const least = limits.hardMin ? whole(limits.hardMin, unit) : new Fraction(0);
    return { least, most };
  });
}

const UNITS: Readonly<Record<string, readonly string[]>> = {
  infusion: ['mg/h', 'mg/kg/h', 'microgram/kg/min', 'mg/24 h'],
  'single dose': ['mg', 'mg/kg'],
  'divided doses': ['mg/dose', 'mg/kg/dose'],
};

function isOfOne(delivery: string, band: Extract<Band, { unit: string }>): boolean {
  const units = [band.unit, ...(band.notToExceed ? [band.notToExceed.unit] : [])];
  return units.every((unit) => UNITS[delivery]?.includes(unit));
}

function isTwice({ bands }: LibraryFile['protocols'][number]): boolean {
  return WEIGHTS.some((kg) => bands.filter((band) => isIn(kg, band)).length > 1);
}

/** Whether anything more, or anything less, is let through at any of the weights. */
function moved({ slip: { at }, before, after }: Changed) {
  const [old, now] = [before, after].map(({ protocols }) => protocols[Number(at[1])]);
  if (at[0] !== 'protocols' || !old || !now || old.id !== now.id) return undefined;
  // Units of another kind of giving, and weights in two bands, compare with nothing.
  const isApart = now.bands.some((band) => 'unit' in band && !isOfOne(now.delivery, band));
  if (old.delivery !== now.delivery || isApart || isTwice(now)) return undefined;
  const [from, to] = [letThrough(old), letThrough(now)];
  const pairs = WEIGHTS.map((_, index) => [from[index], to[index]] as const);
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

/** What decides whether a dose is let through at all. */
const HARD = /the hard maximum|the hard minimum|not to exceed|: the dose /;

const DIRECTED = CHANGED.flatMap((each) => {
  const way = moved(each);
  const { before, after } = each;
  const hard = differences(before, after).filter(({ sentence }) => HARD.test(sentence));
  const directions = hard.map(({ direction }) => direction);
  return way ? [{ each, ...way, directions }] : [];
});

test('where more is let through at one of twelve weights, a hard limit is called looser', () => {
  const more = DIRECTED.filter(({ isMore }) => isMore);
  expect(more.length).toBeGreaterThan(20);
  const wrong = more.filter(({ directions }) => !directions.includes('looser'));
  expect(wrong.map(({ each }) => said(each))).toEqual([]);
});

test('where only less is let through, a hard limit is called tighter, and no hard limit looser', () => {
  const less = DIRECTED.filter(({ isMore, isLess }) => isLess && !isMore);
  expect(less.length).toBeGreaterThan(10);
  const wrong = less.filter(
    ({ directions }) => !directions.includes('tighter') || directions.includes('looser'),
  );
  expect(wrong.map(({ each }) => said(each))).toEqual([]);
});
