import { Fraction } from 'fraction.js';
import { minutesBetween } from './clock-moment';
import { exactly, isMore, type Quantity, quantity, type Range, type Unit } from './quantity';
import type { RunningBounds } from './running-bounds';
import { type Explanation, explanations } from './running-explanations';
import type { Fits, RunningAgainst, RunningReading, Unchanged } from './running-reading';
import { MINUTES_AN_HOUR } from './time';

/** Why two readings say nothing. */
export type Unreadable =
  | 'changed'
  | 'at a clock change'
  | 'not later'
  | 'gone backwards'
  | 'still to come';

/** The mean of two readings as an interval, from nothing up, and how it stands to the rate shown. */
export interface RunningWorked {
  readonly kind: 'worked out';
  readonly answer: Fits;
  readonly minutes: Quantity<'min'>;
  /** Whether the clock was changed in between, which is counted. */
  readonly clockChange: boolean;
  /** Of one reading, to each side. */
  readonly tolerance: Quantity<'mL'>;
  readonly given: Range<'mL'>;
  /** mL/h × h */
  readonly expected: Quantity<'mL'>;
  readonly rate: Range<'mL/h'>;
  readonly amount: Range<'mg/h'>;
  /** Of the rate shown. */
  readonly share: Range<'percent'>;
  /** Whether only a minute of the clock makes it fit. */
  readonly isByAMinute: boolean;
  /** Whether the second time is still to come: told of more than fits alone, which by an earlier time is more still. */
  readonly isStillToCome: boolean;
  /** Where it is too early: the minutes after the first reading from which on it can be told. */
  readonly toldFrom: Quantity<'min'> | undefined;
  readonly explanations: readonly Explanation[];
}

export type RunningCheck =
  | { readonly kind: 'not worked out'; readonly why: Unreadable }
  | RunningWorked;

/**
 * Two readings → the interval of mean mL/h and mg/h: (given ± the tolerances of both) ÷ h, from the tolerances
 * alone, no statistics. It never says that the pump ran right, nor that the patient got it. It fits where a
 * volume that the rate shown gives, within a minute of the clock, lies in what was given.
 */
export function runningCheck(
  read: RunningReading,
  against: RunningAgainst,
  bounds: RunningBounds,
): RunningCheck {
  if (read.isChanged) return { kind: 'not worked out', why: 'changed' };
  const why = unreadable(read);
  if (why) return { kind: 'not worked out', why };
  const tolerance = toleranceOf(read, against.container, bounds);
  const both = tolerance.value.mul(2);
  const gone = goneIn(read);
  const most = gone.add(both);
  if (most.lt(0)) return { kind: 'not worked out', why: 'gone backwards' };
  const least = notBelowZero(gone.sub(both));
  const minutes = minutesBetween(read.first.at, read.now.at);
  const { rate, strength } = against;
  const inMinutes = (time: Fraction) => rate.value.mul(time).div(MINUTES_AN_HOUR.value);
  const expected = inMinutes(minutes.value);
  const clock = exactly(bounds.clock.at).value;
  const isBelow = inMinutes(minutes.value.add(clock)).lt(least);
  const isAbove = inMinutes(minutes.value.sub(clock)).gt(most);
  const needed = tolerance.value.mul(bounds.early.times);
  // More than both tolerances explain is told however early it is: it may be ten times the rate.
  const answer = isBelow
    ? 'more than fits'
    : expected.lt(needed)
      ? 'too early to tell'
      : isAbove
        ? 'less than fits'
        : 'fits';
  const isStillToCome = isLaterThanAsked(read, bounds);
  if (isStillToCome && answer !== 'more than fits') {
    return { kind: 'not worked out', why: 'still to come' };
  }
  const range = <U extends Unit>(unit: U, each: (volume: Fraction) => Fraction): Range<U> => ({
    low: quantity(each(least), unit),
    high: quantity(each(most), unit),
  });
  const perHour = (volume: Fraction) => volume.mul(MINUTES_AN_HOUR.value).div(minutes.value);
  const worked = {
    answer,
    minutes,
    tolerance,
    given: range('mL', (volume) => volume),
    expected: quantity(expected, 'mL'),
    rate: range('mL/h', perHour),
  } as const;
  return {
    kind: 'worked out',
    ...worked,
    clockChange: read.first.at.ahead !== read.now.at.ahead,
    amount: range('mg/h', (volume) => perHour(volume).mul(strength.value)),
    share: range('percent', (volume) => volume.div(expected).mul(100)),
    isStillToCome,
    isByAMinute: answer === 'fits' && (expected.lt(least) || expected.gt(most)),
    toldFrom:
      answer === 'too early to tell'
        ? quantity(needed.div(rate.value).mul(MINUTES_AN_HOUR.value).ceil(), 'min')
        : undefined,
    explanations: explanations(worked, read.from, against),
  };
}

function unreadable({ first, now }: Unchanged): Unreadable | undefined {
  if (first.at.isAtChange || now.at.isAtChange) return 'at a clock change';
  return minutesBetween(first.at, now.at).value.gt(0) ? undefined : 'not later';
}

/** Whether the second time is later than the clock of the computer by more than whole minutes explain. */
function isLaterThanAsked({ now, asked }: Unchanged, { clock }: RunningBounds): boolean {
  return asked !== undefined && isMore(minutesBetween(asked, now.at), exactly(clock.at));
}

/** What is gone from a syringe or a bag; what the pump counts up. */
function goneIn({ from, first, now }: Unchanged): Fraction {
  return from === 'pump'
    ? now.volume.value.sub(first.volume.value)
    : first.volume.value.sub(now.volume.value);
}

function notBelowZero(value: Fraction): Fraction {
  return value.lt(0) ? new Fraction(0) : value;
}

/** How near one reading is, to each side. */
function toleranceOf(
  { from, step }: Unchanged,
  container: Quantity<'mL'>,
  bounds: RunningBounds,
): Quantity<'mL'> {
  if (from === 'pump') return step;
  if (from === 'syringe') return exactly(bounds.syringe.at);
  const isSmall = container.value.lte(exactly(bounds.smallBagTo.at).value);
  return exactly((isSmall ? bounds.smallBag : bounds.bag).at);
}
