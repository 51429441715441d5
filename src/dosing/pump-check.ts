import type { Fraction } from 'fraction.js';
import { ceilingAt } from './ceiling';
import { type Computed, deliveredAmount, deliveredDose, perDoseOf, strength } from './formulas';
import {
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
  onceEach,
  usedFor,
} from './limits';
import type {
  AmountOf,
  Bounds,
  DividedDoseProtocol,
  InfusionProtocol,
  Library,
  PerKg,
  SingleDoseProtocol,
} from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import type { ReadingFor } from './reading';
import { type Slip, slipsThatFit } from './slips';

interface CheckedFor<P extends PerKg> extends ReadingFor<P> {
  /** The ordered dose; without it nothing is compared. */
  readonly dose?: Quantity<P>;
  /** The weight of a handed-over order, which the checker’s may differ from. */
  readonly orderedWeight?: Quantity<'kg'>;
  /** The titration step of a handed-over order that has its own. */
  readonly titrationStep?: Quantity<'mg/kg/h'>;
}
interface InfusionReading extends CheckedFor<'mg/kg/h'> {
  readonly protocol: InfusionProtocol;
  readonly running: boolean;
}
interface SingleReading extends CheckedFor<'mg/kg'> {
  readonly protocol: SingleDoseProtocol;
}
interface DividedReading extends CheckedFor<'mg/kg/dose'> {
  readonly protocol: DividedDoseProtocol;
  readonly dosesPerDay?: Quantity<'doses/day'>;
}
export type Reading = InfusionReading | SingleReading | DividedReading;

export type Verdict =
  | { readonly kind: 'not compared' }
  | { readonly kind: 'agrees' }
  /** `ratio` is delivered ÷ ordered, both per kilogram. */
  | { readonly kind: 'differs'; readonly ratio: Fraction; readonly slips: readonly Slip[] };

/** The reading worked backwards, its verdict, and the limits held against what is delivered. */
export interface PumpCheck {
  readonly strength: Computed<'mg/mL'>;
  readonly delivers: Computed<AmountOf<PerKg>>;
  readonly deliversPerKg: Computed<PerKg>;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/**
 * A reading in mL/h or mL → what it delivers: × mg/mL = mg/h or mg; ÷ kg = per kilogram. It agrees
 * with the ordered dose when that dose lies within half a step of the reading, worked backwards, or
 * within the step above it where rounding up would pass a limit that the order keeps.
 */
export function checkPump(reading: Reading, library: Library): PumpCheck {
  switch (reading.unit) {
    case 'mg/kg/h':
      return check(reading, library, [[]], holdReadRate(reading, library.bounds));
    case 'mg/kg':
      return check(reading, library, [[]], []);
    case 'mg/kg/dose':
      return checkDivided(reading, library);
  }
}

/** A rate that was read is told, unlike the rate of a withheld order. */
function holdReadRate({ set: read, step }: InfusionReading, bounds: Bounds): Finding[] {
  return holdPumpRate(read, step, bounds).map((finding) =>
    finding.kind === 'fast pump' ? { ...finding, read } : finding,
  );
}

function checkDivided(reading: DividedReading, library: Library): PumpCheck {
  const { protocol, preparation, set, weight, dosesPerDay } = reading;
  const often = dosesPerDay
    ? [dosesPerDay]
    : protocol.dosesPerDay.value.map((each) => quantity(each, 'doses/day'));
  const perDose = deliveredAmount(
    'mg/kg/dose',
    set,
    strength(preparation.drug, preparation.volume),
  );
  const deliversPerKg = deliveredDose('mg/kg/dose', perDose, weight);
  const isAbove = [deliversPerKg, ...(reading.dose ? [reading.dose] : [])].some(
    (each) => holdAbove('delivered', each, weight, protocol).length > 0,
  );
  const daysOf = (held: Held, dose: Quantity<'mg/dose'>) =>
    often.flatMap((each) => holdDayTotal(held, dose, each, protocol, isAbove));
  const day = exactly(protocol.typicalDay.at);
  const edgeOf = (each: Quantity<'doses/day'>) =>
    deliveredDose('mg/kg/dose', perDoseOf(day, each), weight).value;
  // The sheet may have been made for one frequency or before any was ordered: either agrees, where
  // the step between the two is at most 5 % of the lower.
  const isFine = set.value.sub(reading.step.value).gte(reading.step.value.mul(20));
  const all = protocol.dosesPerDay.value.map((each) => quantity(each, 'doses/day'));
  const single = dosesPerDay ? [] : all.map((each) => [edgeOf(each)]);
  const edges = [often.map(edgeOf), ...(isFine ? [all.map(edgeOf), ...single] : [])];
  const checked = check(reading, library, edges, daysOf('delivered', perDose));
  if (checked.verdict.kind !== 'agrees' || !reading.dose) return checked;
  // The ordered mg of one dose, backwards: what is delivered × ordered per kg ÷ delivered per kg.
  const share = reading.dose.value.div(checked.deliversPerKg.value);
  const ordered = quantity(perDose.value.mul(share), 'mg/dose');
  return { ...checked, findings: onceEach([...checked.findings, ...daysOf('ordered', ordered)]) };
}

function check<P extends PerKg>(
  reading: CheckedFor<P>,
  library: Library,
  moreEdges: readonly (readonly Fraction[])[],
  moreFindings: readonly Finding[],
): PumpCheck {
  const { unit, protocol, weight, preparation, set, step, dose } = reading;
  const of = strength(preparation.drug, preparation.volume);
  const delivers = deliveredAmount<P>(unit, set, of);
  const deliversPerKg = deliveredDose<P>(unit, delivers, weight);
  const top = exactly<PerKg>(protocol.documented.value.high);
  const edges = [top.value, ceilingAt<PerKg>(protocol, weight).perKg.value];
  const verdicts = moreEdges.map((more) =>
    dose
      ? compare(reading, dose, deliversPerKg.value, [...edges, ...more], library)
      : ({ kind: 'not compared' } as const),
  );
  const [first = { kind: 'not compared' } as const] = verdicts;
  const verdict = verdicts.find(({ kind }) => kind === 'agrees') ?? first;
  const asOrdered = dose && verdict.kind === 'agrees' ? dose : undefined;
  const above = [
    ...holdAbove('delivered', deliversPerKg, weight, protocol),
    ...(asOrdered ? holdAbove('ordered', asOrdered, weight, protocol) : []),
  ];
  // The ordered amount, backwards: what is delivered × ordered per kg ÷ delivered per kg.
  const orderedAmount =
    dose && quantity(delivers.value.mul(dose.value.div(deliversPerKg.value)), delivers.unit);
  const amounts = asOrdered && orderedAmount ? [delivers, orderedAmount] : [delivers];
  const measured = onMeasured(reading, amounts);
  // The higher comes first, since one word is said about each limit.
  const isHigher = reading.body && isMore(weight, reading.body.weights.actual);
  const findings = [
    ...(isHigher ? [...measured, ...above] : [...above, ...measured]),
    ...holdDosedOn(reading, orderedAmount, library.bounds),
    ...moreFindings,
    // At the low end rounding alone raises no note.
    ...holdBelow(asOrdered ?? deliversPerKg, protocol),
    ...holdWeight(weight, library.bounds),
    ...holdStrength(of, usedFor(protocol), library.bounds),
    ...(asOrdered ? holdStep(set, step, deliversPerKg, asOrdered, library.bounds) : []),
  ];
  return { strength: of, delivers, deliversPerKg, verdict, findings: onceEach(findings) };
}

/** What is given on a calculated weight, held on the measured one; and that weight itself. */
function onMeasured<P extends PerKg>(
  { unit, protocol, body }: CheckedFor<P>,
  amounts: readonly Quantity<AmountOf<P>>[],
): Finding[] {
  if (!body || body.basis === 'actual') return [];
  const { actual } = body.weights;
  return amounts.flatMap((each) =>
    holdAbove('on actual weight', deliveredDose<P>(unit, each, actual), actual, protocol),
  );
}

/** The measured weight; and a calculated one above it, with the ordered dose on each. */
function holdDosedOn<P extends PerKg>(
  { weight, body }: CheckedFor<P>,
  ordered: Quantity<AmountOf<P>> | undefined,
  bounds: Bounds,
): Finding[] {
  if (!body || body.basis === 'actual') return [];
  const { actual } = body.weights;
  const share = actual.value.div(weight.value);
  const doses = ordered && {
    on: ordered,
    onActual: quantity(ordered.value.mul(share), ordered.unit),
  };
  return [
    ...holdWeight(actual, bounds),
    ...holdCalculated(body.basis, weight, actual, bounds, doses),
  ];
}

function compare<P extends PerKg>(
  reading: CheckedFor<P>,
  dose: Quantity<P>,
  delivered: Fraction,
  edges: readonly Fraction[],
  library: Library,
): Verdict {
  const step = reading.step.value;
  const half = step.div(2);
  // Per kilogram, what one mL or one mL/h delivers: every setting is this many times its figure.
  const perUnit = delivered.div(reading.set.value);
  const dosed = (set: Fraction) => set.mul(perUnit);
  const ordered = dose.value;
  const crosses = (set: Fraction) => edges.some((edge) => ordered.lte(edge) && dosed(set).gt(edge));

  const agrees = (set: Fraction): boolean => {
    if (ordered.lt(dosed(set.sub(half)))) return false;
    if (ordered.lt(dosed(set.add(half)))) return !crosses(set);
    return ordered.lt(dosed(set.add(step))) && crosses(set.add(step));
  };
  if (agrees(reading.set.value)) return { kind: 'agrees' };

  // What the order would be set to, from what this reading delivers: to the step, or the step below.
  const nearest = ordered.div(perUnit).roundTo(step);
  const right = [nearest, nearest.sub(step)].find((set) => set.gt(0) && agrees(set));
  const read = reading.set.value;
  const lowest = dosed(read.sub(half));
  const highest = dosed(read.add(half));
  const next = dosed(read.add(step));
  // A limit for the whole body stands elsewhere per kilogram at the weight of the order.
  const { orderedWeight, protocol } = reading;
  const passed = orderedWeight
    ? [...edges, ceilingAt<P>(protocol, orderedWeight).perKg.value]
    : edges;
  const times = (factor: Fraction): boolean => {
    const figure = ordered.mul(factor);
    if (figure.lt(lowest) || figure.gte(next)) return false;
    if (figure.lt(highest)) return true;
    // Rounded down, where rounding up would pass a limit: under the wrong weight or bag, or dose.
    return passed.some(
      (edge) =>
        (ordered.lte(edge) && next.div(factor).gt(edge)) || (figure.lte(edge) && next.gt(edge)),
    );
  };
  const near = (apart: Fraction) => ordered.sub(apart).lt(highest) && ordered.add(apart).gt(lowest);
  const isNearest = nearest.equals(read);
  const fit = { right, isNearest, times, near, dose: (dose: Fraction) => times(dose.div(ordered)) };
  const { protocols, products, bounds } = library;
  const slips = slipsThatFit<P>(
    reading,
    fit,
    protocols,
    products,
    reading.titrationStep ?? exactly(bounds.titrationStep.at),
    dose,
    reading.orderedWeight,
  );
  return { kind: 'differs', ratio: delivered.div(ordered), slips };
}
