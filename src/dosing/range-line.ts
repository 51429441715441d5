import { type Ceiling, ceilingAt } from './ceiling';
import type { Quantity, Unit } from './quantity';
import { type RangeAt, rangeAt } from './range-at';
import type { WorkedDose } from './worked-dose';

/** Where the source range and the order lie on a line from zero to what stops a dose, in per cent of it. */
export interface RangeLine {
  readonly ceiling: Ceiling;
  /** The range there; on the line from zero where it has no low end. */
  readonly range: RangeAt;
  readonly low: number;
  readonly high: number;
  readonly ordered: number;
}

/** Where a dose is on a line from zero to `end`, in per cent; for drawing only. */
export function along({ value }: Quantity<Unit>, end: Quantity<Unit>): number {
  return value.div(end.value).mul(100).valueOf();
}

/** A dose per kilogram and its source range, along the line to what stops a dose at its weight. */
export function rangeLine({ order, perKg }: WorkedDose): RangeLine {
  const { protocol, weight } = order;
  const ceiling = ceilingAt(protocol, weight);
  const at = (dose: Quantity<Unit>) => along(dose, ceiling.perKg);
  const range = rangeAt(protocol, weight);
  return {
    ceiling,
    range,
    low: range.perKg.low ? at(range.perKg.low) : 0,
    high: at(range.perKg.high),
    ordered: at(perKg),
  };
}
