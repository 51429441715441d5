import type { Fraction } from 'fraction.js';
import { type InfusionOrder, type InfusionPlan, workOutInfusion } from './plan';
import type { Library } from './protocol';
import { exactly, quantity } from './quantity';

/** One dose of the table, worked out whole, and where it stands. */
export interface TitrationRow {
  readonly plan: InfusionPlan;
  readonly ordered: boolean;
  /** Above the source range. */
  readonly above: boolean;
  /** Whether the pump is set as in the row before: at this step the two doses are one rate. */
  readonly sameRate: boolean;
}

export interface Titration {
  readonly rows: readonly TitrationRow[];
  /** Whether a dose has no row because it is withheld at this step. */
  readonly gaps: boolean;
}

/**
 * The source range in steps of mg/kg/h and the ordered dose in its place; into the specialist band
 * only where the order itself is there. Every row is an order worked out whole; a withheld one has no row.
 */
export function titration(order: InfusionOrder, library: Library): Titration {
  const { documented, ceiling, specialistBand } = order.protocol;
  const low = exactly(documented.value.low).value;
  const high = exactly(documented.value.high).value;
  const isInBand = specialistBand !== undefined && order.dose.value.gt(high);
  const top = isInBand ? exactly(ceiling.at).value : high;
  const step = order.titrationStep ?? exactly(library.bounds.titrationStep.at);
  const doses = inOrder([...stepsFrom(low, top, step.value), high, top, order.dose.value]);
  const plans = doses.flatMap((dose) => {
    const worked = workOutInfusion({ ...order, dose: quantity(dose, 'mg/kg/h') }, library);
    return worked.kind === 'withheld' ? [] : [worked.plan];
  });
  const rows = plans.map((plan, at) => ({
    plan,
    ordered: plan.order.dose.value.equals(order.dose.value),
    above: plan.order.dose.value.gt(high),
    sameRate: isSameRate(plan, plans[at - 1]),
  }));
  return { rows, gaps: rows.length < doses.length };
}

function isSameRate(plan: InfusionPlan, before: InfusionPlan | undefined): boolean {
  const [here, there] = [plan.administration, before?.administration];
  return here !== undefined && there !== undefined && here.set.value.equals(there.set.value);
}

function stepsFrom(low: Fraction, top: Fraction, step: Fraction): Fraction[] {
  const doses: Fraction[] = [];
  for (let dose = low; dose.lte(top); dose = dose.add(step)) doses.push(dose);
  return doses;
}

function inOrder(doses: readonly Fraction[]): Fraction[] {
  return [...doses]
    .sort((a, b) => a.compare(b))
    .filter((dose, at, all) => !all[at - 1]?.equals(dose));
}
