import type { Limit, ToolLimit } from '../../dosing/cited';
import type { Flat, LimitUnit } from '../../dosing/units';
import { CONTINUOUS_IV } from './continuous-iv';
import { ORAL } from './oral';
import { SINGLE_IV_DOSE } from './single-iv-dose';
import { SUBCUTANEOUS } from './subcutaneous';

/** What no library may pass: per kilogram at any weight, and, where there is one, for the whole body. */
export interface Fences {
  readonly ceiling: Limit<LimitUnit>;
  readonly flatCeiling?: ToolLimit<Flat> | undefined;
}

/** The tool’s fences by what is given and how: the same that stop under the built-in limits. */
export const LIBRARY_FENCES = {
  'intravenous infusion': CONTINUOUS_IV,
  'subcutaneous infusion': SUBCUTANEOUS,
  'single dose': SINGLE_IV_DOSE,
  'divided doses': ORAL,
} as const satisfies Record<string, Fences>;

/** What an example is rounded to that says no step, in mL or mL/h. */
export const EXAMPLE_STEP: Omit<ToolLimit<'mL'>, 'at'> & { readonly figure: string } = {
  setBy: 'tool',
  figure: '0.1',
  reason: 'what pumps and syringes show unless an order says otherwise',
};

/** A maximum that changes by more than this at the edge of a band is told in a check. */
export const JUMP: ToolLimit<'percent'> = {
  setBy: 'tool',
  at: { figure: '20', unit: 'percent' },
  reason: 'an edge that moves a dose by more than a fifth should have been meant',
};
