import type { Fraction } from 'fraction.js';
import type { Finding } from './findings';
import type { PumpCheck } from './pump-check';
import type { Reading } from './reading';
import { isMaximum } from './stop-side';
import type { WorkedDose } from './worked-dose';

/** Which way a patient is out: given more than was ordered, less, or as much by other entries. */
export type Direction = 'more' | 'less' | 'as ordered';

/**
 * A reading that differs, or whose entries differ from a handed-over order → which way. More where
 * any comparison says more, and where none can be made: that is the way that harms first.
 */
export function directionOf(
  reading: Reading,
  check: PumpCheck,
  handed: WorkedDose | undefined,
): Direction {
  const ratios = [
    ...(check.verdict.kind === 'differs' ? [check.verdict.ratio] : []),
    ...(check.rate?.verdict.kind === 'differs' ? [check.rate.verdict.ratio] : []),
    ...(handed ? besideOrder(reading, check, handed) : []),
  ];
  if (ratios.length === 0 || ratios.some((ratio) => ratio.gt(1))) return 'more';
  return ratios.some((ratio) => ratio.lt(1)) ? 'less' : 'as ordered';
}

/** mg or mg/h delivered ÷ the order’s; mL or mL/h read ÷ the order’s: the label may be misread; of a dose its rate. */
function besideOrder(
  reading: Reading,
  check: PumpCheck,
  { order, amount, administration, over }: WorkedDose,
): Fraction[] {
  if (order.delivery !== reading.delivery) return [];
  const delivered = check.delivers.value.div((administration?.delivers ?? amount).value);
  const rate = over?.pump && check.rate?.rate.value.div(over.pump.rate.value);
  return [
    delivered,
    ...(administration ? [reading.set.value.div(administration.set.value)] : []),
    ...(rate ? [rate] : []),
  ];
}

/** Past a stop: less where every stop passed is a minimum, else more. */
export function directionPast(findings: readonly Finding[]): Direction {
  const stops = findings.filter((finding) => finding.severity === 'stop');
  return stops.some(isMaximum) ? 'more' : 'less';
}
