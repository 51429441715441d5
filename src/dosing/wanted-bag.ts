import { withoutOperands } from './computed';
import { putIn } from './formulas';
import type { Product } from './library';
import type { Preparation, Wanted } from './preparation';
import type { Quantity } from './quantity';

/**
 * An ordered mg/h, a wanted mL/h and hours → the bag that gives the one at the other, exactly: mg/h × h = mg,
 * made up to mL/h × h = mL. Never added to a full bag, since its volume is fixed.
 */
export function bagFor(ordered: Quantity<'mg/h'>, wanted: Wanted, vial?: Product): Preparation {
  // What a stop says of a strength must not lead back to a rate.
  const drug = withoutOperands(putIn(ordered, wanted.hours, 'mg'));
  const volume = withoutOperands(putIn(wanted.rate, wanted.hours, 'mL'));
  return {
    drug,
    volume,
    ...(vial ? { mixing: { vial, way: 'made up to', entered: volume } } : {}),
    madeFor: wanted,
  };
}

/** Whether a rate is a whole number of the steps that a pump shows. */
export function isOnStep(rate: Quantity<'mL/h'>, step: Quantity<'mL/h'>): boolean {
  return rate.value.mod(step.value).equals(0);
}
