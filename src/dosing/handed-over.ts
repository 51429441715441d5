import { dosesBeside } from './doses-beside';
import { inKilograms, inPounds } from './pounds';
import { type DrawUp, drawUp, type Preparation } from './preparation';
import { PRINTED } from './printed';
import { isSame, type Quantity, quantity, type Unit } from './quantity';
import type { Reading } from './reading';
import type { WorkedDose } from './worked-dose';

/** One figure of the second checker beside the same figure of the order that was handed over. */
export interface Pair {
  readonly what:
    | 'weight'
    | 'measured'
    | 'dose'
    | 'drug'
    | 'volume'
    | 'step'
    | 'dosesPerDay'
    | 'minutes'
    | 'rate'
    | 'rateStep'
    | 'setting';
  readonly checked: Quantity<Unit> | undefined;
  readonly ordered: Quantity<Unit> | undefined;
  /** One dose, written in two units. */
  readonly inTwoUnits?: true;
}

/** A pair, whether its two are the same, and how a bag that drug was added to came to its volume. */
export interface JudgedPair extends Pair {
  readonly isSame: boolean;
  readonly made?: { readonly checked: DrawUp | undefined; readonly ordered: DrawUp | undefined };
}

/** Two entries are the same when both are there and equal, or one dose in two units, or neither is there. */
export function isSamePair({ checked, ordered, inTwoUnits }: Pair): boolean {
  if (inTwoUnits) return true;
  if (!checked || !ordered) return checked === ordered;
  return checked.unit === ordered.unit && checked.value.equals(ordered.value);
}

/** A number of doses a day that the checker left empty: it is asked for, and differs from nothing. */
export function isDosesLeftEmpty({ what, checked }: Pair): boolean {
  return what === 'dosesPerDay' && checked === undefined;
}

/** The minutes of a dose that the checker left empty: asked for too; without them no rate is compared. */
export function isMinutesLeftEmpty({ what, checked }: Pair): boolean {
  return what === 'minutes' && checked === undefined;
}

/** A rate that only one of the two has: by hand there is none, and without minutes. */
function isLoneRate({ what, checked, ordered }: Pair): boolean {
  return (what === 'rate' || what === 'rateStep') && (!checked || !ordered);
}

/** A dose, its number a day or its minutes that the checker left empty, and a rate that stands alone. */
export function isLeftEmpty(pair: Pair): boolean {
  const isDoseEmpty = pair.what === 'dose' && pair.checked === undefined;
  return isDosesLeftEmpty(pair) || isMinutesLeftEmpty(pair) || isLoneRate(pair) || isDoseEmpty;
}

/** Whether anybody entered it. */
export function isEntered({ checked, ordered }: Pair): boolean {
  return checked !== undefined || ordered !== undefined;
}

/** Which of two weights, of the checker and of the order, is the other one in pounds. */
export function weightInPounds(
  { weight }: Reading,
  { order }: WorkedDose,
): 'checked' | 'ordered' | undefined {
  if (isInPounds(weight, order.weight)) return 'checked';
  return isInPounds(order.weight, weight) ? 'ordered' : undefined;
}

/** Whether a figure is a weight’s pounds, as people round them: whole or to 0.1 lb, or to 0.01 kg. */
function isInPounds({ value }: Quantity<'kg'>, kilograms: Quantity<'kg'>): boolean {
  const pounds = inPounds(kilograms).value;
  const back = inKilograms(quantity(value, 'lb')).value;
  return (
    [0, 1].some((places) => pounds.round(places).equals(value)) ||
    [0, 1, 2].some((places) => back.round(places).equals(kilograms.value))
  );
}

/** A label says an amount or a volume to the decimals that are printed at most. */
function asPrinted<U extends 'mg' | 'mL'>({ value, unit }: Quantity<U>): Quantity<U> {
  return quantity(value.round(PRINTED.decimals), unit);
}

/**
 * A label’s bag: what no label says, where the order’s bag was worked out and is this one: what it is for, and its mg and
 * mL to the last digit, so that a label’s three decimals are not taken for another strength.
 */
export function ofOrder(read: Preparation, ordered: Preparation | undefined): Preparation {
  if (!ordered?.madeFor) return read;
  const { drug, volume, madeFor } = ordered;
  const isIt =
    isSame(asPrinted(read.drug), asPrinted(drug)) &&
    isSame(asPrinted(read.volume), asPrinted(volume));
  return isIt ? { ...read, drug, volume, madeFor } : read;
}

/** A check’s entries, then its setting; beside each what the plan says that was handed over, if any. */
export function pairsOf(reading: Reading, handed: WorkedDose | undefined): Pair[] {
  const order = handed?.order;
  const body = order?.dosedOn?.body;
  return [
    { what: 'weight', checked: reading.weight, ordered: order?.weight },
    ...(reading.body && reading.body.basis !== 'actual' && body
      ? [{ what: 'measured', checked: reading.body.weights.actual, ordered: body.actual } as const]
      : []),
    {
      what: 'dose',
      checked: reading.dose,
      ordered: order?.dose,
      ...(handed && dosesBeside(reading, handed)?.stands === 'same' ? { inTwoUnits: true } : {}),
    },
    {
      what: 'dosesPerDay',
      checked: reading.dosesPerDay,
      ordered: order?.dosesPerDay,
    },
    {
      what: 'drug',
      checked: asPrinted(reading.preparation.drug),
      ordered: order?.preparation && asPrinted(order.preparation.drug),
    },
    {
      what: 'volume',
      checked: asPrinted(reading.preparation.volume),
      ordered: order?.preparation && asPrinted(order.preparation.volume),
    },
    { what: 'step', checked: reading.step, ordered: order?.step },
    ...overPairs(reading, handed),
    { what: 'setting', checked: reading.set, ordered: handed?.administration?.set },
  ];
}

/** Minutes, rate and the step of the rate, of a single dose. */
function overPairs({ over }: Reading, handed: WorkedDose | undefined): Pair[] {
  const ordered = handed?.order.over;
  if (!over && !ordered) return [];
  const pumped = over?.by === 'pump' ? over : undefined;
  return [
    { what: 'minutes', checked: over?.minutes, ordered: ordered?.minutes },
    {
      what: 'rateStep',
      checked: pumped?.rateStep,
      ordered: ordered?.by === 'pump' ? ordered.rateStep : undefined,
    },
    { what: 'rate', checked: pumped?.rate, ordered: handed?.over?.pump?.rate },
  ];
}

/** Every entry that anybody made, each beside that of the order if there is one, and whether they are the same. */
export function judged(reading: Reading, handed: WorkedDose | undefined): JudgedPair[] {
  return pairsOf(reading, handed)
    .filter(isEntered)
    .map((pair) => ({
      ...pair,
      isSame: !handed || isSamePair(pair) || (pair.what !== 'dose' && isLeftEmpty(pair)),
      ...(pair.what === 'volume'
        ? {
            made: {
              checked: drawUp(reading.preparation),
              ordered: handed?.order.preparation && drawUp(handed.order.preparation),
            },
          }
        : {}),
    }));
}
