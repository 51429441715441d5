import { forPerson } from '../dosing/for-person';
import type { Library } from '../dosing/library';
import { rangeAt } from '../dosing/range-at';
import type { Delivery } from '../dosing/units';
import { adjustmentsFor } from '../intake/adjustment';
import { readNumber } from '../intake/number-entry';
import type { TypedOrder } from '../intake/typed-order';
import { doseHint, HINT_WAITS } from '../wording/fields';

/**
 * The start and the range that hold for whom is typed, beside the dose field; that they depend on the weight, or on
 * whether an adjustment holds, while that is not known and they do.
 */
export function hintOfDose(typed: TypedOrder, library: Library): string {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  if (!protocol?.own) return doseHint(protocol);
  const weight = readNumber(typed.weight, 'kg');
  if (weight.kind !== 'read') {
    return oneOf(protocol.own.bands().map((each) => doseHint(each))) ?? HINT_WAITS.weight;
  }
  const { quantity: kg } = weight;
  const isMeasured = protocol.own.weightBasis.value === 'measured';
  const under = (adjustment: string | undefined) => {
    const own = forPerson<Delivery>(protocol, kg, adjustment);
    // On another weight than the measured one it is not known yet what the cap comes to.
    return doseHint(own, isMeasured ? rangeAt(own, kg) : undefined);
  };
  const names = adjustmentsFor(typed, library);
  const isOpen = names.length > 0 && typed.adjustment === '';
  return isOpen
    ? (oneOf([undefined, ...names].map(under)) ?? HINT_WAITS.adjustment)
    : under(typed.adjustment);
}

/** What all of them say, if they say the same. */
function oneOf(hints: readonly string[]): string | undefined {
  const [first, ...others] = hints;
  return others.every((each) => each === first) ? first : undefined;
}
