import { type CalendarDate, weekday } from '../dosing/calendar';
import type { Order } from '../dosing/order';
import type { Plan } from '../dosing/plan';
import type { Quantity } from '../dosing/quantity';
import type { EmptyAt, RunOut } from '../dosing/run-out';
import type { ClockTime, Ending } from '../dosing/run-out-time';
import { dateShown, hoursAndMinutes, twoDigits, WEEKDAYS } from './dates';
import { dueRows } from './due-volumes';
import { digits, exactlyShown, shown, symbol } from './format';
import { isExactAsShown, placesBeside } from './places';
import { leftRow, wholeAndPart } from './remainder';
import { type Row, row } from './rows';
import { say, type Text } from './text';
import { type Places, working } from './working';

/** How long the preparation lasts, and what 24 hours take. */
export function runOutRows(plan: Plan<'infusion'>): Row[] {
  const { order, administration, runOut: lasts, edges } = plan;
  if (!administration || !lasts) return [];
  return [
    {
      label: 'Lasts',
      working: say`${shown(lasts.day.made.volume)} ÷ ${shown(administration.set)}`,
      result: hoursAndMinutes(lasts.minutes),
      isEquation: true,
      ...(isAllDay(order) ? {} : { remark: leftIfStopped(administration.strength) }),
    },
    ...(lasts.empty ? [emptyRow(lasts.empty)] : []),
    // Beside a table of rates to change to, which voids them, there is no room for them either.
    ...(plan.titration ? [] : dueRows(plan.due)),
    // An infusion of a session is told by its session, on the Course view.
    ...(order.protocol.own?.care.session
      ? []
      : [
          row(isAllDay(order) ? 'For 24 h' : 'If run for 24 h', lasts.drugInADay, edges),
          ...dayVolumeRows(order, lasts, { mg: placesBeside(lasts.drugInADay, edges) }),
        ]),
  ];
}

/** A subcutaneous infusion is continuous; how long an intravenous one runs is the order’s. */
function isAllDay({ protocol }: Order<'infusion'>): boolean {
  return protocol.route === 'subcutaneous';
}

/** What 24 hours take, beside what is prepared: two figures, never rounded to whole syringes. */
function dayVolumeRows(order: Order<'infusion'>, lasts: RunOut, given: Places): Row[] {
  const { volumeInADay, short, minutes, day } = lasts;
  const { made } = day;
  const takes = (label: string, more: Text): Row => ({
    label,
    working: working(volumeInADay),
    result: shown(volumeInADay),
    isEquation: true,
    ...(more.length > 0 ? { remark: more } : {}),
  });
  if (!isAllDay(order)) {
    return [takes('Volume, if run for 24 h', wholeAndPart(day))];
  }
  if (!short) {
    return [takes('Volume for 24 h', []), leftRow('Left after 24 h', '', day, given)];
  }
  return [
    takes('Volume for 24 h', say`${exactlyShown(short)} more than is prepared`),
    {
      label: 'Prepared',
      working: say`runs for ${hoursAndMinutes(minutes)} of the 24\u00a0h`,
      result: `${exactlyShown(made.drug)} in ${exactlyShown(made.volume)}`,
    },
  ];
}

/**
 * How long an intravenous infusion runs is the order’s: no remainder is told until that is known, only
 * what each mL that is left holds.
 */
function leftIfStopped(each: Quantity<'mg/mL'>): Text {
  const about = isExactAsShown(each) ? '' : 'about ';
  return say`each mL left holds ${`${about}${digits(each)}\u00a0${symbol('mg')}`}`;
}

function clock({ hours, minutes }: ClockTime): string {
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/**
 * On the 24-hour clock; past midnight with its weekday; a clock change in between is not counted, and said. A
 * time that is still to come may have been yesterday’s, and both are said.
 */
function emptyRow({ from, on, ifYesterday, ...ending }: EmptyAt): Row {
  const { date, time, daysLater } = ending;
  const day = WEEKDAYS[weekday(on)] ?? '';
  const today = date && daysLater === 0 ? clock(time) : endShown(ending);
  return {
    label: 'Empty at',
    working: [
      ...(ifYesterday
        ? say`starts today, ${day}, ${clock(from)}`
        : say`started today, ${day}, ${clock(from)}`),
      ...clockChangeSaid(ending),
      ...(ifYesterday
        ? [...say`; if yesterday, empty ${endShown(ifYesterday)}`, ...clockChangeSaid(ifYesterday)]
        : []),
    ],
    result: today,
  };
}

function clockChangeSaid({ clockChange }: Ending): Text {
  return clockChange ? say`; a clock change in between is not counted` : [];
}

function endShown({ date, time, daysLater }: Ending): string {
  return date ? `${dayOf(date, daysLater)}${clock(time)}` : 'more than a year later';
}

/** "Sunday " within a week, "Sunday 25 October 2026, " later, where a weekday comes again. */
function dayOf(date: CalendarDate, daysLater: number): string {
  const day = WEEKDAYS[weekday(date)] ?? '';
  return daysLater < WEEKDAYS.length ? `${day} ` : `${day} ${dateShown(date)}, `;
}
