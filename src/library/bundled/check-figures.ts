import type { ToolLimit } from '../../dosing/cited';

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
