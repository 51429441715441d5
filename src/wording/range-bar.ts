import type { Basis } from '../dosing/body-weight';
import type { Ceiling } from '../dosing/ceiling';
import { otherUnit } from '../dosing/other-unit';
import type { Plan } from '../dosing/plan';
import type { Protocol } from '../dosing/protocol';
import { exactly, type Unit } from '../dosing/quantity';
import { digits, digitsUpTo, shown, shownUpTo, spoken, spokenUpTo } from './format';
import { limitShown, shownUpToBeside } from './limit-figures';
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
  const name = protocol.own ? 'range' : 'source range';
  const specialists = protocol.delivery === 'infusion' && protocol.specialistBand !== undefined;
  const top = topOf(plan);
  const isOpen = range.from === 'maximum';
  return {
    low: { at: line.low, label: range.low ? digits(range.low) : '' },
    high: { at: line.high, label: isOpen ? '' : digits(range.high) },
    ceiling: { at: 100, label: top.label },
    ordered: { at: line.ordered, label: `${shown(dose)} ordered` },
    specialistBand: specialists,
    caption: [
      ...aboveRange(name, { isOpen, specialists, top: top.shown }),
      ...(dose.unit === stop.perKg.unit ? [] : say`The order: ${doseShown(order)}. `),
      ...(basis === 'actual'
        ? say`Per kilogram of actual weight.`
        : say`The order is per kilogram of ${basis} weight; ${basisSaid(protocol)}.`),
    ],
    label: `Ordered ${spoken(dose)} on ${basis} weight; ${name} ${rangeWritten(range, protocol)}; stopped above ${top.spoken}.`,
  };
}

/** What a dose above the range is, and where it is stopped. */
function aboveRange(
  name: string,
  { isOpen, specialists, top }: { isOpen: boolean; specialists: boolean; top: string },
): Text {
  if (isOpen) return say`Stopped above ${top}. `;
  return specialists
    ? say`Above the ${name}, specialists up to ${top}; stopped above. `
    : say`Above the ${name}, a caution; stopped above ${top}. `;
}

function basisSaid({ own }: Protocol): string {
  return own ? `the protocol says ${own.weightBasis.value} weight` : 'the source says body weight';
}

/** What stops a dose: per kilogram, and for the whole body where that is what holds. */
function topOf({ order, administration, line, edges }: Plan) {
  const { by, own, limit, perKg, flat }: Ceiling = line.ceiling;
  const ordered = otherUnit(order)?.perKg ?? order.dose;
  const upTo = shownUpToBeside(perKg, [ordered, administration?.deliversPerKg], edges);
  if (by !== 'flat') {
    return { label: digitsUpTo(perKg), shown: upTo, spoken: spokenUpTo(perKg) };
  }
  if (own) {
    const written = exactly<Unit>(limit.at);
    return {
      label: limitShown(limit.at),
      shown: `${limitShown(limit.at)} (${upTo})`,
      spoken: spoken(written),
    };
  }
  // Per kilogram a fence for the whole body may have no last digit: rounded inward, it would lie below
  // a dose that it allows.
  if (!ends(perKg)) return { label: shown(flat), shown: shown(flat), spoken: spoken(flat) };
  return {
    label: digitsUpTo(perKg),
    shown: `${shownUpTo(perKg)}, ${shown(flat)}`,
    spoken: `${spokenUpTo(perKg)}, ${shown(flat)}`,
  };
}
