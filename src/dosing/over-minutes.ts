import type { Bounds } from './bounds';
import { type ClockMinutes, clockMinutes } from './clock-minutes';
import type { Computed } from './computed';
import type { Finding } from './findings';
import { deliveredDose, difference } from './formulas';
import type { Order, Over } from './order';
import type { WholeContainer } from './over-findings';
import type { Preparation } from './preparation';
import { exactly, isMore, isSame, type Quantity, type Unit } from './quantity';
import { rateOver, timeAt } from './rate-over';
import { toStep } from './rounding';
import { holdPumpRate } from './tool-limits';

/** What a pump is set to for a volume over minutes, and the time that this really takes. */
export interface PumpedOver {
  readonly exact: Computed<'mL/h'>;
  readonly rate: Quantity<'mL/h'>;
  readonly rateStep: Quantity<'mL/h'>;
  readonly rounded: 'up' | 'down' | undefined;
  readonly takes: Computed<'min'>;
  readonly onAClock: ClockMinutes;
}

/** A single dose over minutes, worked out. */
export interface GivenOver {
  readonly minutes: Quantity<'min'>;
  readonly by: Over['by'];
  /** By a pump, of a volume. */
  readonly pump: PumpedOver | undefined;
}

/**
 * The set volume (mL) over the ordered minutes → by a pump the rate, ÷ min × 60 = mL/h, half up to its step,
 * and the time that this rate takes; by hand nothing more. Nothing of an order without minutes, and no rate
 * where the step makes nothing of it, which is a stop.
 */
export function overMinutes(
  { over, preparation, weight }: Order,
  set: Quantity<Unit> | undefined,
  bounds: Bounds,
): { readonly given: GivenOver | undefined; readonly findings: readonly Finding[] } {
  if (!over) return { given: undefined, findings: [] };
  const { minutes, by } = over;
  const ofMinutes = holdMinutes(minutes, bounds);
  const volume = set && isVolume(set) && set.value.gt(0) ? set : undefined;
  if (over.by === 'hand' || !volume || !preparation) {
    const byHand = over.by === 'hand' && volume ? holdByHand(volume, bounds) : [];
    return { given: { minutes, by, pump: undefined }, findings: [...ofMinutes, ...byHand] };
  }
  const { rateStep } = over;
  const exact = rateOver(volume, minutes);
  const rate = toStep(exact, rateStep);
  if (rate.value.equals(0)) {
    const limit = bounds.stepDifference.stop;
    return {
      given: { minutes, by, pump: undefined },
      findings: [...ofMinutes, { severity: 'stop', kind: 'rounds to zero', step: rateStep, limit }],
    };
  }
  const takes = timeAt(volume, rate);
  const rounded = isSame(rate, exact) ? undefined : isMore(rate, exact) ? 'up' : 'down';
  const onAClock = clockMinutes(takes, [minutes]);
  return {
    given: { minutes, by, pump: { exact, rate, rateStep, rounded, takes, onAClock } },
    findings: [
      ...ofMinutes,
      ...holdTime(takes, minutes, bounds),
      ...holdContainer(volume, wholeOf(preparation, weight), bounds),
      // Notes on what a pump can show come after the caution on what it may give.
      ...holdRateOfDose(rate, rateStep, bounds),
    ],
  };
}

/** Whether what is set is a volume that is drawn up or infused. */
function isVolume(set: Quantity<Unit>): set is Quantity<'mL'> {
  return set.unit === 'mL';
}

/** Minutes against what is given too fast, faster than is usual, and longer than a dose. */
export function holdMinutes(
  minutes: Quantity<'min'>,
  { over: { fast, short, long } }: Bounds,
): Finding[] {
  const kind = 'minutes';
  if (isMore(exactly(fast.at), minutes)) {
    return [{ severity: 'caution', kind, side: 'below', minutes, limit: fast }];
  }
  if (isMore(exactly(short.at), minutes)) {
    return [{ severity: 'note', kind, side: 'below', minutes, limit: short }];
  }
  return isMore(minutes, exactly(long.at))
    ? [{ severity: 'note', kind, side: 'above', minutes, limit: long }]
    : [];
}

/** A volume that is given by hand. */
export function holdByHand(volume: Quantity<'mL'>, { over: { byHand: limit } }: Bounds): Finding[] {
  return isMore(volume, exactly(limit.at))
    ? [{ severity: 'caution', kind: 'by hand', volume, limit }]
    : [];
}

/** The rate of a dose against what pumps can run and show; its minutes are told where it is too fast. */
function holdRateOfDose(rate: Quantity<'mL/h'>, step: Quantity<'mL/h'>, bounds: Bounds): Finding[] {
  return holdPumpRate(rate, step, bounds).map((finding) =>
    finding.kind === 'fast pump' ? { ...finding, isOfDose: true } : finding,
  );
}

/** What the step of the rate makes of the ordered minutes, by the same share that a dose may be off. */
export function holdTime(
  takes: Quantity<'min'>,
  ordered: Quantity<'min'>,
  { stepDifference: { caution, stop } }: Bounds,
): Finding[] {
  const figure = difference(takes, ordered);
  const direction = isMore(takes, ordered) ? ('longer' as const) : ('shorter' as const);
  const told = {
    kind: 'time difference' as const,
    ...{ figure, direction, ordered },
    takes: clockMinutes(takes, [ordered]),
  };
  if (isMore(figure, exactly(stop.at))) return [{ severity: 'stop', ...told, limit: stop }];
  return isMore(figure, exactly(caution.at))
    ? [{ severity: 'caution', ...told, limit: caution }]
    : [];
}

/** All that a preparation holds, as one dose at a weight. */
export function wholeOf({ drug, volume }: Preparation, weight: Quantity<'kg'>): WholeContainer {
  return { drug, volume, perKg: deliveredDose('single dose', drug, weight) };
}

/** A container on a pump that holds more than what is to be infused. */
function holdContainer(
  volume: Quantity<'mL'>,
  whole: WholeContainer,
  { over: { wholeContainer: limit } }: Bounds,
): Finding[] {
  return isMore(whole.volume, volume)
    ? [{ severity: 'caution', kind: 'whole container', whole, limit }]
    : [];
}
