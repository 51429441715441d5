import type { Computed } from '../dosing/formulas';
import type { Quantity, Unit } from '../dosing/quantity';
import { isExactAsShown, shown } from './format';
import type { Text } from './text';

/** "0.6 mg/kg/h × 70 kg", from the operands that the figure keeps. */
export function working(computed: Computed<Unit>): Text {
  return [
    operand(computed.first),
    ...computed.terms.flatMap((term) => [{ text: ` ${term.by} `, kept: false }, operand(term.of)]),
  ];
}

/** A figure that needed rounding to be printed says so. */
function operand(of: Quantity<Unit>) {
  return { text: isExactAsShown(of) ? shown(of) : `about ${shown(of)}`, kept: true };
}

/** "100 mg in 50 mL (2 mg per mL)": never a strength without the drug and the volume it is of. */
export function preparationShown(strength: Computed<'mg/mL'>): string {
  const volumes = strength.terms.map((term) => shown(term.of)).join('');
  return `${shown(strength.first)} in ${volumes} (${shown(strength)})`;
}
