import { type Basis, bodyWeights, type GivenBody, type Sex } from '../dosing/body-weight';
import type { Library } from '../dosing/library';
import { exactly, type Quantity } from '../dosing/quantity';
import { readNumber } from './number-entry';
import { type Problem, refusals } from './problem';
import type { TypedOrder } from './typed-order';

export const SEXES: readonly Sex[] = ['female', 'male'];
export const BASES: readonly Basis[] = ['actual', 'ideal', 'adjusted'];

/** No one is as tall, and no adult as short in centimetres: a smaller figure is a height in metres. */
const MORE_METRES_THAN_ANYONE = 3;

/** Height and sex go together; without them the weight that is dosed on is the actual one. */
export function readBody(
  typed: TypedOrder,
  actual: Quantity<'kg'> | undefined,
  library: Library,
): {
  readonly dosing: Quantity<'kg'> | undefined;
  readonly read: GivenBody | undefined;
  readonly problems: readonly Problem[];
} {
  const basis = BASES.find((each) => each === typed.basis) ?? 'actual';
  const sex = SEXES.find((each) => each === typed.sex);
  const height = readNumber(typed.height, 'cm');
  const isInMetres = height.kind === 'read' && height.quantity.value.lt(MORE_METRES_THAN_ANYONE);
  const wanted = typed.height !== '' || sex !== undefined || basis !== 'actual';
  const problems: Problem[] = [
    ...refusals('height', height, 'cm'),
    ...(isInMetres ? [{ field: 'height', kind: 'in metres' } as const] : []),
    ...(wanted && height.kind === 'empty'
      ? [{ field: 'height', kind: 'missing', unit: 'cm' } as const]
      : []),
    ...(wanted && !sex ? [{ field: 'sex', kind: 'missing sex' } as const] : []),
  ];
  if (!actual || !sex || height.kind !== 'read' || isInMetres) {
    return { dosing: actual, read: undefined, problems };
  }
  const body = { actual, height: height.quantity, sex };
  const weights = bodyWeights(body, library.bodyWeight);
  const dosing = weights[basis];
  if (!dosing) {
    const from = exactly(library.bodyWeight.formula.value.from);
    return {
      dosing,
      read: undefined,
      problems: [{ field: 'height', kind: 'undefined below', from }],
    };
  }
  return { dosing, read: { body, weights, basis }, problems };
}
