import { bodyWeights } from '../dosing/body-weight';
import type { Finding } from '../dosing/findings';
import { exactly, isMore, type Quantity, quantity } from '../dosing/quantity';
import { holdCalculated, holdWeight } from '../dosing/tool-limits';
import { BODY_WEIGHT } from './bundled/body-weight';
import { BOUNDS } from './bundled/bounds';
import type { Example, OpenProtocol } from './schema-protocol';

/** How grave a finding is; `nothing` where there is none. */
export type Says = Example['gives']['says'];

/** The weight that an example is dosed on, the measured one, and what is said of both. */
export interface ExampleWeight {
  readonly measured: Quantity<'kg'>;
  readonly dosedOn: Quantity<'kg'>;
  readonly says: readonly Says[];
}

/** An example’s weights by the basis of its protocol; a sentence where they cannot be worked out. */
export function exampleWeight(
  { weight, height, sex }: Pick<Example, 'weight' | 'height' | 'sex'>,
  basis: OpenProtocol['weightBasis'],
): ExampleWeight | string {
  const measured = quantity(weight, 'kg');
  const plain = { measured, dosedOn: measured, says: severities(holdWeight(measured, BOUNDS)) };
  if (basis === 'measured' && height === undefined && sex === undefined) return plain;
  if (height === undefined || sex === undefined) {
    return basis === 'measured'
      ? 'Height and sex stand together, or neither.'
      : `This protocol is dosed on ${basis} weight: write height and sex.`;
  }
  const body = { actual: measured, height: quantity(height, 'cm'), sex };
  const { ideal, adjusted, bodyMassIndex } = bodyWeights(body, BODY_WEIGHT);
  const mass = massSays(bodyMassIndex);
  if (basis === 'measured') return { ...plain, says: [...plain.says, ...mass] };
  if (!ideal || !adjusted) {
    const { figure, unit } = BODY_WEIGHT.formula.value.from;
    return `There is no ${basis} weight under ${figure} ${unit}.`;
  }
  const calculated = basis === 'adjusted' ? adjusted : ideal;
  const isMeasured = basis === 'ideal or measured if lower' && isMore(ideal, measured);
  const dosedOn = isMeasured ? measured : calculated;
  const kind = basis === 'adjusted' ? 'adjusted' : 'ideal';
  const held = [...holdWeight(dosedOn, BOUNDS), ...holdCalculated(kind, dosedOn, measured, BOUNDS)];
  return { measured, dosedOn, says: [...plain.says, ...mass, ...severities(held)] };
}

/** What is said of a body mass index, in kg/m². */
function massSays(figure: Quantity<'kg/m²'>): Says[] {
  const { lowest, highest, basisMatters } = BODY_WEIGHT;
  if (isMore(exactly(lowest.at), figure) || isMore(figure, exactly(highest.at))) return ['caution'];
  return isMore(exactly(basisMatters.at), figure) ? [] : ['note'];
}

/** How grave each finding is. */
export function severities(findings: readonly Pick<Finding, 'severity'>[]): Says[] {
  return findings.map(({ severity }) => severity);
}
