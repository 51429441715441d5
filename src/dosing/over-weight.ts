import type { Bounds } from './bounds';
import { type Ceiling, ceilingAt } from './ceiling';
import type { Cited } from './cited';
import { amount, perKilogram } from './dose-by-weight';
import type { WeightBand } from './hospital-rules';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, quantity, type Range, type Written } from './quantity';
import { type RangeAt, rangeAt } from './range-at';
import { type Amount, type Delivery, isPerKilogram, type LimitUnit } from './units';

/** The weights of a band through which one limit stops a dose, and what that comes to at the lightest and the heaviest. */
export interface StopPiece {
  readonly weights: Range<'kg'>;
  readonly ceiling: Ceiling;
  readonly stop: Range<Amount>;
}

/** The weights of a band through which the range has the same ends, and what they come to there. */
export interface RangePiece {
  readonly weights: Range<'kg'>;
  readonly range: RangeAt;
  readonly low: Range<Amount> | undefined;
  readonly high: Range<Amount>;
}

/** One band of a protocol, or one adjustment of it, over the weights that are dosed at all: each piece is straight in mg, mg/h or mg per dose. */
export interface BandOverWeight {
  readonly band: WeightBand;
  readonly weights: Range<'kg'>;
  readonly adjustment: string | undefined;
  /** Nobody in it is given anything: then there are no pieces. */
  readonly excluded: Cited<string> | undefined;
  readonly stops: readonly StopPiece[];
  readonly ranges: readonly RangePiece[];
}

/** A protocol → each of its bands over the weights that the tool doses at, for looking at: it works nothing out for anybody. */
export function overWeight(protocol: Protocol, { weight }: Bounds): BandOverWeight[] {
  const lightest = exactly(weight.below.stop.at);
  const heaviest = exactly(weight.above.stop.at);
  const bands: readonly Protocol[] = protocol.own?.bands() ?? [protocol];
  return bands.map((each) => {
    const { band = {}, adjustment, excluded } = each.own ?? {};
    const from = band.from && exactly(band.from.at);
    const to = band.to && exactly(band.to.at);
    const weights = {
      low: from && isMore(from, lightest) ? from : lightest,
      high: to && isMore(heaviest, to) ? to : heaviest,
    };
    const isDosed = excluded === undefined;
    return {
      ...{ band, weights, adjustment, excluded },
      stops: isDosed ? stopsOf(each, weights) : [],
      ranges: isDosed ? rangesOf(each, weights) : [],
    };
  });
}

function stopsOf(protocol: Protocol, weights: Range<'kg'>): StopPiece[] {
  const at = (weight: Quantity<'kg'>) => ceilingAt<Delivery>(protocol, weight);
  return pieces(protocol, weights, (weight) => [exactly(at(weight).limit.at)]).map((weights) => {
    const ceiling = at(between(weights));
    return { weights, ceiling, stop: along(protocol, exactly(ceiling.limit.at), weights) };
  });
}

function rangesOf(protocol: Protocol, weights: Range<'kg'>): RangePiece[] {
  const at = (weight: Quantity<'kg'>) => rangeAt<Delivery>(protocol, weight);
  const ends = (weight: Quantity<'kg'>) => [at(weight).low, at(weight).high];
  return pieces(protocol, weights, ends).map((weights) => {
    const range = at(between(weights));
    const { low, high } = range;
    return {
      ...{ weights, range, high: along(protocol, high, weights) },
      low: low && along(protocol, low, weights),
    };
  });
}

/** What a dose comes to from the lightest to the heaviest of some weights. */
function along(
  { delivery }: Protocol,
  dose: Quantity<LimitUnit>,
  { low, high }: Range<'kg'>,
): Range<Amount> {
  const at = (weight: Quantity<'kg'>) => {
    const { value, unit } = amount<Delivery>(delivery, dose, weight);
    return { value, unit };
  };
  return { low: at(low), high: at(high) };
}

/** A band in parts, between the weights at which a limit for the whole body meets one per kilogram; those that hold alike are one. */
function pieces(
  protocol: Protocol,
  { low, high }: Range<'kg'>,
  limits: (weight: Quantity<'kg'>) => readonly (Quantity<LimitUnit> | undefined)[],
): Range<'kg'>[] {
  const inside = meetings(protocol, low).filter(
    ({ value }) => value.gt(low.value) && value.lt(high.value),
  );
  const ends = [low, ...inside.sort((a, b) => a.value.compare(b.value)), high];
  // A word that is the same where the same limits hold.
  const holds = (weights: Range<'kg'>) =>
    limits(between(weights))
      .map((each) => each && `${each.value.toFraction()} ${each.unit}`)
      .join();
  const parts = ends.slice(1).map((to, at) => ({ low: ends[at] ?? low, high: to }));
  const words = parts.map(holds);
  const first = parts.filter((_, at) => words[at] !== words[at - 1]);
  return first.map((part, at) => ({ low: part.low, high: first[at + 1]?.low ?? high }));
}

/** (kg + kg) ÷ 2: inside a piece, where no two limits are equal. */
function between({ low, high }: Range<'kg'>): Quantity<'kg'> {
  return quantity(low.value.add(high.value).div(2), 'kg');
}

/** mg/h ÷ mg/kg/h = kg: where a limit for the whole body is one per kilogram, for each two of them. */
function meetings(protocol: Protocol, anyWeight: Quantity<'kg'>): Quantity<'kg'>[] {
  const { delivery, documented, ceiling, flatCeiling, own } = protocol;
  const limits: readonly (Written<LimitUnit> | undefined)[] = [
    ...[documented?.value.low, documented?.value.high, own?.softMin?.at, own?.softMax?.at],
    ...[ceiling.at, flatCeiling?.at, own?.notToExceed?.at],
    ...[own?.fences?.perKg.at, own?.fences?.flat?.at],
  ];
  const all = limits.flatMap((limit) => (limit ? [exactly(limit)] : []));
  const whole = all.filter(({ unit }) => !isPerKilogram(unit));
  const perKg = all.filter(({ unit }) => isPerKilogram(unit));
  return whole.flatMap((cap) =>
    perKg.map((dose) => {
      const { value } = amount<Delivery>(delivery, cap, anyWeight);
      return quantity(value.div(perKilogram<Delivery>(delivery, dose, anyWeight).value), 'kg');
    }),
  );
}
