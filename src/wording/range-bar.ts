import type { Basis } from '../dosing/body-weight';
import type { Plan } from '../dosing/plan';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import { digits, digitsUpTo, shown, shownRange, shownUpTo, spoken, spokenUpTo } from './format';
import { doseShown } from './medication';
import { ends } from './places';
import { say, type Text } from './text';

/** A place along the bar in per cent of its length, for drawing only. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** The source range, the band up to the ceiling, and the order, on one line from zero. */
export interface RangeBar {
  readonly low: Mark;
  readonly high: Mark;
  readonly ceiling: Mark;
  readonly ordered: Mark;
  readonly specialistBand: boolean;
  readonly caption: Text;
  /** The picture in one sentence, for the ear. */
  readonly label: string;
}

/** A plan → the bar of its protocol in the protocol's own dose unit. */
export function rangeBar(plan: Plan, basis: Basis): RangeBar {
  const { order, line } = plan;
  const { protocol, dose } = order;
  const low = exactly(protocol.documented.value.low);
  const high = exactly(protocol.documented.value.high);
  const { ceiling: stop } = line;
  const ceiling: Quantity<Unit> = stop.perKg;
  const specialists = protocol.delivery === 'infusion' && protocol.specialistBand !== undefined;
  const documented = shownRange({ low, high });
  const isFlat = stop.by === 'flat';
  // Per kilogram a fence for the whole body may have no last digit: rounded inward, it would lie below
  // a dose that it allows.
  const isFlatAlone = isFlat && !ends(ceiling);
  const flat = isFlat ? `, ${shown(stop.flat)}` : '';
  const top = isFlatAlone ? shown(stop.flat) : `${shownUpTo(ceiling)}${flat}`;
  const topSpoken = isFlatAlone ? spoken(stop.flat) : `${spokenUpTo(ceiling)}${flat}`;
  return {
    low: { at: line.low, label: digits(low) },
    high: { at: line.high, label: digits(high) },
    ceiling: { at: 100, label: isFlatAlone ? shown(stop.flat) : digitsUpTo(ceiling) },
    ordered: { at: line.ordered, label: `${shown(dose)} ordered` },
    specialistBand: specialists,
    caption: [
      ...(specialists
        ? say`Above the source range, specialists up to ${top}; stopped above. `
        : say`Above the source range, a caution; stopped above ${top}. `),
      ...(dose.unit === low.unit ? [] : say`The order: ${doseShown(order)}. `),
      ...(basis === 'actual'
        ? say`Per kilogram of actual weight.`
        : say`The order is per kilogram of ${basis} weight; the source says body weight.`),
    ],
    label: `Ordered ${spoken(dose)} on ${basis} weight; source range ${documented}; stopped above ${topSpoken}.`,
  };
}
