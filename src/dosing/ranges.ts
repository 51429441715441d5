import type { GivenBody } from './body-weight';
import type { Bounds } from './bounds';
import { ceilingAt } from './ceiling';
import type { Computed, ComputedRange } from './computed';
import { amount } from './dose-by-weight';
import type { Caution, Finding, Note } from './findings';
import { dayTotal, strength } from './formulas';
import { holdBody } from './given-body';
import type { Library } from './library';
import { type Outcome, outcome } from './outcome';
import { inPounds } from './pounds';
import type { Preparation } from './preparation';
import type { DividedDoseProtocol, Protocol } from './protocol';
import { exactly, type Quantity, quantity } from './quantity';
import { holdAnyStrength, holdCalculated, holdStrength, holdWeight, usedFor } from './tool-limits';
import type { Amount, Flat } from './units';
import { documentedAt } from './worked-dose';

/** One documented regimen at one weight. */
export interface RegimenRange {
  readonly protocol: Protocol;
  readonly range: ComputedRange<Amount>;
  /** The ceiling that the source leaves to specialists, where there is one. */
  readonly specialistsUpTo: Computed<'mg/h'> | undefined;
  /** What stops a dose at this weight: the fence for the whole body where it holds, else an amount. */
  readonly stopsAbove: Quantity<Flat> | Computed<Amount>;
  /** For divided doses: the lowest to the highest documented mg in a day. */
  readonly day: ComputedRange<'mg/day'> | undefined;
}

export interface Ranges {
  readonly weight: Quantity<'kg'>;
  /** The same weight, for reading it back. */
  readonly pounds: Quantity<'lb'>;
  /** Where one was given. */
  readonly body: GivenBody | undefined;
  readonly rows: readonly RegimenRange[];
  readonly strength: Computed<'mg/mL'> | undefined;
  readonly findings: readonly (Note | Caution)[];
}

/** A weight that is dosed on, whose body it is of, and a protocol, which narrows what a strength is held to. */
export interface RangesAsked {
  readonly weight: Quantity<'kg'>;
  readonly preparation?: Preparation | undefined;
  readonly protocol?: Protocol | undefined;
  readonly body?: GivenBody | undefined;
}

/**
 * Dosing weight in kg → every regimen of the source at it in exact mg or mg/h; withheld where the actual
 * weight is outside the bounds, or the strength outside those of the chosen protocol, or of all.
 */
export function ranges(
  { weight, preparation, protocol, body }: RangesAsked,
  library: Library,
): Outcome<Ranges> {
  const mgPerMl = preparation && strength(preparation.drug, preparation.volume);
  const findings = [
    ...holdWeight(body?.body.actual ?? weight, library.bounds),
    ...(body ? holdCalculated(body.basis, weight, body.body.actual, library.bounds) : []),
    ...(mgPerMl ? strengthFindings(mgPerMl, protocol, library.bounds) : []),
  ];
  return outcome(findings, (kept) => ({
    weight,
    pounds: inPounds(weight),
    body,
    rows: library.protocols.map((each) => regimenRange(each, weight)),
    strength: mgPerMl,
    findings: [...kept, ...(body ? holdBody(body.weights, library) : [])],
  }));
}

function strengthFindings(
  strength: Quantity<'mg/mL'>,
  chosen: Protocol | undefined,
  bounds: Bounds,
): Finding[] {
  return chosen
    ? holdStrength(strength, usedFor(chosen), bounds)
    : holdAnyStrength(strength, bounds);
}

/** Worked out where it is read: the rows of a large library that nobody sees yet cost nothing. */
function regimenRange(protocol: Protocol, weight: Quantity<'kg'>): RegimenRange {
  return {
    protocol,
    get range() {
      return documentedAt(protocol, weight);
    },
    get specialistsUpTo() {
      return protocol.delivery === 'infusion' && protocol.specialistBand
        ? amount('infusion', exactly(protocol.ceiling.at), weight)
        : undefined;
    },
    get stopsAbove() {
      const { by, flat, perKg } = ceilingAt(protocol, weight);
      return by === 'flat' ? flat : amount(protocol.delivery, perKg, weight);
    },
    get day() {
      return protocol.delivery === 'divided doses'
        ? dayRange(protocol, documentedAt(protocol, weight))
        : undefined;
    },
  };
}

function dayRange(
  protocol: DividedDoseProtocol,
  perDose: ComputedRange<'mg/dose'>,
): ComputedRange<'mg/day'> {
  const [fewest, most] = protocol.dosesPerDay.value;
  return {
    low: dayTotal(perDose.low, quantity(fewest, 'doses/day')),
    high: dayTotal(perDose.high, quantity(most, 'doses/day')),
  };
}
