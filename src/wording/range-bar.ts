import type { Basis } from '../dosing/body-weight';
import type { Plan } from '../dosing/plan';
import type { Quantity, Unit } from '../dosing/quantity';
import { digits, digitsUpTo, shown, shownUpTo, spoken, spokenUpTo } from './format';
import { doseShown } from './medication';
import { ends } from './places';
import { rangeWritten } from './range';
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
  const { ceiling: stop, range } = line;
  const { low, high } = range.perKg;
  const name = protocol.own ? 'range' : 'source range';
  const ceiling: Quantity<Unit> = stop.perKg;
  const specialists = protocol.delivery === 'infusion' && protocol.specialistBand !== undefined;
  const documented = rangeWritten(range, protocol);
  const isFlat = stop.by === 'flat';
  // Per kilogram a fence for the whole body may have no last digit: rounded inward, it would lie below
  // a dose that it allows.
  const isFlatAlone = isFlat && !ends(ceiling);
  const flat = isFlat ? `, ${shown(stop.flat)}` : '';
  const top = isFlatAlone ? shown(stop.flat) : `${shownUpTo(ceiling)}${flat}`;
  const topSpoken = isFlatAlone ? spoken(stop.flat) : `${spokenUpTo(ceiling)}${flat}`;
  return {
    low: { at: line.low, label: low ? digits(low) : '' },
    high: { at: line.high, label: digits(high) },
    ceiling: { at: 100, label: isFlatAlone ? shown(stop.flat) : digitsUpTo(ceiling) },
    ordered: { at: line.ordered, label: `${shown(dose)} ordered` },
    specialistBand: specialists,
    caption: [
      ...(specialists
        ? say`Above the ${name}, specialists up to ${top}; stopped above. `
        : say`Above the ${name}, ${range.from === 'maximum' ? '' : 'a caution; '}stopped above ${top}. `),
      ...(dose.unit === ceiling.unit ? [] : say`The order: ${doseShown(order)}. `),
      ...(basis === 'actual'
        ? say`Per kilogram of actual weight.`
        : say`The order is per kilogram of ${basis} weight; ${protocol.own ? 'the protocol' : 'the source'} says ${protocol.own ? `${protocol.own.weightBasis.value} weight` : 'body weight'}.`),
    ],
    label: `Ordered ${spoken(dose)} on ${basis} weight; ${name} ${documented}; stopped above ${topSpoken}.`,
  };
}
