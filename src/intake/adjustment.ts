import { adjustmentsAt } from '../dosing/for-person';
import type { Library } from '../dosing/library';
import { readNumber } from './number-entry';

/** The answer that none of a protocol’s adjustments holds: blank, as the name of none can be. */
export const NONE_OF_THESE = ' ';

/** What an adjustment hangs on, and its answer, as typed. */
export interface TypedAdjustment {
  readonly weight: string;
  readonly protocol: string;
  readonly adjustment: string;
}

/** What lowers the limits of the chosen protocol, by name, at the measured weight that is typed; none before both are. */
export function adjustmentsFor(
  { weight, protocol: chosen }: Omit<TypedAdjustment, 'adjustment'>,
  { protocols }: Library,
): readonly string[] {
  const protocol = protocols.find(({ id }) => id === chosen);
  const read = readNumber(weight, 'kg');
  return protocol && read.kind === 'read' ? adjustmentsAt(protocol, read.quantity) : [];
}

/** A form whose weight has changed: “none of these” was no answer to what is asked at the new one only. */
export function withoutStaleNone<T extends TypedAdjustment>(
  before: T,
  made: T,
  library: Library,
): T {
  const asked = adjustmentsFor(before, library);
  const isNew = adjustmentsFor(made, library).some((name) => !asked.includes(name));
  return made.adjustment === NONE_OF_THESE && isNew ? { ...made, adjustment: '' } : made;
}
