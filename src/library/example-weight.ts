import { bodyWeights, type GivenBody } from '../dosing/body-weight';
import { isMore, type Quantity, quantity } from '../dosing/quantity';
import { BODY_WEIGHT } from './bundled/body-weight';
import type { Example, OpenProtocol } from './schema-protocol';

/** The measured weight of an example, the one that it is dosed on, and the body where one is given. */
export interface ExampleWeight {
  readonly measured: Quantity<'kg'>;
  readonly dosedOn: Quantity<'kg'>;
  readonly body?: GivenBody;
}

/** An example’s weights by the basis of its protocol; a sentence where they cannot be worked out. */
export function exampleWeight(
  { weight, height, sex }: Pick<Example, 'weight' | 'height' | 'sex'>,
  basis: OpenProtocol['weightBasis'],
): ExampleWeight | string {
  const measured = quantity(weight, 'kg');
  if (basis === 'measured' && height === undefined && sex === undefined) {
    return { measured, dosedOn: measured };
  }
  if (height === undefined || sex === undefined) {
    return basis === 'measured'
      ? 'Height and sex stand together, or neither.'
      : `This protocol is dosed on ${basis} weight: write height and sex.`;
  }
  const body = { actual: measured, height: quantity(height, 'cm'), sex };
  const weights = bodyWeights(body, BODY_WEIGHT);
  const onActual = {
    measured,
    dosedOn: measured,
    body: { basis: 'actual' as const, body, weights },
  };
  if (basis === 'measured') return onActual;
  const { ideal, adjusted } = weights;
  if (!ideal || !adjusted) {
    const { figure, unit } = BODY_WEIGHT.formula.value.from;
    return `There is no ${basis} weight under ${figure} ${unit}.`;
  }
  if (basis === 'ideal or measured if lower' && isMore(ideal, measured)) return onActual;
  const kind = basis === 'adjusted' ? 'adjusted' : 'ideal';
  return {
    measured,
    dosedOn: kind === 'adjusted' ? adjusted : ideal,
    body: { basis: kind, body, weights },
  };
}
