import type { Basis } from './body-weight';
import { ceilingAt, flatAmount } from './ceiling';
import { withoutOperands } from './computed';
import type { Apart, AsDay, DosesOnBoth, Finding, Held, Refused, Side } from './findings';
import { dayTotal, difference } from './formulas';
import type {
  Bounds,
  DividedDoseProtocol,
  Limit,
  Protocol,
  ProtocolOf,
  Regimen,
  StopFence,
  Use,
} from './library';
import { exactly, isMore, type Quantity, quantity, type Unit } from './quantity';
import type { Delivery, PerKg, Setting } from './units';

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
  { isAbove, isOrderedOften }: { readonly isAbove: boolean; readonly isOrderedOften: boolean },
): Finding[] {
  const total = dayTotal(perDose, dosesPerDay);
  if (!isMore(total, exactly(limit.at))) return [];
  const [fewest, most] = documented.value;
  const isOften = dosesPerDay.value.gte(fewest) && dosesPerDay.value.lte(most);
  const severity = isOften && !isAbove ? 'note' : 'caution';
  return [{ severity, kind: 'day total', held, total, dosesPerDay, isOrderedOften, limit }];
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
    direction: isMore(delivered, ordered) ? ('more' as const) : ('less' as const),
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
