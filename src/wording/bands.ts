import type { WeightBand, WeightEdge } from '../dosing/hospital-rules';
import { limitShown } from './limit-figures';

/** "everyone", "over 50 kg", "at least 30 kg and under 50 kg": whom a band of weights is for. */
export function bandSaid({ from, to }: WeightBand): string {
  const side = (edge: WeightEdge | undefined, at: string, past: string) =>
    edge ? [`${edge.isIn ? at : past} ${limitShown(edge.at)}`] : [];
  const sides = [...side(from, 'at least', 'over'), ...side(to, 'at most', 'under')];
  return sides.join(' and ') || 'everyone';
}
