import { type AdjustedFor, adjustedFor } from './adjusted-for';
import { type BesideCheck, besideCheck, underDriver } from './beside-check';
import { type Direction, directionOf, directionPast } from './consequence';
import { type DosesBeside, dosesBeside, untold } from './doses-beside';
import { readingForPerson } from './for-person';
import { type GivenBy, givenBy } from './given-by';
import {
  isDosesLeftEmpty,
  isEntered,
  isLeftEmpty,
  isMinutesLeftEmpty,
  isSamePair,
  type JudgedPair,
  judged,
  ofOrder,
  pairsOf,
} from './handed-over';
import { type InPounds, poundsOf } from './in-pounds';
import { type Judgement, judgementOf } from './judgement';
import type { Library } from './library';
import { isInfusion } from './order';
import { type OtherStrength, otherStrength } from './other-strength';
import { type DrawUp, drawUp } from './preparation';
import { checkPump, type PumpCheck } from './pump-check';
import type { Reading } from './reading';
import type { Slip } from './slips';
import { statedDoses, titrationStepOf } from './titration-steps';
import type { WorkedDose } from './worked-dose';

/** What a second check comes to. */
export type Standing =
  | 'agrees'
  | 'with a caution'
  | 'past a limit'
  | 'differs'
  | 'step asked'
  | 'doses asked'
  | 'minutes asked'
  | 'not compared';

/** What differs from the order that was handed over, protocol included; nothing where none was. */
export interface Differs {
  readonly entries: boolean;
  /** Nothing but what was read from the pump or the syringe, volume or rate, if anything. */
  readonly settingAlone: boolean;
}

/** A reading checked whole, beside the order that was handed over if one was. */
export interface SecondCheck {
  readonly reading: Reading;
  readonly check: PumpCheck;
  /** How the checker says that it is made, where a vial was entered. */
  readonly drawUp: DrawUp | undefined;
  /** The preparation, a driver that works out its own rate, and what is gone while it runs. */
  readonly asked: BesideCheck;
  /** The order that its pairs stand beside; none while nothing is compared. */
  readonly beside: WorkedDose | undefined;
  readonly standing: Standing;
  readonly direction: Direction;
  readonly judgement: Judgement;
  readonly differs: Differs;
  readonly isSameProtocol: boolean;
  /** Where either says so. */
  readonly by: GivenBy | undefined;
  /** What lowers the limits, where either says so. */
  readonly adjusted: AdjustedFor | undefined;
  readonly pairs: readonly JudgedPair[];
  /** The two doses, where they are in two units. */
  readonly doses: DosesBeside | undefined;
  /** A label of another strength, where that alone is not the order’s and the dose is as ordered. */
  readonly otherStrength: OtherStrength | undefined;
  /** What would explain the reading, without what the two doses tell already. */
  readonly slips: readonly Slip[];
  /** What the reading fits is no slip of its own; but the weight that both read may be one. */
  readonly inPounds: InPounds | undefined;
  /** A running pump gives more than was ordered. */
  readonly isTooFast: boolean;
}

/** A reading and the dose of a handed-over order, if one was → the check, how it stands and what differs. */
export function secondCheck(
  read: Reading,
  handed: WorkedDose | undefined,
  library: Library,
): SecondCheck {
  const own = readingForPerson(read);
  const reading = handed ? besideOrder(own, handed, library) : own;
  const asked = besideCheck(reading, library);
  const check = underDriver(checkPump(reading, library), asked);
  const pairs = pairsOf(reading, handed)
    .filter(isEntered)
    // A driver’s rate and its step are its own, and no order’s.
    .filter(({ what }) => !reading.driver || (what !== 'setting' && what !== 'step'));
  const isSameProtocol = !handed || handed.order.protocol.id === reading.protocol.id;
  // A dose, or its number a day, left empty is not compared; everything else that was entered is.
  const compared = pairs.filter((pair) => !isLeftEmpty(pair));
  const unequal = handed ? compared.filter((pair) => !isSamePair(pair)) : [];
  const by = givenBy(reading, handed);
  const adjusted = adjustedFor(reading, handed);
  const isOtherwise = by?.isSame === false || adjusted?.isSame === false;
  const differs = {
    entries: !isSameProtocol || isOtherwise || unequal.length > 0,
    settingAlone:
      isSameProtocol &&
      !isOtherwise &&
      unequal.every(({ what }) => what === 'setting' || what === 'rate'),
  };
  const isStepAlone =
    isSameProtocol &&
    !isOtherwise &&
    unequal.length > 0 &&
    unequal.every(({ what }) => what === 'step' || what === 'rateStep');
  const found = judgementOf(check);
  const judgement = { ...found, cautioned: found.cautioned || asked.answer === 'caution' };
  const alone: Standing =
    isStepAlone && handed && agreesAt(reading, handed, library)
      ? 'step asked'
      : standingOf(check, judgement, differs, {
          doses: handed !== undefined && pairs.some(isDosesLeftEmpty),
          minutes: check.rate?.verdict.kind === 'not compared' || pairs.some(isMinutesLeftEmpty),
        });
  const isByAsked = asked.answer === 'differs' && alone !== 'differs';
  const standing: Standing = isByAsked ? 'differs' : alone;
  const direction = isByAsked
    ? asked.direction
    : standing === 'differs'
      ? directionOf(reading, check, handed)
      : directionPast(check.findings);
  // While nothing is compared, nothing of the order is shown.
  const beside = standing === 'not compared' ? undefined : handed;
  const doses = beside && dosesBeside(reading, beside);
  const told = judged(reading, beside);
  const isOther = isOtherwise || !isSameProtocol;
  return {
    reading,
    check,
    drawUp: drawUp(reading.preparation),
    asked,
    beside,
    standing,
    direction,
    judgement,
    differs,
    isSameProtocol: !beside || isSameProtocol,
    by: beside ? by : givenBy(reading, undefined),
    adjusted: beside ? adjusted : adjustedFor(reading, undefined),
    pairs: told,
    doses,
    otherStrength: beside && !isOther ? otherStrength(reading, check, told, beside) : undefined,
    slips: check.verdict.kind === 'differs' ? untold(check.verdict.slips, doses) : [],
    inPounds: handed && check.verdict.kind === 'agrees' ? poundsOf(reading, handed) : undefined,
    isTooFast: standing === 'differs' && direction === 'more' && reading.running === true,
  };
}

/** A reading with what only the order says: its weight, what its bag is for, and the step of its titration table. */
function besideOrder(reading: Reading, { order }: WorkedDose, { bounds }: Library): Reading {
  const { weight: orderedWeight } = order;
  const isInSteps = isInfusion(order) && !statedDoses(order);
  const titrationStep = isInSteps ? titrationStepOf(order, bounds) : undefined;
  return {
    ...reading,
    preparation: ofOrder(reading.preparation, order.preparation),
    orderedWeight,
    ...(titrationStep ? { titrationStep } : {}),
  };
}

/** Whether the same reading agrees at the order’s own step. */
function agreesAt(reading: Reading, { order }: WorkedDose, library: Library): boolean {
  if (order.delivery !== reading.delivery) return false;
  const { over } = reading;
  const stepped =
    over?.by === 'pump' && order.over?.by === 'pump'
      ? { over: { ...over, rateStep: order.over.rateStep } }
      : {};
  const { verdict, rate } = checkPump({ ...reading, ...stepped, step: order.step }, library);
  return verdict.kind === 'agrees' && rate?.verdict.kind !== 'differs';
}

function standingOf(
  { verdict, rate }: PumpCheck,
  { stopped, cautioned, tooCoarse }: Judgement,
  differs: Differs,
  asks: { readonly doses: boolean; readonly minutes: boolean },
): Standing {
  if (differs.entries) return 'differs';
  if (verdict.kind !== 'agrees') return verdict.kind;
  if (rate?.verdict.kind === 'differs') return 'differs';
  if (stopped) return 'past a limit';
  if (asks.doses) return 'doses asked';
  if (asks.minutes) return 'minutes asked';
  return cautioned || tooCoarse ? 'with a caution' : 'agrees';
}
