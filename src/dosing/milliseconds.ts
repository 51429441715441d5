import type { Quantity } from './quantity';

/** Minutes → milliseconds, as the browser’s own clock counts; min × 60 s/min × 1,000 ms/s. */
export function milliseconds(duration: Quantity<'min'>): number {
  return duration.value.mul(60_000).valueOf();
}
