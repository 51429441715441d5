import type { SourcedProtocol } from '../../src/dosing/protocol';
import type { DosingUnit } from '../../src/dosing/units';
import type { TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';

/** A fraction of whole numbers: a setting in steps, or a share. */
export interface Steps {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A whole number of 1/10^places as decimal text without a needless zero: 705 at 1 is "70.5". */
export function decimal(count: bigint | number, places: number): string {
  if (places === 0) return `${count}`;
  const text = `${count}`.padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0*$/, '');
}

/** Decimal text as a whole number of thousandths: "70.5" is 70,500. */
export function thousandths(figure: string): bigint {
  const [whole = '', part = ''] = figure.split('.');
  return BigInt(whole + part.padEnd(3, '0'));
}

export function protocolOf({ protocol }: TypedCheck): SourcedProtocol {
  const found = LIBRARY.protocols.find(({ id }) => id === protocol);
  if (!found) throw new Error(`No protocol ${protocol}`);
  return found;
}

/** The digits after the point of a step: 2 for 0.01, 0 for 1. */
export function placesOf({ step }: TypedCheck): number {
  return step.split('.')[1]?.length ?? 0;
}

/** By its words: what one of each unit is in mg, or in mg per hour; per kilogram or not. */
const WORDS: Record<DosingUnit, Steps & { readonly perKg: boolean }> = {
  'mg/kg': { top: 1n, bottom: 1n, perKg: true },
  mg: { top: 1n, bottom: 1n, perKg: false },
  'mg/kg/h': { top: 1n, bottom: 1n, perKg: true },
  'mg/h': { top: 1n, bottom: 1n, perKg: false },
  // 60 minutes, 1,000 micrograms
  'microgram/kg/min': { top: 60n, bottom: 1000n, perKg: true },
  'mg/24h': { top: 1n, bottom: 24n, perKg: false },
  'mg/kg/dose': { top: 1n, bottom: 1n, perKg: true },
  'mg/dose': { top: 1n, bottom: 1n, perKg: false },
};

/** The unit that a dose was typed in. */
export function unitOf(typed: TypedCheck): DosingUnit {
  const { orderedIn } = protocolOf(typed);
  return orderedIn.find((unit) => unit === typed.unit) ?? orderedIn[0];
}

/** Whether the weight has any part in what a dose in this unit comes to. */
export function isOnWeight(unit: DosingUnit): boolean {
  return WORDS[unit].perKg;
}

/** A figure in some unit, at the weight typed → mg, or mg per hour. */
export function amountOf(figure: Steps, unit: DosingUnit, { weight }: TypedCheck): Steps {
  const { top, bottom, perKg } = WORDS[unit];
  const kg = perKg ? thousandths(weight) : 1000n;
  return { top: figure.top * top * kg, bottom: figure.bottom * bottom * 1000n };
}

/** mg, or mg per hour, at the weight typed → the figure that it has in some unit. */
export function inUnit(amount: Steps, unit: DosingUnit, { weight }: TypedCheck): Steps {
  const { top, bottom, perKg } = WORDS[unit];
  const kg = perKg ? thousandths(weight) : 1000n;
  return { top: amount.top * bottom * 1000n, bottom: amount.bottom * top * kg };
}

/** The ordered dose → mg, or mg per hour. */
export function orderedAmount(typed: TypedCheck): Steps {
  return amountOf({ top: thousandths(typed.dose), bottom: 1000n }, unitOf(typed), typed);
}

/** The ordered dose in thousandths of a mg/kg. */
export function orderedPerKg(typed: TypedCheck): Steps {
  const { top, bottom } = orderedAmount(typed);
  return { top: top * 1_000_000n, bottom: bottom * thousandths(typed.weight) };
}

/** mg × mL ÷ mg × steps in one mL, exact. */
export function exactSteps(typed: TypedCheck): Steps {
  const { top, bottom } = orderedAmount(typed);
  return {
    top: top * thousandths(typed.volume) * 10n ** BigInt(placesOf(typed)),
    bottom: bottom * thousandths(typed.drug),
  };
}

export function halfUp({ top, bottom }: Steps): bigint {
  return (2n * top + bottom) / (2n * bottom);
}

/** What stops at this weight: the ceiling, or the lower fence for the whole body; never inside the range. */
function stopOf(
  { ceiling, documented, flatCeiling, delivery }: SourcedProtocol,
  weight: string,
): Steps {
  const perKg = { top: thousandths(ceiling.at.figure), bottom: 1n };
  if (!flatCeiling) return perKg;
  // mg, or mg in 24 hours, ÷ hours ÷ kg
  const top = thousandths(flatCeiling.at.figure) * 1000n;
  const bottom = (delivery === 'infusion' ? 24n : 1n) * thousandths(weight);
  const high = thousandths(documented.value.high.figure);
  if (top < high * bottom) return { top: high, bottom: 1n };
  return top < perKg.top * bottom ? { top, bottom } : perKg;
}

/** Every limit of an order in thousandths of a mg/kg. */
function limitsOf(typed: TypedCheck): Steps[] {
  const protocol = protocolOf(typed);
  const range = { top: thousandths(protocol.documented.value.high.figure), bottom: 1n };
  const fences = [range, stopOf(protocol, typed.weight)];
  if (protocol.delivery !== 'divided doses') return fences;
  const often = typed.dosesPerDay === '' ? [3n, 4n] : [BigInt(typed.dosesPerDay)];
  const perDay = often.map((each) => ({
    top: thousandths(protocol.typicalDay.at.figure) * 1000n,
    bottom: each * thousandths(typed.weight),
  }));
  return [...fences, ...perDay];
}

/**
 * Whether so many steps, where `exact` would deliver the dose, pass a limit that the dose keeps; the
 * dose is that of the order, times `share` where it is another.
 */
export function passesLimit(
  typed: TypedCheck,
  steps: bigint,
  exact: Steps,
  share: Steps = { top: 1n, bottom: 1n },
): boolean {
  const perKg = orderedPerKg(typed);
  const top = perKg.top * share.top;
  const bottom = perKg.bottom * share.bottom;
  const delivers = { top: top * steps * exact.bottom, bottom: bottom * exact.top };
  return limitsOf(typed).some(
    (limit) =>
      top * limit.bottom <= limit.top * bottom &&
      delivers.top * limit.bottom > limit.top * delivers.bottom,
  );
}

/** The right setting: half up, or down where half up would pass a limit that the order keeps. */
export function rightSteps(typed: TypedCheck): bigint {
  const exact = exactSteps(typed);
  const steps = halfUp(exact);
  return passesLimit(typed, steps, exact) ? exact.top / exact.bottom : steps;
}

/** The right setting as the sheet prints it. */
export function rightReading(typed: TypedCheck): string {
  return decimal(rightSteps(typed), placesOf(typed));
}
