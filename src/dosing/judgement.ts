import { isMaximum } from './consequence';
import type { Finding, Stop } from './findings';
import type { PumpCheck } from './pump-check';

/** Which kinds of finding a check has; a step that is too coarse is a caution of its own. */
export interface Judgement {
  readonly stopped: boolean;
  /** What is given, or from what, is past a limit that is no minimum; the order alone is not what is given. */
  readonly givenPast: boolean;
  /** The order itself is past a limit. */
  readonly orderPast: boolean;
  readonly cautioned: boolean;
  readonly tooCoarse: boolean;
}

/** The findings of a check → which kinds there are. */
export function judgementOf({ findings }: PumpCheck): Judgement {
  const cautions = findings.filter(({ severity }) => severity === 'caution');
  const stops = findings.filter((finding) => finding.severity === 'stop');
  return {
    givenPast: stops.some((stop) => isMaximum(stop) && !isOfOrder(stop)),
    orderPast: stops.some(isOfOrder),
    stopped: findings.some(({ severity }) => severity === 'stop'),
    cautioned: cautions.some((each) => !isTooCoarse(each)),
    tooCoarse: cautions.some(isTooCoarse),
  };
}

/** A stop on the ordered dose, not on what is given. */
function isOfOrder(stop: Stop): boolean {
  return 'held' in stop && stop.held === 'ordered';
}

/** A step that costs too much of the dose, or of its minutes. */
function isTooCoarse({ kind }: Finding): boolean {
  return kind === 'step difference' || kind === 'time difference';
}
