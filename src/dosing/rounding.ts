import type { Fraction } from 'fraction.js';
import { ofOneUnit, type Quantity, quantity, type Unit } from './quantity';

/** To the nearest whole number of steps; a half goes up. Refuses two units. */
export function toStep<U extends Unit>(
  exact: Quantity<U>,
  step: Quantity<NoInfer<U>>,
): Quantity<U> {
  ofOneUnit(exact, step);
  return quantity(exact.value.roundTo(step.value), exact.unit);
}

/** To the whole number of steps at or below. Refuses two units. */
export function downToStep<U extends Unit>(
  exact: Quantity<U>,
  step: Quantity<NoInfer<U>>,
): Quantity<U> {
  ofOneUnit(exact, step);
  const steps: Fraction = exact.value.div(step.value).floor();
  return quantity(steps.mul(step.value), exact.unit);
}
