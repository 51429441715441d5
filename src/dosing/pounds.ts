import { type Quantity, quantity } from './quantity';

/** One pound, exactly, in kilograms: the international yard and pound agreement of 1959. */
const KILOGRAMS_IN_A_POUND = quantity('0.45359237', 'kg');

/** lb → kg, exact; only for telling what a refused entry in pounds would be. */
export function inKilograms(weight: Quantity<'lb'>): Quantity<'kg'> {
  return quantity(weight.value.mul(KILOGRAMS_IN_A_POUND.value), 'kg');
}

/** kg → lb, exact; only for reading a weight back. */
export function inPounds(weight: Quantity<'kg'>): Quantity<'lb'> {
  return quantity(weight.value.div(KILOGRAMS_IN_A_POUND.value), 'lb');
}
