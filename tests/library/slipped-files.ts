import { readdirSync, readFileSync } from 'node:fs';
import { Fraction } from 'fraction.js';
import { readLibrary } from '../../src/library/door';
import type { LibraryFile } from '../../src/library/schema';
import { drawFrom, pick } from '../dosing/drawn-orders';
import { changed, GOOD, type Json, written } from './example-file';
import { FULL } from './full-file';
import { type Slip, slipsOf } from './mutations';

const TODAY = '2026-11-26';
const FOLDER = new URL('./published/', import.meta.url);
export const WEIGHTS = [30, 35, 40, 45, 50, 55, 60, 70, 80, 100, 150, 300];

/** A file of the right shape, whether it passes the other checks or not. */
function shaped(text: string): LibraryFile | undefined {
  const read = readLibrary(text, TODAY, []);
  return read.kind === 'library' ? read.file : read.shown;
}

/** The full file, and what no infusion can say: its shape alone is looked at here. */
const EVERYTHING = (
  [
    ['typicalPerDay', { figure: '500', unit: 'mg/24 h' }],
    ['customStrength', { hardMin: '1', softMin: '2', softMax: '4', hardMax: '5' }],
  ] as const
).reduce<Json>((file, [key, value]) => changed(file, `protocols.0.${key}`, value), FULL);

const FILES: readonly Json[] = [
  GOOD,
  EVERYTHING,
  ...readdirSync(FOLDER).map(
    (name): Json => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
  ),
];

export interface Changed {
  readonly slip: Slip;
  readonly before: LibraryFile;
  readonly after: LibraryFile;
}

const ALL = FILES.flatMap((file) => {
  const before = shaped(written(file));
  // Those that are published without a hard maximum are none yet.
  return before ? slipsOf(file).map((slip) => ({ slip, before })) : [];
});

/** Those slips that leave a file of the right shape, with it; the others are refused, and approvals are no content. */
function shapedAfter(slips: typeof ALL): Changed[] {
  return slips.flatMap(({ slip, before }) => {
    const after = slip.at[0] === 'approvals' ? undefined : shaped(slip.text);
    const isOther = after && JSON.stringify(after) !== JSON.stringify(before);
    return isOther ? [{ slip, before, after }] : [];
  });
}

/** Every slip of every file. */
export const EVERY_SLIP: readonly Changed[] = shapedAfter(ALL);

/** A thousand of them, the same in every run, and every one in a band. */
export const CHANGED: readonly Changed[] = (() => {
  const draw = drawFrom(19);
  const drawn = Array.from({ length: 1000 }, () => pick(draw, ALL));
  return shapedAfter([...drawn, ...ALL.filter(({ slip: { at } }) => at.includes('bands'))]);
})();

export const said = ({ slip: { kind, at } }: Changed) => `${kind} ${at.join('.')}`;

export type Band = LibraryFile['protocols'][number]['bands'][number];

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

export function isIn(kg: number, { appliesTo }: Band): boolean {
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

/** The least and the most of a band at a weight, by each of these limits; a maximum may be the cap as well. */
function between(
  band: Extract<Band, { unit: string }>,
  limits: Readonly<Record<string, unknown>>,
  kg: number,
  [least, most]: readonly [readonly Name[], readonly Name[]],
) {
  const { notToExceed, unit } = band;
  const whole = (figure: unknown, its: string) => {
    const text = typeof figure === 'string' ? figure : JSON.parse(JSON.stringify(figure)).figure;
    const inWhole = WHOLE[its];
    if (!inWhole) throw new Error(`${its} is no unit of this test`);
    return inWhole(new Fraction(text), kg);
  };
  const written = new Map<string, unknown>(Object.entries(limits));
  const of = (names: readonly Name[]) =>
    names.flatMap((name) => (written.has(name) ? [whole(written.get(name), unit)] : []));
  const caps =
    notToExceed && most.includes('hardMax') ? [whole(notToExceed.figure, notToExceed.unit)] : [];
  return {
    least: of(least).sort((a, b) => b.compare(a))[0] ?? new Fraction(0),
    most: [...of(most), ...caps].sort((a, b) => a.compare(b))[0],
  };
}

export type Name = 'hardMin' | 'softMin' | 'low' | 'high' | 'softMax' | 'hardMax' | 'initial';

/** What a dose keeps within to be worked out at all, under no soft limit, in the range, and not above the start. */
export const WITHIN = {
  hard: [['hardMin'], ['hardMax']],
  soft: [
    ['hardMin', 'softMin'],
    ['hardMax', 'softMax'],
  ],
  range: [
    ['hardMin', 'low'],
    ['hardMax', 'high'],
  ],
  start: [[], ['initial']],
} as const satisfies Readonly<Record<string, readonly [readonly Name[], readonly Name[]]>>;

/** The least and the most at each weight for everyone or for some, from the file alone; nothing where no dose is given. */
export function letThrough(
  { bands }: LibraryFile['protocols'][number],
  within: keyof typeof WITHIN,
  weights: readonly number[],
  when?: string,
) {
  return weights.map((kg) => {
    const band = bands.find((each) => isIn(kg, each));
    if (!band || 'excluded' in band) return undefined;
    const its = band.adjustments?.find((each) => each.when === when);
    const limits = { ...band.limits, ...band.range, ...its?.limits, ...its?.range };
    return between(band, limits, kg, WITHIN[within]);
  });
}
