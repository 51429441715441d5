import type { Library } from '../dosing/library';
import { adjustmentsFor, NONE_OF_THESE, type TypedAdjustment } from './adjustment';
import { readNumber } from './number-entry';
import type { Problem } from './problem';

/**
 * The chosen adjustment, nothing where none holds; or what is wrong. Where a dose asks for it an answer must be
 * given: to take silence for “none” would give the one who is frail the higher limits.
 */
export function readAdjustment(
  typed: TypedAdjustment,
  library: Library,
  isAsked: boolean,
): { readonly adjustment: string | undefined; readonly problems: readonly Problem[] } {
  const names = adjustmentsFor(typed, library);
  const chosen = typed.adjustment;
  const adjustment = names.find((each) => each === chosen);
  const none = (problems: readonly Problem[] = []) => ({ adjustment: undefined, problems });
  if (adjustment !== undefined) return { adjustment, problems: [] };
  if (chosen === NONE_OF_THESE) return none();
  if (chosen !== '' && readNumber(typed.weight, 'kg').kind !== 'read') return none();
  if (chosen !== '') return none([{ field: 'adjustment', kind: 'not an adjustment', chosen }]);
  return none(
    names.length > 0 && isAsked ? [{ field: 'adjustment', kind: 'missing adjustment', names }] : [],
  );
}
