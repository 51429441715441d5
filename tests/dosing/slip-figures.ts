import type { Slip } from '../../src/dosing/slips';
import type { TypedCheck } from '../../src/intake/check-form';
import { digitSlips } from './keyed';
import {
  amountOf,
  exactSteps,
  halfUp,
  orderedAmount,
  orderedPerKg,
  passesLimit,
  placesOf,
  rightReading,
  rightSteps,
  type Steps,
  thousandths,
} from './whole-steps';

/** What a slip makes of the setting: worked out anew, or the right figure keyed with another point. */
interface SlipFigure extends Steps {
  readonly keyed?: true;
}

function factorOf(text: string): Steps {
  const [top = '', bottom = '1'] = text.split('/');
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

function times(steps: Steps, top: bigint, bottom: bigint): Steps {
  return { top: steps.top * top, bottom: steps.bottom * bottom };
}

/** One pound is 0.45359237 kg: the factor itself, and that of whole pounds or kilograms. */
function pounds(conversion: 'taken as kilograms' | 'converted twice', weight: bigint) {
  const [top, bottom] =
    conversion === 'taken as kilograms' ? [100_000_000n, 45_359_237n] : [45_359_237n, 100_000_000n];
  const whole = halfUp({ top: weight * top, bottom: bottom * 1000n }) * 1000n;
  return [
    [top, bottom],
    [whole, weight],
  ] as const;
}

/** The decimals of a worked-out figure as printed: three below 1, two below 10, one below 100. */
function printedPlaces(whole: bigint): number {
  return [0n, 9n, 99n].filter((most) => whole <= most).length;
}

/** A figure that was worked out, as it is printed. */
function asPrinted(top: bigint, bottom: bigint): Steps {
  const scale = 10n ** BigInt(printedPlaces(top / bottom));
  return { top: halfUp({ top: top * scale, bottom }), bottom: scale };
}

/** Every figure that a named slip makes of an order, in steps, by arithmetic of its own. */
function figuresOf(slip: Slip, typed: TypedCheck): SlipFigure[] {
  const exact = exactSteps(typed);
  const [weight, drug, volume] = [typed.weight, typed.drug, typed.volume].map(thousandths);
  if (!weight || !drug || !volume) return [];
  const by = (top: bigint, bottom: bigint): SlipFigure[] => [times(exact, top, bottom)];
  switch (slip.kind) {
    case 'decimal point': {
      const { top, bottom } = factorOf(slip.factor);
      const right = { top: rightSteps(typed), bottom: 1n };
      return [...by(top, bottom), { ...times(right, top, bottom), keyed: true }];
    }
    case 'another unit': {
      const { n, d } = slip.taken.value;
      const figures = slip.workedOut
        ? [{ top: n, bottom: d }, asPrinted(n, d)]
        : [{ top: n, bottom: d }];
      const ordered = orderedAmount(typed);
      const right = { top: rightSteps(typed), bottom: 1n };
      return figures.flatMap((figure) => {
        const taken = amountOf(figure, slip.taken.unit, typed);
        const [top, bottom] = [taken.top * ordered.bottom, taken.bottom * ordered.top];
        return [...by(top, bottom), times(right, top, bottom)];
      });
    }
    // Of a single dose on a pump, which is tried in rate-check.test.ts.
    case 'no volume limit':
    case 'rate as volume':
    case 'container as volume':
    case 'label volume':
      return [];
    case 'another mass':
    case 'per minute':
    case 'day as dose':
    case 'per day': {
      const { top, bottom } = factorOf(slip.factor);
      const right = { top: rightSteps(typed), bottom: 1n };
      return [...by(top, bottom), times(right, top, bottom)];
    }
    case 'day amount as volume': {
      if (slip.amount === 'ordered') return by(24n * drug, volume);
      const right = { top: rightSteps(typed), bottom: 1n };
      return [times(right, 24n * drug, volume)];
    }
    case 'bag as rate': {
      const { n, d } = slip.figure.value;
      return [{ top: n * 10n ** BigInt(placesOf(typed)), bottom: d }];
    }
    case 'amount as volume': {
      if (slip.amount === 'ordered') return by(drug, volume);
      const right = { top: rightSteps(typed), bottom: 1n };
      return [{ ...times(right, drug, volume), keyed: true }];
    }
    case 'without weight':
      return by(1000n, weight);
    case 'pounds':
      return pounds(slip.conversion, weight).flatMap(([top, bottom]) => by(top, bottom));
    case 'rounded up':
      return by(1n, 1n);
    case 'another strength': {
      const { n, d } = slip.strength.value;
      return by(drug * d, volume * n);
    }
    case 'total as strength':
      return by(1000n, volume);
    case 'drug volume': {
      const { n, d } = slip.drugVolume.value;
      const apart = n * 1000n;
      return [volume * d - apart, volume * d + apart].flatMap((top) => by(top, volume * d));
    }
    case 'another protocol': {
      const { top, bottom } = orderedPerKg(typed);
      return by(thousandths(`${slip.dose.value}`) * bottom, top);
    }
    case 'another weight':
      return by(slip.weight.value.n * 1000n, weight * slip.weight.value.d);
    case 'another row':
      return by(slip.dose.value.n * 1000n, slip.dose.value.d * thousandths(typed.dose));
    case 'weight basis':
      return by(slip.weight.value.n * 1000n, weight * slip.weight.value.d);
    case 'digits':
    case 'before a change':
    case 'rounded figure':
      return [];
  }
}

/** A digit slip explains a reading when it makes exactly that of the right figure, as 7 or as 7.0. */
function isDigitSlip(slip: Slip, typed: TypedCheck, reading: string): boolean {
  if (slip.kind !== 'digits') return false;
  const right = rightReading(typed);
  const [whole = '', part = ''] = right.split('.');
  const displayed = `${whole}.${part.padEnd(placesOf(typed), '0')}`.replace(/\.$/, '');
  return (
    slip.right.value.equals(right) &&
    [right, displayed].some((figure) => digitSlips(figure)[slip.change].includes(reading))
  );
}

/**
 * The reading delivers what is within a step of a dose that is printed as the typed one: half of the
 * last digit to each side, a thousandth of its unit below 1, a hundredth from 1, a tenth from 10.
 */
function isRounded(slip: Slip, typed: TypedCheck, reading: string): boolean {
  if (slip.kind !== 'rounded figure') return false;
  const exact = exactSteps(typed);
  const dose = thousandths(typed.dose);
  const read = stepsRead(typed, reading);
  const last = 10n ** BigInt(3 - printedPlaces(dose / 1000n));
  const ends = { low: 2n * dose - last, high: 2n * dose + last };
  const scale = 2n * dose * exact.bottom;
  return (read + 1n) * scale > exact.top * ends.low && (read - 1n) * scale < exact.top * ends.high;
}

/** In steps; a reading is always a whole number of them. */
function stepsRead(typed: TypedCheck, reading: string): bigint {
  return (thousandths(reading) * 10n ** BigInt(placesOf(typed))) / 1000n;
}

/** Whether what a named slip makes of the order lies less than one step from the reading. */
export function isWithinStep(slip: Slip, typed: TypedCheck, reading: string): boolean {
  const read = stepsRead(typed, reading);
  const within = ({ top, bottom }: Steps) =>
    top > (read - 1n) * bottom && top < (read + 1n) * bottom;
  return (
    isRounded(slip, typed, reading) ||
    isDigitSlip(slip, typed, reading) ||
    figuresOf(slip, typed).some(within)
  );
}

/**
 * Whether a slip gives the very figure that was read: half up; or the step below where half up would
 * pass a limit under the wrong figures; or, for a point keyed too late, what the pump has room for.
 */
export function givesFigure(slip: Slip, typed: TypedCheck, reading: string): boolean {
  const read = stepsRead(typed, reading);
  const exact = exactSteps(typed);
  const gives = (figure: SlipFigure) => {
    if (halfUp(figure) === read) return true;
    if (figure.top / figure.bottom !== read) return false;
    const share = times(figure, exact.bottom, exact.top);
    return (
      figure.keyed === true ||
      passesLimit(typed, read + 1n, figure) ||
      passesLimit(typed, read + 1n, figure, share)
    );
  };
  return isDigitSlip(slip, typed, reading) || figuresOf(slip, typed).some(gives);
}
