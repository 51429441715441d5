import type { Finding } from './findings';
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
export function judgementOf({ findings, isOrderPast, isGivenPast }: PumpCheck): Judgement {
  const cautions = findings.filter(({ severity }) => severity === 'caution');
  return {
    givenPast: isGivenPast,
    orderPast: isOrderPast,
    stopped: findings.some(({ severity }) => severity === 'stop'),
    cautioned: cautions.some((each) => !isTooCoarse(each)),
    tooCoarse: cautions.some(isTooCoarse),
  };
}

/** A step that costs too much of the dose, or of its minutes. */
function isTooCoarse({ kind }: Finding): boolean {
  return kind === 'step difference' || kind === 'time difference';
}
