import type { Fraction } from 'fraction.js';
import { type Quantity, quantity } from '../dosing/quantity';
import { DOSING_UNITS, type DosingUnit } from '../dosing/units';
import { fileUnit, inUnitAt, shown } from './amounts';
import { isIn } from './band-weights';
import { type Piece, pieces, type Run, runs, weightsNamed } from './coverage';
import type { Difference, Direction } from './direction';
import { type HeldBand, heldBands, LIMITS, type LimitName } from './held-band';
import { CALLED } from './limit-order';
import type { OpenProtocol } from './schema-protocol';

type Name = LimitName | 'initial' | 'notToExceed';
const NAMES: readonly Name[] = [...LIMITS, 'initial', 'notToExceed'];
/** The limits that loosen as they fall. */
const MINIMA: readonly Name[] = ['hardMin', 'softMin', 'low'];

/** A change at some weights, without them: "the hard maximum", "from 25 to 30 mg/h". */
interface Change {
  readonly direction: Direction;
  readonly what: string;
  readonly how: string;
}

/** What differs between the bands of two protocols, by weight: neighbouring weights with one change are said once. */
export function bandDifferences(before: OpenProtocol, after: OpenProtocol): Difference[] {
  const all = pieces([...before.bands, ...after.bands]);
  const found = all.map((piece) => changesAt(before, after, piece));
  const same = (a: Change, b: Change) => JSON.stringify(a) === JSON.stringify(b);
  const each = found
    .flat()
    .filter((change, at, every) => every.findIndex((other) => same(other, change)) === at);
  return each.flatMap((change) =>
    runs(all, (piece) =>
      (found[all.indexOf(piece)] ?? []).some((other) => same(other, change)),
    ).map((run): Difference => {
      const sentence = `${change.what}${at(run, all)} ${change.how}`;
      return { direction: change.direction, sentence };
    }),
  );
}

/** Where a change is; nothing where it is at every weight. */
function at(run: Run, all: readonly Piece[]): string {
  return run.first === all[0] && run.last === all.at(-1) ? '' : ` ${weightsNamed(run)}`;
}

function changesAt(before: OpenProtocol, after: OpenProtocol, piece: Piece): Change[] {
  const middle = piece.from.add(piece.to).div(2);
  const [old, now] = [before, after].map((protocol) =>
    heldBands(protocol).filter(({ appliesTo }) => isIn(middle, appliesTo)),
  );
  const whole = (bands: readonly HeldBand[] = []) =>
    bands.find(({ adjustment }) => adjustment === undefined);
  const [a, b] = [whole(old), whole(now)];
  if (!a || !b) {
    if (a) return [{ direction: 'tighter', what: 'the dose', how: 'is no longer given' }];
    return b ? [{ direction: 'looser', what: 'the dose', how: 'is now given' }] : [];
  }
  const whens = [...(old ?? []), ...(now ?? [])].flatMap(({ adjustment }) => adjustment ?? []);
  return [
    ...changed(before, after, a, b, piece, ''),
    ...[...new Set(whens)].flatMap((when): Change[] => {
      const [x, y] = [old, now].map((bands) =>
        bands?.find(({ adjustment }) => adjustment === when),
      );
      const what = `the adjustment “${when}”`;
      if (!x) return [{ direction: 'tighter', what, how: 'is new' }];
      if (!y) return [{ direction: 'looser', what, how: 'is no longer there' }];
      // What neither says itself is the band’s, and told there.
      const own = NAMES.filter((name) => limitOf(x.own, name) || limitOf(y.own, name));
      return changed(before, after, x, y, piece, ` (${when})`, own);
    }),
  ];
}

function limitOf(limits: HeldBand['limits'], name: Name): Fraction | undefined {
  return name === 'notToExceed' ? undefined : limits[name];
}

function figureIn(band: HeldBand, name: Name): Quantity<DosingUnit> | undefined {
  if (name === 'notToExceed') return band.cap;
  const limit = band.limits[name];
  return limit && quantity(limit, band.unit);
}

function changed(
  before: OpenProtocol,
  after: OpenProtocol,
  old: HeldBand,
  now: HeldBand,
  piece: Piece,
  whom: string,
  names: readonly Name[] = NAMES,
): Change[] {
  return names.flatMap((name): Change[] => {
    const [a, b] = [figureIn(old, name), figureIn(now, name)];
    const what = `${CALLED[name]}${whom}`;
    if (!a && !b) return [];
    if (!b) return a ? [{ direction: 'looser', what, how: `${said(a)} is no longer there` }] : [];
    if (!a) return [{ direction: 'tighter', what, how: `is new, ${said(b)}` }];
    if (a.unit === b.unit && a.value.equals(b.value)) return [];
    const from = a.unit === b.unit ? shown(a.value) : said(a);
    const how = `from ${from} to ${said(b)}`;
    const deliveries = [a, b].map(({ unit }) => DOSING_UNITS[unit].delivery);
    if (![...deliveries, after.delivery].every((each) => each === before.delivery)) {
      return [{ direction: 'looser', what, how }];
    }
    // Two forms stand to each other as the weight does: the ends of the piece tell it for all between.
    const ways = [piece.from, piece.to].map((weight) => {
      const same = inUnitAt(before.delivery, a, quantity(weight, 'kg'), b.unit).value;
      return b.value.compare(same) * (MINIMA.includes(name) ? -1 : 1);
    });
    const isSame = ways.every((way) => way === 0);
    const isTighter = ways.every((way) => way <= 0);
    return [{ direction: isSame ? 'neither' : isTighter ? 'tighter' : 'looser', what, how }];
  });
}

function said({ value, unit }: Quantity<DosingUnit>): string {
  return `${shown(value)} ${fileUnit(unit)}`;
}
