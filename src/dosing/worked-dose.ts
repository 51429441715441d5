import { type Administration, administer } from './administration';
import { asTyped } from './as-typed';
import type { Bounds } from './bounds';
import type { Computed } from './computed';
import { type DayTotal, dayEdges, dayTotals, holdDayTotals } from './day-totals';
import { amount, perKilogram } from './dose-by-weight';
import { holdAbove, holdBelow, holdMinimum, holdStart, isAboveRange } from './dose-limits';
import { holdDoses } from './dose-together';
import { type Edges, edgesOf } from './edges';
import type { Caution, Finding, Note } from './findings';
import { orderForPerson } from './for-person';
import { deliveredDose } from './formulas';
import type { Held } from './held';
import { holdExcluded, holdOwnStrength } from './hospital-limits';
import type { Library } from './library';
import { withOtherReadings } from './named-units';
import { isInfusion, type Order } from './order';
import { type Outcome, outcome } from './outcome';
import { type GivenOver, overMinutes } from './over-minutes';
import { holdGiving } from './own-giving';
import type { Regimen } from './protocol';
import { isMore, type Quantity, type Unit } from './quantity';
import { type AmountRange, amountsAt } from './range-at';
import { doseEdges, measuredEdges } from './rounding-edges';
import { togetherEdges } from './together-edges';
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
  /** The range at this weight. */
  readonly documented: AmountRange<D>;
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
  const { own }: Regimen<D> = protocol;
  const hold = (held: Held, dose: Quantity<PerKg<D>>, on: Quantity<'kg'>) => [
    ...holdMinimum<D>(held, dose, on, protocol),
    ...holdAbove<D>(held, dose, on, protocol),
  ];
  const ordered = hold('ordered', perKg, weight);
  if (!dosedOn) return ordered;
  const { actual } = dosedOn.body;
  const onActual = amounts
    .flatMap((each) => hold('on actual weight', deliveredDose(delivery, each, actual), actual))
    // A hospital says what its soft limits are per kilogram of; the hard ones hold on both.
    .filter(({ severity }) => !own || severity === 'stop');
  return isMore(weight, actual) ? [...onActual, ...ordered] : [...ordered, ...onActual];
}

/** The rate of a pump against what pumps can run and show; nothing for what no pump gives. */
function holdPump(set: Quantity<Unit>, step: Quantity<Unit>, bounds: Bounds): Finding[] {
  return isRate(set) && isRate(step) ? holdPumpRate(set, step, bounds) : [];
}

/**
 * One order → its dose worked out, or withheld with every stop. Exact mg or mg/h; with a preparation the mL or
 * mL/h at the step. The ordered and the delivered dose are both held against every limit. Refuses an
 * order whose units are not those of its delivery.
 */
export function workOutDose<D extends Delivery>(
  asked: Order<D>,
  { bounds }: Library,
): Outcome<WorkedDose<D>> {
  const order = orderForPerson(asked);
  const { delivery, dosedOn, weight, protocol, dose, step } = order;
  const ordered = amount(delivery, dose, weight);
  const perKg = perKilogram(delivery, dose, weight);
  const edges = edgesOf({ protocol: order.protocol, weight });
  const { given, roundedDown } = administer(order, ordered, [
    ...doseEdges(order),
    ...measuredEdges(order),
    ...dayEdges(order),
    ...togetherEdges(order),
  ]);
  const onOrdered = holdOrdered(order, perKg, given ? [ordered, given.delivers] : [ordered]);
  const doses: Finding[] = [
    ...holdExcluded(protocol),
    ...(dosedOn ? holdWeight(dosedOn.body.actual, bounds) : []),
    ...holdWeight(weight, bounds),
    ...holdDosedOn(order, ordered, edges, bounds),
    ...onOrdered,
    ...holdBelow<D>(perKg, weight, protocol),
    ...(onOrdered.length > 0 ? [] : holdStart<D>(perKg, weight, protocol)),
    ...(given && order.preparation
      ? [
          ...holdStrength(given.strength, usedFor(protocol, order.preparation), bounds),
          ...holdOwnStrength(order.preparation, given.strength, protocol, given.set),
          ...holdMinimum<D>('delivered', given.deliversPerKg, weight, protocol),
          ...holdAbove<D>('delivered', given.deliversPerKg, weight, protocol),
        ]
      : []),
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
  const isAbove = doses.some(isAboveRange);
  const findings = [
    ...withOtherReadings(asTyped(doses, dose), { ...order, measured: dosedOn?.body.actual }),
    ...(given ? holdPump(given.set, step, bounds) : []),
    ...over.findings,
    ...holdDoses(order, [
      ['ordered', ordered],
      ...(given ? [['delivered', given.delivers] as const] : []),
    ]),
    ...holdGiving({ ...order, set: given?.set }),
    ...holdDayTotals('ordered', order, ordered, isAbove),
    ...(given ? holdDayTotals('delivered', order, given.delivers, isAbove) : []),
  ];
  return outcome(findings, (kept) => ({
    order,
    perKg,
    amount: ordered,
    documented: amountsAt<D>(protocol, weight),
    administration: given,
    over: over.given,
    // What is given in a day: of the volume that is drawn up, where there is one.
    days: dayTotals(order, given?.delivers ?? ordered),
    edges,
    findings: kept,
  }));
}
