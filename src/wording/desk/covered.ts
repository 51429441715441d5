import type { Covered } from '../../library/weights-covered';
import { capitalised } from '../text';

/** "From 30 to below 50 kg: band 1. Exactly 50 kg: in no band.": who has which weights, while bands are written. */
export function coveredSaid(covered: readonly Covered[]): string {
  return covered
    .map(
      ({ weights, bands }) =>
        `${capitalised(weights.replaceAll(' kg', '\u00a0kg'))}: ${having(bands)}.`,
    )
    .join(' ');
}

function having(bands: readonly number[]): string {
  if (bands.length === 0) return 'in no band';
  const named = bands.map((number) => `band ${number}`).join(' and ');
  return bands.length === 1 ? named : `in more than one, ${named}`;
}
