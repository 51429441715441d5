import { type CalendarDate, weekday } from '../dosing/calendar';
import { strength } from '../dosing/formulas';
import type { Order } from '../dosing/order';
import type { Plan } from '../dosing/plan';
import { type Preparation, type RunOut, remainder, runOut } from '../dosing/preparation';
import type { ClockTime } from '../dosing/run-out-time';
import { endingOf, type Today } from '../dosing/run-out-time';
import { dateShown, hoursAndMinutes, twoDigits, WEEKDAYS } from './dates';
import { digits, exactlyShown, isExactAsShown, placesBeside, shown, symbol } from './format';
import { leftRow, wholeAndPart } from './remainder';
import { type Row, row } from './rows';
import { say, type Text } from './text';
import { type Places, working } from './working';

/** How long the preparation lasts, and what 24 hours take. */
export function runOutRows(
  plan: Plan<'infusion'>,
  start: ClockTime | undefined,
  today: Today,
): Row[] {
  const { order, administration, edges } = plan;
  if (!administration || !order.preparation) return [];
  const { volume } = order.preparation;
  const lasts = runOut(volume, administration.set, administration.delivers);
  return [
    {
      label: 'Lasts',
      working: [
        ...say`${shown(volume)} ÷ ${shown(administration.set)}`,
        ...(isAllDay(order) ? [] : leftIfStopped(order.preparation)),
      ],
      result: hoursAndMinutes(lasts.minutes),
    },
    ...(start ? [emptyRow(start, today, lasts.minutes)] : []),
    row(isAllDay(order) ? 'For 24 h' : 'If run for 24 h', lasts.drugInADay, edges),
    ...dayVolumeRows(order, order.preparation, lasts, {
      mg: placesBeside(lasts.drugInADay, edges),
    }),
  ];
}

/** A subcutaneous infusion is continuous; how long an intravenous one runs is the order’s. */
function isAllDay({ protocol }: Order<'infusion'>): boolean {
  return protocol.route === 'subcutaneous';
}

/** What 24 hours take, beside what is prepared: two figures, never rounded to whole syringes. */
function dayVolumeRows(
  order: Order<'infusion'>,
  made: Preparation,
  lasts: RunOut,
  given: Places,
): Row[] {
  const { volumeInADay, short, minutes } = lasts;
  const of = remainder(made, volumeInADay);
  const takes = (label: string, more: Text): Row => ({
    label,
    working: [...working(volumeInADay), ...(more.length > 0 ? [...say`: `, ...more] : [])],
    result: shown(volumeInADay),
  });
  if (!isAllDay(order)) {
    return [takes('Volume, if run for 24 h', wholeAndPart(made.volume, of))];
  }
  if (!short) {
    return [takes('Volume for 24 h', []), leftRow('Left after 24 h', '', made, of, given)];
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
function leftIfStopped({ drug, volume }: Preparation): Text {
  const each = strength(drug, volume);
  const about = isExactAsShown(each) ? '' : 'about ';
  return say`; each mL left holds ${`${about}${digits(each)}\u00a0${symbol('mg')}`}`;
}

function clock({ hours, minutes }: ClockTime): string {
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** On the 24-hour clock; past midnight with its weekday; a clock change in between is not counted, and said. */
function emptyRow(start: ClockTime, today: Today, lasts: bigint): Row {
  const { date, minutes, daysLater, clockChange } = endingOf(
    today,
    start.hours * 60 + start.minutes,
    lasts,
  );
  const time = clock({ hours: (minutes - (minutes % 60)) / 60, minutes: minutes % 60 });
  return {
    label: 'Empty at',
    working: [
      ...say`started today, ${WEEKDAYS[weekday(today.date)] ?? ''}, ${clock(start)}`,
      ...(clockChange ? say`; a clock change in between is not counted` : []),
    ],
    result: date ? `${dayOf(date, daysLater)}${time}` : 'more than a year later',
  };
}

/** Nothing today, "Sunday " within a week, "Sunday 25 October 2026, " later, where a weekday comes again. */
function dayOf(date: CalendarDate, daysLater: number): string {
  if (daysLater === 0) return '';
  const day = WEEKDAYS[weekday(date)] ?? '';
  return daysLater < WEEKDAYS.length ? `${day} ` : `${day} ${dateShown(date)}, `;
}
