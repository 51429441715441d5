import type { Administration } from '../dosing/administration';
import type { Basis } from '../dosing/body-weight';
import type { Computed } from '../dosing/computed';
import type { Edges } from '../dosing/edges';
import type { Quantity, Unit } from '../dosing/quantity';
import { shown } from './format';
import { say, type Text } from './text';
import type { Places } from './working';
import { shownWith, working } from './working';
/** One line of working: what it is, how it was worked out, what it came to. */
export interface Row {
  readonly label: string;
  readonly working: Text;
  readonly result: string;
  readonly citation?: string;
}

/** One figure with its working; beside the edges that it could be taken to cross, or with its places. */
export function row(
  label: string,
  computed: Computed<Unit>,
  edges: Edges = [],
  places: Places = {},
): Row {
  return {
    label,
    working: working(computed, edges, places),
    result: shownWith(computed, edges, places),
  };
}

/** A dose × or ÷ a weight, and whose weight it is; one for the whole body is as ordered. */
export function dosedRow(
  label: string,
  dosed: Computed<Unit>,
  basis: Basis,
  edges: Edges = [],
  places: Places = {},
): Row {
  const whose = { text: `\u00a0${basis}`, kept: true };
  const plain = row(label, dosed, edges, places);
  if (dosed.terms.length === 0) return { ...plain, working: say`as ordered` };
  const isOfWeight = dosed.terms.some(({ operand }) => operand.unit === 'kg');
  return isOfWeight ? { ...plain, working: [...plain.working, whose] } : plain;
}

/** How a setting came about: before the step, and to which step it was rounded which way. */
export function settingWorking(
  { exact, rounded }: Pick<Administration, 'exact' | 'rounded'>,
  step: Quantity<Unit>,
  edges: Edges,
  places: Places = {},
): Text {
  const before = working(exact, edges, places);
  return rounded ? [...before, ...say`, rounded ${rounded} to steps of ${shown(step)}`] : before;
}
