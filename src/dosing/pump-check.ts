import type { Fraction } from 'fraction.js';
import { asTyped } from './as-typed';
import type { Bounds } from './bounds';
import type { Computed, Figure } from './computed';
import { frequencies, holdDayTotals } from './day-totals';
import { perKilogram } from './dose-by-weight';
import { holdAbove, holdBelow, holdMinimum } from './dose-limits';
import { holdDoses } from './dose-together';
import { type Edges, edgesOf } from './edges';
import type { Finding, Stop } from './findings';
import { readingForPerson } from './for-person';
import { deliveredAmount, deliveredDose, difference, perDoseOf, strength } from './formulas';
import { holdExcluded, holdOwnBasis, holdOwnStrength } from './hospital-limits';
import type { Library } from './library';
import { withOtherReadings } from './named-units';
import { dosedOnOf, edgesElsewhere, holdDosedOn, onMeasured } from './on-measured';
import { onceEach } from './once-each';
import { holdGiving } from './own-giving';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import { checkRate, type RateCheck } from './rate-check';
import { holdReadOver, holdReadRate } from './read-minutes';
import type { Reading } from './reading';
import { isMaximum } from './stop-side';
import { holdReadStrength, holdStep, holdWeight, isRate, usedFor } from './tool-limits';
import type { Amount, PerKg } from './units';
import { compare, type Verdict } from './verdict';

/** The reading worked backwards, its verdict, and the limits held against what is delivered. */
export interface PumpCheck {
  readonly strength: Computed<'mg/mL'>;
  readonly delivers: Computed<Amount>;
  readonly deliversPerKg: Computed<PerKg>;
  readonly edges: Edges;
  readonly verdict: Verdict;
  /** Of a single dose on a pump. */
  readonly rate: RateCheck | undefined;
  readonly findings: readonly Finding[];
  /** Whether the order itself is past a limit, and whether what is given is above one: one word may say both. */
  readonly isOrderPast: boolean;
  readonly isGivenPast: boolean;
}

/**
 * The typical day as edges per kilogram, once for each way in which the sheet may have been made: for one
 * frequency, or before any was ordered; either agrees, where the step between the two costs no more
 * of the lower than a step may cost without a caution. Of what is not given in doses: one way, without an edge.
 */
function dayEdgesOf(reading: Reading, { stepDifference }: Bounds): (readonly Fraction[])[] {
  const { set, step, weight, dosesPerDay } = reading;
  const protocol: Protocol = reading.protocol;
  if (protocol.delivery !== 'divided doses' || !protocol.typicalDay) return [[]];
  const day = exactly(protocol.typicalDay.at);
  const edgeOf = (often: Quantity<'doses/day'>) =>
    deliveredDose('divided doses', perDoseOf(day, often), weight).value;
  const lower = quantity(set.value.sub(step.value), set.unit);
  const isFine =
    lower.value.gt(0) && !isMore(difference(set, lower), exactly(stepDifference.caution.at));
  const all = frequencies({ protocol });
  const single = dosesPerDay ? [] : all.map((often) => [edgeOf(often)]);
  return [frequencies(reading).map(edgeOf), ...(isFine ? [all.map(edgeOf), ...single] : [])];
}

/**
 * A reading in mL/h or mL → what it delivers: × mg/mL = mg/h or mg; ÷ kg = per kilogram. It agrees
 * with the ordered dose when that dose lies within half a step of the reading, worked backwards, or
 * within the step above it where rounding up would pass a limit that the order keeps.
 */
export function checkPump(asked: Reading, library: Library): PumpCheck {
  const reading = readingForPerson(asked);
  const { delivery, protocol, weight, preparation, set, step, dose, body } = reading;
  const { bounds } = library;
  const edges = edgesOf({ protocol, weight });
  const mgPerMl = strength(preparation.drug, preparation.volume);
  const delivers = deliveredAmount(delivery, set, mgPerMl);
  const deliversPerKg = deliveredDose(delivery, delivers, weight);
  const perKg = dose && perKilogram(delivery, dose, weight);
  const elsewhere = edgesElsewhere(reading);
  const verdicts = dayEdgesOf(reading, bounds).map((edges) =>
    perKg
      ? compare(reading, perKg, deliversPerKg.value, [...elsewhere, ...edges], library)
      : ({ kind: 'not compared' } as const),
  );
  const [first = { kind: 'not compared' } as const] = verdicts;
  const verdict = verdicts.find(({ kind }) => kind === 'agrees') ?? first;
  // What the step comes to is held beside the order, as on a sheet, though it may be too far from it.
  const agrees =
    verdict.kind === 'agrees' || (verdict.kind === 'differs' && verdict.noSetting?.isSetting);
  const asOrdered = agrees ? perKg : undefined;
  const share = perKg?.value.div(deliversPerKg.value);
  const volume = share?.mul(set.value);
  const rate = checkRate(reading, volume, verdict);
  const ordered = perKg && backwards(delivers, deliversPerKg, perKg);
  const ofOrder = perKg
    ? [
        ...holdMinimum('ordered', perKg, weight, protocol),
        ...holdAbove('ordered', perKg, weight, protocol),
      ]
    : [];
  const ofOrderMeasured = ordered ? onMeasured(reading, ordered) : [];
  // An order past a limit is told whatever the pump shows: never as what the pump should have been set to.
  const told = (found: readonly Finding[]) => (agrees ? found : found.filter(isStop));
  const above = [
    ...holdExcluded(protocol),
    ...holdMinimum('delivered', deliversPerKg, weight, protocol),
    ...holdAbove('delivered', deliversPerKg, weight, protocol),
    ...told(ofOrder),
  ];
  const measured = [...onMeasured(reading, delivers), ...told(ofOrderMeasured)];
  // The higher comes first, since one word is said about each limit.
  const isHigher = reading.body && isMore(weight, reading.body.weights.actual);
  const isAbove = [deliversPerKg, ...(perKg ? [perKg] : [])].some(
    (each) => holdAbove('delivered', each, weight, protocol).length > 0,
  );
  const findings = [
    ...(isHigher ? [...measured, ...above] : [...above, ...measured]),
    ...holdDosedOn(reading, ordered, edges, bounds),
    ...(isRate(set) && isRate(step) ? holdReadRate(set, step, bounds) : []),
    ...holdReadOver(reading, rate, verdict.kind === 'differs', bounds),
    ...holdGiving(reading),
    ...holdDayTotals('delivered', reading, delivers, isAbove),
    ...holdDoses({ ...reading, ...dosedOnOf(reading) }, [
      ['delivered', delivers],
      ...(ordered && agrees ? [['ordered', ordered] as const] : []),
    ]),
    // At the low end rounding alone raises no note.
    ...holdBelow(asOrdered ?? deliversPerKg, weight, protocol),
    ...holdWeight(weight, bounds),
    ...holdReadStrength(mgPerMl, usedFor(protocol, preparation), bounds),
    ...holdOwnStrength(preparation, mgPerMl, protocol, set),
    ...holdOwnBasis(body?.basis ?? 'actual', body, protocol),
    ...(asOrdered
      ? holdStep(set, step, { delivered: deliversPerKg, ordered: asOrdered, edges }, bounds)
      : []),
    ...(ordered && agrees ? holdDayTotals('ordered', reading, ordered, isAbove) : []),
  ];
  // The units of an order are named beside its own dose: not where the pump alone is above the range.
  const isOrders = agrees || (perKg && holdAbove('ordered', perKg, weight, protocol).length > 0);
  const measuredWeight = reading.body?.weights.actual;
  const said =
    dose && isOrders
      ? withOtherReadings(asTyped(findings, dose), { ...reading, dose, measured: measuredWeight })
      : findings;
  return {
    strength: mgPerMl,
    delivers,
    deliversPerKg,
    edges,
    verdict,
    rate,
    findings: onceEach(said),
    isOrderPast: [...ofOrder, ...ofOrderMeasured].some(isStop),
    isGivenPast: findings.some(
      (finding) =>
        isStop(finding) &&
        isMaximum(finding) &&
        !ofOrder.includes(finding) &&
        !ofOrderMeasured.includes(finding),
    ),
  };
}

function isStop(finding: Finding): finding is Stop {
  return finding.severity === 'stop';
}

/** The ordered amount, backwards: what is delivered × ordered per kg ÷ delivered per kg. */
function backwards(
  delivers: Quantity<Amount>,
  deliversPerKg: Quantity<PerKg>,
  ordered: Quantity<PerKg>,
): Figure<Amount> {
  const share = ordered.value.div(deliversPerKg.value);
  return { value: delivers.value.mul(share), unit: delivers.unit, formula: 'amount' };
}
