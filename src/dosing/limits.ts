import type { Basis } from './body-weight';
import { type Ceiling, ceilingAt, flatAmount } from './ceiling';
import type { Edges } from './edges';
import { dayTotal, difference, withoutOperands } from './formulas';
import type { BodyFinding } from './given-body';
import type {
  Bounds,
  Citation,
  Cited,
  DividedDoseProtocol,
  Limit,
  Protocol,
  ProtocolOf,
  Regimen,
  StopFence,
  Use,
  WrittenRange,
} from './library';
import { exactly, isMore, type Quantity, quantity, type Unit } from './quantity';
import type { Amount, Delivery, Flat, PerKg, Setting } from './units';

type Side = 'below' | 'above';
/** Which figure was held: what was ordered, what a setting delivers, or the order on actual weight. */
export type Held = 'ordered' | 'delivered' | 'on actual weight';

interface Fenced<K extends string, U extends Unit> {
  readonly kind: K;
  readonly side: Side;
  readonly figure: Quantity<U>;
  readonly limit: Limit<U>;
}
type WeightFinding = Fenced<'weight', 'kg'>;
type StrengthFinding = Fenced<'strength', 'mg/mL'>;
/** The setting that a step up would have been, which would pass a limit that the order keeps. */
export interface Refused {
  readonly wouldDeliver: Quantity<PerKg | Flat | 'mg/day'>;
  readonly limit: Limit<PerKg | Flat | 'mg/day'>;
}

/** What a setting delivers beside what was ordered, and the limits that both are printed beside. */
interface Apart {
  readonly delivered: Quantity<Amount | PerKg>;
  readonly ordered: Quantity<Amount | PerKg>;
  readonly edges: Edges;
}

interface StepFinding extends Fenced<'step difference', 'percent'>, Apart {
  /** Whether more or less is delivered than was ordered. */
  readonly direction: 'more' | 'less';
}

/** More in the first hour of a session than the source’s ceiling for an hour. */
export interface FirstHourFinding {
  readonly severity: 'caution';
  readonly kind: 'first hour';
  readonly held: Held;
  readonly dose: Quantity<'mg/kg'>;
  readonly limit: Limit<'mg/kg'>;
}

interface DayTotalFinding {
  readonly kind: 'day total';
  readonly held: Held;
  readonly total: Quantity<'mg/day'>;
  readonly dosesPerDay: Quantity<'doses/day'>;
  readonly limit: Limit<'mg/day'>;
}

/** A dose read as a day's total, in mg: what each of so many doses would be. */
export interface AsDay {
  readonly day: Quantity<'mg'>;
  readonly shares: readonly {
    readonly dosesPerDay: Quantity<'doses/day'>;
    readonly each: Quantity<'mg'>;
  }[];
}

/** An ordered amount on a calculated weight, printed beside the limits there, and on the measured one. */
interface DosesOnBoth {
  readonly on: Quantity<Amount>;
  readonly edges: Edges;
  readonly onActual: Quantity<Amount>;
}

/** A lighter word on judgement: nothing here is wrong. */
export type Note =
  | Extract<BodyFinding, { severity: 'note' }>
  | ({ readonly severity: 'note' } & DayTotalFinding)
  | {
      readonly severity: 'note';
      readonly kind: 'below documented';
      readonly dose: Quantity<PerKg>;
      readonly documented: Cited<WrittenRange<PerKg>>;
    }
  | {
      readonly severity: 'note';
      readonly kind: 'slow pump';
      readonly rate: Quantity<'mL/h'>;
      readonly limit: Limit<'mL/h'>;
    }
  | {
      readonly severity: 'note';
      readonly kind: 'fine step';
      readonly rate: Quantity<'mL/h'>;
      readonly step: Quantity<'mL/h'>;
      readonly limit: Limit<'mL/h'>;
      readonly wholeRate: Limit<'mL/h'>;
    }
  | RoundedDown;

/** A setting rounded down, since rounding up would have passed a limit. */
export type RoundedDown = { readonly severity: 'note'; readonly kind: 'rounded down' } & Refused;

/** A matter of judgement: the order may stand, with a reason. */
export type Caution =
  | Extract<BodyFinding, { severity: 'caution' }>
  | FirstHourFinding
  | {
      readonly severity: 'caution';
      readonly kind: 'above documented';
      readonly held: Held;
      readonly dose: Quantity<PerKg>;
      readonly documented: Cited<WrittenRange<PerKg>>;
      readonly ceiling: Limit<PerKg>;
      readonly specialistBand: Citation | undefined;
      /** For divided doses: the amount, and what each dose would be if it were meant for a day. */
      readonly asDay: AsDay | undefined;
    }
  | ({ readonly severity: 'caution' } & DayTotalFinding)
  | {
      readonly severity: 'caution';
      readonly kind: 'calculated weight';
      readonly basis: Basis;
      readonly weight: Quantity<'kg'>;
      readonly actual: Quantity<'kg'>;
      /** The ordered amount on each of the two, where there is an order. */
      readonly doses?: DosesOnBoth;
      readonly limit: Bounds['calculatedWeight'];
    }
  | ({ readonly severity: 'caution' } & (WeightFinding | StrengthFinding | StepFinding));

/** A limit is passed: no dose sheet, no pump rate. */
export type Stop =
  | {
      readonly severity: 'stop';
      readonly kind: 'above ceiling';
      readonly held: Held;
      readonly dose: Quantity<PerKg>;
      /** The weight that the dose is per. */
      readonly weight: Quantity<'kg'>;
      /** The dose as a fence for the whole body is held: mg, or mg in 24 hours. */
      readonly comesTo: Quantity<Flat>;
      readonly limit: Limit<PerKg | Flat>;
      /** Where the two fences stand at this weight, and which of them holds. */
      readonly ceiling: Ceiling;
    }
  | ({ readonly severity: 'stop' } & (WeightFinding | StrengthFinding))
  | ({ readonly severity: 'stop'; readonly refused?: Refused } & StepFinding)
  | {
      readonly severity: 'stop';
      readonly kind: 'rounds to zero';
      readonly step: Quantity<Setting>;
      readonly limit: Limit<'percent'>;
      readonly refused?: Refused;
    }
  | {
      readonly severity: 'stop';
      readonly kind: 'fast pump';
      /** The rate that was read from a pump; an order’s own rate is not told. */
      readonly read?: Quantity<'mL/h'>;
      readonly limit: Limit<'mL/h'>;
    };

export type Finding = Note | Caution | Stop;

/** In a course, which of its two doses a finding is about: the infusion unless it says otherwise. */
export interface About {
  readonly about?: 'single dose';
}

function holdFence<K extends 'weight' | 'strength' | 'step difference', U extends Unit>(
  kind: K,
  side: Side,
  figure: Quantity<U>,
  fence: StopFence<U>,
) {
  const passes = (limit: Limit<U> | undefined): limit is Limit<U> => {
    if (!limit) return false;
    const edge = exactly(limit.at);
    return side === 'above' ? isMore(figure, edge) : isMore(edge, figure);
  };
  if (passes(fence.stop)) {
    return [{ severity: 'stop' as const, kind, side, figure, limit: fence.stop }];
  }
  if (passes(fence.caution)) {
    return [{ severity: 'caution' as const, kind, side, figure, limit: fence.caution }];
  }
  return [];
}

/** Weight in kg against the tool's bounds on both sides. */
export function holdWeight(weight: Quantity<'kg'>, bounds: Bounds): Finding[] {
  return [
    ...holdFence('weight', 'below', weight, bounds.weight.below),
    ...holdFence('weight', 'above', weight, bounds.weight.above),
  ];
}

/** A calculated weight that is dosed on while the measured one is lower. */
export function holdCalculated(
  basis: Basis,
  weight: Quantity<'kg'>,
  actual: Quantity<'kg'>,
  bounds: Bounds,
  doses?: DosesOnBoth,
): Finding[] {
  if (!isMore(weight, actual)) return [];
  const both = doses ? { doses } : {};
  const limit = bounds.calculatedWeight;
  return [
    { severity: 'caution', kind: 'calculated weight', basis, weight, actual, ...both, limit },
  ];
}

/** What a preparation is used for under a protocol. */
export function usedFor({ route, delivery }: Pick<Protocol, 'route' | 'delivery'>): Use {
  if (route !== 'intravenous') return route;
  return delivery === 'single dose' ? 'single intravenous dose' : 'intravenous infusion';
}

/** Strength in mg/mL against the tool's bounds for its use, on both sides. */
export function holdStrength(strength: Quantity<'mg/mL'>, use: Use, bounds: Bounds): Finding[] {
  return [
    ...holdFence('strength', 'below', strength, bounds.strength[use].below),
    ...holdFence('strength', 'above', strength, bounds.strength[use].above),
  ];
}

/** A strength that no use allows: held by the stop that reaches furthest on its side. */
export function holdAnyStrength(strength: Quantity<'mg/mL'>, bounds: Bounds): Finding[] {
  const fences = Object.values(bounds.strength);
  const higher = (a: Limit<'mg/mL'>, b: Limit<'mg/mL'>) => isMore(exactly(a.at), exactly(b.at));
  const lowest = fences.map(({ below }) => below.stop).reduce((a, b) => (higher(a, b) ? b : a));
  const highest = fences.map(({ above }) => above.stop).reduce((a, b) => (higher(a, b) ? a : b));
  return [
    ...holdFence('strength', 'below', strength, { stop: lowest }),
    ...holdFence('strength', 'above', strength, { stop: highest }),
  ];
}

/** An ordered dose per kilogram below the source range: a note, never more. */
export function holdBelow<D extends Delivery>(
  dose: Quantity<PerKg<NoInfer<D>>>,
  { documented }: Regimen<D>,
): Finding[] {
  return isMore(exactly(documented.value.low), dose)
    ? [{ severity: 'note', kind: 'below documented', dose, documented }]
    : [];
}

/** A dose per kilogram of a weight above the source range, or above what stops it at that weight. */
export function holdAbove<D extends Delivery>(
  held: Held,
  dose: Quantity<PerKg<NoInfer<D>>>,
  weight: Quantity<'kg'>,
  protocol: ProtocolOf<D>,
): Finding[] {
  const { documented, ceiling }: Regimen<D> = protocol;
  const top = ceilingAt<D>(protocol, weight);
  if (isMore(dose, top.perKg)) {
    const comesTo = flatAmount<D>(protocol.delivery, dose, weight);
    // A delivered dose was worked out from a setting, which a stop does not tell.
    const told = { held, dose: withoutOperands(dose), weight, comesTo };
    return [{ severity: 'stop', kind: 'above ceiling', ...told, limit: top.limit, ceiling: top }];
  }
  if (isMore(dose, exactly(documented.value.high))) {
    const own: Protocol = protocol;
    const specialistBand = own.delivery === 'infusion' ? own.specialistBand : undefined;
    return [
      {
        severity: 'caution',
        kind: 'above documented',
        held,
        dose,
        documented,
        ceiling,
        specialistBand,
        asDay: own.delivery === 'divided doses' ? asDay(dose, weight, own) : undefined,
      },
    ];
  }
  return [];
}

function asDay(
  dose: Quantity<PerKg>,
  weight: Quantity<'kg'>,
  { dosesPerDay }: DividedDoseProtocol,
): AsDay {
  const day = quantity(dose.value.mul(weight.value), 'mg');
  const shares = dosesPerDay.value.map((often) => ({
    dosesPerDay: quantity(often, 'doses/day'),
    each: quantity(day.value.div(often), 'mg'),
  }));
  return { day, shares };
}

/**
 * The mg in a day at one frequency against the source's typical day: a note while each dose and their
 * number are the source's own, else a caution.
 */
export function holdDayTotal(
  held: Held,
  perDose: Quantity<'mg/dose'>,
  dosesPerDay: Quantity<'doses/day'>,
  { typicalDay: limit, dosesPerDay: documented }: DividedDoseProtocol,
  isAbove: boolean,
): Finding[] {
  const total = dayTotal(perDose, dosesPerDay);
  if (!isMore(total, exactly(limit.at))) return [];
  const [fewest, most] = documented.value;
  const isOften = dosesPerDay.value.gte(fewest) && dosesPerDay.value.lte(most);
  const severity = isOften && !isAbove ? 'note' : 'caution';
  return [{ severity, kind: 'day total', held, total, dosesPerDay, limit }];
}

/**
 * What the step costs: delivered against ordered in per cent, and a setting that rounds to nothing. A stop
 * says whether it was the nearest setting, or rounded down from one that would pass a limit.
 */
export function holdStep(
  set: Quantity<Setting>,
  step: Quantity<Setting>,
  { delivered, ordered, edges }: Apart,
  bounds: Bounds,
  roundedDown?: Refused,
): Finding[] {
  const refused = roundedDown
    ? {
        refused: {
          wouldDeliver: withoutOperands(roundedDown.wouldDeliver),
          limit: roundedDown.limit,
        },
      }
    : {};
  if (set.value.equals(0)) {
    const limit = bounds.stepDifference.stop;
    return [{ severity: 'stop', kind: 'rounds to zero', step, limit, ...refused }];
  }
  const apart = difference(delivered, ordered);
  return holdFence('step difference', 'above', apart, bounds.stepDifference).map((finding) => ({
    ...finding,
    delivered: withoutOperands(delivered),
    ordered: withoutOperands(ordered),
    edges: edges.filter(({ unit }) => unit === delivered.unit),
    direction: isMore<Unit>(delivered, ordered) ? ('more' as const) : ('less' as const),
    // Beside a caution the note says it.
    ...(finding.severity === 'stop' ? refused : {}),
  }));
}

/** A pump rate in mL/h, and the step that it was rounded to, against what pumps can run and show. */
export function holdPumpRate(
  rate: Quantity<'mL/h'>,
  step: Quantity<'mL/h'>,
  { fastestPump, slowestPump, wholeRatesFrom, wholeRate }: Bounds,
): Finding[] {
  if (isMore(rate, exactly(fastestPump.at))) {
    return [{ severity: 'stop', kind: 'fast pump', limit: fastestPump }];
  }
  if (isMore(exactly(slowestPump.at), rate)) {
    return [{ severity: 'note', kind: 'slow pump', rate, limit: slowestPump }];
  }
  const isFine = isMore(exactly(wholeRate.at), step);
  return isFine && !isMore(exactly(wholeRatesFrom.at), rate)
    ? [{ severity: 'note', kind: 'fine step', rate, step, limit: wholeRatesFrom, wholeRate }]
    : [];
}

/** Whether what is set is the rate of a pump. */
export function isRate(set: Quantity<Unit>): set is Quantity<'mL/h'> {
  return set.unit === 'mL/h';
}

/** One word about each limit: an ordered dose and its delivered dose need it once. */
export function onceEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, at) => findings.findIndex((other) => isSame(finding, other)) === at,
  );
}

function isSame(a: Finding, b: Finding): boolean {
  if (a.kind === 'day total' && b.kind === 'day total') {
    return a.dosesPerDay.value.equals(b.dosesPerDay.value);
  }
  return a.kind === b.kind && a.severity === b.severity;
}
