import type { Fraction } from 'fraction.js';
import type { Stop } from './findings';
import { perKilogram } from './formulas';
import type { Library } from './library';
import type { Order } from './order';
import type { InfusionProtocol } from './protocol';
import { exactly, type Quantity, quantity } from './quantity';
import { type WorkedDose, workOutDose } from './worked-dose';

/** One dose of the table, worked out whole, and where it stands. */
export interface TitrationRow {
  readonly plan: WorkedDose<'infusion'>;
  readonly ordered: boolean;
  /** Above the source range: as ordered, as delivered, or on the measured weight where another is dosed on. */
  readonly above: boolean;
  /** Whether the pump is set as in the row before: at this step the two doses are one rate. */
  readonly sameRate: boolean;
}

export interface Titration {
  readonly rows: readonly TitrationRow[];
  /** The doses that have no row, since they are withheld at this step. */
  readonly left: readonly LeftOut[];
}

/** A dose of the table that is withheld, and what stops it first. */
export interface LeftOut {
  readonly dose: Quantity<'mg/kg/h'>;
  readonly stop: Stop;
}

/**
 * The source range in steps of mg/kg/h and the ordered dose in its place; into the specialist band
 * only where the order itself is there. Every row is an order worked out whole; a withheld one has no row.
 */
export function titration(order: Order<'infusion'>, library: Library): Titration {
  const step = order.titrationStep ?? exactly(library.bounds.titrationStep.at);
  const ordered = perKilogram('infusion', order.dose, order.weight);
  const doses = dosesOf(order.protocol, ordered, step);
  const worked = doses.map((each) => {
    const dose = quantity(each, 'mg/kg/h');
    return { dose, outcome: workOutDose({ ...order, dose }, library) };
  });
  const plans = worked.flatMap(({ outcome }) => (outcome.kind === 'plan' ? [outcome.plan] : []));
  const rows = plans.map((plan, at) => ({
    plan,
    ordered: plan.perKg.value.equals(ordered.value),
    above: plan.findings.some(({ kind }) => kind === 'above documented'),
    sameRate: isSameRate(plan, plans[at - 1]),
  }));
  const left = worked.flatMap(({ dose, outcome }) =>
    outcome.kind === 'withheld' ? outcome.stops.slice(0, 1).map((stop) => ({ dose, stop })) : [],
  );
  return { rows, left };
}

function isSameRate(
  plan: WorkedDose<'infusion'>,
  before: WorkedDose<'infusion'> | undefined,
): boolean {
  const [here, there] = [plan.administration, before?.administration];
  return here !== undefined && there !== undefined && here.set.value.equals(there.set.value);
}

/** The doses of the table in mg/kg/h, lowest first: the range in steps, its ends, and the order. */
function dosesOf(
  { documented, ceiling, specialistBand }: InfusionProtocol,
  ordered: Quantity<'mg/kg/h'>,
  step: Quantity<'mg/kg/h'>,
): Fraction[] {
  const low = exactly(documented.value.low).value;
  const high = exactly(documented.value.high).value;
  const isInBand = specialistBand !== undefined && ordered.value.gt(high);
  const top = isInBand ? exactly(ceiling.at).value : high;
  return inOrder([...stepsFrom(low, top, step.value), high, top, ordered.value]);
}

/** The doses in mg/kg/h beside an ordered one: the rows next to its own, and one step to each side. */
export function neighbours(
  protocol: InfusionProtocol,
  ordered: Quantity<'mg/kg/h'>,
  step: Quantity<'mg/kg/h'>,
): Quantity<'mg/kg/h'>[] {
  const rows = dosesOf(protocol, ordered, step);
  const at = rows.findIndex((row) => row.equals(ordered.value));
  const beside = [rows[at - 1], rows[at + 1]].flatMap((row) => (row ? [row] : []));
  const stepped = [ordered.value.sub(step.value), ordered.value.add(step.value)];
  return inOrder([...beside, ...stepped])
    .filter((dose) => dose.gt(0))
    .map((dose) => quantity(dose, 'mg/kg/h'));
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
