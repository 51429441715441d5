import type { Computed } from './computed';
import { deliveredAmount, strength } from './formulas';
import type { JudgedPair } from './handed-over';
import type { PumpCheck } from './pump-check';
import { isSame, type Quantity } from './quantity';
import type { Reading } from './reading';
import type { Amount } from './units';
import type { WorkedDose } from './worked-dose';

/** A label of another strength than was ordered, and a setting that makes the ordered dose of it. */
export interface OtherStrength {
  readonly read: Quantity<'mg/mL'>;
  readonly ordered: Quantity<'mg/mL'>;
  /** What was ordered, and what the setting gives of it at the strength that was read. */
  readonly dose: Quantity<Amount>;
  readonly delivers: Quantity<Amount>;
  /** mL or mL/h × the ordered mg/mL: what it gives should the label have been misread. */
  readonly atOrdered: Computed<Amount>;
}

/** What follows from another strength alone: the label’s two figures, and what is set for them. */
const FOLLOWS: readonly JudgedPair['what'][] = ['drug', 'volume', 'setting', 'rate'];

/** A check that agrees with its entries, whose label alone is not the order’s → both strengths; else nothing. */
export function otherStrength(
  reading: Reading,
  { verdict, rate, strength: read, delivers }: PumpCheck,
  pairs: readonly JudgedPair[],
  handed: WorkedDose,
): OtherStrength | undefined {
  const { preparation } = handed.order;
  if (!preparation || handed.order.delivery !== reading.delivery) return undefined;
  const ordered = strength(preparation.drug, preparation.volume);
  const isDosed = pairs.some(({ what, checked }) => what === 'dose' && checked !== undefined);
  const isLabelAlone = pairs.every(({ what, isSame }) => isSame || FOLLOWS.includes(what));
  const agrees = verdict.kind === 'agrees' && rate?.verdict.kind !== 'differs';
  if (!agrees || !isDosed || !isLabelAlone || isSame(read, ordered)) return undefined;
  const atOrdered = deliveredAmount(reading.delivery, reading.set, ordered);
  return { read, ordered, dose: handed.amount, delivers, atOrdered };
}
