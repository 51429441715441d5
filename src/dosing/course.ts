import type { Fraction } from 'fraction.js';
import { amount, type Computed, deliveredDose, overTime, sum, times } from './formulas';
import type { InfusionPlan } from './plan';
import { type Quantity, quantity } from './quantity';

/** Hours a day on a number of days, and a single dose given with each session. */
export interface CourseOrder {
  readonly hours: Quantity<'h'>;
  readonly days: Quantity<'days'>;
  /** mg/kg given once in each session beside the infusion. */
  readonly bolus?: Quantity<'mg/kg'>;
}

/** One session, and what the sessions add up to; with a preparation the volumes too. */
export interface Course {
  readonly infusion: Computed<'mg'>;
  readonly bolus: Computed<'mg'> | undefined;
  readonly session: Quantity<'mg'>;
  readonly sessionPerKg: Computed<'mg/kg'>;
  readonly volume: Computed<'mL'> | undefined;
  readonly bags: Quantity<'bags'> | undefined;
  /** The most that seven days can hold, at one session a day. */
  readonly week: Computed<'mg'>;
  readonly total: Computed<'mg'>;
  readonly totalVolume: Computed<'mL'> | undefined;
}

const DAYS_IN_A_WEEK = quantity('7', 'days');

/**
 * An infusion’s plan, hours a day (h) and days → mg, mg/kg and mL per session and in all. With a
 * preparation the mg are those that the pump’s setting delivers.
 */
export function course(plan: InfusionPlan, order: CourseOrder): Course {
  const { administration, amount: rate, order: infusionOrder } = plan;
  const { weight, preparation } = infusionOrder;
  const infusion = overTime(administration?.delivers ?? rate, order.hours, 'mg');
  const bolus = order.bolus && amount(order.bolus, weight);
  const session = bolus ? sum(infusion, bolus) : infusion;
  const volume = administration && overTime(administration.set, order.hours, 'mL');
  const weekDays = order.days.value.lt(DAYS_IN_A_WEEK.value) ? order.days : DAYS_IN_A_WEEK;
  return {
    infusion,
    bolus,
    session,
    sessionPerKg: deliveredDose('mg/kg', session, weight),
    volume,
    bags: volume && preparation && quantity(wholeBags(volume, preparation.volume), 'bags'),
    week: times(session, weekDays),
    total: times(session, order.days),
    totalVolume: volume && times(volume, order.days),
  };
}

function wholeBags(volume: Quantity<'mL'>, bag: Quantity<'mL'>): Fraction {
  return volume.value.div(bag.value).ceil();
}
