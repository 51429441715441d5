import type { Plan } from './plan';
import type { Reading } from './pump-check';
import { type Quantity, quantity, type Unit } from './quantity';

/** One figure of the second checker beside the same figure of the order that was handed over. */
export interface Pair {
  readonly what: 'weight' | 'dose' | 'drug' | 'volume' | 'step' | 'dosesPerDay' | 'setting';
  readonly checked: Quantity<Unit> | undefined;
  readonly ordered: Quantity<Unit> | undefined;
}

/** Two entries are the same when both are there and equal, or neither is there. */
export function isSamePair({ checked, ordered }: Pair): boolean {
  if (!checked || !ordered) return checked === ordered;
  return checked.unit === ordered.unit && checked.value.equals(ordered.value);
}

/** A label says a volume to three digits after the point at most. */
function asPrinted(volume: Quantity<'mL'>): Quantity<'mL'> {
  return quantity(volume.value.round(3), 'mL');
}

/** A check beside the plan it was handed: every entry, then the two settings. */
export function pairsOf(reading: Reading, { order, administration }: Plan): Pair[] {
  return [
    { what: 'weight', checked: reading.weight, ordered: order.weight },
    { what: 'dose', checked: reading.dose, ordered: order.dose },
    {
      what: 'dosesPerDay',
      checked: 'dosesPerDay' in reading ? reading.dosesPerDay : undefined,
      ordered: 'dosesPerDay' in order ? order.dosesPerDay : undefined,
    },
    { what: 'drug', checked: reading.preparation.drug, ordered: order.preparation?.drug },
    {
      what: 'volume',
      checked: reading.preparation.volume,
      ordered: order.preparation && asPrinted(order.preparation.volume),
    },
    { what: 'step', checked: reading.step, ordered: order.step },
    { what: 'setting', checked: reading.set, ordered: administration?.set },
  ];
}
