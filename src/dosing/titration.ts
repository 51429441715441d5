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
}

export interface Titration {
  readonly rows: readonly TitrationRow[];
  /** Whether a dose has no row because it is withheld at this step. */
  readonly gaps: boolean;
}

/**
 * The source range in steps of mg/kg/h, with the specialist band where the source has one, and
 * the ordered dose in its place. Every row is an order worked out whole; a withheld one has no row.
 */
export function titration(order: InfusionOrder, library: Library): Titration {
  const { documented, ceiling, specialistBand } = order.protocol;
  const low = exactly(documented.value.low).value;
  const high = exactly(documented.value.high).value;
  const top = specialistBand ? exactly(ceiling.at).value : high;
  const step = order.titrationStep ?? exactly(library.bounds.titrationStep.at);
  const doses = inOrder([...stepsFrom(low, top, step.value), high, top, order.dose.value]);
  const rows = doses.flatMap((dose) => {
    const worked = workOutInfusion({ ...order, dose: quantity(dose, 'mg/kg/h') }, library);
    return worked.kind === 'withheld'
      ? []
      : [{ plan: worked.plan, ordered: dose.equals(order.dose.value), above: dose.gt(high) }];
  });
  return { rows, gaps: rows.length < doses.length };
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
