import { withoutOperands } from './computed';
import type { DoseLimitFinding } from './course-findings';
import { deliveredDose } from './formulas';
import type { Held } from './held';
import type { DoseLimit, HospitalCare } from './hospital-care';
import type { Order } from './order';
import { exactly, isMore, type Quantity } from './quantity';

/** What is given in all, in mg, as ordered and as the setting delivers it. */
export interface Together {
  readonly per: DoseLimit['per'];
  readonly amounts: readonly (readonly [held: Held, mg: Quantity<'mg'>])[];
}

type On = Pick<Order, 'weight' | 'dosedOn'>;

/**
 * mg of a session, a day or a course, or their mg ÷ kg, against what a hospital’s protocol gives at most of each. A
 * hard maximum per kilogram holds on the weight that is dosed on and on the measured one.
 */
export function holdTogether(
  together: readonly Together[],
  on: On,
  { doseLimits }: Pick<HospitalCare, 'doseLimits'>,
): DoseLimitFinding[] {
  return doseLimits.flatMap((limit) =>
    together
      .filter(({ per }) => per === limit.per)
      .flatMap(({ amounts }) => hold(amounts, on, limit) ?? []),
  );
}

function hold(
  amounts: Together['amounts'],
  { weight, dosedOn }: On,
  { per, unit, softMax, hardMax }: DoseLimit,
): DoseLimitFinding | undefined {
  const given = (held: Held, mg: Quantity<'mg'>, kg: Quantity<'kg'>) => ({
    held,
    comesTo: withoutOperands(unit === 'mg' ? mg : deliveredDose('single dose', mg, kg)),
  });
  const onDosed = amounts.map(([held, mg]) => given(held, mg, weight));
  const actual = unit === 'mg/kg' ? dosedOn?.body.actual : undefined;
  const onActual = actual ? amounts.map(([, mg]) => given('on actual weight', mg, actual)) : [];
  const past = (all: typeof onDosed, limit: typeof hardMax) =>
    limit && all.find(({ comesTo }) => isMore<'mg' | 'mg/kg'>(comesTo, exactly(limit.at)));
  const stopped = past([...onDosed, ...onActual], hardMax);
  if (hardMax && stopped) {
    return { severity: 'stop', kind: 'dose limit', per, ...stopped, limit: hardMax };
  }
  const cautioned = past(onDosed, softMax);
  return softMax && cautioned
    ? { severity: 'caution', kind: 'dose limit', per, ...cautioned, limit: softMax }
    : undefined;
}
