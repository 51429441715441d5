import type { Fraction } from 'fraction.js';
import type { BandOverWeight } from './over-weight';
import { isMore, type Quantity, type Range } from './quantity';
import type { Amount } from './units';

/** A place on the picture, in per cent of its width from the left and of its height from the top; for drawing only. */
export interface Place {
  readonly across: number;
  readonly down: number;
}

/** A figure written at an edge of the picture, in per cent along it. */
export interface Tick<U extends 'kg' | Amount> {
  readonly at: number;
  readonly figure: Quantity<U>;
}

/** One band drawn: its range as a surface, what stops a dose as a line. */
export interface DrawnBand {
  readonly isAdjusted: boolean;
  readonly surface: readonly Place[];
  readonly stop: readonly Place[];
}

export interface WeightChart {
  readonly bands: readonly DrawnBand[];
  readonly weights: readonly Tick<'kg'>[];
  readonly amounts: readonly Tick<Amount>[];
}

/** Nearer than this, in per cent, one figure would be written over another: the text says both. */
const APART = 14;

/** The bands of a protocol → the picture of them, over all their weights, from nothing to the highest stop; nothing where none is dosed. */
export function weightChart(bands: readonly BandOverWeight[]): WeightChart | undefined {
  const all = bands.flatMap(({ stops }) => stops);
  const stops = all.flatMap(({ stop }) => [stop.high, stop.low]);
  const [first] = stops;
  const [some] = bands;
  if (!first || !some) return undefined;
  const top = stops.reduce((a, b) => (isMore(b, a) ? b : a), first);
  const left = bands.reduce(
    (a, { weights }) => (isMore(a, weights.low) ? weights.low : a),
    some.weights.low,
  );
  const right = bands.reduce(
    (a, { weights }) => (isMore(weights.high, a) ? weights.high : a),
    some.weights.high,
  );
  const across = ({ value }: Quantity<'kg'>) =>
    percent(value.sub(left.value), right.value.sub(left.value));
  const down = ({ value }: Quantity<Amount>) => percent(top.value.sub(value), top.value);
  const place = (weight: Quantity<'kg'>, amount: Quantity<Amount>): Place => ({
    across: across(weight),
    down: down(amount),
  });
  const along = (weights: Range<'kg'>, line: Range<Amount>): Place[] => [
    place(weights.low, line.low),
    place(weights.high, line.high),
  ];
  const nothing = { low: nothingIn(top), high: nothingIn(top) };
  const edges = all.flatMap(({ weights }) => [weights.low, weights.high]);
  return {
    bands: bands.map(({ adjustment, stops, ranges }) => ({
      isAdjusted: adjustment !== undefined,
      surface: [
        ...ranges.flatMap(({ weights, high }) => along(weights, high)),
        ...[...ranges]
          .reverse()
          .flatMap(({ weights, low }) => along(weights, low ?? nothing).reverse()),
      ],
      stop: stops.flatMap(({ weights, stop }) => along(weights, stop)),
    })),
    weights: spaced([left, right, ...edges].map((figure) => ({ at: across(figure), figure }))),
    amounts: spaced([top, ...stops].map((figure) => ({ at: down(figure), figure }))),
  };
}

/** Nothing, in the unit of an amount. */
function nothingIn({ value, unit }: Quantity<Amount>): Quantity<Amount> {
  return { value: value.sub(value), unit };
}

function percent(part: Fraction, whole: Fraction): number {
  return part.div(whole).mul(100).valueOf();
}

/** Those that no earlier one stands too near to. */
function spaced<U extends 'kg' | Amount>(ticks: readonly Tick<U>[]): Tick<U>[] {
  return ticks.filter(
    (tick, place) =>
      !ticks.slice(0, place).some(({ at }) => at - tick.at < APART && tick.at - at < APART),
  );
}
