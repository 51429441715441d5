import { pieces, runs, weightsNamed } from './coverage';
import { appliesToIn } from './schema-band';
import { branch, type Tree } from './tree';

/** Weights next to each other, and the bands that have them, by their number from 1. */
export interface Covered {
  readonly weights: string;
  readonly bands: readonly number[];
}

/** The bands of a protocol as they are written → every weight from the lightest to the heaviest, and who has it. */
export function weightsCovered(bands: readonly Tree[]): Covered[] {
  const read = bands.flatMap((band, at) => {
    const appliesTo = appliesToIn(branch(band, ['appliesTo']));
    return appliesTo ? [{ appliesTo, number: at + 1 }] : [];
  });
  const all = pieces(read);
  const found = [...new Set(all.map((each) => each.bands.join()))];
  const placed = found.flatMap((having) =>
    runs(all, (each) => each.bands.join() === having).map((run) => ({
      first: all.indexOf(run.first),
      weights: weightsNamed(run),
      bands: run.first.bands.flatMap((at) => read[at]?.number ?? []),
    })),
  );
  return placed
    .sort((a, b) => a.first - b.first)
    .map(({ weights, bands: numbers }) => ({ weights, bands: numbers }));
}
