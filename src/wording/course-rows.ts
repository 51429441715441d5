import type { Basis } from '../dosing/body-weight';
import type { Computed } from '../dosing/computed';
import type { Course } from '../dosing/course';
import { basisOf } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import type { Plan } from '../dosing/plan';
import { type Quantity, quantity, type Unit } from '../dosing/quantity';
import type { WorkedCourse } from '../dosing/worked-course';
import { hoursAndMinutes } from './dates';
import { shown } from './format';
import { placesBeside } from './places';
import { placesThatSum } from './places-that-sum';
import { givenRows, WASTE } from './remainder';
import { dosedRow, type Row, row, settingRow } from './rows';
import { say } from './text';
import { type Places, shownWith, working } from './working';

/** The infusion and the single dose of one session: mg, then mL, then what is left of what was made. */
export function sessionRows(
  { course, infusion: plan, single }: WorkedCourse,
  places: Places,
): Row[] {
  const { infusion, bolus, session, sessionPerKg, firstHour } = course;
  const basis = basisOf(plan.order);
  return [
    row('Infusion', infusion, plan.edges, places),
    ...(single ? singleRows(single, basis, places) : []),
    ...(bolus ? [row('Session', session, [], places)] : []),
    row(`Session, per kilogram, ${basis}`, sessionPerKg, [], places),
    ...(firstHour
      ? [
          row('First hour, single dose and infusion', firstHour.total, [], places),
          row(`First hour, per kilogram, ${basis}`, firstHour.perKg, firstHour.edges, places),
        ]
      : []),
    ...volumeRows(course, plan, single, places),
  ];
}

/** The digits of the amounts and of the volumes of a course, alike wherever each of them stands. */
export function coursePlaces({ course, single }: WorkedCourse): Places {
  const { infusion, bolus, session, firstHour, infusionVolume, volume, remainder } = course;
  const given = single?.administration?.set;
  const least = [
    placesBeside(session),
    ...(bolus && single
      ? [bolus, single.amount].map((each) => placesBeside(each, single.edges))
      : []),
    ...(firstHour ? [placesBeside(firstHour.total, firstHour.edges)] : []),
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
        ...(remainder
          ? [[remainder.given.volume, remainder.left.volume, remainder.made.volume] as const]
          : []),
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
  const other = otherUnit(order);
  const ordered = [
    dosedRow('Single dose with it', amount, basis, edges, places),
    ...(other ? [dosedRow(`Single dose, per kilogram, ${basis}`, other.perKg, basis, edges)] : []),
  ];
  if (!administration) return ordered;
  const { delivers, isAsOrdered } = administration;
  return [
    ...ordered,
    settingRow('Single dose, volume', administration, order.step, edges, places),
    ...(isAsOrdered ? [] : [row('Single dose, delivers', delivers, edges, places)]),
  ];
}

function volumeRows(
  { infusionVolume, volume, remainder, oneLasts }: Course,
  { administration }: Plan<'infusion'>,
  single: Plan<'single dose'> | undefined,
  places: Places,
): Row[] {
  if (!infusionVolume || !volume || !remainder || !administration) return [];
  return [
    row('Volume', infusionVolume, [], places),
    ...(single?.administration
      ? [row('Volume with the single dose, from the same preparation', volume, [], places)]
      : []),
    ...(oneLasts === undefined
      ? []
      : [oneLastsRow(remainder.made.volume, administration.set, oneLasts)]),
    ...givenRows(remainder, 'the session', WASTE, places),
  ];
}

/** A session that outlasts what is prepared says when the next is due; a single dose comes out of it too. */
function oneLastsRow(volume: Quantity<'mL'>, set: Quantity<'mL/h'>, minutes: bigint): Row {
  return {
    label: 'One lasts, at this rate',
    working: say`${shown(volume)} ÷ ${shown(set)}`,
    result: hoursAndMinutes(minutes),
    isEquation: true,
  };
}

/** Totals of days, a week and the course; of a series with its boosters too. */
export function totalRows({ course, withBoosters }: WorkedCourse, places: Places): Row[] {
  const { session, week, total, totalVolume, isOneSession } = course;
  return [
    { label: 'Day', working: say`one session`, result: shownWith(session, [], places) },
    totalRow('Week of the course, at most', week, isOneSession, places),
    totalRow('Course', total, isOneSession, places),
    ...(totalVolume ? [totalRow('Course, volume', totalVolume, isOneSession, places)] : []),
    ...(withBoosters ? [totalRow('Course with boosters', withBoosters, false, places)] : []),
  ];
}

/** A total has digits of its own, unless it is of one session. */
function totalRow(label: string, total: Computed<Unit>, isOne: boolean, places: Places): Row {
  const result = isOne ? shownWith(total, [], places) : shown(total);
  return { label, working: working(total, [], places), result, isEquation: true };
}
