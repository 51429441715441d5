import type { Quantity } from '../dosing/quantity';
import type { Setting } from '../dosing/units';
import type { Problem } from './problem';

/**
 * A pump shows as many decimals as its step has: 2.85, and 2.80 as well, are not of a step of 0.1.
 * Then the step, or the figure, is wrong, and that is asked before anything is compared or worked out.
 */
export function finerThanStep<F extends string>(
  field: F,
  typed: string,
  step: Quantity<Setting>,
): Problem<F>[] {
  const [figure = ''] = typed.match(/^[0-9.]+/) ?? [];
  return decimalsOf(figure) > decimalsOf(step.value.toString())
    ? [{ field, kind: 'finer than step', typed: figure, step }]
    : [];
}

function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
