import type { Duration } from './hospital-care';
import { exactly, type Quantity, quantity } from './quantity';
import { A_DAY, MINUTES_AN_HOUR } from './time';

/** min ÷ 60 = h; days × 24 = h */
export function inHours({ figure, unit }: Duration): Quantity<'h'> {
  const { value } = exactly({ figure, unit });
  if (unit === 'min') return quantity(value.div(MINUTES_AN_HOUR.value), 'h');
  return quantity(unit === 'days' ? value.mul(A_DAY.value) : value, 'h');
}

/** h × 60 = min; days × 24 × 60 = min */
export function inMinutes(duration: Duration): Quantity<'min'> {
  return quantity(inHours(duration).value.mul(MINUTES_AN_HOUR.value), 'min');
}
