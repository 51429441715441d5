import { weekday } from '../dosing/calendar';
import { strength } from '../dosing/formulas';
import { basisOf, type InfusionOrder, type InfusionPlan } from '../dosing/plan';
import { type Preparation, type RunOut, remainder, runOut } from '../dosing/preparation';
import type { Library } from '../dosing/protocol';
import { quantity } from '../dosing/quantity';
import { endingOf, type Today } from '../dosing/run-out-time';
import { titration } from '../dosing/titration';
import type { ClockTime } from '../intake/bedside';
import { hoursAndMinutes, twoDigits, WEEKDAYS } from './dates';
import { digits, exactlyShown, isExactAsShown, shown, symbol } from './format';
import { leftRow, wholeAndPart } from './remainder';
import type { Row } from './sheet';
import { say, type Text } from './text';
import { working } from './working';

/** How long the preparation lasts, and what 24 hours take. */
export function runOutRows(plan: InfusionPlan, start: ClockTime | undefined, today: Today): Row[] {
  const { order, administration } = plan;
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
    {
      label: isAllDay(order) ? 'For 24 h' : 'If run for 24 h',
      working: working(lasts.drugInADay),
      result: shown(lasts.drugInADay),
    },
    ...dayVolumeRows(order, order.preparation, lasts),
  ];
}

/** A subcutaneous infusion is continuous; how long an intravenous one runs is the order’s. */
function isAllDay({ protocol }: InfusionOrder): boolean {
  return protocol.route === 'subcutaneous';
}

/** What 24 hours take, beside what is prepared: two figures, never rounded to whole syringes. */
function dayVolumeRows(order: InfusionOrder, made: Preparation, lasts: RunOut): Row[] {
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
    return [takes('Volume for 24 h', []), leftRow('Left after 24 h', '', made, of)];
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
  const each = quantity(strength(drug, volume).value, 'mg');
  const about = isExactAsShown(each) ? '' : 'about ';
  return say`; each mL left holds ${`${about}${shown(each)}`}`;
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
  const days = `${daysLater}\u00a0${daysLater === 1 ? 'day' : 'days'} later`;
  return {
    label: 'Empty at',
    working: [
      ...say`started today, ${WEEKDAYS[weekday(today.date)] ?? ''}, at ${clock(start)}`,
      ...(clockChange ? say`; a clock change in between is not counted` : []),
    ],
    result:
      daysLater === 0
        ? time
        : date
          ? `${WEEKDAYS[weekday(date)]} ${time}, ${days}`
          : 'more than a year later',
  };
}

/** One dose of the titration table, as printed. */
export interface TitrationLine {
  readonly dose: string;
  readonly rate: string;
  readonly set: string;
  readonly delivers: string;
  readonly ordered: boolean;
  /** "specialist", or "above" where the source names no specialists; empty inside the range. */
  readonly band: string;
}

export interface TitrationTable {
  readonly title: string;
  readonly units: { readonly dose: string; readonly rate: string; readonly set: string };
  readonly lines: readonly TitrationLine[];
  readonly notes: readonly string[];
}

/** The doses of the range, each with its rate and its setting; nothing without a preparation. */
export function titrationTable(
  { order, administration }: InfusionPlan,
  library: Library,
): TitrationTable | undefined {
  if (!administration) return undefined;
  const { rows, gaps } = titration(order, library);
  const band = order.protocol.specialistBand ? 'specialist' : 'above';
  const lines = rows.flatMap(({ plan, ordered, above }) => {
    const given = plan.administration;
    if (!given) return [];
    return [
      {
        dose: digits(plan.order.dose),
        rate: digits(plan.amount),
        set: digits(given.set),
        delivers: digits(given.deliversPerKg),
        ordered,
        band: above ? band : '',
      },
    ];
  });
  return {
    title: `Titration per kilogram of ${basisOf(order)} weight, for reference`,
    units: { dose: symbol('mg/kg/h'), rate: symbol('mg/h'), set: symbol('mL/h') },
    lines,
    notes: [
      ...(lines.some((line) => line.band !== '') ? [`${band}: above the source range.`] : []),
      ...(gaps ? ['What this step cannot give within the limits has no row.'] : []),
    ],
  };
}
