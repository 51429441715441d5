import type { GivenBody } from './body-weight';
import type { Bounds } from './bounds';
import { ceilingAt } from './ceiling';
import type { Computed } from './computed';
import { amount } from './dose-by-weight';
import type { Caution, Finding, Note } from './findings';
import { forPerson } from './for-person';
import { dayTotal, strength } from './formulas';
import { holdBody } from './given-body';
import type { Library } from './library';
import { type Outcome, outcome } from './outcome';
import { inPounds } from './pounds';
import type { Preparation } from './preparation';
import type { DividedDoseProtocol, Protocol } from './protocol';
import { exactly, type Quantity, quantity } from './quantity';
import { type AmountRange, amountsAt, type RangeAt, rangeAt } from './range-at';
import { holdAnyStrength, holdCalculated, holdStrength, holdWeight, usedFor } from './tool-limits';
import type { Amount, Delivery, DosingUnit, LimitUnit } from './units';

/** One documented regimen at one weight. */
export interface RegimenRange {
  readonly protocol: Protocol;
  readonly range: AmountRange;
  /** The same as it is written. */
  readonly at: RangeAt;
  /** The ceiling that the source leaves to specialists, where there is one. */
  readonly specialistsUpTo: Computed<'mg/h'> | undefined;
  /** What stops a dose at this weight: a limit for the whole body where it holds, as written, else an amount. */
  readonly stopsAbove: Quantity<LimitUnit> | Computed<Amount>;
  /** For divided doses: the lowest to the highest documented mg in a day. */
  readonly day: DayRange | undefined;
}

/** mg in a day, from the fewest of the lowest dose to the most of the highest. */
export interface DayRange {
  readonly low: Computed<'mg/day'> | undefined;
  readonly high: Computed<'mg/day'>;
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
  /** What lowers the limits of the chosen protocol, as it calls it. */
  readonly adjustment?: string | undefined;
}

/**
 * Dosing weight in kg → every regimen of the source at it in exact mg or mg/h; withheld where the actual
 * weight is outside the bounds, or the strength outside those of the chosen protocol, or of all.
 */
export function ranges(
  { weight, preparation, protocol, body, adjustment }: RangesAsked,
  library: Library,
): Outcome<Ranges> {
  const mgPerMl = preparation && strength(preparation.drug, preparation.volume);
  const findings = [
    ...holdWeight(body?.body.actual ?? weight, library.bounds),
    ...(body ? holdCalculated(body.basis, weight, body.body.actual, library.bounds) : []),
    ...(mgPerMl ? strengthFindings(mgPerMl, protocol, library.bounds, preparation) : []),
  ];
  return outcome(findings, (kept) => ({
    weight,
    pounds: inPounds(weight),
    body,
    rows: library.protocols.map((each) => {
      const lowered = each.id === protocol?.id ? adjustment : undefined;
      return regimenRange(forPerson<Delivery>(each, body?.body.actual ?? weight, lowered), weight);
    }),
    strength: mgPerMl,
    findings: [...kept, ...(body ? holdBody(body.weights, library) : [])],
  }));
}

function strengthFindings(
  strength: Quantity<'mg/mL'>,
  chosen: Protocol | undefined,
  bounds: Bounds,
  made: Preparation | undefined,
): Finding[] {
  return chosen
    ? holdStrength(strength, usedFor(chosen, made), bounds)
    : holdAnyStrength(strength, bounds);
}

/** Worked out where it is read: the rows of a large library that nobody sees yet cost nothing. */
function regimenRange(protocol: Protocol, weight: Quantity<'kg'>): RegimenRange {
  return {
    protocol,
    get at() {
      return rangeAt(protocol, weight);
    },
    get range() {
      return amountsAt(protocol, weight);
    },
    get specialistsUpTo() {
      return protocol.delivery === 'infusion' && protocol.specialistBand
        ? amount('infusion', exactly<DosingUnit<'infusion'>>(protocol.ceiling.at), weight)
        : undefined;
    },
    get stopsAbove() {
      const { by, limit, perKg } = ceilingAt<Delivery>(protocol, weight);
      // One for the whole body as it is written: 15 mg/h, not what that is in a day.
      return by === 'flat' ? exactly(limit.at) : amount(protocol.delivery, perKg, weight);
    },
    get day() {
      return protocol.delivery === 'divided doses' ? dayRange(protocol, weight) : undefined;
    },
  };
}

function dayRange(protocol: DividedDoseProtocol, weight: Quantity<'kg'>): DayRange | undefined {
  if (!protocol.dosesPerDay) return undefined;
  const { low, high } = amountsAt<'divided doses'>(protocol, weight);
  const [fewest, most] = protocol.dosesPerDay.value;
  return {
    low: low && dayTotal(low, quantity(fewest, 'doses/day')),
    high: dayTotal(high, quantity(most, 'doses/day')),
  };
}
