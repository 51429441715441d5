import { type Computed, computed } from './computed';
import type { Quantity } from './quantity';
import { MINUTES_AN_HOUR } from './time';

/** mL ÷ min × 60 min/h = mL/h: before the step of the pump. */
export function rateOver(volume: Quantity<'mL'>, minutes: Quantity<'min'>): Computed<'mL/h'> {
  return inAnHour(computed('rate over minutes', volume, '÷', minutes, 'mL/h'));
}

/** mL ÷ mL/h × 60 min/h = min: what a volume takes at a rate above zero. */
export function timeAt(volume: Quantity<'mL'>, rate: Quantity<'mL/h'>): Computed<'min'> {
  return inAnHour(computed('time at a rate', volume, '÷', rate, 'min'));
}

function inAnHour<U extends 'mL/h' | 'min'>(figure: Computed<U>): Computed<U> {
  return {
    ...figure,
    value: figure.value.mul(MINUTES_AN_HOUR.value),
    terms: [...figure.terms, { by: '×', operand: MINUTES_AN_HOUR }],
  };
}
