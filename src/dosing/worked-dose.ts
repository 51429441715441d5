import { type Administration, administer, doseEdges } from './administration';
import type { Bounds } from './bounds';
import type { Computed, ComputedRange } from './computed';
import { type DayTotal, dayEdges, dayTotals, holdDayTotals } from './day-totals';
import { amount, amountRange, perKilogram } from './dose-by-weight';
import { holdAbove, holdBelow } from './dose-limits';
import { type Edges, edgesOf } from './edges';
import type { Caution, Finding, Note } from './findings';
import { deliveredDose } from './formulas';
import type { Library } from './library';
import { withOtherReadings } from './named-units';
import { isInfusion, type Order } from './order';
import { type Outcome, outcome } from './outcome';
import { type GivenOver, overMinutes } from './over-minutes';
import type { Regimen } from './protocol';
import { exactly, isMore, type Quantity, type Unit } from './quantity';
import {
  holdCalculated,
  holdPumpRate,
  holdStep,
  holdStrength,
  holdWeight,
  isRate,
  usedFor,
} from './tool-limits';
import { type Amount, type Delivery, isPerKilogram, type PerKg } from './units';

/** An ordered dose worked out, and every finding on it that does not stop it. */
export interface WorkedDose<D extends Delivery = Delivery> {
  readonly order: Order<D>;
  /** The ordered dose per kilogram of the weight that is dosed on, exact. */
  readonly perKg: Quantity<PerKg<D>>;
  readonly amount: Computed<Amount<D>>;
  /** The source range at this weight. */
  readonly documented: ComputedRange<Amount<D>>;
  readonly administration: Administration<D> | undefined;
  /** Of a single dose with its minutes. */
  readonly over: GivenOver | undefined;
  /** Of divided doses: the mg in a day at the ordered frequency, or at each documented one. */
  readonly days: readonly DayTotal[];
  readonly edges: Edges;
  readonly findings: readonly (Note | Caution)[];
}

/** Whether it is the dose of an infusion. */
export function isOfInfusion(dose: WorkedDose): dose is WorkedDose<'infusion'> {
  return isInfusion(dose.order);
}

/** A calculated weight above the measured one, with the dose on each. */
function holdDosedOn<D extends Delivery>(
  { delivery, weight, dose, dosedOn }: Order<D>,
  ordered: Quantity<Amount<D>>,
  edges: Edges,
  bounds: Bounds,
): Finding[] {
  if (!dosedOn) return [];
  const { actual } = dosedOn.body;
  const doses = isPerKilogram(dose.unit)
    ? { on: ordered, edges, onActual: amount(delivery, dose, actual) }
    : {
        on: perKilogram(delivery, dose, weight),
        edges,
        onActual: perKilogram(delivery, dose, actual),
      };
  return holdCalculated(dosedOn.basis, weight, actual, bounds, doses);
}

/**
 * The ordered dose; where another weight is dosed on, what is ordered and what is delivered are held on
 * the measured one as well. The higher comes first, since one word is said about each limit.
 */
function holdOrdered<D extends Delivery>(
  { delivery, weight, dosedOn, protocol }: Order<D>,
  perKg: Quantity<PerKg<D>>,
  amounts: readonly Quantity<Amount<D>>[],
): Finding[] {
  const ordered = holdAbove<D>('ordered', perKg, weight, protocol);
  if (!dosedOn) return ordered;
  const { actual } = dosedOn.body;
  const onActual = amounts.flatMap((each) =>
    holdAbove<D>('on actual weight', deliveredDose(delivery, each, actual), actual, protocol),
  );
  return isMore(weight, actual) ? [...onActual, ...ordered] : [...ordered, ...onActual];
}

/** The rate of a pump against what pumps can run and show; nothing for what no pump gives. */
function holdPump(set: Quantity<Unit>, step: Quantity<Unit>, bounds: Bounds): Finding[] {
  return isRate(set) && isRate(step) ? holdPumpRate(set, step, bounds) : [];
}

/** The source range of a protocol (per kg) at a weight in kg: exact mg or mg/h. */
export function documentedAt<D extends Delivery>(
  { delivery, documented }: Regimen<D>,
  weight: Quantity<'kg'>,
): ComputedRange<Amount<D>> {
  const { low, high } = documented.value;
  return amountRange(delivery, { low: exactly(low), high: exactly(high) }, weight);
}

/**
 * One order → its dose worked out, or withheld with every stop. Exact mg or mg/h; with a preparation the mL or
 * mL/h at the step. The ordered and the delivered dose are both held against every limit. Refuses an
 * order whose units are not those of its delivery.
 */
export function workOutDose<D extends Delivery>(
  order: Order<D>,
  { bounds }: Library,
): Outcome<WorkedDose<D>> {
  const { delivery, dosedOn, weight, protocol, dose, step } = order;
  const ordered = amount(delivery, dose, weight);
  const perKg = perKilogram(delivery, dose, weight);
  const edges = edgesOf({ protocol: order.protocol, weight });
  const { given, roundedDown } = administer(order, ordered, [
    ...doseEdges(order),
    ...dayEdges(order),
  ]);
  const doses: Finding[] = [
    ...(dosedOn ? holdWeight(dosedOn.body.actual, bounds) : []),
    ...holdWeight(weight, bounds),
    ...holdDosedOn(order, ordered, edges, bounds),
    ...holdOrdered(order, perKg, given ? [ordered, given.delivers] : [ordered]),
    ...holdBelow<D>(perKg, protocol),
    ...(given ? holdStrength(given.strength, usedFor(protocol, order.preparation), bounds) : []),
    ...(given ? holdAbove<D>('delivered', given.deliversPerKg, weight, protocol) : []),
    ...(given
      ? holdStep(
          given.set,
          step,
          { delivered: given.delivers, ordered, edges },
          bounds,
          roundedDown[0],
        )
      : []),
    ...roundedDown,
  ];
  const over = overMinutes(order, given?.set, bounds);
  const isAbove = doses.some(({ kind }) => kind === 'above documented');
  const findings = [
    ...withOtherReadings(doses, { ...order, measured: dosedOn?.body.actual }),
    ...(given ? holdPump(given.set, step, bounds) : []),
    ...over.findings,
    ...holdDayTotals('ordered', order, ordered, isAbove),
    ...(given ? holdDayTotals('delivered', order, given.delivers, isAbove) : []),
  ];
  return outcome(findings, (kept) => ({
    order,
    perKg,
    amount: ordered,
    documented: documentedAt<D>(protocol, weight),
    administration: given,
    over: over.given,
    // What is given in a day: of the volume that is drawn up, where there is one.
    days: dayTotals(order, given?.delivers ?? ordered),
    edges,
    findings: kept,
  }));
}
