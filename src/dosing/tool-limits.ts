import type { Basis } from './body-weight';
import type { Bounds, Use } from './bounds';
import type { Limit, StopFence } from './cited';
import { withoutOperands } from './computed';
import type { Apart, DosesOnBoth, Finding, Refused, Side } from './findings';
import { difference } from './formulas';
import { isListed } from './listed';
import type { Preparation } from './preparation';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, type Unit } from './quantity';
import type { Setting } from './units';

/** A figure against one fence: its stop where that is passed, else its caution. */
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

/**
 * What a preparation is used for under a protocol: where a hospital has strengths of its own or a fixed rate, any that it
 * does not list may be as weak as a bag for a wanted rate.
 */
export function usedFor(
  { route, delivery, own }: Pick<Protocol, 'route' | 'delivery' | 'own'>,
  made?: Pick<Preparation, 'drug' | 'volume' | 'madeFor'>,
): Use {
  if (route !== 'intravenous') return route;
  if (delivery === 'single dose') return 'single intravenous dose';
  const isItsOwn = own && (own.strengths.custom ?? own.strengths.fixedRate);
  const isChosen = made && isItsOwn && !isListed(made, own.strengths);
  return made?.madeFor || isChosen ? 'bag for a wanted rate' : 'intravenous infusion';
}

/** Strength in mg/mL against the tool's bounds for its use, on both sides. */
export function holdStrength(strength: Quantity<'mg/mL'>, use: Use, bounds: Bounds): Finding[] {
  const { below, above } = bounds.strength[use];
  const held = [
    ...holdFence('strength', 'below', strength, below),
    ...holdFence('strength', 'above', strength, above),
  ];
  return use === 'bag for a wanted rate'
    ? held.map((finding) => ({ ...finding, isForRate: true as const }))
    : held;
}

/**
 * A strength that was read from a label. One that is stopped, but would not be if the bag was worked out for a
 * wanted rate, which no label says, is told both.
 */
export function holdReadStrength(strength: Quantity<'mg/mL'>, use: Use, bounds: Bounds): Finding[] {
  const held = holdStrength(strength, use, bounds);
  const { stop } = bounds.strength['bag for a wanted rate'].below;
  const mayBeForRate = use === 'intravenous infusion' && !isMore(exactly(stop.at), strength);
  return held.map((finding) =>
    mayBeForRate &&
    finding.severity === 'stop' &&
    finding.kind === 'strength' &&
    finding.side === 'below'
      ? { ...finding, ifForRate: stop }
      : finding,
  );
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
          ...(roundedDown.isOnActual ? { isOnActual: true as const } : {}),
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
