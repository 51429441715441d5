import type { Fraction } from 'fraction.js';
import { edgesOf, HEAVIEST, isIn, LIGHTEST } from './band-weights';
import type { Fault } from './fault';
import type { AppliesTo } from './schema-band';
import { keyWords } from './shape-words';

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
export function coverageFaults(bands: Bands): Fault[] {
  const all = pieces(bands);
  const holes = runs(all, (each) => each.bands.length === 0);
  const overlaps = runs(all, (each) => each.bands.length > 1);
  const empty = bands.flatMap((_, at) => (all.some((each) => each.bands.includes(at)) ? [] : [at]));
  return [
    ...holes.map((run): Fault => {
      const sentence = `${weightsNamed(run)}: in no band.`;
      return { rule: 'bands', at: ['bands'], sentence, ...closing(run, bands) };
    }),
    ...overlaps.map((run): Fault => {
      const at = ['bands', run.first.bands[1] ?? 0];
      return {
        ...{ rule: 'bands', at, sentence: `${weightsNamed(run)}: in more than one band.` },
        remedy:
          run.first === run.last && run.first.isPoint
            ? 'Write “under” in place of “at most”, or “over” in place of “at least”.'
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

type Closing = Pick<Fault, 'remedy' | 'inFile'>;

/** What would put the weights of a hole into a band. */
function closing({ first, last }: Run, bands: Bands): Closing {
  if (first === last && first.isPoint) {
    const edge = `${first.from}`;
    const weights = bands.flatMap(({ appliesTo }) =>
      appliesTo === 'everyone' ? [] : [appliesTo.weight],
    );
    const moved = [
      ...(weights.some(({ under }) => under === edge) ? (['under'] as const) : []),
      ...(weights.some(({ over }) => over === edge) ? (['over'] as const) : []),
    ].map((old): [Edge, Edge] => [old === 'under' ? 'atMost' : 'atLeast', old]);
    if (moved.length > 0) return moving(moved, edge);
  }
  return another([
    ...(first.isPoint && first.from.equals(LIGHTEST)
      ? []
      : [[first.isPoint ? 'atLeast' : 'over', `${first.from}`] as const]),
    ...(last.isPoint && last.to.equals(HEAVIEST)
      ? []
      : [[last.isPoint ? 'atMost' : 'under', `${last.to}`] as const]),
  ]);
}

type Edge = 'over' | 'atLeast' | 'under' | 'atMost';

/** An edge that takes its own weight in, in place of one that does not; of two bands either. */
function moving(moved: readonly (readonly [Edge, Edge])[], edge: string): Closing {
  const said = moved.map(([now, old]) => `“${keyWords(now)} ${edge} kg” in place of “${old}”`);
  const written = moved.map(([now, old]) => `"${now}": "${edge}" in place of "${old}": "${edge}"`);
  return {
    remedy: `Decide which band it is in: write ${said.join(', or ')}.`,
    inFile: written.join(', or '),
  };
}

/** A band between two edges, or of everyone, that gives nothing. */
function another(edges: readonly (readonly [Edge, string])[]): Closing {
  const said = edges.map(([edge, at]) => `${keyWords(edge)} ${at} kg`).join(' and ');
  const written = edges.map(([edge, at]) => `"${edge}": "${at}"`).join(', ');
  const appliesTo = edges.length === 0 ? '"everyone"' : `{"weight": {${written}}}`;
  return {
    remedy: `Move an edge, or write a band for ${said || 'everyone'} that gives nothing.`,
    inFile: `{"appliesTo": ${appliesTo}, "excluded": {"reason": "…"}}`,
  };
}
