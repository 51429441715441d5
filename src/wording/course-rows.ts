import type { Administration } from '../dosing/administration';
import type { Basis } from '../dosing/body-weight';
import type { Course } from '../dosing/course';
import type { FirstHour, FirstHourFinding } from '../dosing/first-hour';
import { times } from '../dosing/formulas';
import { basisOf, type InfusionPlan, type SinglePlan } from '../dosing/plan';
import { runOut } from '../dosing/preparation';
import type { Library } from '../dosing/protocol';
import { exactly, isMore, type Quantity, quantity } from '../dosing/quantity';
import type { SeriesOrder } from '../dosing/series';
import { citeLimit } from './citations';
import { hoursAndMinutes } from './dates';
import type { Message } from './findings';
import { shown, shownBeside } from './format';
import { placesThatSum } from './places-that-sum';
import { givenRows, WASTE } from './remainder';
import { dosedRow, type Row, row, settingWorking } from './sheet';
import { say } from './text';

/** The infusion and the single dose of one session: mg, then mL, then what is left of what was made. */
export function sessionRows(
  figures: Course,
  plan: InfusionPlan,
  single: SinglePlan | undefined,
): Row[] {
  const { infusion, bolus, session, sessionPerKg } = figures;
  const basis = basisOf(plan.order);
  const places = bolus && placesThatSum([infusion, bolus], session);
  return [
    { ...row('Infusion', infusion), result: shown(infusion, places) },
    ...(single ? singleRows(single, basis, places) : []),
    ...(bolus
      ? [
          {
            label: 'Session',
            working: say`${shown(infusion, places)} + ${shown(bolus, places)}`,
            result: shown(session, places),
          },
        ]
      : []),
    row(`Session, per kilogram, ${basis}`, sessionPerKg),
    ...(bolus && figures.firstHour ? firstHourRows(figures.firstHour, bolus, basis) : []),
    ...volumeRows(figures, plan, single),
  ];
}

/** The single dose as ordered, and the volume of it with what that delivers. */
function singleRows(
  { amount, administration, order }: SinglePlan,
  basis: Basis,
  places: number | undefined,
): Row[] {
  const ordered = {
    ...dosedRow('Single dose with it', amount, basis),
    result: shown(amount, places),
  };
  if (!administration) return [ordered];
  const { set, delivers } = administration;
  return [
    ordered,
    {
      label: 'Single dose, volume',
      working: settingWorking(administration, order.step),
      result: shown(set),
    },
    ...(delivers.value.equals(amount.value)
      ? []
      : [{ ...row('Single dose, delivers', delivers), result: shown(delivers, places) }]),
  ];
}

/** Single dose and infusion together, in the first hour. */
function firstHourRows({ infusion, total, perKg }: FirstHour, bolus: Quantity<'mg'>, basis: Basis) {
  const places = placesThatSum([bolus, infusion], total);
  return [
    {
      label: 'First hour, single dose and infusion',
      working: say`${shown(bolus, places)} + ${shown(infusion, places)}`,
      result: shown(total, places),
    },
    row(`First hour, per kilogram, ${basis}`, perKg),
  ];
}

function volumeRows(
  { infusionVolume, volume }: Course,
  { order: { preparation }, administration }: InfusionPlan,
  single: SinglePlan | undefined,
): Row[] {
  if (!infusionVolume || !volume || !preparation || !administration) return [];
  const bolus = single?.administration?.set;
  return [
    row('Volume', infusionVolume),
    ...(bolus
      ? [
          {
            label: 'Volume with the single dose, from the same preparation',
            working: say`${shown(infusionVolume)} + ${shown(bolus)}`,
            result: shown(volume),
          },
        ]
      : []),
    ...(isMore(infusionVolume, preparation.volume)
      ? [oneLastsRow(preparation.volume, administration)]
      : []),
    ...givenRows(preparation, volume, 'the session', WASTE),
  ];
}

/** A session that outlasts what is prepared says when the next is due; a single dose comes out of it too. */
function oneLastsRow(volume: Quantity<'mL'>, { set, delivers }: Administration<'mg/kg/h'>): Row {
  return {
    label: 'One lasts, at this rate',
    working: say`${shown(volume)} ÷ ${shown(set)}`,
    result: hoursAndMinutes(runOut(volume, set, delivers).minutes),
  };
}

/** Totals of days, a week and the course; of a series with its boosters too. */
export function totalRows(figures: Course, series: SeriesOrder | undefined): Row[] {
  const { session, week, total, totalVolume } = figures;
  return [
    { label: 'Day', working: say`one session`, result: shown(session) },
    row('Week of the course, at most', week),
    row('Course', total),
    ...(totalVolume ? [row('Course, volume', totalVolume)] : []),
    ...(series && series.boosters > 0 ? [withBoosters(session, series)] : []),
  ];
}

/** The series is the course, a session a day; its boosters come on top. */
function withBoosters(session: Quantity<'mg'>, { sessions, boosters }: SeriesOrder): Row {
  return row(
    'Course with boosters',
    times(session, quantity(`${sessions + boosters}`, 'sessions')),
  );
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
