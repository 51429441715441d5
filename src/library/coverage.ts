import type { Fraction } from 'fraction.js';
import { edgesOf, HEAVIEST, isIn, LIGHTEST } from './band-weights';
import type { Fault } from './fault';
import type { AppliesTo, OpenBand } from './schema-band';

type Bands = readonly { readonly appliesTo: AppliesTo }[];

/** One weight, or all between two; and the bands that have it, by their positions. */
export interface Piece {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly isPoint: boolean;
  readonly bands: readonly number[];
}

/** Every edge by itself and what lies between them, from the lightest weight to the heaviest. */
export function pieces(bands: Bands): Piece[] {
  const inside = bands
    .flatMap(({ appliesTo }) => edgesOf(appliesTo))
    .filter((edge) => edge.gt(LIGHTEST) && edge.lt(HEAVIEST));
  const edges = [LIGHTEST, ...inside, HEAVIEST]
    .sort((a, b) => a.compare(b))
    .filter((edge, at, all) => !all[at - 1]?.equals(edge));
  return edges.flatMap((from, at) => {
    const to = edges[at + 1];
    const point = piece(bands, from, from);
    return to ? [point, piece(bands, from, to)] : [point];
  });
}

function piece(bands: Bands, from: Fraction, to: Fraction): Piece {
  const middle = from.add(to).div(2);
  const having = bands.flatMap(({ appliesTo }, at) => (isIn(middle, appliesTo) ? [at] : []));
  return { from, to, isPoint: from.equals(to), bands: having };
}

/** Weights that are next to each other. */
export interface Run {
  readonly first: Piece;
  readonly last: Piece;
}

/** Neighbouring pieces that something is true of, together. */
export function runs(all: readonly Piece[], isOne: (piece: Piece) => boolean): Run[] {
  const found: Run[] = [];
  for (const [at, last] of all.entries()) {
    if (!isOne(last)) continue;
    const before = found.at(-1);
    if (before && before.last === all[at - 1]) found.splice(-1, 1, { first: before.first, last });
    else found.push({ first: last, last });
  }
  return found;
}

/** "exactly 50 kg", "from 30 to below 40 kg", "above 60 to 300 kg" */
export function weightsNamed({ first, last }: Run): string {
  if (first === last && first.isPoint) return `exactly ${first.from} kg`;
  const from = first.isPoint ? 'from' : 'above';
  return `${from} ${first.from} to ${last.isPoint ? '' : 'below '}${last.to} kg`;
}

/** Weights that no band has, weights that two have, and bands that have none. Each with what would put it right. */
export function coverageFaults(bands: readonly OpenBand[]): Fault[] {
  const all = pieces(bands);
  const holes = runs(all, (each) => each.bands.length === 0);
  const overlaps = runs(all, (each) => each.bands.length > 1);
  const empty = bands.flatMap((_, at) => (all.some((each) => each.bands.includes(at)) ? [] : [at]));
  return [
    ...holes.map((run): Fault => {
      const remedy = closing(run, bands);
      return {
        rule: 'bands',
        at: ['bands'],
        sentence: `${weightsNamed(run)}: in no band.`,
        remedy,
      };
    }),
    ...overlaps.map((run): Fault => {
      const at = ['bands', run.first.bands[1] ?? 0];
      return {
        ...{ rule: 'bands', at, sentence: `${weightsNamed(run)}: in more than one band.` },
        remedy: run.first.isPoint
          ? 'Write “under” in place of “atMost”, or “over” in place of “atLeast”.'
          : 'Move an edge, so that every weight is in one band.',
      };
    }),
    ...empty.map((at): Fault => {
      return {
        rule: 'bands',
        at: ['bands', at, 'appliesTo'],
        sentence: `No weight from ${LIGHTEST} to ${HEAVIEST} kg is in this band.`,
        remedy: 'Put its edges right, or take it out.',
      };
    }),
  ];
}

/** What would put the weights of a hole into a band. */
function closing({ first, last }: Run, bands: Bands): string {
  const from = first.isPoint ? 'atLeast' : 'over';
  const to = last.isPoint ? 'atMost' : 'under';
  if (first === last && first.isPoint) {
    const edge = `${first.from}`;
    const moved = bands.flatMap(({ appliesTo }) => {
      if (appliesTo === 'everyone') return [];
      const { over, under } = appliesTo.weight;
      return [
        ...(under === edge ? [`"atMost": "${edge}" in place of "under": "${edge}"`] : []),
        ...(over === edge ? [`"atLeast": "${edge}" in place of "over": "${edge}"`] : []),
      ];
    });
    if (moved.length > 0) return `Decide which band it is in: write ${moved.join(', or ')}.`;
  }
  const edges = [
    ...(first.isPoint && first.from.equals(LIGHTEST) ? [] : [`"${from}": "${first.from}"`]),
    ...(last.isPoint && last.to.equals(HEAVIEST) ? [] : [`"${to}": "${last.to}"`]),
  ];
  const appliesTo = edges.length === 0 ? '"everyone"' : `{"weight": {${edges.join(', ')}}}`;
  return `Move an edge, or write a band: {"appliesTo": ${appliesTo}, "excluded": {"reason": "…"}}.`;
}
