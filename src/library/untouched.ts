import { Fraction } from 'fraction.js';
import { fileUnit, inUnitAt, shown } from './amounts';
import { extremesOf, isIn } from './band-weights';
import type { Fault } from './fault';
import { type HeldBand, isPerKg, limitPath, maximumAt } from './held-band';
import { CALLED } from './limit-order';
import type { OpenProtocol } from './schema-protocol';
import type { WorkedExample } from './worked-example';

/** How far past a limit an example may be: one in a hundred, */
const ONE_IN = 100;
/** or the next figure with as many digits after the point as may be typed. */
const PLACES = 3;

const TOUCHED = ['hardMin', 'softMin', 'softMax', 'hardMax'] as const;
type Touched = (typeof TOUCHED)[number] | 'notToExceed';

/** Limits of a band, or of an adjustment, that no example is at, or none is just past. */
export function untouched(
  protocol: OpenProtocol,
  band: HeldBand,
  all: readonly WorkedExample[],
): Fault[] {
  const { delivery } = protocol;
  const its = all.flatMap(({ says, in: where }) => {
    const isIts = where && where.band.at.join() === band.at.join();
    return isIts ? [{ ...where, says }] : [];
  });
  const limits = [
    ...TOUCHED.flatMap((name) => {
      const value = band.own[name];
      return value ? [{ name, value, unit: band.unit }] : [];
    }),
    ...(band.cap && band.adjustment === undefined
      ? [{ name: 'notToExceed' as const, ...band.cap }]
      : []),
  ];
  return limits.flatMap(({ name, value, unit }): Fault[] => {
    const doses = its.map(({ dose, weight, says }) => ({
      says,
      value: inUnitAt(delivery, dose, weight.dosedOn, unit).value,
    }));
    const isMin = name === 'hardMin' || name === 'softMin';
    const past = nextPast(value, isMin);
    const reach = furthest(value, isMin);
    const isAt = doses.some(
      (each) =>
        each.value.equals(value) && !(isReached(protocol, band, name) && each.says === 'stop'),
    );
    const isPast = doses.some((each) =>
      isMin
        ? each.value.lt(value) && each.value.gte(reach)
        : each.value.gt(value) && each.value.lte(reach),
    );
    if (isAt && isPast) return [];
    const wanted = [isAt ? [] : [shown(value)], isPast ? [] : [shown(past)]].flat();
    return [
      {
        rule: 'examples',
        at: limitPath(band, name),
        sentence: `No worked example is ${isAt ? 'just past' : isPast ? 'at' : 'at or just past'} ${CALLED[name]} ${shown(value)} ${fileUnit(unit)} (${band.name}).`,
        remedy: `Write an example at ${wanted.join(' and at ')} ${fileUnit(unit)}.`,
      },
    ];
  });
}

/**
 * Whether a dose at a limit is let through somewhere in its band: a hard one, unless the other maximum is the
 * lower at every weight. Where both are the same at an edge that the band itself does not have, beyond it the other is.
 */
function isReached({ delivery }: OpenProtocol, band: HeldBand, name: Touched): boolean {
  if (name === 'hardMin') return true;
  if (name === 'softMin' || name === 'softMax') return false;
  const { lightest, heaviest } = extremesOf(band.appliesTo);
  // A limit per kilogram is the lower one for the lightest, one for the whole body for the heaviest.
  const weight = isPerKg(band) === (name === 'hardMax') ? lightest : heaviest;
  const own = maximumAt(band, delivery, weight);
  if (own?.by !== name || isIn(weight.value, band.appliesTo)) return own?.by === name;
  const other = maximumAt({ ...band, limits: {} }, delivery, weight);
  return !other?.perKg.value.equals(own.perKg.value);
}

/** The next figure past a limit with so many digits after the point. */
function next(value: Fraction, isMin: boolean, places: number): Fraction {
  const unit = new Fraction(1).div(new Fraction(10).pow(places) ?? 1);
  return isMin ? value.div(unit).ceil().sub(1).mul(unit) : value.div(unit).floor().add(1).mul(unit);
}

/** The furthest that an example just past a limit may be. */
function furthest(value: Fraction, isMin: boolean): Fraction {
  const share = value.div(ONE_IN);
  const [near, far] = isMin
    ? [value.sub(share), next(value, isMin, PLACES)]
    : [value.add(share), next(value, isMin, PLACES)];
  return isMin === near.lt(far) ? near : far;
}

/** The shortest figure that is just past a limit. */
function nextPast(value: Fraction, isMin: boolean): Fraction {
  const reach = furthest(value, isMin);
  for (let places = 0; places < PLACES; places += 1) {
    const found = next(value, isMin, places);
    if (isMin ? found.gte(reach) : found.lte(reach)) return found;
  }
  return next(value, isMin, PLACES);
}
