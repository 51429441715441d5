import { asPreparation, type DrawUp, type Remainder, remainder } from './preparation';
import { quantity } from './quantity';
import type { WorkedDose } from './worked-dose';

/**
 * What one dose (mL) leaves of its preparation; with nothing to mix, of the vial that it is drawn up
 * from. Nothing without a preparation, and nothing of an infusion.
 */
export function doseRemainder(
  { administration, order }: WorkedDose,
  made: DrawUp | undefined,
): Remainder | undefined {
  const { preparation } = order;
  if (!administration || !preparation || administration.set.unit === 'mL/h') return undefined;
  const from = made?.isUndiluted ? asPreparation(made.vial) : preparation;
  return remainder(from, quantity(administration.set.value, 'mL'));
}
