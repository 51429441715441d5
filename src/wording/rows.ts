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
  /** The operands of an equation, or words about the result. */
  readonly working: Text;
  readonly result: string;
  /** The working makes the result: "0.2 mg/kg/h × 70 kg = 14 mg/h". */
  readonly isEquation?: boolean;
  /** What is said of the result of an equation: which way it was rounded. */
  readonly remark?: Text;
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
    isEquation: true,
  };
}

/** A dose × or ÷ a weight, and whose weight it is; without a weight in it, nobody’s. */
export function dosedRow(
  label: string,
  dosed: Computed<Unit>,
  basis: Basis,
  edges: Edges = [],
  places: Places = {},
): Row {
  const whose = { text: `\u00a0${basis}`, kept: true };
  const plain = row(label, dosed, edges, places);
  if (dosed.terms.length === 0) {
    return { label, working: say`as ordered`, result: plain.result };
  }
  const isOnWeight = dosed.terms.some(({ operand }) => operand.unit === 'kg');
  return isOnWeight ? { ...plain, working: [...plain.working, whose] } : plain;
}

/** A setting with its working before the step, and to which step it was rounded which way. */
export function settingRow(
  label: string,
  { exact, rounded, set }: Pick<Administration, 'exact' | 'rounded' | 'set'>,
  step: Quantity<Unit>,
  edges: Edges,
  places: Places = {},
): Row {
  return {
    label,
    working: working(exact, edges, places),
    result: shown(set),
    isEquation: true,
    ...(rounded ? { remark: say`rounded ${rounded} to steps of ${shown(step)}` } : {}),
  };
}
