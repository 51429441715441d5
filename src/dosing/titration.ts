import type { Fraction } from 'fraction.js';
import { ceilingAt } from './ceiling';
import type { Limit } from './cited';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import { isAboveRange } from './dose-limits';
import type { Stop } from './findings';
import type { Library } from './library';
import type { Order } from './order';
import type { InfusionProtocol } from './protocol';
import { exactly, type Quantity, quantity } from './quantity';
import { rangeAt } from './range-at';
import { notInSteps, statedDoses, titrationStepOf } from './titration-steps';
import type { DosingUnit, LimitUnit } from './units';
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
  /** The step of a hospital’s protocol, where the table cannot be in it. */
  readonly notIn: Limit<DosingUnit<'infusion'>> | undefined;
}

/** A dose of the table that is withheld, and what stops it first. */
export interface LeftOut {
  readonly dose: Quantity<DosingUnit<'infusion'>>;
  readonly stop: Stop;
}

/**
 * The source range in steps of the unit that was ordered in, and the ordered dose in its place; into the
 * specialist band only where the order itself is there. Every row is an order worked out whole; a withheld one
 * has no row.
 */
export function titration(order: Order<'infusion'>, library: Library): Titration {
  const ordered = order.dose;
  const worked = dosesOf(order, titrationStepOf(order, library.bounds)).map((each) => {
    const dose = quantity(each, ordered.unit);
    return { dose, outcome: workOutDose({ ...order, dose }, library) };
  });
  const plans = worked.flatMap(({ outcome }) => (outcome.kind === 'plan' ? [outcome.plan] : []));
  const rows = plans.map((plan, at) => ({
    plan,
    ordered: plan.order.dose.value.equals(ordered.value),
    above: plan.findings.some(isAboveRange),
    sameRate: isSameRate(plan, plans[at - 1]),
  }));
  const left = worked.flatMap(({ dose, outcome }) =>
    outcome.kind === 'withheld' ? outcome.stops.slice(0, 1).map((stop) => ({ dose, stop })) : [],
  );
  return { rows, left, notIn: notInSteps(order, library.bounds) };
}

function isSameRate(
  plan: WorkedDose<'infusion'>,
  before: WorkedDose<'infusion'> | undefined,
): boolean {
  const [here, there] = [plan.administration, before?.administration];
  return here !== undefined && there !== undefined && here.set.value.equals(there.set.value);
}

type Dosed = Pick<Order<'infusion'>, 'protocol' | 'weight' | 'dose' | 'titrationStep'>;

/**
 * The doses of the table, lowest first: per kilogram from the low end of the range in steps, and its ends;
 * in another unit, whose ends at this weight are no round figures, the whole steps inside it, and those from an
 * order below it; of a hospital’s protocol that names its doses one by one, those; and the order.
 */
function dosesOf(order: Dosed, step: Quantity<DosingUnit<'infusion'>>): Fraction[] {
  const { protocol, weight, dose } = order;
  const { specialistBand }: InfusionProtocol = protocol;
  const here = (edge: Quantity<'mg/kg/h'>) =>
    inDosingUnit('infusion', edge, weight, dose.unit).value;
  const range = rangeAt<'infusion'>(protocol, weight);
  const stated = statedDoses(order);
  if (stated) {
    const most = here(ceilingAt<'infusion'>(protocol, weight).perKg);
    return inOrder([
      ...stated.map(({ value }) => value).filter((each) => each.lte(most)),
      dose.value,
    ]);
  }
  const high = here(range.perKg.high);
  const start = protocol.own?.start;
  const begin = start && perKilogram('infusion', exactly<LimitUnit<'infusion'>>(start.at), weight);
  const from = range.perKg.low ?? begin;
  const low = from ? here(from) : step.value;
  const isInBand = specialistBand !== undefined && dose.value.gt(high);
  const top = isInBand ? here(ceilingAt<'infusion'>(protocol, weight).perKg) : high;
  if (range.high.unit === dose.unit) {
    return inOrder([...stepsFrom(low, top, step.value), high, top, dose.value]);
  }
  const least = dose.value.lt(low) ? dose.value : low;
  const first = least.div(step.value).ceil().mul(step.value);
  return inOrder([...stepsFrom(first, top, step.value), dose.value]);
}

/** The doses beside an ordered one, in its unit: the rows next to its own, and one step to each side. */
export function neighbours(
  order: Dosed,
  step: Quantity<DosingUnit<'infusion'>>,
): Quantity<DosingUnit<'infusion'>>[] {
  const { dose } = order;
  const rows = dosesOf(order, step);
  const at = rows.findIndex((row) => row.equals(dose.value));
  const beside = [rows[at - 1], rows[at + 1]].flatMap((row) => (row ? [row] : []));
  const stepped = [dose.value.sub(step.value), dose.value.add(step.value)];
  return inOrder([...beside, ...stepped])
    .filter((each) => each.gt(0))
    .map((each) => quantity(each, dose.unit));
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
