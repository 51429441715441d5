import type { Bounds } from './bounds';
import type { Finding } from './findings';
import { holdByHand, holdMinutes, holdTime, wholeOf } from './over-minutes';
import { quantity } from './quantity';
import type { RateCheck } from './rate-check';
import type { Reading } from './reading';
import { holdPumpRate } from './tool-limits';

/** A rate that was read is told as read, unlike the rate of a withheld order. */
export function holdReadRate(...[read, step, bounds]: Parameters<typeof holdPumpRate>): Finding[] {
  return holdPumpRate(read, step, bounds).map((finding) => {
    if (finding.kind === 'fast pump') return { ...finding, read };
    return finding.kind === 'fine step' ? { ...finding, isRead: true } : finding;
  });
}

/**
 * How a single dose is given, as read: its minutes against their bounds (those of the chart where what was read
 * is given over them, else the time that it takes), what the step of an order’s rate makes of them, its rate against what pumps run, a volume by hand, and a pump
 * without a volume limit, which is told beside a difference already.
 */
export function holdReadOver(
  { over, set, preparation, weight }: Reading,
  rate: RateCheck | undefined,
  differs: boolean,
  bounds: Bounds,
): Finding[] {
  if (!over) return [];
  const agrees = rate?.verdict.kind === 'agrees' ? rate.verdict : undefined;
  const minutes = rate && !agrees?.isOverThem ? rate.takes : over.minutes;
  const ofMinutes = minutes ? holdMinutes(minutes, bounds) : [];
  if (over.by === 'hand') {
    return [...ofMinutes, ...holdByHand(quantity(set.value, 'mL'), bounds)];
  }
  const { wholeContainer: limit } = bounds.over;
  const whole = wholeOf(preparation, weight);
  return [
    ...ofMinutes,
    ...holdReadRate(over.rate, over.rateStep, bounds),
    ...(agrees?.orderTakes ? holdTime(agrees.orderTakes, agrees.minutes, bounds) : []),
    ...(over.isLimited || differs
      ? []
      : [{ severity: 'caution', kind: 'no volume limit', whole, limit } as const]),
  ];
}
