import type { GivenBody } from './body-weight';
import type { Bounds } from './bounds';
import type { Computed } from './computed';
import { type FirstHour, firstHour } from './first-hour';
import { deliveredDose, overTime, sum, times } from './formulas';
import type { Library } from './library';
import type { Order } from './order';
import { type Remainder, remainder } from './preparation';
import type { SingleDoseProtocol } from './protocol';
import { isMore, type Quantity } from './quantity';
import { minutesOf } from './run-out';
import { mostInAWeek, type SeriesOrder } from './series';
import { A_WEEK } from './time';
import type { WorkedDose } from './worked-dose';

/** An infusion for hours a day on a number of days, one session a day, and a single dose with each if one is ordered. */
export interface OrderedCourse {
  readonly infusion: Order<'infusion'>;
  readonly single: Order<'single dose'> | undefined;
  readonly hours: Quantity<'h'>;
  readonly days: Quantity<'days'>;
  readonly body: GivenBody | undefined;
}

/** The single-dose protocol that a library has beside an infusion, if it has one. */
export function singleDoseBeside(
  { protocol }: Pick<Order<'infusion'>, 'protocol'>,
  { protocols }: Library,
): SingleDoseProtocol | undefined {
  return protocols
    .filter((each) => each.delivery === 'single dose')
    .find(({ id }) => id === protocol.singleDoseBeside);
}

/** What was asked for: a course, a series, or both. */
export interface CourseRequest {
  readonly ordered: OrderedCourse | undefined;
  /** A dose was ordered, and no course of it was asked for. */
  readonly orderLeftOut: boolean;
  readonly series: SeriesOrder | undefined;
}

/** One session, and what the sessions add up to; with a preparation the volumes too. */
export interface Course {
  readonly infusion: Computed<'mg'>;
  /** What the single dose with each session comes to: given where its volume is known. */
  readonly bolus: Computed<'mg'> | undefined;
  readonly session: Computed<'mg'>;
  readonly sessionPerKg: Computed<'mg/kg'>;
  readonly firstHour: FirstHour | undefined;
  readonly infusionVolume: Computed<'mL'> | undefined;
  /** Of the infusion and of a single dose from the same preparation. */
  readonly volume: Computed<'mL'> | undefined;
  /** What the session leaves of what is made, with a preparation. */
  readonly remainder: Remainder | undefined;
  /** Where one preparation does not last for the infusion: how long it does, in whole minutes, rounded down. */
  readonly oneLasts: bigint | undefined;
  /** Whether the course is one session alone. */
  readonly isOneSession: boolean;
  /** The most that seven days hold: by the dates of the series, or else of one session a day. */
  readonly week: Computed<'mg'>;
  readonly total: Computed<'mg'>;
  readonly totalVolume: Computed<'mL'> | undefined;
}

/**
 * An infusion’s plan, that of a single dose with each session, hours a day (h) and days → mg, mg/kg and mL
 * per session and in all. With a preparation the mg are those that its volumes deliver.
 */
export function course(
  plan: WorkedDose<'infusion'>,
  single: WorkedDose<'single dose'> | undefined,
  { hours, days }: Pick<OrderedCourse, 'hours' | 'days'>,
  bounds: Bounds,
  series?: SeriesOrder,
): Course {
  const { administration, amount: rate, order } = plan;
  const made = order.preparation;
  const infusion = overTime(administration?.delivers ?? rate, hours, 'mg');
  const bolus = single && (single.administration?.delivers ?? single.amount);
  const session = bolus ? sum(infusion, bolus) : infusion;
  const infusionVolume = administration && overTime(administration.set, hours, 'mL');
  const bolusVolume = single?.administration?.set;
  const volume =
    infusionVolume && (bolusVolume ? sum(infusionVolume, bolusVolume) : infusionVolume);
  const inAWeek = series ? mostInAWeek(series) : A_WEEK;
  const weekDays = isMore(inAWeek, days) ? days : inAWeek;
  return {
    infusion,
    bolus,
    session,
    sessionPerKg: deliveredDose('single dose', session, order.weight),
    firstHour: single && firstHour(plan, single, hours, bounds),
    infusionVolume,
    volume,
    remainder: made && volume && remainder(made, volume),
    oneLasts:
      administration && infusionVolume && made && isMore(infusionVolume, made.volume)
        ? minutesOf(made.volume, administration.set)
        : undefined,
    isOneSession: days.value.equals(1),
    week: times(session, weekDays),
    total: times(session, days),
    totalVolume: volume && times(volume, days),
  };
}
