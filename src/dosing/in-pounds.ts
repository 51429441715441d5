import { weightInPounds } from './handed-over';
import { inPounds } from './pounds';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import type { WorkedDose } from './worked-dose';

/** The weight of the entries or of the order is the other one in pounds. */
export interface InPounds {
  readonly which: 'checked' | 'ordered';
  readonly kilograms: Quantity<'kg'>;
  readonly pounds: Quantity<'lb'>;
}

/** A reading and the order handed over → which weight of the two is the other one in pounds, if one is. */
export function poundsOf(reading: Reading, handed: WorkedDose): InPounds | undefined {
  const which = weightInPounds(reading, handed);
  if (!which) return undefined;
  const kilograms = which === 'checked' ? handed.order.weight : reading.weight;
  return { which, kilograms, pounds: inPounds(kilograms) };
}
