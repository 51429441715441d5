import type { Computed } from '../dosing/computed';
import type { Edges } from '../dosing/edges';
import type { Quantity, Unit } from '../dosing/quantity';
import { shown, shownBeside } from './format';
import { isExactAsShown } from './places';
import type { Text } from './text';

/** The digits after the point of the figures of a unit that must sum with others as printed. */
export type Places = { readonly [unit in Unit]?: number };

/**
 * "0.6 mg/kg/h × 70 kg", from the operands that the figure keeps, each printed as in its own row: beside
 * the same edges, or with the same places.
 */
export function working(computed: Computed<Unit>, edges: Edges = [], places: Places = {}): Text {
  // A figure that needed rounding to be printed says so.
  const operand = (figure: Quantity<Unit>) => {
    const text = shownWith(figure, edges, places);
    return {
      text: isExactAsShown(figure, edges, places[figure.unit]) ? text : `about ${text}`,
      kept: true,
    };
  };
  return [
    operand(computed.first),
    ...computed.terms.flatMap((term) => [
      { text: ` ${term.by} `, kept: false },
      operand(term.operand),
    ]),
  ];
}

/** A figure with the places of its unit, else beside its edges. */
export function shownWith(figure: Quantity<Unit>, edges: Edges, places: Places): string {
  const fixed = places[figure.unit];
  return fixed === undefined ? shownBeside(figure, ...edges) : shown(figure, fixed);
}

/** "100 mg in 50 mL (2 mg per mL)": never a strength without the drug and the volume it is of. */
export function preparationShown(strength: Computed<'mg/mL'>): string {
  return `${madeOf(strength)} (${shown(strength)})`;
}

/** "100 mg in 50 mL" */
export function madeOf(strength: Computed<'mg/mL'>): string {
  const volumes = strength.terms.map((term) => shown(term.operand)).join('');
  return `${shown(strength.first)} in ${volumes}`;
}
