import type { DoseChanged } from '../../library/doses-changed';
import { shown } from '../format';

/** "Acute pain, at 70 kg: up to 25 mg/h, now 30 mg/h": how the highest dose changes from one file to the next. */
export function doseChangedSaid({
  protocol,
  weight,
  adjustment,
  before,
  after,
}: DoseChanged): string {
  const whom = adjustment ? `, ${adjustment}` : '';
  const at = `${protocol}${whom}, at ${shown(weight)}`;
  if (!before) return `${at}: nothing before, now up to ${after ? shown(after) : 'nothing'}`;
  return after
    ? `${at}: up to ${shown(before)}, now ${shown(after)}`
    : `${at}: up to ${shown(before)}, now nothing`;
}

/** What is said where no highest dose differs. */
export const NO_DOSE_CHANGED = 'The highest doses at 50, 70 and 100\u00a0kg are the same.';
