import type { Administration } from '../dosing/administration';
import type { Basis } from '../dosing/body-weight';
import type { Course } from '../dosing/course';
import type { FirstHourFinding } from '../dosing/first-hour';
import { amount, type Computed, times } from '../dosing/formulas';
import type { Library, Limit } from '../dosing/library';
import { basisOf } from '../dosing/order';
import type { Plan } from '../dosing/plan';
import { remainder, runOut } from '../dosing/preparation';
import { exactly, isMore, type Quantity, quantity, type Unit } from '../dosing/quantity';
import type { SeriesOrder } from '../dosing/series';
import { citeLimit } from './citations';
import { hoursAndMinutes } from './dates';
import type { Message } from './findings';
import { placesBeside, shown, shownBeside } from './format';
import { placesThatSum } from './places-that-sum';
import { givenRows, WASTE } from './remainder';
import { dosedRow, type Row, row, settingWorking } from './rows';
import { say } from './text';
import { type Places, shownWith, working } from './working';

/** The infusion and the single dose of one session: mg, then mL, then what is left of what was made. */
export function sessionRows(
  figures: Course,
  plan: Plan<'infusion'>,
  single: Plan<'single dose'> | undefined,
  hourly: Limit<'mg/kg'>,
  places: Places,
): Row[] {
  const { infusion, bolus, session, sessionPerKg, firstHour } = figures;
  const basis = basisOf(plan.order);
  return [
    row('Infusion', infusion, plan.edges, places),
    ...(single ? singleRows(single, basis, places) : []),
    ...(bolus ? [row('Session', session, [], places)] : []),
    row(`Session, per kilogram, ${basis}`, sessionPerKg, [], places),
    ...(firstHour
      ? [
          row('First hour, single dose and infusion', firstHour.total, [], places),
          row(`First hour, per kilogram, ${basis}`, firstHour.perKg, [exactly(hourly.at)], places),
        ]
      : []),
    ...volumeRows(figures, plan, single, places),
  ];
}

/** The digits of the amounts and of the volumes of a course, alike wherever each of them stands. */
export function coursePlaces(
  { infusion, bolus, session, firstHour, infusionVolume, volume }: Course,
  { order }: Plan<'infusion'>,
  single: Plan<'single dose'> | undefined,
  hourly: Limit<'mg/kg'>,
): Places {
  const given = single?.administration?.set;
  const made = order.preparation;
  const of = volume && made && remainder(made, volume);
  const anHour = amount('single dose', exactly(hourly.at), order.weight);
  const least = [
    placesBeside(session),
    ...(bolus && single
      ? [bolus, single.amount].map((each) => placesBeside(each, single.edges))
      : []),
    ...(firstHour ? [placesBeside(firstHour.total, [anHour])] : []),
  ];
  return {
    mg: placesThatSum(
      [
        ...(bolus ? [[infusion, bolus, session] as const] : []),
        ...(bolus && firstHour ? [[bolus, firstHour.infusion, firstHour.total] as const] : []),
      ],
      Math.max(...least),
    ),
    mL: placesThatSum(
      [
        ...(infusionVolume && given && volume
          ? [[infusionVolume, quantity(given.value, 'mL'), volume] as const]
          : []),
        ...(of && made ? [[of.given.volume, of.left.volume, made.volume] as const] : []),
      ],
      volume && placesBeside(volume),
    ),
  };
}

/** The single dose as ordered, and the volume of it with what that delivers. */
function singleRows(
  { amount, administration, edges, order }: Plan<'single dose'>,
  basis: Basis,
  places: Places,
): Row[] {
  const ordered = dosedRow('Single dose with it', amount, basis, edges, places);
  if (!administration) return [ordered];
  const { set, delivers } = administration;
  return [
    ordered,
    {
      label: 'Single dose, volume',
      working: settingWorking(administration, order.step, edges, places),
      result: shown(set),
    },
    ...(delivers.value.equals(amount.value)
      ? []
      : [row('Single dose, delivers', delivers, edges, places)]),
  ];
}

function volumeRows(
  { infusionVolume, volume }: Course,
  { order: { preparation }, administration }: Plan<'infusion'>,
  single: Plan<'single dose'> | undefined,
  places: Places,
): Row[] {
  if (!infusionVolume || !volume || !preparation || !administration) return [];
  return [
    row('Volume', infusionVolume, [], places),
    ...(single?.administration
      ? [row('Volume with the single dose, from the same preparation', volume, [], places)]
      : []),
    ...(isMore(infusionVolume, preparation.volume)
      ? [oneLastsRow(preparation.volume, administration)]
      : []),
    ...givenRows(preparation, volume, 'the session', WASTE, places),
  ];
}

/** A session that outlasts what is prepared says when the next is due; a single dose comes out of it too. */
function oneLastsRow(volume: Quantity<'mL'>, { set, delivers }: Administration<'infusion'>): Row {
  return {
    label: 'One lasts, at this rate',
    working: say`${shown(volume)} ÷ ${shown(set)}`,
    result: hoursAndMinutes(runOut(volume, set, delivers).minutes),
  };
}

/** Totals of days, a week and the course; of a series with its boosters too. */
export function totalRows(figures: Course, series: SeriesOrder | undefined, places: Places): Row[] {
  const { session, week, total, totalVolume, volume } = figures;
  return [
    { label: 'Day', working: say`one session`, result: shownWith(session, [], places) },
    totalRow('Week of the course, at most', week, session, places),
    totalRow('Course', total, session, places),
    ...(totalVolume && volume ? [totalRow('Course, volume', totalVolume, volume, places)] : []),
    ...(series && series.boosters > 0
      ? [totalRow('Course with boosters', withBoosters(session, series), session, places)]
      : []),
  ];
}

/** A total has digits of its own, unless it is of one session. */
function totalRow(label: string, total: Computed<Unit>, one: Quantity<Unit>, places: Places): Row {
  const isOne = total.value.equals(one.value);
  const result = isOne ? shownWith(total, [], places) : shown(total);
  return { label, working: working(total, [], places), result };
}

/** The series is the course, a session a day; its boosters come on top. */
function withBoosters(session: Quantity<'mg'>, { sessions, boosters }: SeriesOrder) {
  return times(session, quantity(`${sessions + boosters}`, 'sessions'));
}

/** A first hour above the ceiling for an hour, with its figure beside the limit. */
export function firstHourMessage(
  { severity, dose, held, limit }: FirstHourFinding,
  basis: Basis,
  library: Library,
): Message {
  const edge = exactly(limit.at);
  const on = held === 'on actual weight' ? held : `${held} on ${basis} weight`;
  return {
    severity,
    title: `Caution: more than ${shown(edge)} in the first hour`,
    body: say`The single dose and the infusion together come to ${shownBeside(dose, edge)} ${on}, more than ${shown(edge)}.`,
    citation: citeLimit(limit, library),
  };
}
