import {
  type Administration,
  administer,
  doseEdges,
  type Edge,
  type OrderFor,
} from './administration';
import type { Basis } from './body-weight';
import {
  amount,
  amountRange,
  type Computed,
  type ComputedRange,
  dayTotal,
  deliveredDose,
  perDoseOf,
} from './formulas';
import {
  type Caution,
  type Finding,
  type Held,
  holdAbove,
  holdBelow,
  holdCalculated,
  holdDayTotal,
  holdPumpRate,
  holdStep,
  holdStrength,
  holdWeight,
  type Note,
  onceEach,
  type Stop,
  usedFor,
} from './limits';
import type {
  AmountOf,
  Bounds,
  DividedDoseProtocol,
  InfusionProtocol,
  Library,
  PerKg,
  Protocol,
  Regimen,
  SingleDoseProtocol,
} from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';

export interface InfusionOrder extends OrderFor<'mg/kg/h'> {
  readonly protocol: InfusionProtocol;
  /** Between the rows of the titration table; the tool’s own unless ordered. */
  readonly titrationStep?: Quantity<'mg/kg/h'>;
}
export interface SingleOrder extends OrderFor<'mg/kg'> {
  readonly protocol: SingleDoseProtocol;
}
export interface DividedOrder extends OrderFor<'mg/kg/dose'> {
  readonly protocol: DividedDoseProtocol;
  readonly dosesPerDay?: Quantity<'doses/day'>;
}
/** One ordered dose for one weight under one protocol. */
export type Order = InfusionOrder | SingleOrder | DividedOrder;

/** The weight that an order is dosed on; actual unless someone chose another. */
export function basisOf({ dosedOn }: Order): Basis {
  return dosedOn?.basis ?? 'actual';
}

interface PlanFor<P extends PerKg> {
  readonly amount: Computed<AmountOf<P>>;
  readonly documented: ComputedRange<AmountOf<P>>;
  readonly administration: Administration<P> | undefined;
  readonly findings: readonly (Note | Caution)[];
}
export interface InfusionPlan extends PlanFor<'mg/kg/h'> {
  readonly order: InfusionOrder;
}
export interface SinglePlan extends PlanFor<'mg/kg'> {
  readonly order: SingleOrder;
}
export interface DividedPlan extends PlanFor<'mg/kg/dose'> {
  readonly order: DividedOrder;
  /** The mg in a day at the ordered frequency, or at each documented one. */
  readonly days: readonly DayTotal[];
}
export type Plan = InfusionPlan | SinglePlan | DividedPlan;

export interface DayTotal {
  readonly dosesPerDay: Quantity<'doses/day'>;
  readonly total: Computed<'mg/day'>;
}

export interface Withheld {
  readonly kind: 'withheld';
  readonly stops: readonly Stop[];
}
export type Outcome<T = Plan> = { readonly kind: 'plan'; readonly plan: T } | Withheld;

/** Withheld if anything stops; else the plan with its notes and cautions, one of each kind. */
export function outcome<T>(
  findings: readonly Finding[],
  plan: (findings: readonly (Note | Caution)[]) => T,
): Outcome<T> {
  const once = onceEach(findings);
  const stops = once.filter((finding) => finding.severity === 'stop');
  if (stops.length > 0) return { kind: 'withheld', stops };
  return { kind: 'plan', plan: plan(once.filter((finding) => finding.severity !== 'stop')) };
}

/** The figures of an order, and what it is held against whatever its protocol. */
function figures<P extends PerKg>(
  order: OrderFor<P> & { readonly protocol: Protocol },
  bounds: Bounds,
  edges: readonly Edge<P>[],
) {
  const { weight, protocol, dose, step } = order;
  const ordered = amount(dose, weight);
  const { given, roundedDown } = administer(order, ordered, edges);
  const findings: Finding[] = [
    ...(order.dosedOn ? holdWeight(order.dosedOn.body.actual, bounds) : []),
    ...holdWeight(weight, bounds),
    ...holdDosedOn(order, ordered, bounds),
    ...holdOrdered(order, given ? [ordered, given.delivers] : [ordered]),
    ...holdBelow(dose, protocol),
    ...(given ? holdStrength(given.strength, usedFor(protocol), bounds) : []),
    ...(given ? holdAbove('delivered', given.deliversPerKg, weight, protocol) : []),
    ...(given ? holdStep(given.set, step, given.delivers, ordered, bounds, roundedDown[0]) : []),
    ...roundedDown,
  ];
  const documented = documentedAt<P>(order.protocol, weight);
  return { findings, amount: ordered, documented, administration: given };
}

/** A calculated weight above the measured one, with the dose on each. */
function holdDosedOn<P extends PerKg>(
  { weight, dose, dosedOn }: OrderFor<P>,
  ordered: Quantity<AmountOf<P>>,
  bounds: Bounds,
): Finding[] {
  if (!dosedOn) return [];
  const { actual } = dosedOn.body;
  const doses = { on: ordered, onActual: amount(dose, actual) };
  return holdCalculated(dosedOn.basis, weight, actual, bounds, doses);
}

/** An infusion order → its plan in mg/h and mL/h, or withheld with every stop. */
export function workOutInfusion(order: InfusionOrder, { bounds }: Library): Outcome<InfusionPlan> {
  const { findings, ...worked } = figures(order, bounds, doseEdges(order));
  const pump = worked.administration
    ? holdPumpRate(worked.administration.set, order.step, bounds)
    : [];
  return outcome([...findings, ...pump], (kept) => ({ order, ...worked, findings: kept }));
}

/**
 * The ordered dose; where another weight is dosed on, what is ordered and what is delivered are held on
 * the measured one as well. The higher comes first, since one word is said about each limit.
 */
function holdOrdered<P extends PerKg>(
  { unit, weight, dose, dosedOn, protocol }: OrderFor<P> & { readonly protocol: Protocol },
  amounts: readonly Quantity<AmountOf<P>>[],
): Finding[] {
  const ordered = holdAbove('ordered', dose, weight, protocol);
  if (!dosedOn) return ordered;
  const { actual } = dosedOn.body;
  const held = amounts.flatMap((each) =>
    holdAbove('on actual weight', deliveredDose<P>(unit, each, actual), actual, protocol),
  );
  return isMore(weight, actual) ? [...held, ...ordered] : [...ordered, ...held];
}

/** A single dose’s order → its plan in mg and mL, or withheld with every stop. */
export function workOutSingle(order: SingleOrder, { bounds }: Library): Outcome<SinglePlan> {
  const { findings, ...worked } = figures(order, bounds, doseEdges(order));
  return outcome(findings, (kept) => ({ order, ...worked, findings: kept }));
}

function workOutDivided(order: DividedOrder, bounds: Bounds): Outcome<DividedPlan> {
  const edges = [...doseEdges(order), ...dayEdges(order)];
  const { findings, ...worked } = figures(order, bounds, edges);
  const often = frequencies(order);
  const isAbove = findings.some(({ kind }) => kind === 'above documented');
  const holdDay = (held: Held, perDose: Quantity<'mg/dose'>) =>
    often.flatMap((each) => holdDayTotal(held, perDose, each, order.protocol, isAbove));
  const day = [
    ...holdDay('ordered', worked.amount),
    ...(worked.administration ? holdDay('delivered', worked.administration.delivers) : []),
  ];
  // What is given in a day: of the volume that is drawn up, where there is one.
  const given = worked.administration?.delivers ?? worked.amount;
  const days = often.map((dosesPerDay) => ({ dosesPerDay, total: dayTotal(given, dosesPerDay) }));
  return outcome([...findings, ...day], (kept) => ({ order, ...worked, days, findings: kept }));
}

/** How often a day: the ordered frequency, or each documented one while none is ordered. */
function frequencies({ dosesPerDay, protocol }: DividedOrder): Quantity<'doses/day'>[] {
  return dosesPerDay
    ? [dosesPerDay]
    : protocol.dosesPerDay.value.map((often) => quantity(often, 'doses/day'));
}

/** The typical day, shared among its doses. */
function dayEdges(order: DividedOrder): Edge<'mg/kg/dose'>[] {
  const limit = order.protocol.typicalDay;
  return frequencies(order).map((often) => ({
    limit,
    amount: perDoseOf(exactly(limit.at), often),
    inItsUnit: (delivered) => dayTotal(delivered, often),
  }));
}

/** The source range of a protocol (per kg) at a weight in kg: exact mg or mg/h. */
export function documentedAt<P extends PerKg>(
  protocol: Regimen<P>,
  weight: Quantity<'kg'>,
): ComputedRange<AmountOf<P>> {
  const { low, high } = protocol.documented.value;
  return amountRange({ low: exactly(low), high: exactly(high) }, weight);
}

/**
 * One order → its plan, or withheld with every stop. Exact mg or mg/h; with a preparation the mL or
 * mL/h at the step. The ordered and the delivered dose are both held against every limit.
 */
export function workOut(order: Order, library: Library): Outcome {
  switch (order.unit) {
    case 'mg/kg/h':
      return workOutInfusion(order, library);
    case 'mg/kg':
      return workOutSingle(order, library);
    case 'mg/kg/dose':
      return workOutDivided(order, library.bounds);
  }
}
